package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.multivector.results.Hindcasts.Group;
import org.multivector.results.History.Point;
import org.multivector.results.Score.Measure;

/** Scores of forecasts whose errors are known. */
final class HindcastsTest {

  private static final Setting SETTING = Samples.setting(Samples.shape(2, 1, 1));
  private static final Group TRADE = new Group("trade", Hindcasts.ALL, 2013, true);

  /** A tie observed at .1 more in each year of 2000 to 2004 than the slope alone would have it. */
  private static History history(
      String state, String partner, double start, double slope, double observed) {
    List<Point> before = new ArrayList<>();
    for (int year = 2000; year < 2005; year++) {
      before.add(new Point(year, 0.1 + slope * (year - 2000), true, "s"));
    }
    return new History(
        state,
        "trade",
        partner,
        2005,
        start,
        before,
        List.of(new Point(2013, observed, true, "s"), new Point(2014, 0.9, false, "t")));
  }

  private static Hindcast tie(History history, double start, double... shares) {
    List<double[]> runs = new ArrayList<>();
    for (double share : shares) {
      runs.add(new double[] {start, share, share});
    }
    return Hindcast.of(history, runs, List.of(new double[] {start, start + 0.04, start}));
  }

  private static Hindcasts of(Hindcast... ties) {
    return new Hindcasts(SETTING, List.of(ties), 0.01, 1, 0, "");
  }

  private static Score score(Hindcasts hindcasts, Forecaster forecaster) {
    Map<Forecaster, Score> scores = hindcasts.scores(TRADE);
    return java.util.Objects.requireNonNull(scores.get(forecaster));
  }

  /** Nothing changed; the model says .05 more or less, the trend .08. */
  private static Hindcasts stillness() {
    return of(
        tie(history("KAZ", "RUS", 0.5, 0.01, 0.5), 0.5, 0.55),
        tie(history("KAZ", "CHN", 0.3, -0.01, 0.3), 0.3, 0.25),
        tie(history("KAZ", "EU", 0.2, 0.01, 0.2), 0.2, 0.25));
  }

  @Test
  void persistenceWinsWhereNothingChanges() {
    Hindcasts still = stillness();
    assertThat(score(still, Forecaster.PERSISTENCE).error()).isZero();
    assertThat(score(still, Forecaster.MODEL).error()).isCloseTo(0.05, within(1e-12));
    assertThat(score(still, Forecaster.TREND).error()).isCloseTo(0.08, within(1e-12));
    assertThat(score(still, Forecaster.PERSISTENCE).wrongDirection()).isZero();
    assertThat(score(still, Forecaster.MODEL).wrongDirection()).isEqualTo(1);
    assertThat(score(still, Forecaster.MODEL).nearer()).isZero();
    assertThat(score(still, Forecaster.PERSISTENCE).nearer()).isNaN();
    assertThat(still.best(TRADE, Measure.ERROR)).containsExactly(Forecaster.PERSISTENCE);
    assertThat(still.best(TRADE, Measure.DIRECTION)).containsExactly(Forecaster.PERSISTENCE);
  }

  @Test
  void aPerfectModelHasNoErrors() {
    Hindcasts perfect =
        of(
            tie(history("KAZ", "RUS", 0.5, 0, 0.3), 0.5, 0.3),
            tie(history("KAZ", "CHN", 0.3, 0, 0.5), 0.3, 0.5),
            tie(history("KAZ", "EU", 0.1, 0, 0.105), 0.1, 0.105));
    assertThat(score(perfect, Forecaster.MODEL)).isEqualTo(new Score(3, 0, 0, 1, 0, 0, 1, 1, 1, 1));
    assertThat(score(perfect, Forecaster.PERSISTENCE).error())
        .isCloseTo((0.2 + 0.2 + 0.005) / 3, within(1e-12));
    assertThat(score(perfect, Forecaster.PERSISTENCE).wrongDirection())
        .isCloseTo(2 / 3.0, within(1e-12));
    for (Measure measure : List.of(Measure.ERROR, Measure.DIRECTION, Measure.RANK)) {
      assertThat(perfect.best(TRADE, measure)).containsExactly(Forecaster.MODEL);
    }
  }

