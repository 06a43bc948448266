package org.multivector.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.results.Addition;
import org.multivector.results.FinishedResults;
import org.multivector.results.LedgerFile;
import org.multivector.results.Setting;
import org.multivector.results.TextTable;
import org.multivector.results.Trajectories;
import org.multivector.scenario.Scenario;
import org.multivector.story.Replay;
import org.multivector.text.BadInput;
import org.multivector.world.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs one run of a results folder again and tells why autonomy moved. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Runs one run of a results folder again, bit for bit, and tells year by year what"
            + " happened in it and why the autonomy of a state moved.",
    footer = {
      "",
      "Examples:",
      "  multivector replay results/us-draws-down --typical --of KAZ",
      "  multivector replay results/us-draws-down --worst KAZ",
      "  multivector replay results/us-draws-down --draw 17 --format csv > ledger.csv",
      "  multivector replay results/us-draws-down --happenings --format csv",
      "",
      "The changes are those that each submodel made in each quarter, and sum to what",
      "happened; within a submodel they are shared out over powers and domains (Aumann",
      "and Shapley)."
    })
final class ReplayCommand implements Callable<Integer> {

  @Option(names = "--draw", paramLabel = "D", description = "the draw (default: the typical run)")
  private @Nullable Integer draw;

  @Option(names = "--repeat", paramLabel = "R", description = "its repeat of chance (default: 0)")
  private @Nullable Integer repeat;

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

  @Mixin private RerunFolder rerun = new RerunFolder();

  @Option(
      names = "--happenings",
      description = "with csv or json: what happened instead of why autonomy moved")
  private boolean happenings;

  @Mixin private Printing printing = new Printing();

  @Override
  public Integer call() throws IOException, BadInput {
    Format as = printing.format();
    RerunSource source = rerun.source();
    FinishedResults results = source.results();
    Scenario scenario = source.scenario();
    Scenario arm = reference ? scenario.reference().orElseThrow(this::alone) : scenario;
    RerunSource.checkState("--worst", worst, states(arm));
    RerunSource.checkState("--of", of, states(arm));
    Trajectories.Key key = key(results, scenario);
    Replay replay = new Replay(arm, results.setting().seed(), key.draw(), key.repeat());
    switch (as) {
      case TEXT -> {
        text(arm, replay, results, key);
        if (isTypical() && !happenings) {
          keep(replay, results, key);
        }
      }
      case CSV -> System.out.print(table(replay).csv());
      case JSON -> System.out.print(table(replay).json());
    }
    return ExitCode.DONE;
  }

  private TextTable table(Replay replay) {
    return happenings ? replay.happenings() : replay.table();
  }

  private boolean isTypical() {
    return draw == null && worst == null && !reference;
  }

  /** Leaves the ledger of the typical run in the folder, with a page that shows it. */
  private void keep(Replay replay, FinishedResults results, Trajectories.Key key)
      throws IOException {
    if (!PageFile.canBeIn(rerun.folder())) {
      return;
    }
    String ledger = Reasons.ledger(replay, key, results.setting());
    Addition.write(rerun.folder(), LedgerFile.NAME, ledger);
    Path page = PageFile.write(rerun.folder(), results);
    System.out.println();
    System.out.println("Ledger: " + rerun.folder().resolve(LedgerFile.NAME) + ", shown in " + page);
  }

  private BadInput alone() {
    return Limit.refusal("--reference", "the scenario ran alone", "leave it out");
  }

  private void text(Scenario arm, Replay replay, FinishedResults results, Trajectories.Key key) {
    System.out.println(
        arm.title()
            + ": draw "
            + key.draw()
            + ", repeat "
            + key.repeat()
            + ", seed "
            + results.setting().seed()
            + ", scenario "
            + results.setting().hash());
    List<String> ids = states(arm);
    String only = Optional.ofNullable(of).or(() -> Optional.ofNullable(worst)).orElse("");
    for (int state = 0; state < ids.size(); state++) {
      if (only.isEmpty() || ids.get(state).equals(only)) {
        System.out.println();
        replay.story(state).forEach(System.out::println);
      }
    }
  }

  private static List<String> states(Scenario arm) {
    return arm.plan().roster().states().stream().map(Roster.Entry::id).toList();
  }

  /** The run of the scenario that is chosen; of the reference where only that has the state. */
  private Trajectories.Key key(FinishedResults results, Scenario scenario)
      throws IOException, BadInput {
    boolean gone = worst != null && !states(scenario).contains(worst);
    Trajectories runs =
        Trajectories.read(
            rerun.folder(),
            gone ? results.setting().scenarios().get(0) : results.setting().scenario());
    if (draw != null && (typical || worst != null)) {
      throw Limit.refusal("--draw", "a run is chosen in one way", "--draw, --typical or --worst");
    }
    if (draw == null) {
      refuseRepeat(results.setting());
      return (worst == null ? runs.typical() : runs.worst(worst))
          .orElseThrow(
              () -> Limit.refusal(rerun.folder().toString(), "no run finished", "another folder"));
    }
    Trajectories.Key key = new Trajectories.Key(draw, repeat == null ? 0 : repeat);
    if (!runs.has(key)) {
      String what =
          "there is no finished run of draw "
              + draw
              + (key.repeat() == 0 ? "" : ", repeat " + key.repeat());
      throw Limit.refusal("--draw", what, there(results.setting()));
    }
    return key;
  }

  /** Where no draw is named the run is chosen, repeat and all. */
  private void refuseRepeat(Setting setting) throws BadInput {
    if (repeat != null) {
      throw Limit.refusal("--repeat", "a repeat of no draw", "with --draw, " + there(setting));
    }
  }

  private static String there(Setting setting) {
    return "draws 0 to " + (setting.draws() - 1) + ", repeats 0 to " + (setting.repeats() - 1);
  }
}
