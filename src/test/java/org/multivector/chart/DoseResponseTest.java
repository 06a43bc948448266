package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.chart.MadeUp.Wish;
import org.multivector.chart.Page.Written;
import org.multivector.results.Doses;
import org.multivector.results.Language;
import org.multivector.results.Setting;
import org.multivector.statistics.Series;

/** Charts of made-up doses. */
class DoseResponseTest {

  private static final List<String> LEVELS = List.of("0", "0.25", "0.5", "1", "1.5", "2", "3");

  @TempDir Path folder;

  static Stream<String> cases() {
    return Wish.all().keySet().stream().filter(name -> !name.equals("alone"));
  }

  /** Ten draws whose effect on a state is the response by so much of its place, give or take. */
  private static Doses doses(Wish wish, List<String> levels, DoubleUnaryOperator response) {
    Setting setting = new MadeUp(wish).setting();
    List<Series> series = new ArrayList<>();
    for (String state : setting.states()) {
      series.add(new Series(MadeUp.AUTONOMY, state, "", ""));
      series.add(new Series(MadeUp.LOSS, state, "", ""));
    }
    Doses doses = new Doses(setting, "a_quantity", levels, series);
    int draws = Math.min(10, wish.draws());
    for (int unit = 0; unit < draws * setting.repeats(); unit++) {
      double[][] effects = new double[series.size()][levels.size()];
      for (int place = 0; place < effects.length; place++) {
        for (int dose = 0; dose < levels.size(); dose++) {
          double effect =
              response.applyAsDouble(dose) / (1 + place / 2) * (place % 2 == 0 ? 1 : -1);
          effects[place][dose] = effect * (1 + 0.02 * (unit / setting.repeats() - 4.5));
        }
      }
      doses.add(Optional.of(effects));
    }
    return doses;
  }

  private static Picture chart(Doses doses) {
    return Charts.pictures(doses, MadeUp.WORDS).get(0);
  }

  private static String title(Picture chart) {
    return chart.title().replace('\u00a0', ' ');
  }

  private static List<String> texts(Picture picture) throws Exception {
    return LayoutTest.written(picture).stream().map(Written::text).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void textsAreWithinThePictureApartAndForReaders(String name) throws Exception {
    Doses doses = doses(Wish.all().get(name), LEVELS, dose -> 0.02 * (dose - 3));
    for (Picture picture : LayoutTest.inBothLanguages(words -> Charts.pictures(doses, words))) {
      LayoutTest.assertLegible(picture);
    }
  }

  @ParameterizedTest
  @CsvSource({"800,600", "1600,900", "900,1600", "3000,1000"})
  void laysItOutAnewInOtherSizes(int width, int height) throws Exception {
    Doses doses = doses(Wish.usual(), LEVELS, dose -> 0.02 * (dose - 3));
    for (Picture picture : LayoutTest.inBothLanguages(words -> Charts.pictures(doses, words))) {
      Sheet sheet = Sheet.of(picture, Optional.of(new Size(width, height)));
      assertThat(LayoutTest.overlaps(LayoutTest.written(picture, sheet))).isEmpty();
    }
  }

  @Test
  void saysHowTheEffectAnswers() throws Exception {
    Picture chart = chart(doses(Wish.usual(), LEVELS, dose -> 0.02 * (dose - 3)));
    assertThat(title(chart))
        .isEqualTo(
            "The United States draws down: as a quantity grows, autonomy in 2039 rises in all 5"
                + " states, most in Kazakhstan: –0.060 at 0, +0.060 at 3; economic loss falls in"
                + " all 5 states, most in Kazakhstan: +0.060 at 0, –0.060 at 3");
    assertThat(texts(chart))
        .contains(
            "rises",
            "falls",
            "0: –0.060; 3: +0.060",
            "Dotted: a quantity 1, where every draw is as in the reference");
  }

  @Test
  void callsStatesByTheirRussianNames() throws Exception {
    Doses doses = doses(Wish.usual(), LEVELS, dose -> 0.02 * (dose - 3));
    Picture russian = Charts.pictures(doses, new Words(Language.RUSSIAN)).get(0);
    assertThat(texts(russian)).contains("Казахстан", "Таджикистан");
    assertThat(russian.title()).contains("Казахстан: ");
  }

  @Test
  void saysOfAHumpWhereItIs() {
    assertThat(title(chart(doses(Wish.usual().of(1, 3), LEVELS, dose -> 0.01 * dose * (6 - dose)))))
        .startsWith(
            "The United States draws down: as a quantity grows, autonomy in 2039 rises, then falls"
                + " in Kazakhstan, 0.000 at 0, +0.090 at 1; ");
  }

  /** The fifth state has a fifth of the effect of the first. */
  @Test
  void claimsNothingThatIsNotSure() {
    Doses noise = doses(Wish.usual(), LEVELS, dose -> 0);
    assertThat(title(chart(noise)))
        .endsWith(
            "autonomy in 2039 stays within 0.0005 of the reference in all 5 states; economic loss"
                + " stays within 0.0005 of the reference in all 5 states");
    Doses oneDraw = doses(Wish.usual().drawn(1, 0), LEVELS, dose -> 0.02 * dose);
    assertThat(title(chart(oneDraw)))
        .endsWith("autonomy in 2039 takes no clear course; economic loss takes no clear course");
    Doses little = doses(Wish.usual(), LEVELS, dose -> 0.0003 * dose);
    assertThat(title(chart(little))).contains("autonomy in 2039 rises in 3 of 5, most in ");
  }

  @Test
  void putsDosesThatAreNoNumbersBesideEachOther() throws Exception {
    List<String> levels = List.of("uniform 0 0.5", "0.4", "uniform 0.5 1");
    Picture chart = chart(doses(Wish.usual().of(1, 3), levels, dose -> 0.02 * dose));
    assertThat(title(chart)).contains("from one a quantity to the next, autonomy");
    assertThat(texts(chart)).contains("uniform 0 0.5", "0.4", "uniform 0.5 1");
    assertThat(DoseAxis.of(levels, MadeUp.WORDS).places()).containsExactly(0, 1, 2);
  }

  @Test
  void putsNumbersAtTheirDistances() {
    assertThat(DoseAxis.of(List.of("0", "0.5", "2"), MadeUp.WORDS).places())
        .containsExactly(0, 0.5, 2);
    assertThat(DoseAxis.of(List.of("0.1"), MadeUp.WORDS).places()).containsExactly(0);
  }

  @Test
  void drawsSvgAndPngAndOfOneDoseNothing() throws Exception {
    Doses doses = doses(Wish.usual(), LEVELS, dose -> 0.02 * dose);
    assertThat(Charts.draw(doses, ChartRequest.USUAL, folder))
        .containsExactly("doses.svg", "doses.png");
    Doses one = doses(Wish.usual(), List.of("1"), dose -> 0.02);
    assertThat(Charts.draw(one, ChartRequest.USUAL, folder)).isEmpty();
  }

  @Test
  void drawsTheSameBytesInEveryLocale() throws Exception {
    Doses doses = doses(Wish.usual(), LEVELS, dose -> 0.02 * dose);
    SvgTest.assertSameInEveryLocale(chart(doses));
    SvgTest.assertNamedColours(chart(doses), Set.of());
  }
}
