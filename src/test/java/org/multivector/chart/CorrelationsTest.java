package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.chart.MadeUp.Wish;
import org.multivector.chart.Page.Written;
import org.multivector.chart.Style.Letter;
import org.multivector.results.DrivenEffects;
import org.multivector.results.EffectMap;
import org.multivector.results.EffectMaps;
import org.multivector.results.Sensitivity.Driver;
import org.multivector.results.Setting;
import org.multivector.statistics.Variable;

/** Charts of made-up drivers, and maps over two of them. */
class CorrelationsTest {

  private static final List<String> NUMBERS =
      List.of(
          "parameters.loss_effect",
          "uncertain.decline",
          "states.KAZ.weight.trade",
          "powers.USA.attention",
          "states.TKM.a_number_with_a_name_that_is_longer_than_its_place.trade.EU",
          "parameters.voice");

  @TempDir Path folder;

  static Stream<String> cases() {
    return Wish.all().keySet().stream();
  }

  /** Of each state the strongest first, the rest weaker and weaker; in the last two not sure. */
  private static DrivenEffects driven(Wish wish, double strongest) {
    Setting setting = new MadeUp(wish).setting();
    List<Driver> drivers = new ArrayList<>();
    for (int n = 0; n < NUMBERS.size(); n++) {
      for (int state = 0; state < setting.states().size(); state++) {
        double rho = strongest * (1 - 0.15 * n) / (1 + 0.1 * state);
        double holm = n < 4 && strongest != 0 ? 0.001 : 1;
        String actor = setting.states().get(state);
        drivers.add(new Driver(actor, "autonomy", NUMBERS.get(n), 100, rho, holm, holm));
      }
    }
    return new DrivenEffects(setting, List.of("autonomy", "economic_loss"), drivers, 5);
  }

  private static EffectMaps maps(Wish wish, int classes, double slope) {
    MadeUp findings = new MadeUp(wish);
    double[] across = new double[400];
    double[] down = new double[400];
    double[] effect = new double[400];
    for (int n = 0; n < 400; n++) {
      across[n] = n % 20;
      down[n] = n / 20 * 100;
      effect[n] = slope * (across[n] - 9.5) + 0.0001 * (n % 7 - 3);
    }
    Map<Variable, EffectMap> maps = new LinkedHashMap<>();
    maps.put(MadeUp.AUTONOMY, new EffectMap(across, down, effect, classes));
    maps.put(MadeUp.LOSS, new EffectMap(across, down, effect, classes));
    return new EffectMaps(findings.setting(), "KAZ", NUMBERS.get(0), NUMBERS.get(2), 400, maps);
  }

  private static List<Picture> pictures(DrivenEffects driven) {
    return LayoutTest.inBothLanguages(words -> Charts.pictures(driven, words));
  }

  private static List<Picture> pictures(EffectMaps maps) {
    return LayoutTest.inBothLanguages(words -> List.of(new DrawnMap(maps, words)));
  }

  private static String title(Picture chart) {
    return chart.title().replace('\u00a0', ' ');
  }

  private static String title(DrivenEffects driven) {
    return title(Charts.pictures(driven, MadeUp.WORDS).get(0));
  }

