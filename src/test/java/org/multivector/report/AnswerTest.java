package org.multivector.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.multivector.results.Findings;
import org.multivector.results.Setting;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;
import org.multivector.statistics.Tally;
import org.multivector.statistics.Variable;

/** What is said of four runs, with numbers that are worked out here from their values. */
final class AnswerTest {

  private static final Variable AUTONOMY =
      new Variable("autonomy", "share", "weight that own wishes keep", 0, 1, true, true);
  private static final Variable LOSS =
      new Variable("economic_loss", "welfare", "what is lost", -1, 1, true, true);

  /** Student's 97.5 % quantile with three degrees of freedom. */
  private static final double T = 3.182446305;

  private static final double[] NONE = {0, 0, 0, 0};
  private static final double[] FALL = {-0.02, -0.04, -0.03, -0.03};
  private static final double[] UNCLEAR = {0.05, -0.02, 0.03, -0.008};
  private static final double[] TINY = {0.0001, 0.0002, 0.0001, 0.0002};

  private static final double[] LEVELS = {0.50, 0.54, 0.58, 0.62};

  private final List<Series> series =
      List.of(
          new Series(AUTONOMY, "KAZ", "", ""),
          new Series(AUTONOMY, "UZB", "", ""),
          new Series(LOSS, "KAZ", "", ""),
          new Series(LOSS, "UZB", "", ""));

  private static Setting setting(int arms, int draws) {
    return new Setting(
        arms == 1 ? List.of("mine") : List.of("baseline", "mine"),
        List.of("2039Q3", "2039Q4"),
        new Setting.Asked(
            "Mine", arms == 1 ? "" : "The world", "What if?", List.of(), List.of(), Map.of()),
        new Setting.Cast(
            Map.of("KAZ", "Kazakhstan", "UZB", "Uzbekistan", "MNG", "Mongolia"),
            List.of("KAZ", "UZB"),
            List.of(),
            List.of()),
        new Setting.Made(7, draws, 1, "0123456789ab", "1", "3", 0.4, "{}"));
  }

  /** So many of the runs, with these effects on each series at the horizon and none before. */
  private Answer answer(List<Series> measured, int draws, double[]... effects) {
    Shape shape = new Shape(measured, 2, 2, 1);
    Tally tally = new Tally(shape);
    for (int draw = 0; draw < draws; draw++) {
      double[][] arms = new double[2][shape.cells()];
      for (int place = 0; place < measured.size(); place++) {
        int horizon = shape.cell(1, place);
        boolean alone = measured.get(place).alone();
        arms[0][horizon] = alone ? 0 : LEVELS[draw];
        arms[1][horizon] = LEVELS[draw] + effects[place][draw];
      }
      tally.add(new double[][][] {arms}, new boolean[] {true});
    }
    return new Answer(Findings.of(tally, setting(2, draws)));
  }

  /** Four runs with an effect on Kazakhstan's autonomy before the horizon, and nothing at it. */
  private Findings passing(double[] before) {
    return passing(before, NONE, NONE);
  }

  /** The same with effects on Kazakhstan's and Uzbekistan's autonomy at the horizon. */
  private Findings passing(double[] before, double[] left, double[] ofUzbekistan) {
    Shape shape = new Shape(series, 2, 2, 1);
    Tally tally = new Tally(shape);
    for (int draw = 0; draw < 4; draw++) {
      double[][] arms = new double[2][shape.cells()];
      arms[1][shape.cell(0, 0)] = before[draw];
      arms[1][shape.cell(1, 0)] = left[draw];
      arms[1][shape.cell(1, 1)] = ofUzbekistan[draw];
      tally.add(new double[][][] {arms}, new boolean[] {true});
    }
    return Findings.of(tally, setting(2, 4));
  }

  @Test
  void saysWhatThereWasOnTheWayIfNothingIsLeft() {
    Findings findings = passing(FALL);
    Findings.Difference band = findings.difference(0, 0);
    assertThat(new Answer(findings).effect())
        .isEqualTo(
            "autonomy is the same with and without it, in every run, but on the way it is 0.030"
                + " lower in Kazakhstan at the end of 2039Q3 (95 % band for all quarters "
                + three(-band.hi95Simultaneous())
                + " to "
                + three(-band.lo95Simultaneous())
                + ")");
    assertThat(new Answer(passing(UNCLEAR)).effect()).doesNotContain("on the way");
    assertThat(new Answer(passing(TINY)).effect()).doesNotContain("on the way");
  }

