package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.multivector.results.Setting.Marker;

/** What a setting is called in another language. */
class SpokenTest {

  private static Setting setting(Map<String, String> russian, Marker... markers) {
    Map<String, String> names =
        Map.of("KAZ", "Kazakhstan", "RUS", "Russia", "KOR", "South Korea", "trade", "Trade");
    return Samples.korea(russian, names, List.of(markers), "{}");
  }

  private static String label(Map<String, String> russian, Marker marker) {
    return setting(russian, marker).in(Language.RUSSIAN).markers().get(0).label();
  }

  @Test
  void isAsTheAuthorSaysOrElseTheProgramOrElseEnglish() {
    Map<String, String> own = Map.of("Korea comes", "Приходит Корея", "South Korea", "Южная Корея");
    Setting said = setting(own).in(Language.RUSSIAN);
    assertThat(said.title()).isEqualTo("Приходит Корея");
    assertThat(said.question()).isEqualTo("What if?");
    assertThat(said.names())
        .containsEntry("KOR", "Южная Корея")
        .containsEntry("RUS", "Россия")
        .containsEntry("trade", "торговля");
    assertThat(setting(Map.of("Russia", "РФ")).in(Language.RUSSIAN).names())
        .containsEntry("RUS", "РФ")
        .containsEntry("KOR", "South Korea");
    assertThat(setting(own).in(Language.ENGLISH)).isEqualTo(setting(own));
  }

  @Test
  void saysOnWhatConditionAnEventComesAndHowProbableItIs() {
    String waits = "leverage of RUS over KAZ > 0.1 and powers.RUS.attention < 0.5 for 1 year";
    Marker marker = new Marker("", "X (when ...) (probability 0.25)", "X", waits, "0.25");
    assertThat(label(Map.of("X", "Икс"), marker))
        .isEqualTo(
            "Икс (когда рычаги влияния (Россия, Казахстан) > 0,1 и powers.RUS.attention < 0.5,"
                + " 4 кв. подряд) (вероятность 0,25)");
    Marker once = new Marker("", "Y (when ...)", "Y", "debt_squeeze of KAZ >= 2", "");
    assertThat(label(Map.of(), once)).isEqualTo("Y (когда debt squeeze (Казахстан) >= 2)");
  }

  @Test
  void keepsTheLabelsOfOlderResults() {
    Marker old = new Marker("", "X (when ...)", "", "", "");
    assertThat(label(Map.of("X", "Икс"), old)).isEqualTo("X (when ...)");
  }
}
