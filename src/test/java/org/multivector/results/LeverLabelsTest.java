package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What levers are called by people. */
class LeverLabelsTest {

  private static String label(String lever, Language language) {
    Map<String, String> russian = Map.of("A summit", "Саммит", "South Korea", "Южная Корея");
    Map<String, String> names =
        Map.of("USA", "United States", "KOR", "South Korea", "GULF", "Gulf states");
    Setting setting = Samples.korea(russian, names, List.of(), "{}");
    return new LeverLabels(setting, language).of(lever);
  }

  @Test
  void sayWhoComesAndGoes() {
    assertThat(label("add KOR", Language.ENGLISH)).isEqualTo("Arrival of South Korea");
    assertThat(label("remove USA, add KOR", Language.ENGLISH))
        .isEqualTo("Departure of the United States, Arrival of South Korea");
    assertThat(label("remove GULF", Language.RUSSIAN)).isEqualTo("Уход: Страны Залива");
    assertThat(label("add KOR", Language.RUSSIAN)).isEqualTo("Приход: Южная Корея");
  }

  @Test
  void areTitlesOfEventsOrWhatTheScenarioSays() {
    assertThat(label("A summit", Language.RUSSIAN)).isEqualTo("Саммит");
    assertThat(label("without A summit", Language.RUSSIAN)).isEqualTo("Без события «Саммит»");
    assertThat(label("without A summit", Language.ENGLISH)).isEqualTo("Without “A summit”");
    assertThat(label("add this up", Language.ENGLISH)).isEqualTo("add this up");
    assertThat(label("switches.voice", Language.RUSSIAN)).isEqualTo("switches.voice");
  }
}
