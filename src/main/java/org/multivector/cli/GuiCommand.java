package org.multivector.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.multivector.batch.BatchSpec;
import org.multivector.gui.RunKey;
import org.multivector.gui.Screen;
import org.multivector.gui.Windows;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays one run in windows. */
@Command(
    name = GuiCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Plays one run of a scenario in windows: a map of the region, autonomy quarter by quarter,"
            + " sliders for levers and parameters, and all numbers of every actor.",
    footer = {
      "",
      "Examples:",
      "  multivector gui us-draws-down",
      "  multivector gui russia-refocuses --draw 17 --seed 5",
      "  multivector gui russia-refocuses --draw 17 --seed 5 --reference",
      "",
      "The run is the one that replay tells for the same scenario, seed, draw and",
      "repeat, until something is changed by hand. Needs a display."
    })
final class GuiCommand implements Callable<Integer> {

  static final String NAME = "gui";

  @Parameters(paramLabel = "FILE", description = "a scenario: a file, or the name of a shipped one")
  private String file = "";

  @Option(
      names = "--draw",
      paramLabel = "D",
      description = "the draw of what is not known (default: ${DEFAULT-VALUE})")
  private int draw;

  @Option(
      names = "--repeat",
      paramLabel = "R",
      description = "its repeat of chance (default: ${DEFAULT-VALUE})")
  private int repeat;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "seed of all chance (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(names = "--reference", description = "the same run of the reference instead")
  private boolean reference;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "changes the world of both arms; may be given several times")
  private List<String> sets = new ArrayList<>();

  @Override
  public Integer call() throws BadInput, InterruptedException {
    String missing = Screen.missing();
    if (!missing.isEmpty()) {
      System.err.println("error: gui needs a display: " + Lines.one(missing));
      return ExitCode.BAD_INPUT;
    }
    Scenario scenario = scenario();
    BatchSpec spec = new BatchSpec(scenario, seed, draw + 1, repeat + 1, 1);
    Scenario arm = reference ? scenario.reference().orElseThrow(GuiCommand::alone) : scenario;
    Windows.open(arm, spec.arms(), new RunKey(seed, draw, repeat)).await();
    return ExitCode.DONE;
  }

  private Scenario scenario() throws BadInput {
    List<Fault> faults = new ArrayList<>();
    Scenario scenario = ScenarioReader.read(file, sets, faults::add);
    if (!faults.isEmpty()) {
      Failures.print(faults);
    }
    if (draw < 0 || draw >= Limit.RUNS.highest()) {
      throw Limit.refusal(
          "--draw", "there is no draw " + draw, "0 to " + (Limit.RUNS.highest() - 1));
    }
    if (repeat < 0 || repeat >= Limit.REPEATS.highest()) {
      String allowed = "0 to " + (Limit.REPEATS.highest() - 1);
      throw Limit.refusal("--repeat", "there is no repeat " + repeat, allowed);
    }
    return scenario;
  }

  private static BadInput alone() {
    return Limit.refusal("--reference", "the scenario is alone", "leave it out");
  }
}
