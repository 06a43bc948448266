package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.chart.MadeUp.Wish;
import org.multivector.results.Findings;
import org.multivector.results.Language;
import org.multivector.results.Series;
import org.multivector.results.Setting;

/** Titles of scenarios whose effect passes. */
class PeakTest {

  private static final String LABEL = "The United States draws down: ";

  /**
   * Effects as in made-up findings up to a quarter, and those of its first quarter afterwards.
   *
   * @param passes the first quarter without effect
   */
  private record Passing(MadeUp findings, int passes) implements Findings {

    @Override
    public Setting setting() {
      return findings.setting();
    }

    @Override
    public List<Series> series() {
      return findings.series();
    }

    @Override
    public int find(String variable, String actor, String partner, String domain) {
      return findings.find(variable, actor, partner, domain);
    }

    @Override
    public Summary summary(int arm, int series, int quarter) {
      return findings.summary(arm, series, quarter);
    }

    @Override
    public Difference difference(int series, int quarter) {
      return findings.difference(series, quarter < passes ? quarter : 0);
    }

    @Override
    public long units() {
      return findings.units();
    }
  }

  private static List<String> titles(Wish wish, int passes, Words words) {
    return Charts.pictures(new Passing(new MadeUp(wish), passes), words).stream()
        .limit(3)
        .map(picture -> picture.title().replace('\u00a0', ' '))
        .toList();
  }

  /** In MadeUp effects are largest from quarter 24 on, and largest of all in Kyrgyzstan. */
  @Test
  void saysWhenAnEffectWasLargestThatHasPassed() {
    assertThat(titles(Wish.usual().effect(-0.05), 30, MadeUp.WORDS))
        .containsExactly(
            LABEL
                + "autonomy in Kyrgyzstan in 2030 is 0.065 lower (95 % for all quarters 0.047 to"
                + " 0.083), with no clear effect left in 2039",
            LABEL
                + "economic loss in Kyrgyzstan in 2030 is 0.039 higher (95 % for all quarters 0.028"
                + " to 0.050), with no clear effect left in 2039",
            LABEL
                + "autonomy in Kyrgyzstan in 2030 is 0.065 lower (95 % for all quarters 0.047 to"
                + " 0.083), with no clear effect left in 2039; economic loss in Kyrgyzstan in 2030"
                + " is 0.039 higher, with none left");
  }

  @Test
  void saysSoInRussianToo() {
    assertThat(titles(Wish.usual().effect(-0.05), 30, new Words(Language.RUSSIAN)).get(0))
        .isEqualTo(
            "«The United States draws down»: автономия (Кыргызстан) к концу 2030 года на 0,065 ниже"
                + " (95 % для всех кварталов от 0,047 до 0,083), к концу 2039 года явного эффекта"
                + " не остаётся");
  }

  @Test
  void saysNothingOfTheWayWhereSomethingIsClearAtTheEnd() {
    assertThat(titles(Wish.usual().effect(-0.05), 61, MadeUp.WORDS))
        .noneMatch(title -> title.contains("left"));
  }

  @Test
  void saysNothingOfWhatTheBandForAllQuartersDoesNotKeepFromZero() {
    assertThat(titles(Wish.usual().effect(-0.05).drawn(3, 0), 30, MadeUp.WORDS))
        .noneMatch(title -> title.contains("left"));
    assertThat(titles(Wish.usual().effect(-0.0001), 30, MadeUp.WORDS))
        .noneMatch(title -> title.contains("left"));
  }
}
