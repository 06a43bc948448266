package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.chart.MadeUp.Wish;
import org.multivector.chart.Page.Written;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Comparison;
import org.multivector.results.Contender;
import org.multivector.results.Findings;
import org.multivector.results.Language;
import org.multivector.results.PairedComparison;
import org.multivector.results.Setting.Marker;

/** Charts of made-up comparisons. */
class ComparedTest {

  private static final String LONG =
      "What if the United States, the European Union and Türkiye together draw down their"
          + " engagement with Central Asia from 2026 while Moscow and Beijing do nothing";

  private static final String TWO_LINES = "The United States draws down and nobody else steps in";

  private static final List<Marker> EVENTS =
      List.of(
          new Marker("2026Q2", "Brussels follows"),
          new Marker("2026Q2", "Ankara follows, and says so at greater length than others do"));

  private static final Map<String, Comparison> ALL = all();

  @TempDir Path folder;

  @Test
  void writesWhereFewLinesEndInTheirColoursAndOfManyTheRange() throws Exception {
    Picture three = pictures("three").get(0);
    List<Written> numbers =
        LayoutTest.written(three).stream()
            .filter(text -> text.hand().letter() == Letter.SMALL_HEAD)
            .filter(text -> text.text().matches("0\\.\\d{3}"))
            .toList();
    assertThat(numbers).hasSize(3 * 5);
    for (int n = 0; n < numbers.size(); n++) {
      assertThat(numbers.get(n).hand().colour()).isEqualTo(Style.CONTENDERS[n % 3]);
    }
    Picture eight = pictures("eight").get(0);
    assertThat(LayoutTest.written(eight).stream().map(Written::text))
        .anyMatch(text -> text.matches("2039: 0\\.\\d{3} to 0\\.\\d{3}"));
  }

  @Test
  void marksTheEventsOfBothAndOnceWhatBothHave() throws Exception {
    assertThat(events("events", 2))
        .endsWith(" 1–2 3 1–2 3")
        .startsWith(
            "Events of “The United States draws down (2)”: 2: 2026Q2 Ankara follows, and says so at"
                + " greater length than others do Events of both: 1: 2026Q1 Washington stops"
                + " following up Hollow, events of “The United States draws down (1)”: 3: 2026Q2"
                + " Brussels follows 1–2 3 ");
    assertThat(events("two", 2))
        .startsWith("Events of both: 1: 2026Q1 Washington stops following up 1 1 1 ");
  }

  @Test
  void theNoteOfADifferenceHasTheHashesAndSourcesOfBoth() throws Exception {
    for (Words words : List.of(MadeUp.WORDS, new Words(Language.RUSSIAN))) {
      String note = text(pictures("two", words).get(2));
      for (Contender one : ALL.get("two").contenders()) {
        assertThat(note).contains(one.setting().hash() + ")");
        one.setting().sources().forEach(source -> assertThat(note).contains(source));
      }
      assertThat(note).containsOnlyOnce("zhiyenbayev-2024");
    }
    assertThat(text(pictures("two").get(2)))
        .contains("us-draws-down minus baseline, run by run: autonomy (share, 0 to 1)")
        .contains("; seed 7; scenarios us-draws-down (hash ", ") against baseline (hash ");
  }

  private static String text(Picture picture) throws Exception {
    return LayoutTest.written(picture).stream()
        .map(Written::text)
        .collect(Collectors.joining(" "))
        .replace('\u00a0', ' ');
  }