  @Test
  void aChangeUpToTheDeadBandIsNone() {
    assertThat(direction(0.51, 0.509)).containsExactly(0, 0);
    assertThat(direction(0.5101, 0.509)).containsExactly(1, 0);
    assertThat(direction(0.52, 0.52)).containsExactly(0, 0);
    assertThat(direction(0.52, 0.48)).containsExactly(1, 1);
  }

  /** Wrong and opposite direction of a model that says one thing while another is observed. */
  private static double[] direction(double observed, double model) {
    Score score =
        score(of(tie(history("KAZ", "RUS", 0.5, 0, observed), 0.5, model)), Forecaster.MODEL);
    return new double[] {score.wrongDirection(), score.opposite()};
  }

  @Test
  void anErrorOfChangeIsTakenFromTheOwnStart() {
    Hindcasts shifted = of(tie(history("KAZ", "RUS", 0.5, 0, 0.6), 0.4, 0.5));
    assertThat(score(shifted, Forecaster.MODEL).error()).isCloseTo(0.1, within(1e-12));
    assertThat(score(shifted, Forecaster.MODEL).changeError()).isCloseTo(0, within(1e-12));
  }

  /** By hand: ranks 1 2 3 against 1 3 2 correlate by 1/2, against 3 2 1 by -1. */
  @Test
  void orderIsTheMeanOverStatesOfRankCorrelations() {
    Hindcasts two =
        of(
            tie(history("KAZ", "RUS", 0.1, 0, 0.1), 0.1, 0.11),
            tie(history("KAZ", "CHN", 0.2, 0, 0.3), 0.2, 0.22),
            tie(history("KAZ", "EU", 0.3, 0, 0.2), 0.3, 0.33),
            tie(history("UZB", "RUS", 0.1, 0, 0.3), 0.1, 0.1),
            tie(history("UZB", "CHN", 0.2, 0, 0.2), 0.2, 0.2),
            tie(history("UZB", "EU", 0.3, 0, 0.1), 0.3, 0.3));
    assertThat(score(two, Forecaster.MODEL).rank()).isCloseTo((0.5 - 1) / 2, within(1e-12));
    assertThat(score(two, Forecaster.PERSISTENCE).rankOfChanges()).isNaN();
    // changes of Kazakhstan: .01 .02 .03 against 0 .1 -.1, that is 1 2 3 against 2 3 1
    assertThat(score(two, Forecaster.MODEL).rankOfChanges()).isCloseTo(-0.5, within(1e-12));
    assertThat(two.best(TRADE, Measure.RANK_OF_CHANGES))
        .containsExactly(Forecaster.PERSISTENCE, Forecaster.TREND, Forecaster.GRAVITY);
  }

  @Test
  void twoPartnersHaveNoOrder() {
    Hindcasts two =
        of(
            tie(history("KAZ", "RUS", 0.1, 0, 0.1), 0.1, 0.1),
            tie(history("KAZ", "CHN", 0.2, 0, 0.3), 0.2, 0.2));
    assertThat(score(two, Forecaster.MODEL).rank()).isNaN();
    assertThat(two.best(TRADE, Measure.RANK)).isEmpty();
  }

  @Test
  void theTrendGoesOnFromTheStartWhateverTheLevelBefore() {
    assertThat(history("KAZ", "RUS", 0.5, 0.01, 0.5).trend(2013)).isCloseTo(0.58, within(1e-12));
    assertThat(history("KAZ", "RUS", 0.9, 0.05, 0.5).trend(2013)).isEqualTo(1);
    assertThat(history("KAZ", "RUS", 0.1, -0.05, 0.5).trend(2013)).isZero();
  }

