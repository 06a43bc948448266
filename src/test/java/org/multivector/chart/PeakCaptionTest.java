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
    return titles(wish, passes, 0, words);
  }

  /** The same, but what is left is as in another quarter. */
  private static List<String> titles(Wish wish, int passes, int left, Words words) {
    MadeUp made = new MadeUp(wish);
    Findings passing =
        new Altered(
            made,
            (one, quarter, difference) ->
                quarter < passes
                    ? difference
                    : made.difference(
                        made.find(one.variable().name(), one.actor(), one.partner(), one.domain()),
                        left));
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

  /** In quarter 10 made-up effects are 0.3 of what they become, in quarter 12 they are 0.4. */
  @Test
  void saysItBesideAClearEffectThatIsAThirdOfIt() {
    Wish wish = Wish.usual().effect(-0.05);
    List<String> titles = titles(wish, 30, 10, MadeUp.WORDS);
    assertThat(titles.get(0))
        .startsWith(LABEL + "autonomy in 2039 is lower in all 5 states, most in Kyrgyzstan by 0.0")
        .endsWith("), but on the way 0.065 lower in Kyrgyzstan in 2030");
    assertThat(titles.get(2))
        .contains("), but on the way 0.065 lower in Kyrgyzstan in 2030; economic loss is ")
        .endsWith(", but on the way 0.039 higher in Kyrgyzstan in 2030");
    assertThat(titles(wish, 30, 10, new Words(Language.RUSSIAN)).get(0))
        .endsWith("), а раньше, к концу 2030 года, на 0,065 ниже (Кыргызстан)");
    assertThat(titles(wish, 30, 12, MadeUp.WORDS)).noneMatch(title -> title.contains("on the way"));
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
