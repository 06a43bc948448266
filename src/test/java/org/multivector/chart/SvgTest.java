package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.chart.MadeUp.Wish;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgTest {

  private static final Pattern COLOUR = Pattern.compile(" (?:fill|stroke)=\"([^\"]+)\"");

  @ParameterizedTest
  @MethodSource("pictures")
  void carriesTheWholeWayItWasMade(Picture picture) throws Exception {
    String text = words(picture);
    assertThat(text)
        .contains("n\u00a0=\u00a01000 pairs of runs")
        .contains("500 draws of the uncertain inputs × 2 repeats of chance")
        .contains("seed 7")
        .contains("scenario us-draws-down against baseline, hash\u00a03fa2b1c4d5e6")
        .contains("Source: Multivector 0.1.0, model 1")
        .contains("baseline 43 % assumed")
        .contains("scenario sources: zhiyenbayev-2024, contessi-2015");
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void namesItsStatistic(Picture picture) throws Exception {
    String statistic =
        switch (picture.name()) {
          case "difference" -> "Means of paired differences, bold where the 95 % interval";
          case "dependency" -> "Means of runs";
          case "shares" -> "Areas: means of runs, stacked. Dots: means of paired differences";
          case "network" -> "Means of runs; changes: means of paired differences.";
          default -> "Lines and numbers: means of runs; bands: middle 50\u00a0% and 90\u00a0%";
        };
    assertThat(words(picture)).contains(statistic);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void namesItsUnit(Picture picture) throws Exception {
    String unit =
        List.of("autonomy", "shares").contains(picture.name())
            ? "share, 0 to 1"
            : "part of external welfare at the start";
    assertThat(words(picture)).contains(unit);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void saysItsTitleInsideAndForThoseWhoCannotSee(Picture picture) throws Exception {
    assertThat(words(picture)).contains(picture.title());
    assertThat(root(picture).getFirstChild().getNextSibling().getNodeName()).isEqualTo("title");
    assertThat(root(picture).getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(picture.title());
    assertThat(root(picture).getAttribute("role")).isEqualTo("img");
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void holdsNothingButThePicture(Picture picture) throws Exception {
    assertThat(svg(picture)).doesNotContain("<!--", "<!DOCTYPE", "<image", "/home", "\r");
    assertThat(svg(picture)).doesNotContainPattern("\\b20\\d\\d-\\d\\d-\\d\\d");
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void isAnSvgForBrowsers(Picture picture) throws Exception {
    assertThat(root(picture).getLocalName()).isEqualTo("svg");
    NodeList all = root(picture).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      assertThat(all.item(i).getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    }
    assertThat(root(picture).getAttribute("viewBox")).isEqualTo("0 0 1600 " + picture.height());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void givesIdsThatStayApartInOnePage(Picture picture) throws Exception {
    Set<String> ids = new HashSet<>();
    NodeList all = root(picture).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("id");
      if (!id.isEmpty()) {
        assertThat(id).startsWith(picture.name() + "-");
        assertThat(ids.add(id)).as(id).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void setsEveryTextInTheBundledFontWithItsLength(Picture picture) throws Exception {
    assertThat(root(picture).getAttribute("font-family")).startsWith("'Noto Sans'");
    assertThat(svg(picture).split("font-family", -1)).hasSize(2);
    Lettering lettering = new Lettering();
    NodeList texts = root(picture).getElementsByTagName("text");
    assertThat(texts.getLength()).isGreaterThan(20);
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      double length = Double.parseDouble(text.getAttribute("textLength"));
      assertThat(widths(lettering, text)).anyMatch(width -> Math.abs(width - length) < 0.06);
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void usesNoColourThatTheStyleDoesNotName(Picture picture) throws Exception {
    boolean shaded = List.of("dependency", "network").contains(picture.name());
    assertNamedColours(picture, shaded ? shades() : Set.of());
  }

  /** Every colour is one that the style names, or one of these. */
  static void assertNamedColours(Picture picture, Set<String> others) throws Exception {
    // Batik calls white by its name; black is what an SVG begins with
    Set<String> known = new TreeSet<>(List.of("none", "white", "black"));
    known.addAll(others);
    for (Field field : Style.class.getDeclaredFields()) {
      if (field.getType() == Color.class) {
        known.add(rgb((Color) field.get(null)));
      }
      if (field.getType() == Color[].class) {
        for (Color colour : (Color[]) field.get(null)) {
          known.add(rgb(colour));
        }
      }
    }
    Matcher matcher = COLOUR.matcher(svg(picture));
    while (matcher.find()) {
      assertThat(known).as(matcher.group()).contains(matcher.group(1));
    }
  }

  /** The bytes of a picture are the same under every locale. */
  static void assertSameInEveryLocale(Picture picture) throws Exception {
    Locale before = Locale.getDefault();
    String first = svg(picture);
    try {
      for (String locale : List.of("tr", "de", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(svg(picture)).as(locale).isEqualTo(first);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  static Stream<Picture> pictures() {
    return Charts.pictures(new MadeUp(Wish.usual()), MadeUp.WORDS).stream();
  }

  private static List<Double> widths(Lettering lettering, Element text) {
    List<Double> widths = new ArrayList<>();
    for (Style.Letter letter : Style.Letter.values()) {
      if (letter.bold == text.getAttribute("font-weight").equals("bold")) {
        widths.add(lettering.width(text.getTextContent(), letter));
      }
    }
    return widths;
  }

  private static String rgb(Color colour) {
    return "rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")";
  }

  private static Set<String> shades() {
    Set<String> shades = new HashSet<>();
    for (int i = 0; i <= 100_000; i++) {
      shades.add(rgb(Style.sequential(i / 100_000.0)));
    }
    return shades;
  }

  private static String svg(Picture picture) throws Exception {
    return Svg.of(picture, Sheet.of(picture), new Lettering());
  }

  private static Element root(Picture picture) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    InputSource source = new InputSource(new StringReader(svg(picture)));
    return factory.newDocumentBuilder().parse(source).getDocumentElement();
  }

  /** All texts as one, with lines joined. */
  private static String words(Picture picture) throws Exception {
    NodeList texts = root(picture).getElementsByTagName("text");
    List<String> words = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      words.add(texts.item(i).getTextContent());
    }
    return String.join(" ", words);
  }
}
