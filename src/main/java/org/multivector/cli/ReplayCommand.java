package org.multivector.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.results.Past;
import org.multivector.results.Trajectories;
import org.multivector.scenario.BadInput;
import org.multivector.scenario.Fault;
import org.multivector.scenario.Nearest;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.story.Replay;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one run of a results folder again and tells why autonomy moved. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Runs one run of a results folder again, bit for bit, and tells year by year why the"
            + " autonomy of a state moved.",
    footer = {
      "",
      "Examples:",
      "  multivector replay results/us-draws-down --typical --of KAZ",
      "  multivector replay results/us-draws-down --worst KAZ",
      "  multivector replay results/us-draws-down --draw 17 --format csv > ledger.csv",
      "",
      "The changes are those that each submodel made in each quarter, and sum to what happened;",
      "within a submodel they are shared out over powers and domains (Aumann and Shapley)."
    })
final class ReplayCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "a results folder of this program")
  private Path folder = Path.of("");

  @Option(names = "--draw", paramLabel = "D", description = "the draw (default: the typical run)")
  private @Nullable Integer draw;

  @Option(
      names = "--repeat",
      paramLabel = "R",
      description = "its repeat of chance (default: ${DEFAULT-VALUE})")
  private int repeat;

  @Option(names = "--typical", description = "the run nearest to the median of all")
  private boolean typical;

  @Option(
      names = "--worst",
      paramLabel = "STATE",
      description = "the run in which this state has the least autonomy")
  private @Nullable String worst;

  @Option(
      names = "--of",
      paramLabel = "STATE",
      description = "whose story (default: that of --worst, or all)")
  private @Nullable String of;

  @Option(names = "--reference", description = "the same run of the reference instead")
  private boolean reference;

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "where the scenario's file is now, if it was moved")
  private @Nullable String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text; csv or json with the whole ledger (default: ${DEFAULT-VALUE})")
  private String format = "text";

  @Override
  public Integer call() throws IOException, BadInput {
    Format as = Format.of(format);
    Past past =
        Past.read(folder)
            .orElseThrow(
                () -> refuse(folder.toString(), "no finished results here", "a folder of run"));
    checkState("--worst", worst, past);
    checkState("--of", of, past);
    Scenario scenario = scenario(past);
    Trajectories.Key key = key(past);
    Scenario arm = reference ? scenario.reference().orElseThrow(this::alone) : scenario;
    Replay replay = new Replay(arm, past.setting().seed(), key.draw(), key.repeat());
    switch (as) {
      case TEXT -> text(arm, replay, past, key);
      case CSV -> System.out.print(replay.table().csv());
      case JSON -> System.out.print(replay.table().json());
    }
    return ExitCode.DONE;
  }

  private BadInput alone() {
    return refuse("--reference", "the scenario ran alone", "leave it out");
  }

  private void text(Scenario arm, Replay replay, Past past, Trajectories.Key key) {
    System.out.println(
        arm.title()
            + ": draw "
            + key.draw()
            + ", repeat "
            + key.repeat()
            + ", seed "
            + past.setting().seed()
            + ", scenario "
            + past.setting().hash());
    List<String> ids = past.setting().states();
    String only = Optional.ofNullable(of).or(() -> Optional.ofNullable(worst)).orElse("");
    for (int state = 0; state < ids.size(); state++) {
      if (only.isEmpty() || ids.get(state).equals(only)) {
        System.out.println();
        replay.story(state).forEach(System.out::println);
      }
    }
  }

  private Trajectories.Key key(Past past) throws IOException, BadInput {
    List<String> arms = past.setting().scenarios();
    Trajectories runs = Trajectories.read(folder, arms.get(arms.size() - 1));
    if (draw != null && (typical || worst != null)) {
      throw refuse("--draw", "a run is chosen in one way", "--draw, --typical or --worst");
    }
    if (draw == null) {
      return (worst == null ? runs.typical() : runs.worst(worst))
          .orElseThrow(() -> refuse(folder.toString(), "no run finished", "another folder"));
    }
    Trajectories.Key key = new Trajectories.Key(draw, repeat);
    if (!runs.has(key)) {
      String what = "there is no finished run " + draw + "." + repeat;
      String draws = "draws 0 to " + (past.setting().draws() - 1);
      throw refuse("--draw", what, draws + ", repeats 0 to " + (past.setting().repeats() - 1));
    }
    return key;
  }

  /** The scenario that the folder's command line names, if it is still the same. */
  private Scenario scenario(Past past) throws BadInput {
    List<String> words =
        past.command().subList(Math.min(2, past.command().size()), past.command().size());
    RunCommand made = new RunCommand();
    new CommandLine(made).parseArgs(words.toArray(String[]::new));
    String name = Optional.ofNullable(file).orElseGet(() -> file(made, past));
    List<Fault> warnings = new ArrayList<>();
    Scenario scenario = ScenarioReader.read(name, made.sets(), warnings::add);
    if (!scenario.hash().equals(past.setting().hash())) {
      String what =
          name
              + " is now scenario "
              + scenario.hash()
              + ", the results are of "
              + past.setting().hash();
      throw refuse("--scenario", what, "the file as it was");
    }
    return scenario;
  }

  private static String file(RunCommand made, Past past) {
    List<String> arms = past.setting().scenarios();
    String stem = arms.get(arms.size() - 1).toLowerCase(Locale.ROOT);
    return made.files().stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).contains(stem))
        .findFirst()
        .orElse(made.files().get(0));
  }

  private static void checkState(String option, @Nullable String id, Past past) throws BadInput {
    List<String> ids = past.setting().states();
    if (id != null && !ids.contains(id)) {
      String what = "unknown state \"" + Lines.one(id) + "\"";
      String allowed = String.join(", ", ids);
      Fault.Severity error = Fault.Severity.ERROR;
      throw new BadInput(
          List.of(new Fault(option, 1, 1, error, what, allowed, Nearest.to(id, ids))));
    }
  }

  private static BadInput refuse(String where, String what, String allowed) {
    return new BadInput(List.of(Limit.fault(where, what, allowed)));
  }
}
