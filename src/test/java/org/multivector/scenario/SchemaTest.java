package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.batch.Variables;
import org.multivector.statistics.Variable;
import org.multivector.text.BadInput;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The schema for editors, in the eyes of a validator that knows nothing of the readers. */
class SchemaTest {

  /** Claims refer to each other's events more often than the library lets a file. */
  private static final int MOST_ALIASES = 200;

  private static final List<String> METRICS = Variables.ALL.stream().map(Variable::name).toList();

  private static String text = "";
  private static JsonSchema schema;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeAll
  static void readTheSchema() throws BadInput {
    text = Schema.of(ScenarioReader.read("baseline", List.of()), METRICS);
    schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
  }

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private static Set<ValidationMessage> faults(String yaml) {
    LoadSettings core =
        LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setMaxAliasesForCollections(MOST_ALIASES)
            .build();
    JsonNode node = new ObjectMapper().valueToTree(new Load(core).loadFromString(yaml));
    return schema.validate(node);
  }

  static Stream<Path> files() throws IOException {
    List<Path> all;
    try (Stream<Path> shipped = Files.walk(Path.of("scenarios"));
        Stream<Path> worlds = Files.walk(Path.of("src", "test", "resources", "worlds"))) {
      all = Stream.concat(shipped, worlds).filter(p -> p.toString().endsWith(".yaml")).toList();
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void acceptsWhateverIsShipped(Path file) throws IOException {
    assertThat(faults(Files.readString(file))).isEmpty();
  }

  @Test
  void acceptsWhatIsNew() throws BadInput {
    assertThat(faults(Template.of(folder.resolve("mine.yaml"), "baseline"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "question: 2030\nsources: [almanac-2025, {own-2025: 'Me (2025)'}]",
        "switches: {taste: off, growth: false, voice: frozen}",
        "uncertain: {a: uniform 0.1 0.2, b: 1 - a, c: '(a + b) / 2', d: -a * -1}",
        "set: {powers.USA.risk: '0.5', powers.RUS.risk: 010, parameters.resolve: choice 1 2}",
        "set: {ties.KAZ.trade.RUS: 0.31, ties.KAZ.trade.ROW: 0.29}",
        "events: [{at: 2026Q1, for: 2 years, ramp: 1 year, set: {powers.USA.risk: {times: 2}}}]",
        "events: [{at: 2026Q1, every: 1 year, times: 3, until: 2028Q1, for: 1 quarter,"
            + " set: {powers.USA.risk: 2}}]",
        "events: [{when: autonomy of KAZ < 0.5, again: true, for: 2 quarters, probability: 0.3,"
            + " set: {powers.USA.load.home: {add: 0.5}}}]",
        "add: {powers: {CHN: {name: China, like: RUS}}}\nremove: [UZB]",
      })
  void acceptsWhatTheReaderAccepts(String lines) {
    assertThat(desk.questioned(lines + "\n")).noneMatch(line -> line.contains(": error: "));
    assertThat(faults("title: A question\nextends: small\n" + lines)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "titel: x",
        "remove: UZB",
        "remove: [[UZB]]",
        "remove: [UZB, UZB]",
        "add: [KGZ]",
        "add: {state: {KGZ: {name: Kyrgyzstan, like: UZB}}}",
        "add: {powers: {CHN: China}}",
        "add: {powers: {CHN: {like: RUS}}}",
        "add: {powers: {china: {name: China, like: RUS}}}",
        "question:",
        "question: [a]",
        "sources: almanac-2025",
        "sources: [[x]]",
        "horizon: 2025Q1",
        "horizon: {from: 2025Q5}",
        "horizon: {form: 2025Q1}",
        "states: {KAZ: Kazakhstan}",
        "like: small",
        "switches: {taste: no}",
        "switches: [taste]",
        "switches: {Taste: off}",
        "uncertain: {Decline: 1}",
        "uncertain: {uniform: 1}",
        "uncertain: {a: uniform 0.5}",
        "uncertain: {a: unifrom 0.5 1}",
        "uncertain: {a: '0,5'}",
        "uncertain: {a: 50%}",
        "uncertain: {a: 1_000}",
        "uncertain: {a: 1 +}",
        "set: 3",
        "set: {powers.USA.atention: 0.1}",
        "set: {power.USA.attention: 0.1}",
        "set: {powers.USA: 0.1}",
        "set: {parameters.outside_option.trade: 1}",
        "set: {powers.USA.coerciveness: 1.5}",
        "set: {powers.USA.coerciveness: {times: 2}}",
        "events: 3",
        "events: [3]",
        "events: [{set: {powers.USA.risk: 2}}]",
        "events: [{at: 2026Q1}]",
        "events: [{at: 2026Q1, set: {}}]",
        "events: [{at: 2026, set: {powers.USA.risk: 2}}]",
        "events: [{at: 2026Q1, ramp: 8, set: {powers.USA.risk: 2}}]",
        "events: [{at: 2026Q1, ramp: 8 months, set: {powers.USA.risk: 2}}]",
        "events: [{at: 2026Q1, set: {powers.USA.gdp: 2}}]",
        "events: [{at: 2026Q1, set: {powers.USA.risk: {set: 1, times: 2}}}]",
        "events: [{at: 2026Q1, set: {powers.USA.risk: {multiply: 2}}}]",
        "events: [{at: 2026Q1, set: {powers.USA.risk: 11}}]",
        "events: [{at: 2026Q1, for: 1 year, until: 2027Q1, set: {powers.USA.risk: 2}}]",
        "events: [{at: 2026Q1, probability: 30, set: {powers.USA.risk: 2}}]",
        "events: [{at: 2026Q1, times: 2, set: {powers.USA.risk: 2}}]",
        "events: [{at: 2026Q1, when: autonomy of KAZ < 0.5, set: {powers.USA.risk: 2}}]",
        "events: [{at: 2026Q1, again: true, for: 1 year, set: {powers.USA.risk: 2}}]",
        "events: [{at: 2026Q1, switch: taste off, set: {powers.USA.risk: 2}}]",
        "expect: [{id: A, claim: x, source: almanac-2025}]",
        "expect: [{id: A, claim: x, source: almanac-2025, class: input}]",
        "expect: [{id: A, claim: x, source: almanac-2025, class: input, reason: y, of: KAZ}]",
        "expect: [{id: A, claim: x, source: almanac-2025, metric: autonomy, of: KAZ,"
            + " direction: sideways, mechanism: none, coefficient: none}]",
      })
  void refusesWhatTheReaderRefusesForItsForm(String lines) {
    assertThat(desk.questioned(lines + "\n")).anyMatch(line -> line.contains(": error: "));
    assertThat(faults("title: A question\nextends: small\n" + lines)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extends: small\n",
        "title: A\n",
        "title: A\nreference: small\nextends: small\nlike: small\n",
        "title: A\nhorizon: {from: 2025Q1, to: 2030Q4}\nstates: {KAZ: Kazakhstan}\n"
      })
  void refusesFilesThatAreNeitherAScenarioNorAWorld(String yaml) {
    assertThat(desk.write("file.yaml", yaml).messages("file.yaml"))
        .anyMatch(line -> line.contains(": error: "));
    assertThat(faults(yaml)).isNotEmpty();
  }

  @Test
  void knowsWhatClaimsCanMeasure() {
    String claim =
        "title: A\nextends: small\nexpect: [{id: A, claim: x, source: almanac-2025, metric: METRIC,"
            + " of: KAZ, direction: none}]";
    assertThat(faults(claim.replace("METRIC", "autonomy"))).isEmpty();
    assertThat(faults(claim.replace("METRIC", "atonomy"))).isNotEmpty();
  }

  @Test
  void isTheSameEveryTime() throws BadInput {
    assertThat(Schema.of(ScenarioReader.read("baseline", List.of()), METRICS)).isEqualTo(text);
  }

  @Test
  void saysWhatAnAddressMeans() {
    assertThat(text)
        .contains("\"attention to the region; moves by itself (index, 0 to 0.99)\"")
        .contains("\"powers.USA.attention\": {");
  }
}
