package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.chart.MadeUp.Wish;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Findings;
import org.multivector.results.Language;

class ChartsTest {

  private static final int LARGEST = 150_000;

  @TempDir Path folder;

  @Test
  void drawsEveryChartAsSvgAndPng() throws Exception {
    List<String> names =
        Charts.draw(new MadeUp(Wish.usual()), ChartRequest.USUAL, folder.resolve("charts"));
    assertThat(names)
        .containsExactly(
            "autonomy.svg",
            "autonomy.png",
            "economic-loss.svg",
            "economic-loss.png",
            "difference.svg",
            "difference.png",
            "dependency.svg",
            "dependency.png",
            "shares.svg",
            "shares.png",
            "network.svg",
            "network.png");
    for (String name : names) {
      assertThat(folder.resolve("charts").resolve(name)).isNotEmptyFile();
    }
  }

  @Test
  void drawsNoDifferenceWhereTheScenarioRanAlone() throws Exception {
    assertThat(Charts.draw(new MadeUp(Wish.usual().alone()), ChartRequest.USUAL, folder))
        .contains("autonomy.svg", "economic-loss.svg", "dependency.svg")
        .doesNotContain("difference.svg");
  }

  @Test
  void saysWhichShareMovesMostAndHowFar() {
    Picture shares = Charts.pictures(new MadeUp(Wish.usual().effect(-0.02)), MadeUp.WORDS).get(4);
    assertThat(shares.title())
        .isEqualTo(
            "The United States draws down: in 2039 the share of the United States in Kyrgyzstan"
                + " (trade without fuels) is 0.052 lower (95 % 0.042 to 0.062), the largest change that is sure");
  }

  @Test
  void saysThatNoShareMovesSurelyWhereNoneDoes() {
    assertThat(shares(Wish.usual().effect(-0.00001)))
        .startsWith(
            "The United States draws down: in 2039 no share surely moves by 0.0005 or more; the"
                + " largest change is that of the United States in Kyrgyzstan (trade without fuels), ");
    assertThat(shares(Wish.usual().effect(0)))
        .endsWith(": in 2039 no share is other than without it, in any run");
    assertThat(shares(Wish.usual().alone())).contains(" at the start), the largest of 45 changes");
  }

  /** However little: the title says what is worth a word. */
  @Test
  void writesSharesInBoldThatMoveSurelyAndNoOthers() throws Exception {
    assertThat(bold(0.0003, 0.0002)).isEqualTo(30);
    assertThat(bold(0.003, -0.002)).isZero();
    assertThat(bold(0.00003, 0.00002)).as("a sign that is not seen").isZero();
  }

  private static long bold(double mean, double low) throws Exception {
    Findings findings =
        new Altered(
            new MadeUp(Wish.usual()),
            (one, quarter, made) -> CaptionTest.difference(mean, low, 2 * mean - low));
    Picture shares = Charts.pictures(findings, MadeUp.WORDS).get(4);
    return LayoutTest.written(shares).stream()
        .filter(text -> text.text().equals(MadeUp.WORDS.signed(mean, 4)))
        .filter(text -> text.hand().letter() == Letter.SMALL_HEAD)
        .count();
  }

  @Test
  void writesDifferencesInBoldThatAreSureAndNoOthers() throws Exception {
    assertThat(strong(0.003, 0.002)).isPositive();
    assertThat(strong(0.003, -0.002)).isZero();
  }

  private static long strong(double mean, double low) throws Exception {
    Findings findings =
        new Altered(
            new MadeUp(Wish.usual()),
            (one, quarter, made) -> CaptionTest.difference(mean, low, 2 * mean - low));
    Picture differences =
        Charts.pictures(findings, MadeUp.WORDS).stream()
            .filter(picture -> picture.name().equals("difference"))
            .findFirst()
            .orElseThrow();
    return LayoutTest.written(differences).stream()
        .filter(text -> text.text().startsWith("2039: "))
        .filter(text -> text.hand().letter() == Letter.STRONG)
        .count();
  }

  private static String shares(Wish wish) {
    return title(wish, "shares");
  }

