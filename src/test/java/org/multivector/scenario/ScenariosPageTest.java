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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.chance.Distributions;
import org.multivector.chance.Numeral;
import org.multivector.world.Input;
import org.multivector.world.Meaning;
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
        .startsWith("| `" + address(input) + "` | " + Meaning.of(input) + " | ")
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

  static Stream<Arguments> tables() {
    return Stream.of(
        Arguments.of("## Keys of a scenario", Key.joined(Keys.COMMON, Keys.LINKS)),
        Arguments.of("## Who comes and who goes", Keys.ADD),
        Arguments.of("## Events", Key.joined(Keys.TIMING, Keys.EVENT)),
        Arguments.of(
            "## Expectations",
            Key.joined(
                ClaimKeys.CLAIM,
                ClaimKeys.UNTESTED,
                ClaimKeys.SETUP,
                ClaimKeys.GAUGE,
                ClaimKeys.TESTED)),
        Arguments.of("## A world", Key.joined(WorldKeys.LIKE, WorldKeys.ENTITIES)),
        Arguments.of("### Kinds of shocks", WorldKeys.SHOCK));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void describesTheKeysThatThereAreAndNoOthers(String heading, List<Key> keys) {
    List<List<String>> rows = keyTable(heading);
    List<String> described =
        rows.stream().flatMap(row -> Arrays.stream(row.get(0).split(", "))).toList();
    assertThat(described).containsExactlyInAnyOrderElementsOf(Key.names(keys));
    for (Key key : keys) {
      List<String> row =
          rows.stream()
              .filter(each -> Arrays.asList(each.get(0).split(", ")).contains(key.name()))
              .findFirst()
              .orElseThrow();
      assertThat(row.get(1)).as(key.name()).startsWith(key.what());
      if (row.size() > 2) {
        assertThat(row.get(2)).as(key.name()).startsWith(key.otherwise());
      }
    }
  }

  /** The rows of the first table of keys below a heading, without marks. */
  private static List<List<String>> keyTable(String heading) {
    return page()
        .lines()
        .dropWhile(line -> !line.equals(heading))
        .dropWhile(line -> !line.startsWith("| key |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(ScenariosPageTest::cells)
        .toList();
  }

  private static List<String> cells(String row) {
    String plain = row.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("`", "");
    return Arrays.asList(plain.substring(2, plain.length() - 2).split(" \\| ", -1));
  }

  static Stream<Key> inside() {
    return Key.joined(
        Keys.HORIZON,
        Keys.CHANGE,
        ClaimKeys.THAN,
        WorldKeys.PARTNERS,
        WorldKeys.ISSUE,
        WorldKeys.CARGO,
        WorldKeys.CORRIDOR,
        WorldKeys.LEG,
        WorldKeys.INSTITUTION)
        .stream();
  }

  @ParameterizedTest
  @MethodSource("inside")
  void showsEveryKeyThatStandsInsideOthers(Key key) {
    assertThat(page()).containsPattern("`" + key.name() + "`|[{ `]" + key.name() + ": ");
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
    assertThat(scenario.plan().changes()).hasSize(reference.plan().changes().size() + 1);
  }
}