  /** By hand: the line through (0, 0), (1, 1), (5, 2) has the slope 5 / 14. */
  @Test
  void theTrendIsTheLineOfLeastSquares() {
    List<Point> before =
        List.of(
            new Point(1995, 0, true, "s"),
            new Point(1996, 0.1, true, "s"),
            new Point(2000, 0.2, true, "s"));
    History history = new History("KAZ", "trade", "RUS", 2005, 0.3, before, List.of());
    assertThat(history.trend(2007)).isCloseTo(0.3 + 2 * 0.1 * 5 / 14, within(1e-12));
  }

  @Test
  void aTieWithoutTrendStaysWhereItIsAndWithoutAnyThereIsNoTrend() {
    History none =
        new History(
            "KAZ", "trade", "RUS", 2005, 0.3, List.of(), List.of(new Point(2013, 0.4, true, "s")));
    List<double[]> runs = List.of(new double[] {0.3, 0.35});
    Hindcast tie = Hindcast.of(none, runs, runs);
    assertThat(of(tie).scores(TRADE)).doesNotContainKey(Forecaster.TREND);
    Hindcasts both = of(tie, tie(history("KAZ", "CHN", 0.2, 0.01, 0.28), 0.2, 0.2));
    assertThat(score(both, Forecaster.TREND).error()).isCloseTo(0.1 / 2, within(1e-12));
  }

  /** Nothing changed, and gravity says .04 more of each. */
  @Test
  void gravityIsScoredByTheMedianOfItsOwnRuns() {
    Score score = score(stillness(), Forecaster.GRAVITY);
    assertThat(score.error()).isCloseTo(0.04, within(1e-12));
    assertThat(score.wrongDirection()).isEqualTo(1);
    assertThat(score.inMost()).isNaN();
  }

  @Test
  void whatIsMeasuredOtherwiseIsScoredApartAndIsNoHeadline() {
    Hindcasts still = stillness();
    assertThat(still.headline("trade")).isEqualTo(TRADE);
    Group other = new Group("trade", Hindcasts.ALL, 2014, false);
    assertThat(still.groups("trade"))
        .containsExactly(
            TRADE,
            new Group("trade", "KAZ", 2013, true),
            other,
            new Group("trade", "KAZ", 2014, false));
    assertThat(still.scores(other).get(Forecaster.PERSISTENCE))
        .isNotNull()
        .extracting(Score::error)
        .satisfies(error -> assertThat(error).isCloseTo((0.4 + 0.6 + 0.7) / 3, within(1e-12)));
  }

  /** By hand, type 7: of 0, .1 ... 1 the 5 % quantile is .05, the quarter .25. */
  @Test
  void bandsAreQuantilesOfRuns() {
    double[] shares = new double[11];
    for (int n = 0; n < shares.length; n++) {
      shares[n] = (10 - n) / 10.0;
    }
    Hindcast.Fan fan = Hindcast.Fan.of(shares);
    assertThat(fan.q05()).isCloseTo(0.05, within(1e-12));
    assertThat(fan.q25()).isCloseTo(0.25, within(1e-12));
    assertThat(fan.q50()).isCloseTo(0.5, within(1e-12));
    assertThat(fan.q95()).isCloseTo(0.95, within(1e-12));
    assertThat(fan.mean()).isCloseTo(0.5, within(1e-12));
    assertThat(inside(0.3, shares)).containsExactly(1, 1);
    assertThat(inside(0.2, shares)).containsExactly(0, 1);
    assertThat(inside(0.04, shares)).containsExactly(0, 0);
    assertThat(inside(0.96, shares)).containsExactly(0, 0);
  }

  private static double[] inside(double observed, double... shares) {
    Score score =
        score(of(tie(history("KAZ", "RUS", 0.5, 0, observed), 0.5, shares)), Forecaster.MODEL);
    return new double[] {score.inHalf(), score.inMost()};
  }

  @Test
  void theModelsForecastIsTheMedianOfRuns() {
    Hindcasts one = of(tie(history("KAZ", "RUS", 0.5, 0, 0.5), 0.5, 0.1, 0.5, 0.6));
    assertThat(score(one, Forecaster.MODEL).error()).isZero();
  }
}