  private static String title(Wish wish, String name) {
    return Charts.pictures(new MadeUp(wish), MadeUp.WORDS).stream()
        .filter(picture -> picture.name().equals(name))
        .map(Picture::title)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhomMostStatesDependOnAndWhatTheScenarioMoves() {
    assertThat(title(Wish.usual().effect(-0.02), "network"))
        .isEqualTo(
            "The United States draws down: in 2039 Russia is the power that 4 of 5 states"
                + " depend on most; the scenario surely moves 45 of 45 ties, above all the"
                + " dependency of Kyrgyzstan on the United States: 0.052 lower (95 % 0.042 to 0.062)");
    assertThat(title(Wish.usual().effect(-0.00001), "network"))
        .endsWith("; the scenario surely moves none of 45 ties");
    assertThat(title(Wish.usual().effect(0), "network"))
        .endsWith("; each of 45 ties is the same with and without it");
    assertThat(title(Wish.usual().drawn(1, 1).effect(-0.02), "network"))
        .endsWith("the dependency of Kyrgyzstan on the United States: 0.0520 lower (no interval)");
  }

  @Test
  void saysOfAScenarioThatRanAloneWhichTieIsStrongest() {
    assertThat(title(Wish.usual().alone(), "network"))
        .contains("the dependency of Tajikistan on Russia is strongest, ")
        .endsWith(" at the start)");
    assertThat(title(Wish.usual().of(1, 3), "network"))
        .contains("in 2039 Russia is the power that Kazakhstan depends on most; ");
  }

  @Test
  void drawsWhatIsOrderedAndNothingElse() throws Exception {
    ChartRequest request =
        new ChartRequest(
            Set.of("dependency"),
            Set.of("png"),
            Optional.of(new Size(1200, 1200)),
            Language.RUSSIAN);
    assertThat(Charts.draw(new MadeUp(Wish.usual()), request, folder))
        .containsExactly("dependency.png");
    BufferedImage image = ImageIO.read(folder.resolve("dependency.png").toFile());
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(1200);
  }

  @Test
  void namesEveryChartThatItDraws() {
    assertThat(Charts.ofRuns())
        .containsExactlyElementsOf(
            Charts.pictures(new MadeUp(Wish.usual()), MadeUp.WORDS).stream()
                .map(Picture::name)
                .toList());
  }

  @Test
  void drawsNothingWhereEveryRunFailed() throws Exception {
    assertThat(Charts.draw(new MadeUp(Wish.usual().drawn(500, 1000)), ChartRequest.USUAL, folder))
        .isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void keepsPicturesSmallEnoughToMail(String wish) throws Exception {
    for (String name : Charts.draw(new MadeUp(Wish.all().get(wish)), ChartRequest.USUAL, folder)) {
      int many = List.of("manyEvents", "eightStates", "twelveStates").contains(wish) ? 2 : 1;
      assertThat(Files.size(folder.resolve(name))).as(name).isLessThan(many * LARGEST);
    }
  }

  @Test
  void writesPngsThatOthersRead() throws Exception {
    Charts.draw(new MadeUp(Wish.usual()), ChartRequest.USUAL, folder);
    BufferedImage image = ImageIO.read(folder.resolve("difference.png").toFile());
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(1000);
    assertThat(image.getRGB(3, 3)).isEqualTo(0xFFFFFFFF);
    assertThat(colours(image)).contains(0xFF000000 | Style.SCENARIO.getRGB());
  }

  @Test
  void drawsTheSameBytesInEveryLocaleAndAgain() throws Exception {
    Locale before = Locale.getDefault();
    try {
      Charts.draw(new MadeUp(Wish.usual()), ChartRequest.USUAL, folder.resolve("first"));
      for (String locale : List.of("en", "tr", "de", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        Path again = folder.resolve(locale);
        for (String name : Charts.draw(new MadeUp(Wish.usual()), ChartRequest.USUAL, again)) {
          assertThat(again.resolve(name))
              .as(name + " in " + locale)
              .hasSameBinaryContentAs(folder.resolve("first").resolve(name));
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void drawsTheSameBytesWhereOthersDrawAtTheSameTime() throws Exception {
    Lettering lettering = new Lettering();
    Picture picture = Charts.pictures(new MadeUp(Wish.usual()), MadeUp.WORDS).get(2);
    String alone = Svg.of(picture, Sheet.of(picture), lettering);
    List<String> together =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(i -> Svg.of(picture, Sheet.of(picture), lettering))
            .toList();
    assertThat(together).allMatch(alone::equals);
  }

  @ParameterizedTest
  @MethodSource("fontless")
  void saysWhatToInstallWhereJavaHasNoFonts(Throwable fault) {
    assertThatThrownBy(() -> ChartFiles.lettering(() -> thrown(fault)))
        .isInstanceOf(ChartsFailed.class)
        .hasMessage(
            "charts were not drawn: this Java finds no fonts; install fontconfig and"
                + " fonts-dejavu-core");
  }

  @Test
  void saysThatTheFontCannotBeRead() {
    assertThatThrownBy(() -> ChartFiles.lettering(() -> thrown(new IOException("No space left"))))
        .isInstanceOf(ChartsFailed.class)
        .hasMessage("charts were not drawn: the font cannot be read: No space left");
  }

  @Test
  void saysWhichFileCannotBeWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("charts"), "in the way");
    assertThatThrownBy(() -> Charts.draw(new MadeUp(Wish.usual()), ChartRequest.USUAL, file))
        .isInstanceOf(ChartsFailed.class)
        .hasMessage(
            "charts were not drawn: cannot write autonomy.svg: a file is in the place of the"
                + " folder");
  }

  static Stream<String> wishes() {
    return Wish.all().keySet().stream();
  }

  static Stream<Throwable> fontless() {
    return Stream.of(
        new InternalError("java.lang.reflect.InvocationTargetException"),
        new NoClassDefFoundError("Could not initialize class sun.awt.X11FontManager"),
        new UnsatisfiedLinkError("libfreetype.so.6"),
        new NullPointerException("sun.awt.FontConfiguration.getVersion"),
        new RuntimeException("Fontconfig head is null, check your fonts or fonts configuration"),
        new HeadlessException(),
        new AWTError("no toolkit"));
  }

  private static Lettering thrown(Throwable fault) throws IOException {
    if (fault instanceof IOException io) {
      throw io;
    }
    if (fault instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) fault;
  }

  private static List<Integer> colours(BufferedImage image) {
    int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, 1600);
    return java.util.Arrays.stream(pixels).distinct().boxed().toList();
  }
}
