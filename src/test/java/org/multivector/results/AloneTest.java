package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is in one arm alone. */
class AloneTest {

  private static Setting resolved(String json) {
    return Samples.korea(Map.of(), Map.of(), List.of(), json);
  }

  @Test
  void isWhoseIdOnlyOneWorldHas() {
    Setting setting =
        resolved(
            "{\"world\":{\"states\":[\"KAZ\",\"MNG\"],\"powers\":[\"RUS\"],\"corridors\":[]},"
                + "\"reference\":{\"world\":{\"states\":[\"KAZ\"],\"powers\":[\"RUS\",\"TUR\"]}}}");
    assertThat(Alone.states(setting)).isEqualTo(new Alone(List.of("MNG"), List.of()));
    assertThat(Alone.powers(setting)).isEqualTo(new Alone(List.of(), List.of("TUR")));
    assertThat(Alone.corridors(setting).all()).isEmpty();
  }

  @Test
  void ofTwoResultsIsWhoIsInTheScenarioOfOneOfThem() {
    Setting one = resolved("{\"world\":{\"powers\":[\"RUS\",\"JPN\"]}}");
    Setting other =
        resolved("{\"world\":{\"powers\":[\"RUS\",\"TUR\"]},\"reference\":{\"world\":{}}}");
    assertThat(Alone.powers(one, other)).isEqualTo(new Alone(List.of("JPN"), List.of("TUR")));
    assertThat(Alone.powers(one, one).all()).isEmpty();
  }

  @Test
  void isNobodyWhereBothArmsHaveOneWorldOrNothingIsKnown() {
    String one = "{\"world\":{\"states\":[\"KAZ\"]},\"reference\":{\"off\":[]}}";
    assertThat(Alone.states(resolved(one)).all()).isEmpty();
    assertThat(Alone.states(resolved("{}")).all()).isEmpty();
  }
}