  /** Bold is sure, coloured is clear: what is sure and too small for a word is bold alone. */
  @ParameterizedTest
  @CsvSource({
    "-0.004, -0.006, -0.002, true, true",
    "-0.004, -0.009, 0.001, false, false",
    "0.0003, 0.0002, 0.0004, true, false",
    "0.00003, 0.00002, 0.00004, false, false",
    "0.0004, 0.0002, 0.0006, true, true",
    "-0.004, NaN, NaN, false, true"
  })
  void theHeatMapHasInBoldWhatIsSureAndInColourWhatIsClear(
      double mean, double low, double high, boolean bold, boolean coloured) throws Exception {
    Comparison made = comparison(2, Wish.usual().effect(-0.05));
    List<Contender> altered = new ArrayList<>();
    for (Contender one : made.contenders()) {
      Findings findings =
          new Altered(
              one.findings(),
              (series, quarter, own) ->
                  series.actor().equals("KAZ") ? CaptionTest.difference(mean, low, high) : own);
      altered.add(new Contender(one.label(), one.folder(), findings));
    }
    Comparison comparison =
        new Comparison(altered, made.pairs(), made.variables(), made.states(), made.quarters());
    Picture map = new HeatMap(new ComparisonView(comparison, 60, MadeUp.WORDS));
    String number = MadeUp.WORDS.signed(mean, 4);
    List<Written> cells =
        LayoutTest.written(map).stream().filter(one -> one.text().equals(number)).toList();
    assertThat(cells)
        .hasSize(4)
        .allMatch(one -> (one.hand().letter() == Letter.SMALL_HEAD) == bold);
    BufferedImage image = LayoutTest.drawn(map);
    int neutral = Style.diverging(0).getRGB();
    for (Written one : cells) {
      int ground = image.getRGB((int) one.box().getMaxX() + 6, (int) one.box().getCenterY());
      assertThat(ground != neutral).isEqualTo(coloured);
    }
  }

  /** Regression tables have standard errors there. */
  @Test
  void noChartHasANumberInBrackets() throws Exception {
    List<Picture> all = new ArrayList<>(pictures("three"));
    all.addAll(Charts.pictures(new MadeUp(Wish.usual().effect(-0.02)), MadeUp.WORDS));
    for (Picture picture : all) {
      assertThat(LayoutTest.written(picture))
          .as(picture.name())
          .noneMatch(one -> one.text().matches(".*\\([+–]?\\d+\\.\\d+\\)"));
    }
  }

  /** The numbers of events and what they mean. */
  private static String events(String name, int picture) throws Exception {
    return LayoutTest.written(pictures(name).get(picture)).stream()
        .filter(text -> text.hand().letter() == Letter.BADGE || text.hand().colour() == Style.EVENT)
        .map(Written::text)
        .collect(Collectors.joining(" "));
  }

  /** So many scenarios, of growing effect and alternating sign. */
  private static Comparison comparison(int scenarios, Wish wish) {
    return comparison(scenarios, wish, List.of());
  }

  /** The same, each but the last with an event of its own. */
  private static Comparison comparison(int scenarios, Wish wish, List<Marker> events) {
    List<Contender> contenders = new ArrayList<>();
    List<PairedComparison> pairs = new ArrayList<>();
    for (int n = 0; n < scenarios; n++) {
      Wish own = wish.effect(wish.effect() * (n % 2 == 0 ? n + 1 : -n)).titled(title(wish, n));
      own = n < events.size() ? own.with(Wish.WASHINGTON, events.get(n)) : own;
      contenders.add(new Contender("scenario-" + (n + 1), Path.of("none"), new MadeUp(own)));
      if (n > 0) {
        Findings paired = new MadeUp(paired(own));
        pairs.add(new PairedComparison(paired, List.of(), own.draws(), new double[0][]));
      }
    }
    Findings first = contenders.get(0).findings();
    return new Comparison(
        contenders,
        pairs,
        List.of(MadeUp.AUTONOMY, MadeUp.LOSS),
        first.setting().states(),
        first.setting().quarters());
  }

  private static String title(Wish wish, int n) {
    return wish.title() + " (" + (n + 1) + ")";
  }

  private static Wish paired(Wish wish) {
    return new Wish(
        true,
        wish.states(),
        wish.powers(),
        wish.effect(),
        wish.title(),
        wish.markers(),
        wish.quarters(),
        wish.draws(),
        wish.failed());
  }

