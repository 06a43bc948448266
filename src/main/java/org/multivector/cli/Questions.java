package org.multivector.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.multivector.results.Output;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that run scenarios are told in common: which files, and where results go. */
final class Questions {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "files, or names of shipped scenarios such as us-draws-down")
  private List<String> files = new ArrayList<>();

  @Mixin private Work work = new Work();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "changes the world of both arms; may be given several times")
  private List<String> sets = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "results folder; of several files, the folder of their folders (default: in results/)")
  private @Nullable Path out;

  @Option(names = "--force", description = "replace other results of the same kind in the folder")
  private boolean force;

  List<String> files() {
    return files;
  }

  List<String> sets() {
    return sets;
  }

  int threads() {
    return work.threads();
  }

  boolean force() {
    return force;
  }

  boolean quiet() {
    return work.quiet();
  }

  /**
   * Reads all files, so that all their faults are reported in one go, and prints warnings.
   *
   * @param more faults that were found in other options
   */
  List<Scenario> read(List<Fault> more) throws BadInput {
    refuseParted();
    Set<Fault> faults = new LinkedHashSet<>(more);
    faults.addAll(optionFaults());
    boolean bad = !faults.isEmpty();
    List<Scenario> scenarios = new ArrayList<>();
    for (String file : files) {
      try {
        scenarios.add(ScenarioReader.read(file, sets, faults::add));
      } catch (BadInput refused) {
        faults.addAll(refused.faults());
        bad = true;
      }
    }
    if (!bad) {
      List<Fault> clashes = clashes(scenarios);
      faults.addAll(clashes);
      bad = !clashes.isEmpty();
    }
    if (bad) {
      throw new BadInput(List.copyOf(faults));
    }
    if (!faults.isEmpty()) {
      Failures.print(List.copyOf(faults));
    }
    return scenarios;
  }

  /** Refuses a scenario without a reference, against which it would have an effect. */
  static void refuseAlone(Scenario scenario) throws BadInput {
    if (scenario.reference().isEmpty()) {
      String what = "a world on its own has no effect; give a scenario that extends it";
      throw Limit.refusal(scenario.file(), what, "");
    }
  }

  /** Where the results of one of the files go, under this name. */
  Path directory(String name) {
    if (out == null) {
      return Path.of("results", name);
    }
    return files.size() == 1 ? out : out.resolve(name);
  }

  /** Results of a kind other than those of {@code run}, in the folder that goes by it. */
  Output output(String kind, Scenario scenario, @Nullable CommandSpec spec) {
    return Output.of(kind, directory(scenario.stem() + "-" + kind), command(spec), force);
  }

  /** The command line, word by word. */
  List<String> command(@Nullable CommandSpec spec) {
    List<String> words = new ArrayList<>(List.of("multivector"));
    if (spec != null) {
      words.addAll(spec.commandLine().getParseResult().originalArgs());
    }
    return words;
  }

  /** A name with blanks that was typed without quotes comes in parts, none of which is a file. */
  private void refuseParted() throws BadInput {
    String whole = String.join(" ", files);
    boolean parted = files.size() > 1 && files.stream().noneMatch(Questions::isFile);
    if (parted && isFile(whole)) {
      String what = "a name with blanks goes in quotes; write \"" + whole + "\"";
      throw Limit.refusal(whole, what, "");
    }
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private List<Fault> optionFaults() {
    List<Fault> faults = new ArrayList<>();
    work.check(faults);
    if (out != null && out.toString().isBlank()) {
      faults.add(Limit.fault("--out", "a folder is missing", "DIR"));
    }
    return faults;
  }

  /** Scenarios whose results would go to the same folder, whatever the case of its letters. */
  private List<Fault> clashes(List<Scenario> scenarios) {
    List<Fault> faults = new ArrayList<>();
    Map<String, String> taken = new LinkedHashMap<>();
    for (int n = 0; n < files.size(); n++) {
      String stem = scenarios.get(n).stem();
      String first = taken.putIfAbsent(stem.toLowerCase(Locale.ROOT), files.get(n));
      if (first != null) {
        String what =
            "the results would go to the same folder as those of \""
                + first
                + "\"; run them one at a time, each with its own --out";
        faults.add(Limit.fault(files.get(n), what, ""));
      }
    }
    return faults;
  }
}
