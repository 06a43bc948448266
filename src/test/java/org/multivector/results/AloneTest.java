package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is in one arm alone. */
class AloneTest {

  private static Setting resolved(String json) {
    return new Setting(
        List.of("baseline", "mine"),
        "Mine",
        "The world of 2025",
        "",
        List.of(),
        List.of("2024Q4"),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        1,
        1,
        1,
        "0123456789ab",
        "1",
        "3",
        0.4,
        json);
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
  void isNobodyWhereBothArmsHaveOneWorldOrNothingIsKnown() {
    String one = "{\"world\":{\"states\":[\"KAZ\"]},\"reference\":{\"off\":[]}}";
    assertThat(Alone.states(resolved(one)).all()).isEmpty();
    assertThat(Alone.states(resolved("{}")).all()).isEmpty();
  }
}
