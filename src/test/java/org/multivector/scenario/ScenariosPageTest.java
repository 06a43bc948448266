package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.chance.Distributions;
import org.multivector.chance.Numeral;
import org.multivector.world.Input;
import org.multivector.world.Measure;
import org.multivector.world.Mechanism;

/** The page about scenario files says what the reader does. */
class ScenariosPageTest {

  private static String page() {
    try {
      return Files.readString(Path.of("src", "site", "markdown", "scenarios.md"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void describesEveryInput(Input input) {
    String row =
        " | "
            + String.join(
                " | ",
                input.unit(),
                Numeral.write(input.lowest()) + " to " + Numeral.write(input.highest()),
                input.time() == Input.Time.ANY ? "yes" : "no",
                input.table().isEmpty() ? "none" : "`" + input.table() + "`",
                Double.isNaN(input.absent()) ? "required" : Numeral.write(input.absent()))
            + " |";
    assertThat(page().lines().filter(line -> line.startsWith("| `" + address(input) + "` |")))
        .singleElement()
        .asString()
        .endsWith(row);
  }

  private static String address(Input input) {
    String members =
        input.dimensions().stream().map(d -> "." + d.name()).collect(Collectors.joining());
    if (input == Input.TIE) {
      return "ties" + members;
    }
    if (input.room().equals("parameters")) {
      return "parameters." + input.variable() + members;
    }
    int end = members.indexOf('.', 1) < 0 ? members.length() : members.indexOf('.', 1);
    return input.room()
        + members.substring(0, end)
        + "."
        + input.variable()
        + members.substring(end);
  }

  @Test
  void describesEverySwitchInOrder() {
    String[] rows = Arrays.stream(Mechanism.values()).map(m -> row(m)).toArray(String[]::new);
    String first = "| `" + Mechanism.values()[0].key() + "` |";
    assertThat(page().lines().dropWhile(line -> !line.startsWith(first)))
        .startsWith(rows)
        .element(rows.length)
        .isEqualTo("");
  }

  private static String row(Mechanism mechanism) {
    return "| `"
        + String.join(
            " | ",
            mechanism.key() + "`",
            mechanism.what(),
            "[" + mechanism.submodel() + "](odd.md" + anchor(mechanism.submodel()) + ")",
            mechanism.off(),
            mechanism.frozen())
        + " |";
  }

  /** The heading of that name in the ODD description; of a section, with its number. */
  private static String anchor(String heading) {
    return heading.equals("Initialisation")
        ? "#5-initialisation"
        : "#" + heading.toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @EnumSource
  void leadsFromEverySwitchToAHeading(Mechanism mechanism) throws IOException {
    Path odd = Path.of("src", "site", "markdown", "odd.md");
    assertThat(Files.readString(odd))
        .containsPattern("\n#+ (\\d+\\. )?" + mechanism.submodel() + "\n");
  }

  static Stream<String> keys() {
    return Stream.of(
            List.of("title", "question", "sources", "extends", "reference", "like", "horizon"),
            List.of("uncertain", "switches", "set", "events", "at", "ramp", "for", "until"),
            List.of("probability"),
            TimingReader.KEYS,
            CastReader.KEYS)
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void describesEveryKey(String key) {
    assertThat(page()).contains("\n| `" + key + "` | ");
  }

  @Test
  void namesEveryMeasureOfConditions() {
    assertThat(Measure.keys()).allSatisfy(key -> assertThat(page()).contains("`" + key + "`"));
  }

  @Test
  void namesEveryDistributionInTheGrammar() {
    String words =
        page().lines().filter(line -> line.startsWith("word ")).findFirst().orElseThrow();
    assertThat(Arrays.asList(words.replaceAll("[^a-z ]", " ").trim().split("\\s+")))
        .filteredOn(word -> !word.equals("word"))
        .containsExactlyInAnyOrderElementsOf(Distributions.words());
  }

  @Test
  void beginsWithAnExampleThatReads(@TempDir Path folder) throws Exception {
    String page = page();
    int start = page.indexOf("```yaml\n") + 8;
    Path file = folder.resolve("example.yaml");
    Files.writeString(file, page.substring(start, page.indexOf("```", start)));
    Scenario scenario = ScenarioReader.read(file.toString(), List.of());
    Scenario reference = scenario.reference().orElseThrow();
    assertThat(reference.stem()).isEqualTo("baseline");
    assertThat(scenario.plan().effects()).hasSize(reference.plan().effects().size() + 1);
  }
}
