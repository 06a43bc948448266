package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.multivector.results.Forecaster;
import org.multivector.results.Language;
import org.multivector.results.Setting;
import org.multivector.results.Terms;
import org.multivector.results.Verdict;
import org.multivector.world.Input;
import org.multivector.world.Measure;
import org.multivector.world.Mechanism;

/** What charts say. */
class WordsTest {

  private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

  private static Properties sentences(String language) throws IOException {
    Properties all = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Words.class.getResourceAsStream(language + ".properties"), StandardCharsets.UTF_8)) {
      all.load(in);
    }
    return all;
  }

  private static List<String> values(String text) {
    return VALUE.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @Test
  void saysEverySentenceWithTheSameValuesInRussian() throws Exception {
    Properties english = sentences("en");
    Properties russian = sentences("ru");
    for (String key : english.stringPropertyNames()) {
      assertThat(russian.getProperty(key)).as(key).isNotNull();
      assertThat(values(russian.getProperty(key)))
          .as(key)
          .isEqualTo(values(english.getProperty(key)));
    }
    assertThat(russian.stringPropertyNames())
        .allMatch(key -> english.containsKey(key) || key.startsWith("definition."));
  }

  @Test
  void namesEveryForecaster() {
    for (Forecaster forecaster : Forecaster.values()) {
      assertThat(MadeUp.WORDS.say("past." + forecaster)).isEqualTo(forecaster.words());
    }
  }

  @Test
  void namesEveryVerdict() {
    for (Verdict verdict : Verdict.values()) {
      assertThat(MadeUp.WORDS.say("verdict." + verdict)).isEqualTo(verdict.words());
    }
  }

  @Test
  void usesTheBundledFontForEveryRussianLetter() throws Exception {
    Lettering lettering = new Lettering();
    for (Style.Letter letter : Style.Letter.values()) {
      assertThat(lettering.font(letter).canDisplayUpTo("АБВабвёЁйЙщъыьэюя«»№–…")).isEqualTo(-1);
    }
  }

  @Test
  void writesNumbersWithTheMarkOfTheLanguage() {
    Words russian = new Words(Language.RUSSIAN);
    assertThat(russian.signed(0.012, 3)).isEqualTo("+0,012");
    assertThat(russian.percent(0.004)).isEqualTo("менее 1\u00a0%");
    assertThat(MadeUp.WORDS.signed(0.012, 3)).isEqualTo("+0.012");
  }

  @Test
  void callsStatesAndPowersByTheirRussianNames() {
    Words russian = new Words(Language.RUSSIAN);
    Setting setting = new MadeUp(MadeUp.Wish.usual()).setting();
    Setting said = setting.in(Language.RUSSIAN);
    Stream.of(setting.states(), setting.powers())
        .flatMap(List::stream)
        .forEach(id -> assertThat(russian.named(id, said)).matches("[А-Яа-я ]+"));
    assertThat(MadeUp.WORDS.named("TUR", setting)).isEqualTo("Türkiye");
  }

  @Test
  void callsEveryMechanismByARussianName() {
    Words russian = new Words(Language.RUSSIAN);
    for (Mechanism mechanism : Mechanism.values()) {
      assertThat(russian.mechanism(mechanism.key())).as(mechanism.key()).matches("[а-яё -]+");
    }
    assertThat(MadeUp.WORDS.mechanism("size_effect")).isEqualTo("size effect");
    assertThat(russian.mechanism("an_event")).isEqualTo("an event");
  }

  @Test
  void callsEveryInputByARussianName() {
    Setting said = new MadeUp(MadeUp.Wish.usual()).setting().in(Language.RUSSIAN);
    Words russian = new Words(Language.RUSSIAN);
    for (Input input : Input.values()) {
      String room = input.room();
      String member = room.equals("parameters") ? "." : ".KAZ.";
      if (!input.variable().isEmpty()) {
        String address = room + member + input.variable();
        assertThat(russian.address(address, said)).as(address).matches("[А-ЯЁа-яё ,-]+");
      }
    }
    assertThat(russian.address("powers.USA.capacity.transit", said))
        .isEqualTo("США, возможности, пути грузов");
    assertThat(russian.address("corridors.cpc.capacity", said))
        .endsWith(", пропускная способность");
    assertThat(russian.address("uncertain.new_debt", said)).isEqualTo("new debt");
  }

  /** What events wait for, too. */
  @Test
  void callsEveryMeasureByARussianName() {
    assertThat(Terms.of(Language.RUSSIAN).variables().keySet()).containsAll(Measure.keys());
  }

  /** A dash belongs to what it follows: no line begins with one. */
  @Test
  void keepsARussianDashWithTheWordBeforeIt() throws Exception {
    assertThat(sentences("ru").values()).noneMatch(text -> text.toString().contains(" –"));
  }

  @Test
  void hasARussianTermForEveryEnglishOne() {
    Terms english = Terms.of(Language.ENGLISH);
    Terms russian = Terms.of(Language.RUSSIAN);
    assertThat(russian.variables().keySet()).containsAll(english.variables().keySet());
    assertThat(russian.units().keySet()).containsAll(english.units().keySet());
    assertThat(english.variables().get("economic_loss").toLowerCase(Locale.ROOT))
        .isEqualTo("economic loss");
  }
}
