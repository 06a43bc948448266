package org.multivector.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.results.FinishedResults;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import picocli.CommandLine;

/**
 * A results folder with the scenario that it is of, read again.
 *
 * @param results what the folder says
 * @param scenario the scenario, the same as then
 * @param sets the {@code --set} with which it was run
 */
record RerunSource(FinishedResults results, Scenario scenario, List<String> sets) {

  /**
   * Reads a folder and its scenario.
   *
   * @param file where the scenario is now; if empty, where the folder's command line has it
   * @throws BadInput if the folder is none of ours, or the scenario is no longer the same
   */
  static RerunSource of(Path folder, Optional<String> file) throws BadInput {
    FinishedResults results =
        FinishedResults.read(folder).orElseThrow(() -> new BadInput(Limit.noResults(folder)));
    List<String> words = results.command();
    RunCommand made = new RunCommand();
    new CommandLine(made)
        .parseArgs(words.subList(Math.min(2, words.size()), words.size()).toArray(String[]::new));
    String name = file.orElseGet(() -> file(made, results));
    Scenario scenario = file.isEmpty() ? again(name, made) : read(name, made);
    if (!scenario.hash().equals(results.setting().hash())) {
      String now = name + " is now scenario " + scenario.hash();
      String what = now + ", the results are of " + results.setting().hash();
      throw Limit.refusal("--scenario", what, "the file as it was");
    }
    return new RerunSource(results, scenario, made.sets());
  }

  private static Scenario read(String name, RunCommand made) throws BadInput {
    return ScenarioReader.read(name, made.sets());
  }

  /** Reads what the results were made of; its path counts from the folder of that command. */
  private static Scenario again(String name, RunCommand made) throws BadInput {
    try {
      return read(name, made);
    } catch (BadInput bad) {
      Fault first = bad.faults().get(0);
      if (first.file().equals(name) && first.kind() == Fault.Kind.NO_FILE) {
        String what = "no such file here, where the results say it is; give it with --scenario";
        throw Limit.refusal(name, what, "");
      }
      throw bad;
    }
  }

  private static String file(RunCommand made, FinishedResults results) {
    String stem = results.setting().scenario().toLowerCase(Locale.ROOT);
    return made.files().stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).contains(stem))
        .findFirst()
        .orElse(made.files().get(0));
  }

  /** Refuses the id of a state that is not among these. */
  static void checkState(String option, @Nullable String id, List<String> ids) throws BadInput {
    if (id != null && !ids.contains(id)) {
      throw new BadInput(Limit.unknown(option, "state", id, ids));
    }
  }
}
