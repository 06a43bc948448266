package org.multivector.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is suggested for a word that is not allowed. */
class NearestTest {

  private static final List<String> CORRIDORS =
      List.of(
          "cpc",
          "atyrau-samara",
          "middle-corridor",
          "middle-corridor-expansion",
          "northern-rail",
          "products-kyrgyzstan",
          "products-tajikistan",
          "southern-route",
          "trans-caspian-gas",
          "turkmenistan-uzbekistan-gas",
          "turkmenistan-uzbekistan-power");

  @ParameterizedTest
  @CsvSource({
    "midle-coridor, middle-corridor",
    "Middle Corridor, middle-corridor",
    "cpc-pipeline, cpc",
    "atyrau, atyrau-samara",
    "southern-railway, southern-route",
    "middle-route, middle-corridor",
    "northern-corridor, northern-rail",
    "trans-caspian-oil, trans-caspian-gas",
  })
  void isNear(String text, String meant) {
    assertThat(Nearest.to(text, CORRIDORS)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "__",
        "druzhba",
        "power-of-siberia",
        "southern-gas-corridor",
        "trans-siberian",
        "railway-route",
        "products-of-the-north",
        "gas",
      })
  void isNotNear(String text) {
    assertThat(Nearest.to(text, CORRIDORS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"US, USA", "IDN, IND", "RSU, RUS", "IRB, IRN", "SUA, USA", "RU, RUS"})
  void isTheLikeliestOfThoseThatAreAsNear(String text, String meant) {
    assertThat(Nearest.to(text, List.of("RUS", "CHN", "USA", "IRN", "IND"))).isEqualTo(meant);
    assertThat(Nearest.to(text, List.of("IND", "IRN", "USA", "CHN", "RUS"))).isEqualTo(meant);
    assertThat(Nearest.to("fro", List.of("for", "from"))).isEqualTo("from");
  }

  /** Whatever it looks like: an end is no "and". */
  @ParameterizedTest
  @CsvSource({"End, until", "begin, from", "untill, until"})
  void meansTheSame(String text, String meant) {
    assertThat(Nearest.to(text, List.of("and", "from", "until"))).isEqualTo(meant);
  }

  @Test
  void isTheOneThatOthersGoOnFrom() {
    List<String> words = List.of("baseline-old", "baseline", "baseline-new", "debt");
    assertThat(Nearest.to("base", words)).isEqualTo("baseline");
    assertThat(Nearest.to("base", List.of("baseline-old", "baseline-new"))).isEmpty();
    assertThat(Nearest.to("true", List.of("of", "on"))).isEqualTo("on");
  }

  @Test
  void isNotOneOfSeveralThatBeginAlike() {
    assertThat(Nearest.to("products-turkmenistan", List.of("products-oil", "products-gas")))
        .isEmpty();
    assertThat(Nearest.to("products-turkmenistan", List.of("products-oil", "crude-oil")))
        .isEqualTo("products-oil");
  }
}
