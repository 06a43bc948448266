package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.text.BadInput;
import org.multivector.text.Wording;
import org.multivector.world.Mechanism;

/** Keys of scenario files: unknown, twice, empty, of the wrong kind. */
class KeysTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  @Test
  void readsAFileThatSaysNothingMore() {
    assertThat(desk.questioned("")).isEmpty();
  }

  @Test
  void refusesUnknownKey() {
    assertThat(desk.questioned("titel: x\n"))
        .containsExactly(
            "question.yaml:3:1: error: unknown key \"titel\"; allowed: title, question, sources,"
                + " horizon, uncertain, switches, set, events, expect, extends, reference, add,"
                + " remove; did you mean \"title\"?");
  }

  @Test
  void refusesDuplicateKeyAtItsPlace() {
    assertThat(desk.questioned("question: a\n\ntitle: again\n"))
        .containsExactly(
            "question.yaml:5:1: error: duplicate key \"title\"; it stands on line 1 already");
  }

  @Test
  void refusesDuplicateKeyInsideAnEvent() {
    assertThat(
            desk.questioned("events:\n  - {at: 2026Q1, at: 2027Q1, set: {powers.USA.risk: 2}}\n"))
        .containsExactly(
            "question.yaml:4:18: error: duplicate key \"at\"; it stands on line 4 already");
  }

  @Test
  void refusesKeyWithoutValue() {
    assertThat(desk.questioned("question:\nsources: ~\nswitches: {taste: null}\n"))
        .containsExactly(
            "question.yaml:3:1: error: \"question\" has no value; write a text or a number",
            "question.yaml:4:1: error: \"sources\" has no value; write a list",
            "question.yaml:5:12: error: \"taste\" has no value; write a text or a number");
  }

  @Test
  void refusesValuesOfTheWrongKind() {
    assertThat(
            desk.questioned(
                "question: [a]\nevents: 3\nswitches: [taste]\nset: x\nsources: almanac-2025\n"
                    + "horizon: 2025Q1\n"))
        .containsExactly(
            "question.yaml:3:11: error: \"question\" must be a text or a number, not a list",
            "question.yaml:4:9: error: \"events\" must be a list, not the text \"3\"",
            "question.yaml:5:11: error: \"switches\" must be a group of keys, not a list; write"
                + " each with a colon and what it is, as {taste: ...}",
            "question.yaml:6:6: error: \"set\" must be a group of keys, not the text \"x\"",
            "question.yaml:7:10: error: \"sources\" must be a list, not the text \"almanac-2025\"; write [almanac-2025]",
            "question.yaml:8:10: error: \"horizon\" must be a group of keys, not the text"
                + " \"2025Q1\"; write {from: 2025Q1, to: 2039Q4}");
  }

  @Test
  void asksForTheTitle() {
    assertThat(desk.write("untitled.yaml", "extends: small\n").messages("untitled.yaml"))
        .containsExactly(
            "untitled.yaml:1:1: error: \"title\" is missing; write title: What happens");
  }

  @Test
  void sendsWhoIsInItToTheWorld() {
    assertThat(desk.questioned("states: {KAZ: Kazakhstan}\n"))
        .containsExactly(
            "question.yaml:3:1: error: \"states\" belongs to a world, and this file extends one;"
                + " write who comes under \"add\"");
  }

  @Test
  void acceptsSourcesOfTheWorldAndItsOwn() throws BadInput {
    Scenario scenario = desk.question("sources: [almanac-2025, {own-2025: 'Me (2025), Notes'}]\n");
    assertThat(scenario.sources()).containsExactly("almanac-2025", "own-2025");
  }

  @Test
  void refusesUnknownSource() {
    assertThat(desk.questioned("sources: [almanac-2024, [x]]\n"))
        .containsExactly(
            "question.yaml:3:11: error: unknown source \"almanac-2024\"; allowed: an id of"
                + " sources.csv, or {own-source: \"Author (year), Title\"}; did you mean \"almanac-2025\"?",
            "question.yaml:3:25: error: not a source; allowed: an id of sources.csv, or {own-source:"
                + " \"Author (year), Title\"}");
  }

  @Test
  void switchesMechanismsOnAndOff() throws BadInput {
    Scenario scenario = desk.question("switches: {taste: off, growth: false, offers: true}\n");
    assertThat(scenario.plan().off()).containsExactlyInAnyOrder(Mechanism.TASTE, Mechanism.GROWTH);
    assertThat(scenario.reference().orElseThrow().plan().off()).isEmpty();
  }

  @Test
  void freezesMechanisms() throws BadInput {
    Scenario scenario = desk.question("switches: {voice: frozen, growth: off}\n");
    assertThat(scenario.plan().frozen()).containsExactly(Mechanism.VOICE);
    assertThat(scenario.plan().off()).containsExactly(Mechanism.GROWTH);
  }

  @Test
  void takesWhatIsFrozenAtNothingForOff() throws BadInput {
    Scenario frozen = desk.question("switches: {taste: frozen}\n");
    assertThat(frozen.plan().off()).containsExactly(Mechanism.TASTE);
    assertThat(frozen.plan().frozen()).isEmpty();
    assertThat(frozen.hash()).isEqualTo(desk.question("switches: {taste: off}\n").hash());
  }

  @Test
  void refusesUnknownSwitchAndOtherWordsThanOnAndOff() {
    assertThat(desk.questioned("switches: {tast: off, growth: no, offers: NO}\n"))
        .containsExactly(
            "question.yaml:3:12: error: unknown switch \"tast\"; allowed: "
                + Wording.list(Arrays.stream(Mechanism.values()).map(Mechanism::key).toList())
                + "; did you mean \"taste\"?",
            "question.yaml:3:31: error: a switch is on, off or frozen, not \"no\"; allowed: on, off, frozen; did"
                + " you mean \"off\"?",
            "question.yaml:3:43: error: a switch is on, off or frozen, not \"NO\"; allowed: on, off, frozen; did"
                + " you mean \"off\"?");
  }

  @Test
  void reportsAllFaultsOfAFileAtOnceAndInOrder() {
    assertThat(
            desk.questioned(
                "titel: x\n"
                    + "horizon: {from: 2030Q1, to: 2029Q4}\n"
                    + "set: {powers.UAS.gdp: 1, states.KAZ.legitimacy: 2}\n"
                    + "events:\n"
                    + "  - {at: 2026Q7, set: {powers.USA.atention: 0.1}}\n"
                    + "  - {at: 2026Q1, set: {powers.USA.atention: 0.1}}\n"))
        .extracting(line -> line.replaceAll("(question.yaml:\\d+:\\d+: error: [^;]*).*", "$1"))
        .containsExactly(
            "question.yaml:3:1: error: unknown key \"titel\"",
            "question.yaml:4:29: error: the horizon ends in 2029Q4, before it starts in 2030Q1",
            "question.yaml:5:14: error: unknown power \"UAS\"",
            "question.yaml:5:49: error: 2 is out of range",
            "question.yaml:7:10: error: not a quarter: \"2026Q7\"",
            "question.yaml:7:35: error: unknown variable \"atention\"",
            "question.yaml:8:35: error: unknown variable \"atention\"");
  }

  @Test
  void oneSlipInMoreThanAThousandPlacesIsOneLine() {
    String event = "  - {at: 2026Q1, set: {powers.UAS.attention: 0.5}}\n";
    assertThat(desk.questioned("events:\n" + event.repeat(1200)))
        .singleElement()
        .asString()
        .contains("unknown power \"UAS\", here and in 1199 more places;");
  }

  @Test
  void stopsCountingAtAThousandFaults() {
    StringBuilder many = new StringBuilder();
    for (int n = 0; n < 3000; n++) {
      many.append("key").append(n).append(": 1\n");
    }
    assertThat(desk.questioned(many.toString()))
        .hasSize(1001)
        .anyMatch(
            line -> line.endsWith("there are more than 1000 faults; the others are not shown"));
  }
}