  private static Map<String, Comparison> all() {
    Wish usual = Wish.usual().effect(-0.01);
    Map<String, Comparison> all = new LinkedHashMap<>();
    all.put("two", comparison(2, usual));
    all.put("three", comparison(3, usual));
    all.put("eight", comparison(8, usual));
    all.put("eightOnTwoLines", comparison(8, usual.titled(TWO_LINES)));
    all.put("eightLong", comparison(8, usual.titled(LONG)));
    all.put("tiny", comparison(3, usual.effect(-0.000003)));
    all.put("zero", comparison(3, usual.effect(0)));
    all.put("alone", comparison(4, usual.alone()));
    all.put("oneState", comparison(3, usual.of(1, 3)));
    all.put("sixStates", comparison(8, usual.of(6, 9)));
    all.put("twelveStates", comparison(8, usual.of(12, 9)));
    all.put("oneQuarter", comparison(2, usual.over(1)));
    all.put("oneRun", comparison(2, usual.drawn(1, 1)));
    all.put("events", comparison(3, usual, EVENTS));
    all.put("manyEvents", comparison(3, Wish.all().get("manyEvents").effect(-0.01), EVENTS));
    return all;
  }

  static Stream<String> cases() {
    return ALL.keySet().stream();
  }

  private static List<Picture> pictures(String name) {
    return pictures(name, MadeUp.WORDS);
  }

  private static List<Picture> pictures(String name, Words words) {
    Comparison comparison = ALL.get(name);
    return Charts.pictures(new ComparisonView(comparison, comparison.quarters().size() - 1, words));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void textsAreWithinThePictureApartAndForReaders(String name) throws Exception {
    for (Picture picture : LayoutTest.inBothLanguages(words -> pictures(name, words))) {
      LayoutTest.assertLegible(picture);
    }
  }

  @Test
  void drawsEveryChartAsSvgAndPng() throws Exception {
    List<String> names = Charts.draw(ALL.get("three"), 60, ChartRequest.USUAL, folder);
    assertThat(names)
        .containsExactly(
            "overlay-autonomy.svg",
            "overlay-autonomy.png",
            "overlay-economic-loss.svg",
            "overlay-economic-loss.png",
            "difference-scenario-2.svg",
            "difference-scenario-2.png",
            "difference-scenario-3.svg",
            "difference-scenario-3.png",
            "ranking-autonomy.svg",
            "ranking-autonomy.png",
            "ranking-economic-loss.svg",
            "ranking-economic-loss.png",
            "heatmap.svg",
            "heatmap.png");
    for (String name : names) {
      assertThat(Files.size(folder.resolve(name))).as(name).isBetween(1L, 150_000L);
    }
  }

  @Test
  void namesTheLargestEffectAndWhatItIsAgainst() {
    List<String> titles = pictures("three").stream().map(Picture::title).toList();
    assertThat(titles.get(4))
        .startsWith("Autonomy in 2039: largest effect in Kyrgyzstan under “The United States draws")
        .contains("down (3)”, 0.039 lower (95 % ");
    ComparisonView own = new ComparisonView(ALL.get("three"), 60, MadeUp.WORDS);
    assertThat(own.against()).isEqualTo("each scenario against its own reference");
    ComparisonView alone = new ComparisonView(ALL.get("alone"), 60, MadeUp.WORDS);
    assertThat(alone.against()).contains("against “The United States draws down (1)”");
    assertThat(alone.effective()).containsExactly(1, 2, 3);
  }

  @Test
  void saysThatNoEffectIsClearWhereNoneIs() {
    Comparison few = comparison(2, Wish.usual().effect(-0.01).drawn(3, 0));
    ComparisonView view = new ComparisonView(few, 60, MadeUp.WORDS);
    assertThat(Charts.pictures(view).get(3).title())
        .startsWith("Autonomy in 2039: no clear effect; largest in Kyrgyzstan under “The United");
  }

  @Test
  void theLegendOfEightScenariosHasTheirWholeTitles() throws Exception {
    List<String> words =
        LayoutTest.written(pictures("eightOnTwoLines").get(0)).stream().map(Written::text).toList();
    String all = String.join(" ", words);
    for (int n = 0; n < 8; n++) {
      assertThat(all).contains(title(Wish.usual().titled(TWO_LINES), n));
    }
    assertThat(words).noneMatch(word -> word.endsWith("…"));
  }

  @Test
  void drawsTheReferenceWhereAllHaveTheSame() throws Exception {
    List<String> words =
        LayoutTest.written(pictures("three").get(0)).stream().map(Written::text).toList();
    assertThat(words).contains("reference: The world of 2025");
    words = LayoutTest.written(pictures("alone").get(0)).stream().map(Written::text).toList();
    assertThat(words).noneMatch(word -> word.startsWith("reference"));
  }
}