  private static double[] times(double factor, double[] values) {
    return DoubleStream.of(values).map(value -> factor * value).toArray();
  }

  private String passed(double left, double ofUzbekistan) {
    return new Answer(passing(FALL, times(left, FALL), times(ofUzbekistan, FALL))).effect();
  }

  @Test
  void saysWhatThereWasOnTheWayBesideAClearEffectThatIsAThirdOfIt() {
    assertThat(passed(0.3, 0))
        .startsWith(
            "autonomy is clearly lower in 1 of 2 states, Kazakhstan: 0.009 lower on average")
        .contains("lower in 100 % of runs, but on the way it is 0.030 lower in Kazakhstan at the")
        .contains("end of 2039Q3 (95 % band for all quarters ");
    assertThat(passed(0.4, 0)).doesNotContain("on the way");
  }

  @Test
  void saysWhatThereWasOnTheWayIfItIsOfTheOtherSignAndNoSmaller() {
    assertThat(passed(-0.9, 0)).contains("0.027 higher on average", "on the way it is 0.030 lower");
    assertThat(passed(-1.1, 0)).doesNotContain("on the way");
  }

  @Test
  void saysNothingOfTheWayWhereTheEndIsMuchLargerElsewhere() {
    assertThat(passed(0, 2.9))
        .contains("Uzbekistan: 0.087 lower", "on the way it is 0.030 lower in Ka");
    assertThat(passed(0, 3.1)).doesNotContain("on the way");
  }

  private Answer answer(double[] ofKazakhstan, double[] ofUzbekistan, double[] loss) {
    return answer(series, 4, ofKazakhstan, ofUzbekistan, loss, loss);
  }

  private Answer alone(int draws) {
    Shape shape = new Shape(series, 2, 1, 1);
    Tally tally = new Tally(shape);
    for (int draw = 0; draw < draws; draw++) {
      double[] values = new double[shape.cells()];
      for (int place = 0; place < 4; place++) {
        values[shape.cell(1, place)] = LEVELS[draw] - 0.1 * place;
      }
      tally.add(new double[][][] {{values}}, new boolean[] {true});
    }
    Findings findings = Findings.of(tally, setting(1, draws));
    return new Answer(findings);
  }

  private static double mean(double[] values) {
    return (values[0] + values[1] + values[2] + values[3]) / 4;
  }

  private static double sd(double[] values) {
    double squares = 0;
    for (double value : values) {
      squares += (value - mean(values)) * (value - mean(values));
    }
    return Math.sqrt(squares / 3);
  }

