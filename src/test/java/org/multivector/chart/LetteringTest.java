package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.chart.Style.Letter;

class LetteringTest {

  private static final String LONG =
      "Less engagement of Washington, Brussels and Ankara narrows Kazakhstan's room for manoeuvre";

  private final Lettering lettering;

  LetteringTest() throws Exception {
    lettering = new Lettering();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 .,:;()%×–…'+-",
        "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "ӘҒҚҢӨҰҮҺІ әғқңөұүһі",
        "Türkiye ÇĞİÖŞÜ çğıöşü O'zbekiston Oʻzbekiston Türkmenistan ÄŇÝŽ äňýž",
        "Кыргызстан Ңң Өө Үү Тоҷикистон Ғғ Ӣӣ Ққ Ӯӯ Ҳҳ Ҷҷ"
      })
  void hasTheLettersOfTheRegion(String letters) {
    for (Letter letter : Letter.values()) {
      assertThat(lettering.font(letter).canDisplayUpTo(letters)).as(letter.name()).isEqualTo(-1);
    }
  }

  @Test
  void breaksALongNameBehindAHyphen() {
    assertThat(lettering.wrap("european-strings-for-shaken-regimes", Letter.NOTE, 194, 2))
        .containsExactly("european-strings-", "for-shaken-regimes");
  }

  @Test
  void isNotWhatTheMachineHappensToHave() {
    assertThat(lettering.font(Letter.NOTE).getFontName(java.util.Locale.ROOT))
        .isEqualTo("Noto Sans Regular");
    assertThat(lettering.font(Letter.TITLE).getFontName(java.util.Locale.ROOT))
        .isEqualTo("Noto Sans Bold");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf"})
  void shipsSmallFonts(String name) throws Exception {
    URL font = Lettering.class.getResource(name);
    assertThat(font).isNotNull();
    try (var stream = font.openStream()) {
      assertThat(stream.readAllBytes().length).isLessThan(700_000);
    }
  }

  @Test
  void shipsTheLicenceBesideTheFont() throws Exception {
    try (var stream = Lettering.class.getResourceAsStream("OFL.txt")) {
      assertThat(stream).isNotNull();
      assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
          .contains("Copyright 2015 Google LLC", "SIL OPEN FONT LICENSE", "DISCLAIMER");
    }
  }

  @ParameterizedTest
  @EnumSource(Letter.class)
  void measuresWhatJavaDraws(Letter letter) {
    Font font = lettering.font(letter);
    double drawn = font.getStringBounds(LONG, new FontRenderContext(null, true, true)).getWidth();
    assertThat(lettering.width(LONG, letter)).isCloseTo(drawn, within(0.005 * drawn));
  }

  @Test
  void measuresInWholeUnitsOfTheFontsDesign() {
    assertThat(lettering.width("e", Letter.NOTE)).isEqualTo(564 * 20 / 1000.0);
    assertThat(lettering.width("A", Letter.NOTE)).isEqualTo(639 * 20 / 1000.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {60, 130, 222, 417, 900})
  void wrapsIntoTheWidthAndLosesNoWord(double width) {
    for (List<String> lines :
        List.of(
            lettering.wrap(LONG, Letter.LABEL, width),
            lettering.balanced(LONG, Letter.LABEL, width))) {
      assertThat(lines).allMatch(line -> lettering.width(line, Letter.LABEL) <= width);
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(LONG.replace(" ", ""));
    }
  }

  @Test
  void balancesLinesWithoutOneMore() {
    List<String> greedy = lettering.wrap(LONG, Letter.LABEL, 800);
    List<String> balanced = lettering.balanced(LONG, Letter.LABEL, 800);
    assertThat(balanced).hasSameSizeAs(greedy);
    assertThat(shortest(balanced)).isGreaterThan(shortest(greedy));
  }

  @Test
  void marksWhatItLeavesOut() {
    List<String> lines = lettering.wrap(LONG, Letter.LABEL, 300, 2);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).endsWith("…");
    assertThat(lettering.width(lines.get(1), Letter.LABEL)).isLessThanOrEqualTo(300);
  }

  @Test
  void breaksAWordThatIsWiderThanALine() {
    assertThat(lettering.wrap("a".repeat(60), Letter.LABEL, 200))
        .hasSizeGreaterThan(2)
        .allMatch(line -> lettering.width(line, Letter.LABEL) <= 200);
  }

  private double shortest(List<String> lines) {
    return lines.stream().mapToDouble(line -> lettering.width(line, Letter.LABEL)).min().orElse(0);
  }
}
