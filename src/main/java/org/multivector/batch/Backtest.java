package org.multivector.batch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.multivector.batch.Units.Unit;
import org.multivector.results.Hindcast;
import org.multivector.results.Hindcasts;
import org.multivector.results.History;
import org.multivector.results.History.Point;
import org.multivector.scenario.Observed;
import org.multivector.scenario.Observed.Use;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;
import org.multivector.world.Mechanism;
import org.multivector.world.Plan;

/**
 * Runs a past, and keeps the shares of the ties and years that were observed; and runs it once more
 * with nothing but gravity, growth and portfolios, which is told as much and has to be beaten.
 */
public final class Backtest implements Study<Hindcasts> {

  private static final EnumSet<Mechanism> GRAVITY =
      EnumSet.of(Mechanism.GROWTH, Mechanism.GRAVITY, Mechanism.PORTFOLIO);

  private final Preparation prepared;
  private final double deadBand;
  private final List<History> histories;
  private final int[][] cells;

  /**
   * A back-test.
   *
   * @param prepared a batch without a reference
   * @param observed what was observed; years beyond the horizon are left out
   * @param deadBand changes up to this, as a share, count as none
   */
  public Backtest(Preparation prepared, List<Observed> observed, double deadBand) {
    this.prepared = prepared;
    this.deadBand = deadBand;
    histories = histories(observed);
    cells = histories.stream().map(this::cells).toArray(int[][]::new);
  }

  @Override
  public int units() {
    return prepared.spec().units();
  }

  @Override
  public Hindcasts run(IntConsumer progress) throws InterruptedException {
    Plan plan = prepared.spec().scenario().plan();
    List<Unit<Both>> units =
        new Units(prepared, progress)
            .run(
                List.of(plan, gravityAlone(plan)),
                values -> new Both(kept(values[0]), kept(values[1])));
    List<Both> runs = units.stream().flatMap(unit -> unit.value().stream()).toList();
    List<Hindcast> ties = new ArrayList<>();
    for (int tie = 0; tie < histories.size() && !runs.isEmpty(); tie++) {
      ties.add(hindcast(tie, runs));
    }
    int failed = units.size() - runs.size();
    return new Hindcasts(
        prepared.setting(), ties, deadBand, runs.size(), failed, Units.fault(units));
  }

  /** Shares by tie and year, of the model and of gravity told growth. */
  private record Both(double[][] model, double[][] gravity) {}

  /** The plan in which these mechanisms are on and no other, whatever it has switched. */
  private static Plan gravityAlone(Plan plan) {
    Set<Mechanism> off = EnumSet.complementOf(GRAVITY);
    if (plan.has(Mechanism.UNCERTAINTY)) {
      off.remove(Mechanism.UNCERTAINTY);
    }
    return plan.switched(off, Set.of());
  }

  private Hindcast hindcast(int tie, List<Both> runs) {
    return Hindcast.of(
        histories.get(tie),
        runs.stream().map(run -> run.model()[tie]).toList(),
        runs.stream().map(run -> run.gravity()[tie]).toList());
  }

  private double[][] kept(double[] values) {
    double[][] kept = new double[cells.length][];
    for (int tie = 0; tie < cells.length; tie++) {
      kept[tie] = new double[cells[tie].length];
      for (int n = 0; n < cells[tie].length; n++) {
        kept[tie][n] = values[cells[tie][n]];
      }
    }
    return kept;
  }

  /** Where the start and the later years of a tie are in a run. */
  private int[] cells(History history) {
    Shape shape = prepared.shape();
    Series series =
        new Series(Variables.SHARE, history.state(), history.partner(), history.domain());
    int place = shape.series().indexOf(series);
    int[] cells = new int[history.after().size() + 1];
    cells[0] = shape.cell(0, place);
    for (int n = 1; n < cells.length; n++) {
      cells[n] = shape.cell(quarter(history.after().get(n - 1).year()), place);
    }
    return cells;
  }

  /** The place of the end of a year among the quarters, or -1. */
  private int quarter(int year) {
    return prepared.setting().quarters().indexOf(year + "Q4");
  }

  private List<History> histories(List<Observed> observed) {
    Map<List<String>, List<Observed>> ties = new LinkedHashMap<>();
    for (Observed one : observed) {
      List<String> tie = List.of(one.state(), one.domain(), one.partner());
      ties.computeIfAbsent(tie, t -> new ArrayList<>()).add(one);
    }
    return ties.values().stream().map(this::history).flatMap(Optional::stream).toList();
  }

  /** A tie, if it was observed within the horizon. */
  private Optional<History> history(List<Observed> tie) {
    List<Point> before =
        tie.stream().filter(one -> one.use() == Use.TREND).map(Backtest::point).toList();
    List<Point> after =
        tie.stream()
            .filter(one -> one.use().after() && quarter(one.year()) > 0)
            .map(Backtest::point)
            .toList();
    Observed start = tie.stream().filter(one -> one.use() == Use.START).findFirst().orElseThrow();
    return Optional.of(
            new History(
                start.state(),
                start.domain(),
                start.partner(),
                start.year(),
                start.share(),
                before,
                after))
        .filter(history -> !history.after().isEmpty());
  }

  private static Point point(Observed one) {
    return new Point(one.year(), one.share(), one.use() != Use.OTHER, one.source());
  }
}
