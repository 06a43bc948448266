package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.chart.MadeUp.Wish;
import org.multivector.results.Findings;
import org.multivector.results.Language;

/** Titles of scenarios whose effect passes. */
class PeakCaptionTest {

  private static final String LABEL = "The United States draws down: ";

  /** Effects as in made-up findings up to a quarter, and none from then on. */
  private static List<String> titles(Wish wish, int passes, Words words) {
    MadeUp made = new MadeUp(wish);
    Findings passing =
        new Altered(
            made,
            (one, quarter, difference) ->
                quarter < passes
                    ? difference
                    : made.difference(
                        made.find(one.variable().name(), one.actor(), one.partner(), one.domain()),
                        0));
    return Charts.pictures(passing, words).stream()
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
