package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.multivector.world.Mechanism;

/** The list of mechanisms, for people and for programs. */
final class DescribeTest {

  @Test
  void listsEveryMechanismForPeople() {
    Shell said = Shell.run("describe", "--mechanisms");
    assertThat(said.code()).isZero();
    assertThat(said.out().lines().filter(line -> !line.startsWith(" ")))
        .containsExactlyElementsOf(
            Arrays.stream(Mechanism.values())
                .map(m -> m.key() + " (" + m.submodel() + "): " + m.what())
                .toList());
    assertThat(said.out()).contains("\n  off: R = 0\n  frozen: R = R(0)\n");
  }

  @Test
  void listsEveryMechanismAsCsv() {
    Shell said = Shell.run("describe", "--mechanisms", "--format", "csv");
    assertThat(said.out())
        .startsWith("mechanism,what,submodel,off,frozen\n")
        .contains("\ntaste,tastes for partners vary by chance,Taste,e = 0,as off\n")
        .contains("\"a_p = a_p(0), om = om(0)\"");
    assertThat(said.out().lines()).hasSize(1 + Mechanism.values().length);
  }

  @Test
  void listsEveryMechanismAsJson() throws Exception {
    Shell said = Shell.run("describe", "--mechanisms", "--format", "json");
    Map<String, String> whats = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(said.out())) {
      assertThat(json.nextToken()).isEqualTo(JsonToken.START_ARRAY);
      while (json.nextToken() == JsonToken.START_OBJECT) {
        Map<String, String> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          fields.put(json.currentName(), json.nextTextValue());
        }
        assertThat(fields).containsOnlyKeys("mechanism", "what", "submodel", "off", "frozen");
        whats.put(String.valueOf(fields.get("mechanism")), String.valueOf(fields.get("what")));
      }
    }
    assertThat(whats)
        .hasSize(Mechanism.values().length)
        .containsEntry("voice", Mechanism.VOICE.what());
  }

  @Test
  void sharesAreNumbersInJson() throws Exception {
    Shell said = Shell.run("describe", "baseline", "--of", "KAZ", "--format", "json");
    assertThat(JsonColumns.ofNumbers(said)).containsExactly("weight", "share");
  }

  @Test
  void saysWhatCanBeDescribedAndHow() {
    assertThat(Shell.run("describe").err())
        .isEqualTo(
            "multivector describe: error: one thing to describe is missing; allowed: FILE, --mechanisms; see"
                + " multivector describe --help\n");
    assertThat(Shell.run("describe", "baseline", "--mechanisms").err())
        .startsWith("multivector describe: error: two things to describe, where one is allowed");
    Shell said = Shell.run("describe", "--mechanisms", "--format", "xml");
    assertThat(said.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(said.err())
        .startsWith("--format:1:1: error: not a format: \"xml\"; allowed: text, csv, json\n");
  }
}
