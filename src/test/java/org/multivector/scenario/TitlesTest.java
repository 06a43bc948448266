package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.results.Language;
import org.multivector.text.BadInput;
import org.multivector.text.Faults;
import org.multivector.text.Shipped;
import org.multivector.text.Yaml;

/** Titles in other languages, in a table beside the files. */
class TitlesTest {

  private static final String FILE =
      """
      title: What if, once more
      question: Who loses, and what?
      sources: [{own: "Own"}]
      extends: small
      events:
        - {at: 2026Q1, title: It begins, probability: 0.5, set: {powers.USA.risk: 2}}
      """;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder).write("mine.yaml", FILE);
  }

  private Desk table(String... rows) {
    return desk.write("titles.csv", String.join("\n", rows) + "\n");
  }

  @Test
  void areReadBesideAFileAndBesideWhatItExtends() throws BadInput {
    desk.write("small/titles.csv", "en,ru\nA small world,Малый мир\n");
    table("en,ru", "\"What if, once more\",\"Что, если ещё раз\"", "It begins,Начинается", "Else,");
    assertThat(desk.read("mine.yaml").titles())
        .isEqualTo(
            Map.of(
                "ru",
                Map.of(
                    "A small world",
                    "Малый мир",
                    "What if, once more",
                    "Что, если ещё раз",
                    "It begins",
                    "Начинается")));
  }

  @Test
  void changeNothingThatIsRun() throws BadInput {
    Scenario before = desk.read("mine.yaml");
    table("en,ru", "It begins,Начинается");
    Scenario after = desk.read("mine.yaml");
    assertThat(after.titles()).isNotEmpty();
    assertThat(after.hash()).isEqualTo(before.hash());
    assertThat(after.resolved()).isEqualTo(before.resolved());
    assertThat(after.markers()).isEqualTo(before.markers());
  }

  @Test
  void endWithTheirQuotes() {
    table("en,ru", "It begins,Начинается", "X,\"unclosed");
    assertThat(desk.messages("mine.yaml"))
        .containsExactly("titles.csv:3:2: error: a quote that is never closed");
  }

  @Test
  void areNotWantedInOtherLanguages() {
    table("en,de", "It begins,Es beginnt");
    assertThat(desk.messages("mine.yaml"))
        .containsExactly(
            "titles.csv:1:2: error: unknown column \"de\"; allowed: en, ru; did you mean \"ru\"?");
  }

  @Test
  void needTheEnglishOnce() {
    table("en,ru", ",Начинается", "It begins,Начинается", "It begins,Начинается снова");
    assertThat(desk.messages("mine.yaml"))
        .containsExactly(
            "titles.csv:2:1: error: column \"en\": the English text is missing",
            "titles.csv:4:1: error: column \"en\": the text stands on line 3 already");
    table("ru", "Начинается");
    assertThat(desk.messages("mine.yaml"))
        .containsExactly(
            "titles.csv:1:1: error: column en missing from the header; allowed: en, ru");
  }

  @Test
  void doubtARowThatIsNearlyATextOfTheFile() {
    table("en,ru", "It begin,Начинается", "A question of another file,Вопрос");
    String file = folder.resolve("mine.yaml").toString();
    assertThat(ScenarioReader.check(file, List.of()).faults())
        .extracting(fault -> fault.line().replace(folder + "/", ""))
        .containsExactly(
            "titles.csv:2:1: warning: column \"en\": \"mine\" says \"It begins\", which has no row;"
                + " a text is found by its very words");
  }

  @Test
  void canBeInEveryLanguageOfChartsAndPages() {
    assertThat(Titles.COLUMNS).isEqualTo(Language.keys());
  }

  private static List<String> names(ScenarioFile file) {
    return file.edit().newcomers().stream()
        .map(comer -> ((Yaml.Mapping) comer.entry().value()).entries())
        .flatMap(List::stream)
        .filter(entry -> entry.key().text().equals("name"))
        .map(entry -> ((Yaml.Scalar) entry.value()).text())
        .toList();
  }

  /** The charts of these claims are those that are shown. */
  @Test
  void areThereForEveryHeadlineClaim() throws Exception {
    Set<String> claims = new LinkedHashSet<>();
    for (Expectation one : ScenarioReader.expectations("claims/headline", List.of())) {
      assertThat(one.translations()).as(one.claim()).containsOnlyKeys("ru");
      claims.add(one.claim());
    }
    Titles titles = Titles.beside(new Shipped("claims/titles.csv"), new Faults());
    assertThat(claims).containsAll(titles.rows().keySet());
  }

  /** Titles, questions and events of all shipped files have their rows, and no row is idle. */
  @Test
  void areThereForEveryShippedText() {
    for (String name :
        List.of("titles.csv", "doses/titles.csv", "baseline/titles.csv", "backtest/titles.csv")) {
      Set<String> texts = new LinkedHashSet<>();
      Set<String> names = new HashSet<>();
      Faults faults = new Faults();
      for (String path : Shipped.index()) {
        if (path.matches(name.replace("titles.csv", "[^/]+\\.yaml"))) {
          ScenarioFile file = ScenarioFileReader.read(new Shipped(path), faults).orElseThrow();
          texts.addAll(List.of(file.title(), file.question()));
          file.events().forEach(event -> event.title().ifPresent(texts::add));
          file.uncertain().forEach(quantity -> texts.add(quantity.key().text()));
          names.addAll(names(file));
        }
      }
      Titles titles = Titles.beside(new Shipped(name), faults);
      assertThat(faults.sorted()).isEmpty();
      assertThat(titles.texts().get("ru").keySet()).as(name).containsAll(texts);
      assertThat(titles.texts().get("ru").keySet()).as(name).containsAll(names);
      texts.addAll(names);
      assertThat(texts).as(name).containsAll(titles.rows().keySet());
    }
  }
}
