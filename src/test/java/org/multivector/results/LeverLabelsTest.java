package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What levers are called by people. */
class LeverLabelsTest {

  private static String label(String lever, Language language) {
    Setting setting =
        new Setting(
            List.of("baseline", "korea"),
            "Korea comes",
            "The world of 2025",
            "",
            List.of(),
            List.of("2024Q4"),
            Map.of("ru", Map.of("A summit", "Саммит", "South Korea", "Южная Корея")),
            Map.of("USA", "United States", "KOR", "South Korea", "GULF", "Gulf states"),
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
            "{}");
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