  private static String title(EffectMaps maps) {
    return title(new DrawnMap(maps, MadeUp.WORDS));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void textsAreWithinThePictureApartAndForReaders(String name) throws Exception {
    for (Picture picture : pictures(driven(Wish.all().get(name), -0.6))) {
      LayoutTest.assertLegible(picture);
    }
    for (Picture picture : pictures(maps(Wish.all().get(name), 5, 0.01))) {
      LayoutTest.assertLegible(picture);
    }
  }

  @ParameterizedTest
  @CsvSource({"800,600", "1600,900", "900,1600", "3000,1000"})
  void laysThemOutAnewInOtherSizes(int width, int height) throws Exception {
    List<Picture> all = new ArrayList<>(pictures(driven(Wish.usual(), -0.6)));
    all.addAll(pictures(maps(Wish.usual(), 5, 0.01)));
    for (Picture picture : all) {
      Sheet sheet = Sheet.of(picture, Optional.of(new Size(width, height)));
      assertThat(LayoutTest.overlaps(LayoutTest.written(picture, sheet))).isEmpty();
    }
  }

  @Test
  void saysWithWhatTheEffectGoesMost() {
    assertThat(title(driven(Wish.usual(), -0.5)))
        .isEqualTo(
            "The United States draws down: the effect on autonomy in 2039 goes most with “loss"
                + " effect” in all 5 states, closest in Kazakhstan: rank correlation –0.50 (95 %"
                + " –0.64 to –0.33)");
    assertThat(title(driven(Wish.usual().of(1, 3), 0.5)))
        .contains("autonomy in 2039 in Kazakhstan goes most with “loss effect”: rank");
    assertThat(title(driven(Wish.usual().alone(), 0.5)))
        .startsWith("The United States draws down: autonomy in 2039 goes most with “loss effect”");
  }

  @Test
  void claimsNoDriverWhereNoneIsSure() {
    assertThat(title(driven(Wish.usual(), 0)))
        .endsWith(": no drawn number surely goes with the effect on autonomy in 2039");
  }

  @Test
  void callsNumbersAsPeopleDoAndShowsAsManyAsAreWanted() throws Exception {
    Picture chart = Charts.pictures(driven(Wish.usual().of(1, 3), 0.5), MadeUp.WORDS).get(0);
    assertThat(LayoutTest.written(chart).stream().map(Written::text))
        .contains("loss effect", "decline", "United States, attention")
        .anyMatch(text -> text.startsWith("Kazakhstan, weight, trade"))
        .doesNotContain("voice");
  }

  /** A print in grey has no blue and no grey. */
  @Test
  void leavesDotsOfWhatIsNotSureHollow() throws Exception {
    assertThat(rings(driven(Wish.usual(), 0.5)))
        .as("the last number of each, and a key")
        .isEqualTo(6);
    assertThat(rings(driven(Wish.usual(), 0))).as("all five of each, and a key").isEqualTo(26);
    Picture chart = Charts.pictures(driven(Wish.usual(), 0.5), MadeUp.WORDS).get(0);
    assertThat(LayoutTest.written(chart).stream().map(Written::text))
        .anyMatch(text -> text.startsWith("Hollow: not told from chance"))
        .anyMatch(text -> text.startsWith("Filled, sure: "));
  }

  private static long rings(DrivenEffects driven) throws Exception {
    Picture chart = Charts.pictures(driven, MadeUp.WORDS).get(0);
    String svg = Svg.of(chart, Sheet.of(chart), ChartFiles.lettering(Lettering::new));
    return Pattern.compile("<circle [^>]*fill=\"none\"").matcher(svg).results().count();
  }

  @Test
  void saysInHowManyCellsTheEffectIsSureAndHowLargeThere() {
    assertThat(title(maps(Wish.usual(), 5, 0.01)))
        .startsWith(
            "The United States draws down: in Kazakhstan, over “loss effect” and “Kazakhstan,"
                + " weight, trade without fuels”, the effect on autonomy in 2039 is surely not 0 in 20 of 25 cells, there"
                + " –0.080 to +0.080; ");
    assertThat(title(maps(Wish.usual(), 5, 0)))
        .endsWith("the effect on economic loss in 2039 is surely other than 0 in none of 25 cells");
  }

  @Test
  void writesInBoldWhatIsSureAndNothingElse() throws Exception {
    assertThat(letters(Wish.usual(), "+0.080")).hasSize(10).containsOnly(Letter.SMALL_HEAD);
    assertThat(letters(Wish.usual(), "0.000")).hasSize(10).containsOnly(Letter.NOTE);
    assertThat(letters(Wish.usual().alone(), "+0.080")).hasSize(10).containsOnly(Letter.NOTE);
  }

  private static List<Letter> letters(Wish wish, String number) throws Exception {
    return LayoutTest.written(new DrawnMap(maps(wish, 5, 0.01), MadeUp.WORDS)).stream()
        .filter(text -> text.text().equals(number))
        .map(text -> text.hand().letter())
        .toList();
  }

  /** Where there is no room for all numbers there are none, and a dot in each cell that is sure. */
  @ParameterizedTest
  @ValueSource(ints = {10, 20})
  void writesNoNumbersWithoutRoom(int classes) throws Exception {
    Picture map = new DrawnMap(maps(Wish.usual(), classes, 0.01), MadeUp.WORDS);
    assertThat(LayoutTest.written(map).stream().map(Written::text))
        .noneMatch(text -> text.matches("[+–]0\\.\\d{3}"));
  }

  @Test
  void drawsTheSameBytesInEveryLocaleInColoursOfTheStyle() throws Exception {
    Picture chart = Charts.pictures(driven(Wish.usual(), 0.5), MadeUp.WORDS).get(0);
    SvgTest.assertSameInEveryLocale(chart);
    SvgTest.assertNamedColours(chart, Set.of());
    SvgTest.assertSameInEveryLocale(new DrawnMap(maps(Wish.usual(), 5, 0.01), MadeUp.WORDS));
  }

  @Test
  void drawsSvgAndPngOfWhatThereIs() throws Exception {
    assertThat(Charts.draw(driven(Wish.usual(), 0.5), ChartRequest.USUAL, folder))
        .containsExactly("drivers-autonomy.svg", "drivers-autonomy.png");
    assertThat(Charts.draw(maps(Wish.usual(), 5, 0.01), ChartRequest.USUAL, folder))
        .containsExactly("map.svg", "map.png");
  }
}
