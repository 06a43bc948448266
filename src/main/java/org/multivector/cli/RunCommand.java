package org.multivector.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.batch.Order;
import org.multivector.batch.Preparation;
import org.multivector.results.Output;
import org.multivector.scenario.BadInput;
import org.multivector.scenario.Fault;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scenarios with their references and writes a results folder for each. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Runs each scenario and its reference with the same chance, prints the answer"
            + " and writes a folder with tables and charts.",
    footer = {
      "",
      "Examples:",
      "  multivector run scenarios/us-draws-down.yaml",
      "  multivector run us-draws-down --runs 1000 --seed 7 --out results/retreat",
      "  multivector run west-retreats --set switches.taste=off \\",
      "    --set parameters.voice=0.5 --set \"parameters.solidarity=uniform 0 0.2\"",
      "",
      "An empty or missing folder is written, one with results of the same scenario and",
      "seed is replaced; one with other results only with --force; any other never."
    })
final class RunCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "files, or names of shipped scenarios such as us-draws-down")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "draws of what is not known (default: ${DEFAULT-VALUE})")
  private int runs = 500;

  @Option(
      names = "--repeats",
      paramLabel = "R",
      description = "repeats of chance for each draw (default: ${DEFAULT-VALUE})")
  private int repeats = 1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "seed of all chance (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "threads; the numbers do not depend on it (default: all cores)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "changes the world of both arms; may be given several times")
  private List<String> sets = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "results folder; of several files, the folder of their folders (default: results/NAME)")
  private @Nullable Path out;

  @Option(names = "--force", description = "replace other results of ours in the folder")
  private boolean force;

  @Option(names = "--series", description = "also write series.csv: everything of every run")
  private boolean series;

  @Option(names = "--dry-run", description = "check everything and say what would be done")
  private boolean dryRun;

  @Option(
      names = {"-q", "--quiet"},
      description = "say nothing of progress")
  private boolean quiet;

  /** The files that are to be run. */
  List<String> files() {
    return files;
  }

  /** What is to be set in both arms. */
  List<String> sets() {
    return sets;
  }

  /** Everything is checked before anything is computed. */
  @Override
  public Integer call() throws Exception {
    List<Job> jobs = jobs();
    jobs.forEach(Job::check);
    int worst = ExitCode.DONE;
    for (Job job : jobs) {
      if (dryRun) {
        System.out.println(job.plan());
      } else {
        worst = Math.max(worst, job.run());
      }
    }
    return worst;
  }

  /** Reads all files before anything is run, so that all their faults are reported in one go. */
  private List<Job> jobs() throws BadInput {
    Set<Fault> faults = new LinkedHashSet<>(optionFaults());
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
    return scenarios.stream().map(this::job).toList();
  }

  private List<Fault> optionFaults() {
    List<Fault> faults = new ArrayList<>();
    Limit.RUNS.check(runs, faults);
    Limit.REPEATS.check(repeats, faults);
    Limit.THREADS.check(threads, faults);
    if (faults.isEmpty() && (long) runs * repeats > Limit.MOST_UNITS) {
      String what = runs + " draws x " + repeats + " repeats are too many";
      faults.add(Limit.fault("--repeats", what, "up to " + Limit.MOST_UNITS + " in all"));
    }
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

  private Job job(Scenario scenario) {
    Order order = new Order(scenario, seed, runs, repeats, threads);
    Preparation prepared = Preparation.of(order, Version.program(), Version.model());
    Path directory = directory(scenario.stem());
    Output output =
        new Output(Output.RUN, directory, command(), prepared.drawnAddresses(), series, force);
    return new Job(prepared, output, quiet);
  }

  private Path directory(String stem) {
    if (out == null) {
      return Path.of("results", stem);
    }
    return files.size() == 1 ? out : out.resolve(stem);
  }

  private List<String> command() {
    List<String> words = new ArrayList<>(List.of("multivector"));
    if (spec != null) {
      words.addAll(spec.commandLine().getParseResult().originalArgs());
    }
    return words;
  }
}
