package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.chart.MadeUp.Wish;
import org.multivector.chart.Page.Written;
import org.multivector.results.Findings;
import org.multivector.results.Knockouts;
import org.multivector.results.Without;

/** Charts of made-up knockouts. */
class RemovalsTest {

  private static final String LONG = "a_mechanism_with_a_name_that_is_longer_than_its_place";

  @TempDir Path folder;

  static Stream<String> cases() {
    return Wish.all().keySet().stream().filter(name -> !name.equals("alone"));
  }

  private static Findings atTheEnd(Wish wish) {
    Findings whole = new MadeUp(wish);
    List<String> quarters = whole.setting().quarters();
    return new Spaced(whole, quarters.subList(quarters.size() - 1, quarters.size()));
  }

  /** So many mechanisms, each with the same effect less than the one before. */
  private static Knockouts knockouts(Wish wish, int mechanisms) {
    List<Without> without = new ArrayList<>();
    for (int n = 0; n < mechanisms; n++) {
      Findings change = atTheEnd(wish.effect(wish.effect() / (n + 1)));
      String name = n == 1 ? LONG : "mechanism_" + (n + 1);
      without.add(new Without(name, "off", atTheEnd(wish), change, List.of(), List.of(), 0, ""));
      without.add(new Without(name, "frozen", atTheEnd(wish), change, List.of(), List.of(), 0, ""));
    }
    return new Knockouts(atTheEnd(wish), without);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void textsAreWithinThePictureApartAndForReaders(String name) throws Exception {
    Knockouts knockouts = knockouts(Wish.all().get(name), 15);
    for (Picture picture : LayoutTest.inBothLanguages(words -> Charts.pictures(knockouts, words))) {
      LayoutTest.assertLegible(picture);
    }
  }

  /** In MadeUp Kyrgyzstan has the largest effect, and a level of .65 less 60 quarters' fall. */
  @Test
  void saysWithoutWhatTheEffectChangesMost() {
    Picture autonomy =
        Charts.pictures(knockouts(Wish.usual().effect(-0.1), 3), MadeUp.WORDS).get(0);
    assertThat(autonomy.title())
        .startsWith("Autonomy in 2039: in Kyrgyzstan the effect is ")
        .endsWith(" without mechanism 1");
  }

  @Test
  void saysThatNothingSurelyChangesTheEffectWhereNothingDoes() {
    Picture autonomy =
        Charts.pictures(knockouts(Wish.usual().effect(-0.001).drawn(3, 0), 3), MadeUp.WORDS).get(0);
    assertThat(autonomy.title())
        .startsWith("Autonomy in 2039: no mechanism or event surely changes the effect; in ")
        .endsWith(" without mechanism 1");
  }

  @Test
  void showsTwelveAndNoneThatIsFrozen() throws Exception {
    Picture autonomy = Charts.pictures(knockouts(Wish.usual().of(1, 3), 15), MadeUp.WORDS).get(0);
    List<String> labels =
        LayoutTest.written(autonomy).stream()
            .map(Written::text)
            .filter(text -> text.startsWith("mechanism"))
            .toList();
    assertThat(labels).hasSize(11).startsWith("mechanism 1").doesNotHaveDuplicates();
  }

  @Test
  void drawsAutonomyAndEconomicLossOrNothing() throws Exception {
    assertThat(Charts.draw(knockouts(Wish.usual(), 2), ChartRequest.USUAL, folder))
        .containsExactly(
            "knockout-autonomy.svg",
            "knockout-autonomy.png",
            "knockout-economic-loss.svg",
            "knockout-economic-loss.png");
    assertThat(Charts.draw(knockouts(Wish.usual().effect(0), 2), ChartRequest.USUAL, folder))
        .isEmpty();
  }
}
