package org.multivector.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.multivector.results.Hindcast;
import org.multivector.results.Hindcasts;
import org.multivector.results.History;
import org.multivector.scenario.Observed;
import org.multivector.scenario.Observed.Use;
import org.multivector.scenario.ObservedTable;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;
import org.multivector.statistics.Variable;
import org.multivector.text.BadInput;
import org.multivector.world.Mechanism;

/** The shipped back-test: it starts where things were, and nothing is there before its time. */
final class BacktestTest {

  private static final int RUNS = 3;
  private static final Set<Mechanism> KEPT =
      EnumSet.of(Mechanism.UNCERTAINTY, Mechanism.GROWTH, Mechanism.GRAVITY, Mechanism.PORTFOLIO);

  private static Scenario scenario;
  private static Preparation prepared;
  private static List<double[]> runs;

  @BeforeAll
  static void run() throws BadInput, InterruptedException {
    scenario = ScenarioReader.read("backtest/central-asia-2005", List.of());
    prepared = Preparation.of(new BatchSpec(scenario.alone(), 1, RUNS, 1, 1), "0", "0");
    runs = new ArrayList<>();
    new Units(prepared, n -> {})
        .run(prepared.spec().arms(), values -> values[0].clone())
        .forEach(unit -> runs.add(unit.value().orElseThrow()));
  }

  private static double value(double[] run, int quarter, Series series) {
    Shape shape = prepared.shape();
    int place = shape.series().indexOf(series);
    assertThat(place).as(series.toString()).isNotNegative();
    return run[shape.cell(quarter, place)];
  }

  private static int quarter(String label) {
    int quarter = prepared.setting().quarters().indexOf(label);
    assertThat(quarter).as(label).isNotNegative();
    return quarter;
  }

  @Test
  void everyRunStartsWithTheSharesThatWereObserved() throws BadInput {
    List<Observed> start =
        ObservedTable.read(scenario).stream().filter(one -> one.use() == Use.START).toList();
    assertThat(start).hasSizeGreaterThan(60);
    for (Observed one : start) {
      Series series = new Series(Variables.SHARE, one.state(), one.partner(), one.domain());
      for (double[] run : runs) {
        assertThat(value(run, 0, series)).as(one.toString()).isCloseTo(one.share(), within(1e-9));
      }
    }
  }

  /** Corridor and the last quarter in which it was not there. */
  @Test
  void linesCarryNothingBeforeTheyOpenAndSomethingLater() {
    Map<String, String> last =
        Map.of(
            "kazakhstan-china-oil", "2006Q2",
            "aktau-baku-ceyhan", "2008Q3",
            "uzbekistan-afghanistan-power", "2008Q4",
            "central-asia-china", "2009Q4",
            "tajikistan-afghanistan-power", "2011Q3",
            "north-south", "2014Q3");
    last.forEach((corridor, before) -> never(Variables.FLOW, corridor, 0, quarter(before)));
    int end = quarter("2014Q4");
    for (String corridor : last.keySet()) {
      Series flow = new Series(Variables.FLOW, corridor, "", "");
      assertThat(value(runs.get(0), end, flow)).as(corridor).isPositive();
    }
  }

  @Test
  void whatCameAfter2014IsNeverThere() {
    int end = quarter("2014Q4");
    List<String> lines =
        List.of(
            "line-d",
            "trans-caspian-gas",
            "tapi",
            "casa-1000",
            "russia-uzbekistan-gas",
            "russia-kyrgyzstan-gas",
            "caspian-ferries",
            "middle-corridor-expansion",
            "china-kyrgyzstan-uzbekistan",
            "zangezur");
    lines.forEach(line -> never(Variables.FLOW, line, 0, end));
    List.of("c5-plus-1", "china-central-asia", "consultative-meetings")
        .forEach(institution -> never(Variables.DEPTH, institution, 0, end));
    never(Variables.DEPTH, "eaeu", 0, quarter("2010Q2"));
    never(Variables.DEPTH, "ots", 0, quarter("2009Q3"));
    never(Variables.DEPTH, "belt-and-road", 0, quarter("2013Q3"));
  }

  private static void never(Variable variable, String actor, int from, int to) {
    Series series = new Series(variable, actor, "", "");
    for (double[] run : runs) {
      for (int quarter = from; quarter <= to; quarter++) {
        assertThat(value(run, quarter, series)).as(actor + " in quarter " + quarter).isZero();
      }
    }
  }

  /**
   * GDP rose from 57.12 to 236.6 and from 2,286 to 9,570 bn USD from 2005 to 2013; economies grow
   * before events act, so that a year's growth comes a quarter later.
   */
  @Test
  void economiesGrowAsTheyDid() {
    for (double[] run : runs) {
      assertThat(growth(run, "KAZ")).isCloseTo(236.6 / 57.12, within(0.005));
      assertThat(growth(run, "CHN")).isCloseTo(9570 / 2286.0, within(0.005));
    }
  }

