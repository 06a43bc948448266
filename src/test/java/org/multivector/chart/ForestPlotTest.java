package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.chart.Page.Written;
import org.multivector.results.TestedClaim;
import org.multivector.results.TestedClaim.Estimate;
import org.multivector.results.TestedClaim.Measure;
import org.multivector.results.TestedClaims;
import org.multivector.results.Verdict;

/** Charts of made-up claims. */
class ForestPlotTest {

  private static final List<String> ALL = List.of("KAZ", "UZB", "TKM", "KGZ", "TJK");
  private static final String LONG =
      "Conditions that are attached to what the European Union offers make its package less used"
          + " than it would be";

  @TempDir Path folder;

  /** One claim after the other with each verdict in turn, every second one that it is lower. */
  private static TestedClaim claim(int n) {
    Verdict verdict = Verdict.values()[n % Verdict.values().length];
    int sign = n % 5 == 4 ? 0 : n % 2 == 0 ? -1 : 1;
    double effect = sign * 0.003 * (n % 13 - 3);
    return new TestedClaim(
        "S0-" + n + ".b/KAZ",
        n % 3 == 0 ? LONG : "Russia has more leverage",
        n % 3 == 1 ? Map.of("ru", "У России больше рычагов") : Map.of(),
        new Measure(
            n % 2 == 0 ? "economic_loss" : "leverage",
            n % 2 == 0 ? "welfare" : "index",
            n % 4 == 0 ? ALL : List.of("KAZ"),
            n % 2 == 0 ? List.of() : List.of("RUS"),
            n % 4 == 1 ? List.of("trade", "energy") : List.of()),
        0.005,
        sign,
        verdict,
        new Estimate(effect, effect - 0.002, effect + (n == 7 ? 40 : 0.004)),
        new Estimate(0.9, 0.8, 0.97));
  }

  private static TestedClaims claims(int many) {
    List<TestedClaim> all = new ArrayList<>();
    for (int n = 0; n < many; n++) {
      all.add(claim(n));
    }
    return new TestedClaims(all, 48, 8, 1, "3fa2b1c4d5e6", false);
  }

  private static List<Picture> pages(TestedClaims claims) {
    return Charts.pictures(claims, "0.1.0", MadeUp.WORDS);
  }

  private static List<String> texts(Picture page) throws Exception {
    return LayoutTest.written(page).stream()
        .map(Written::text)
        .map(text -> text.replace('\u00a0', ' '))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 10, 11, 47})
  void textsAreWithinThePictureApartAndForReaders(int many) throws Exception {
    TestedClaims claims = claims(many);
    for (Picture page :
        LayoutTest.inBothLanguages(words -> Charts.pictures(claims, "0.1.0", words))) {
      LayoutTest.assertLegible(page);
    }
  }

  @ParameterizedTest
  @CsvSource({"800,600", "1600,900", "900,1600", "3000,1000"})
  void laysThemOutAnewInOtherSizes(int width, int height) throws Exception {
    for (Picture page : pages(claims(12))) {
      Sheet sheet = Sheet.of(page, Optional.of(new Size(width, height)));
      assertThat(LayoutTest.overlaps(LayoutTest.written(page, sheet))).isEmpty();
    }
  }

  @Test
  void countsVerdictsAndNothingElse() {
    assertThat(pages(claims(13)).get(0).title())
        .isEqualTo(
            "13 claims: 2 emergent, 2 assumed, 2 assumed and damped by decisions, 1 arithmetic, 1"
                + " holding, 1 sure in sign alone, 1 mixed, 1 failing for nothing moves, 1 failing,"
                + " 1 undecided");
    assertThat(pages(claims(1)).get(0).title()).isEqualTo("1 claim: 1 emergent");
    TestedClaims stopped = new TestedClaims(List.of(claim(1)), 48, 8, 1, "3fa2b1c4d5e6", true);
    assertThat(pages(stopped).get(0).title()).isEqualTo("1 claim: 1 assumed; unfinished");
  }

  @Test
  void showsEachClaimOnOnePageByVerdictTheLargestFirst() throws Exception {
    List<String> shown = new ArrayList<>();
    for (Picture page : pages(claims(47))) {
      texts(page).stream()
          .filter(text -> text.startsWith("S0-"))
          .forEach(text -> shown.add(text.replaceAll(":.*", "")));
    }
    assertThat(shown).hasSize(47).doesNotHaveDuplicates();
    assertThat(shown.subList(0, 5))
        .containsExactly("S0-10.b/KAZ", "S0-20.b/KAZ", "S0-30.b/KAZ", "S0-40.b/KAZ", "S0-0.b/KAZ");
  }

  @Test
  void saysTheVerdictInWordsAndTheEffectInItsUnit() throws Exception {
    assertThat(texts(pages(claims(2)).get(0)))
        .contains("Emergent: 1", "Assumed: 1")
        .anyMatch(text -> text.startsWith("S0-1.b/KAZ: –0.006 (95 % –0.008 to –0.002)"))
        .contains("0.0", "0.5", "1.0", "–1", "0", "+1");
    assertThat(texts(pages(claims(43)).get(2))).contains("Holds: 4 (continued)");
  }

  /** A claim that something is lower has a negative difference to the right. */
  @Test
  void turnsDifferencesAsTheyAreClaimed() {
    TestedClaim lower = claim(12);
    assertThat(lower.sign()).isEqualTo(-1);
    assertThat(lower.difference().value()).isNegative();
    assertThat(lower.inMargins().value())
        .isCloseTo(-lower.difference().value() / 0.005, within(1e-12));
    assertThat(lower.inMargins().low()).isLessThan(lower.inMargins().value());
    assertThat(lower.inMargins().high()).isGreaterThan(lower.inMargins().value());
  }

  @Test
  void namesAsManyPagesAsItDraws() throws Exception {
    assertThat(Charts.ofClaims(372)).hasSize(38).startsWith("claims-01").endsWith("claims-38");
    for (int many : List.of(1, 10, 11, 47)) {
      assertThat(Charts.ofClaims(many))
          .isEqualTo(pages(claims(many)).stream().map(Picture::name).toList());
    }
    assertThat(Charts.draw(claims(0), "0.1.0", ChartRequest.USUAL, folder)).isEmpty();
    assertThat(Charts.draw(claims(3), "0.1.0", ChartRequest.USUAL, folder))
        .containsExactly("claims.svg", "claims.png");
  }

  @Test
  void drawsTheSameBytesInEveryLocaleInColoursOfTheStyle() throws Exception {
    SvgTest.assertSameInEveryLocale(pages(claims(10)).get(0));
    SvgTest.assertNamedColours(pages(claims(10)).get(0), Set.of());
  }
}
