package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.chart.MadeUp.Wish;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Page.Written;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Language;
import org.multivector.results.Setting.Marker;

class LayoutTest {

  static Stream<String> wishes() {
    return Wish.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void textsAreWithinThePictureApartAndForReaders(String wish) throws Exception {
    for (Picture picture : pictures(wish)) {
      assertLegible(picture);
    }
  }

  /** Every text is within the picture, overlaps no other and says what a reader understands. */
  static void assertLegible(Picture picture) throws Exception {
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, Sheet.WIDTH, picture.height());
    List<Written> written = written(picture);
    for (Written text : written) {
      assertThat(sheet.contains(text.box()))
          .as("%s: \"%s\" at %s", picture.name(), text.text(), text.box())
          .isTrue();
      assertThat(text.text())
          .as(picture.name())
          .doesNotContain("NaN", "null", "Infinity", "E-", "_", "Optional", "  ");
    }
    assertThat(overlaps(written)).as(picture.name()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"9, false", "10, true"})
  void changesOfDependencyHaveABlockOfTheirOwnWhereCellsAreNarrow(int powers, boolean apart)
      throws Exception {
    MadeUp findings = new MadeUp(Wish.usual().effect(-0.05).of(5, powers));
    Picture dependencies =
        new Dependencies(new Evidence(findings, MadeUp.WORDS), MadeUp.DEPENDENCY);
    List<String> texts = written(dependencies).stream().map(Written::text).toList();
    assertThat(texts.contains("Scenario minus reference, 2039")).isEqualTo(apart);
    assertThat(texts).anyMatch(text -> text.matches("–0\\.0\\d\\d"));
  }

  @ParameterizedTest
  @CsvSource({"1600,900", "900,1600", "3000,1000"})
  void laysPicturesOutAnewInOtherSizes(int width, int height) throws Exception {
    for (Picture picture : pictures("sixStates")) {
      Sheet sheet = Sheet.of(picture, Optional.of(new Size(width, height)));
      assertThat(sheet.pixels()).isEqualTo(new Size(width, height));
      List<Written> texts = written(picture, sheet);
      Rectangle2D paper = new Rectangle2D.Double(0, 0, sheet.width(), sheet.height());
      assertThat(texts).as(picture.name()).allMatch(text -> paper.contains(text.box()));
      assertThat(overlaps(texts)).as(picture.name()).isEmpty();
    }
  }

  /** Side by side on a wide sheet, one below the other on a high one. */
  @ParameterizedTest
  @CsvSource({"1600,1000,false", "900,1600,true"})
  void putsTheTwoNetworksWhereTheSheetHasRoom(int width, int height, boolean below)
      throws Exception {
    MadeUp findings = new MadeUp(Wish.usual().effect(-0.05));
    Picture network = new NetworkMap(Ties.of(new Evidence(findings, MadeUp.WORDS)).orElseThrow());
    List<Written> texts = written(network, Sheet.of(network, Optional.of(new Size(width, height))));
    Rectangle2D levels = box(texts, "2039, scenario: who depends on whom");
    Rectangle2D changes = box(texts, "2039, scenario minus reference: which ties change");
    assertThat(changes.getY() > levels.getMaxY()).isEqualTo(below);
    assertThat(changes.getX() > levels.getMaxX()).isNotEqualTo(below);
  }

  /** The spread at the horizon has no band of the other arm over it. */
  @Test
  void showsTheSpreadAtTheHorizonBesideThePanels() throws Exception {
    MadeUp findings = new MadeUp(Wish.usual().effect(-0.05).of(1, 3));
    BufferedImage image = drawn(Charts.pictures(findings, MadeUp.WORDS).get(0));
    List<Integer> beside = new ArrayList<>();
    for (int x = 812; x < 845; x++) {
      for (int y = 200; y < 800; y++) {
        beside.add(image.getRGB(x, y) & 0xFFFFFF);
      }
    }
    assertThat(beside)
        .contains(Style.SCENARIO.getRGB() & 0xFFFFFF, Style.REFERENCE.getRGB() & 0xFFFFFF);
  }

  static BufferedImage drawn(Picture picture) throws Exception {
    Sheet sheet = Sheet.of(picture);
    BufferedImage image = Png.image(new Size(sheet.width(), sheet.height()));
    picture.draw(new Page(Png.ink(image), letters -> {}, new Lettering(), sheet, picture.words()));
    return image;
  }

  private static Rectangle2D box(List<Written> texts, String text) {
    return texts.stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow().box();
  }

  /** Whoever has more and longer events than usual gets a higher picture, and all of them whole. */
  @Test
  void writesEventsWholeThatTheLegendHasRoomFor() throws Exception {
    String label =
        "Seoul lends to Astana and Tashkent alike when Moscow squeezes one of them (when leverage"
            + " of Russia over Kazakhstan > 0.08 for 4 quarters)";
    Marker[] events = {
      new Marker("2027Q1", "The railway"), new Marker("", label), new Marker("", label)
    };
    Picture autonomy = Charts.pictures(new MadeUp(Wish.usual().with(events)), MadeUp.WORDS).get(0);
    assertThat(autonomy.height()).isGreaterThan(1000);
    assertThat(written(autonomy).stream().map(Written::text))
        .noneMatch(text -> text.endsWith("…"))
        .anyMatch(text -> text.endsWith("quarters)"));
  }

  @Test
  void seesTextsThatOverlap() throws Exception {
    Graphics2D ink = Png.image(new Size(1600, 200)).createGraphics();
    Sheet sheet = new Sheet(1600, 200, 1);
    Page page = new Page(ink, letters -> {}, new Lettering(), sheet, MadeUp.WORDS);
    Hand hand = new Hand(Letter.NOTE, Color.BLACK);
    page.write("one text", 100, 100, hand);
    page.write("another text", 150, 105, hand);
    page.write("far away", 100, 130, hand);
    assertThat(overlaps(page.written())).hasSize(1);
  }

  static List<Picture> inBothLanguages(Function<Words, List<Picture>> pictures) {
    return Stream.of(Language.values())
        .flatMap(l -> pictures.apply(new Words(l)).stream())
        .toList();
  }

  private static List<Picture> pictures(String wish) {
    return inBothLanguages(words -> Charts.pictures(new MadeUp(Wish.all().get(wish)), words));
  }

  static List<Written> written(Picture picture) throws Exception {
    return written(picture, Sheet.of(picture));
  }

  static List<Written> written(Picture picture, Sheet sheet) throws Exception {
    BufferedImage image = Png.image(new Size(sheet.width(), sheet.height()));
    Graphics2D ink = Png.ink(image);
    Page page = new Page(ink, letters -> {}, new Lettering(), sheet, picture.words());
    picture.draw(page);
    return page.written();
  }

  static List<String> overlaps(List<Written> texts) {
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (texts.get(i).box().intersects(texts.get(j).box())) {
          overlaps.add(texts.get(i).text() + " | " + texts.get(j).text());
        }
      }
    }
    return overlaps;
  }
}