  private static double growth(double[] run, String actor) {
    Series size = new Series(Variables.ECONOMIC_SIZE, actor, "", "");
    return value(run, quarter("2014Q1"), size) / value(run, quarter("2006Q1"), size);
  }

  @Test
  void nothingOf2025Happens() throws BadInput {
    assertThat(ScenarioReader.read("backtest", List.of()).plan().changes()).isEmpty();
    assertThat(ScenarioReader.read("baseline", List.of()).markers())
        .anyMatch(marker -> marker.title().contains("Khujand"));
    assertThat(scenario.markers()).noneMatch(marker -> marker.title().contains("Khujand"));
  }

  @Test
  void keepsTheQuantilesOfRunsInTheRightYears() throws BadInput, InterruptedException {
    Backtest backtest = new Backtest(prepared, ObservedTable.read(scenario), 0.01);
    Hindcasts hindcasts = backtest.run(n -> {});
    assertThat(hindcasts.units()).isEqualTo(RUNS);
    Hindcast tie = hindcasts.ties().get(0);
    Series series =
        new Series(
            Variables.SHARE,
            tie.history().state(),
            tie.history().partner(),
            tie.history().domain());
    for (int n = 0; n < tie.after().size(); n++) {
      int quarter = quarter(tie.history().after().get(n).year() + "Q4");
      double[] shares = runs.stream().mapToDouble(run -> value(run, quarter, series)).toArray();
      assertThat(tie.after().get(n)).isEqualTo(Hindcast.Fan.of(shares));
    }
  }

  @Test
  void takesEachObservationForWhatTheTableSaysItIsFor() throws BadInput {
    List<Observed> observed = ObservedTable.read(scenario);
    List<String> taken = new ArrayList<>();
    for (Hindcast tie : run(new Backtest(prepared, observed, 0.01)).ties()) {
      History history = tie.history();
      taken.add(said(history, Use.START, history.year(), history.start()));
      history.before().forEach(p -> taken.add(said(history, Use.TREND, p.year(), p.share())));
      for (History.Point point : history.after()) {
        Use use = point.comparable() ? Use.TEST : Use.OTHER;
        taken.add(said(history, use, point.year(), point.share()));
      }
    }
    assertThat(observed).extracting(Observed::use).contains(Use.values());
    assertThat(taken)
        .containsExactlyInAnyOrderElementsOf(
            observed.stream()
                .map(
                    one ->
                        List.of(one.state(), one.domain(), one.partner(), one.use().key())
                            + " "
                            + one.year()
                            + " "
                            + one.share())
                .toList());
  }

  private static String said(History history, Use use, int year, double share) {
    return List.of(history.state(), history.domain(), history.partner(), use.key())
        + " "
        + year
        + " "
        + share;
  }

  @Test
  void gravityIsTheModelWithAllElseOff() throws BadInput {
    List<String> off =
        Arrays.stream(Mechanism.values())
            .filter(one -> !KEPT.contains(one))
            .map(one -> "switches." + one.key() + "=off")
            .toList();
    Hindcasts bare = run(backtest(off));
    Hindcasts full = run(backtest(List.of("switches.gravity=off")));
    for (int tie = 0; tie < bare.ties().size(); tie++) {
      List<Double> gravity = bare.ties().get(tie).gravity();
      List<Double> model = bare.ties().get(tie).after().stream().map(Hindcast.Fan::q50).toList();
      assertThat(gravity).isEqualTo(model).isEqualTo(full.ties().get(tie).gravity());
    }
  }

  private static Backtest backtest(List<String> set) throws BadInput {
    Scenario read = ScenarioReader.read("backtest/central-asia-2005", set);
    Preparation ready = Preparation.of(new BatchSpec(read.alone(), 1, RUNS, 1, 1), "0", "0");
    return new Backtest(ready, ObservedTable.read(read), 0.01);
  }

  @Test
  void yearsBeyondTheHorizonAreLeftOut() throws BadInput {
    Scenario shorter =
        ScenarioReader.read("backtest/central-asia-2005", List.of("horizon.to=2010Q4"));
    Preparation until2010 = Preparation.of(new BatchSpec(shorter.alone(), 1, 1, 1, 1), "0", "0");
    Backtest backtest = new Backtest(until2010, ObservedTable.read(shorter), 0.01);
    assertThat(backtest.units()).isEqualTo(1);
    assertThat(run(backtest).domains()).containsExactly("trade");
    assertThat(run(backtest).headline("trade").year()).isEqualTo(2010);
  }

  private static Hindcasts run(Backtest backtest) {
    try {
      return backtest.run(n -> {});
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