  /** Half the width of the 95 % interval of the mean of four. */
  private static double reach(double[] values) {
    return T * sd(values) / 2;
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String four(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  @Test
  void saysWhereItIsClearlyLowerByHowMuchAndInHowManyRuns() {
    assertThat(answer(FALL, UNCLEAR, NONE).sentence())
        .isEqualTo(
            "At the end of 2039 autonomy is clearly lower in 1 of 2 states, Kazakhstan: 0.030"
                + " lower on average (95 % interval "
                + three(0.03 - reach(FALL))
                + " to "
                + three(0.03 + reach(FALL))
                + "), lower in 100 % of runs; economic loss is the same with and without it, in"
                + " every run.");
  }

  @Test
  void sellsNothingAsAnEffectThatIsClearButNegligible() {
    assertThat(answer(FALL, TINY, NONE).sentence())
        .startsWith(
            "At the end of 2039 autonomy is clearly lower in 1 of 2 states (1 more by less than"
                + " 0.0005), Kazakhstan: 0.030 lower on average");
  }

  @Test
  void namesTheLargerOfAFallAndARise() {
    double[] rise = {0.06, 0.05, 0.07, 0.06};
    assertThat(answer(FALL, rise, rise).sentence())
        .isEqualTo(
            "At the end of 2039 autonomy is clearly lower in 1 and higher in 1 of 2 states, most in"
                + " Uzbekistan: 0.060 higher on average (95 % interval "
                + three(0.06 - reach(rise))
                + " to "
                + three(0.06 + reach(rise))
                + "), higher in 100 % of runs; economic loss is clearly higher in all 2 states,"
                + " most in Kazakhstan: 0.060 higher on average (95 % interval "
                + three(0.06 - reach(rise))
                + " to "
                + three(0.06 + reach(rise))
                + "), higher in 100 % of runs.");
  }

  @Test
  void saysThatThereIsNoClearEffectWhereTheIntervalHoldsZero() {
    assertThat(answer(UNCLEAR, NONE, TINY).sentence())
        .isEqualTo(
            "At the end of 2039 there is no clear effect on autonomy, largest in Kazakhstan: "
                + three(mean(UNCLEAR))
                + " higher on average (95 % interval "
                + three(mean(UNCLEAR) - reach(UNCLEAR))
                + " to "
                + three(mean(UNCLEAR) + reach(UNCLEAR))
                + "); economic loss differs by less than 0.0005 in all 2 states.");
  }

  @Test
  void oneRunHasNoInterval() {
    assertThat(answer(series, 1, FALL, NONE, NONE, NONE).effect())
        .isEqualTo(
            "there is no clear effect on autonomy, largest in Kazakhstan: 0.0200 lower (one run"
                + " gives no interval)");
  }

  @Test
  void ofAScenarioThatRanAloneItSaysTheLevels() {
    String levels =
        "autonomy is on average 0.560 in Kazakhstan (economic loss 0.360), 0.460 in Uzbekistan"
            + " (economic loss 0.260)";
    assertThat(alone(4).effect()).isEqualTo(levels);
    assertThat(alone(4).sentence()).isEqualTo("At the end of 2039 " + levels + ".");
  }

  @Test
  void withoutARunThereIsNoAnswer() {
    assertThat(alone(0).sentence()).isEqualTo("No run finished, so there is no answer.");
    assertThat(alone(0).effect()).isEqualTo("no run finished");
    assertThat(alone(0).table()).isEmpty();
  }

  private static List<String> row(Answer answer, String name, int which) {
    List<String> rows = answer.table().stream().filter(line -> line.startsWith(name)).toList();
    return List.of(rows.get(which).strip().split(" {2,}"));
  }

  @Test
  void theTableHasBothLevelsTheirDifferenceAndItsInterval() {
    Answer answer = answer(FALL, UNCLEAR, NONE);
    assertThat(answer.table().get(0))
        .isEqualTo("Means over n = 4 pairs of runs at the end of 2039; a negative loss is a gain");
    assertThat(answer.table().get(1))
        .isEqualTo(
            "(seed 7, scenario 0123456789ab; 95 % interval: of the mean difference; * where it is"
                + " without 0)");
    assertThat(row(answer, "Kazakhstan", 0))
        .containsExactly(
            "Kazakhstan",
            "0.5600",
            "0.5300",
            "-0.0300*",
            four(-0.03 - reach(FALL)) + " to " + four(-0.03 + reach(FALL)),
            "lower in 100 %");
    assertThat(row(answer, "Uzbekistan", 0))
        .containsExactly(
            "Uzbekistan",
            "0.5600",
            "0.5730",
            "+0.0130",
            four(mean(UNCLEAR) - reach(UNCLEAR)) + " to " + four(mean(UNCLEAR) + reach(UNCLEAR)),
            "higher in 50 %");
    assertThat(row(answer, "Kazakhstan", 1))
        .containsExactly(
            "Kazakhstan", "0.5600", "0.5600", "0.0000", "0.0000 to 0.0000", "same in 100 %");
  }

  @Test
  void theTableOfAScenarioThatRanAloneHasItsSpread() {
    List<String> row = row(alone(4), "Uzbekistan", 0);
    assertThat(row).startsWith("Uzbekistan", "0.4600", four(sd(LEVELS))).hasSize(4);
    String[] spread = row.get(3).split(" to ");
    double bin = 0x1p-12; // type 7 of four values; a quantile is exact to a bin
    assertThat(Double.parseDouble(spread[0])).isCloseTo(0.40 + 0.15 * 0.04, within(2 * bin));
    assertThat(Double.parseDouble(spread[1])).isCloseTo(0.52 - 0.15 * 0.04, within(2 * bin));
    assertThat(row(alone(1), "Uzbekistan", 0)).endsWith("–", "–");
  }

  @Test
  void aStateThatTheReferenceDoesNotHaveHasALevelAlone() {
    List<Series> more =
        List.of(
            series.get(0),
            series.get(1),
            series.get(2),
            series.get(3),
            new Series(AUTONOMY, "MNG", "", "", Series.Owner.SCENARIO));
    Answer answer = answer(more, 4, FALL, NONE, NONE, NONE, UNCLEAR);
    assertThat(row(answer, "Mongolia", 0))
        .containsExactly("Mongolia", "–", "0.5730", "–", "–", "–");
    assertThat(answer.sentence()).doesNotContain("Mongolia");
  }
}
