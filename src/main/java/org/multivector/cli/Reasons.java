package org.multivector.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.multivector.results.DriversFile;
import org.multivector.results.LedgerFile;
import org.multivector.results.Outcomes;
import org.multivector.results.ResultsFolder;
import org.multivector.results.Sensitivity;
import org.multivector.results.Setting;
import org.multivector.results.Totals;
import org.multivector.results.Trajectories;
import org.multivector.scenario.Scenario;
import org.multivector.story.Replay;

/**
 * Why lines move in a batch: ledger.csv of its typical run and drivers.csv of its effects, for the
 * page. {@code replay} and {@code sensitivity} write the same.
 */
final class Reasons {

  /** Effects on what are traced to drawn numbers. */
  static final List<String> EFFECTS = List.of("autonomy", "economic_loss");

  /** Drivers of each effect in drivers.csv. */
  static final int DRIVERS = 8;

  /** Causes of each state in ledger.csv. */
  private static final int CAUSES = 20;

  /** A batch of more runs leaves them to who asks: they take the memory of all its runs. */
  private static final int MOST_RUNS = 10_000;

  private Reasons() {}

  /** The ledger of a run as a file. */
  static String ledger(Replay replay, Trajectories.Key key, Setting setting) {
    String draw = Integer.toString(key.draw());
    String repeat = Integer.toString(key.repeat());
    return new LedgerFile(draw, repeat, replay.whole(CAUSES)).csv(setting.hash());
  }

  /** Writes what can be told of a batch whose tables are there. */
  static void write(
      ResultsFolder folder, Setting setting, Totals totals, Optional<Scenario> scenario) {
    if (totals.units() == 0 || totals.units() > MOST_RUNS) {
      return;
    }
    Outcomes outcomes = read(folder.path(), setting);
    if (scenario.isPresent()) {
      writeLedger(folder, setting, scenario.get(), outcomes.trajectories());
    }
    if (setting.draws() >= Sensitivity.FEWEST) {
      List<Sensitivity.Driver> drivers = Sensitivity.of(outcomes.effects(), EFFECTS);
      folder.write(DriversFile.NAME, DriversFile.csv(drivers, DRIVERS, setting.hash()));
    }
  }

  private static Outcomes read(Path folder, Setting setting) {
    try {
      return Outcomes.read(folder, setting);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeLedger(
      ResultsFolder folder, Setting setting, Scenario scenario, Trajectories runs) {
    Optional<Trajectories.Key> typical = runs.typical();
    if (typical.isPresent()) {
      Trajectories.Key key = typical.get();
      Replay replay = new Replay(scenario, setting.seed(), key.draw(), key.repeat());
      folder.write(LedgerFile.NAME, ledger(replay, key, setting));
    }
  }
}
