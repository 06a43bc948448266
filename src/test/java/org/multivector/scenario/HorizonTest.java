package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.text.BadInput;
import org.multivector.world.Quarter;

/** Horizons and dates. */
class HorizonTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  @Test
  void isTheSameInBothArms() throws BadInput {
    Scenario scenario = desk.question("horizon: {to: 2040Q2}\n");
    assertThat(scenario.plan().start()).isEqualTo(new Quarter(2025, 1));
    assertThat(scenario.plan().quarters()).isEqualTo(62);
    assertThat(scenario.reference().orElseThrow().plan().quarters()).isEqualTo(62);
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertThat(desk.questioned("horizon: {from: 2030Q1, to: 2029Q4}\n"))
        .containsExactly(
            "question.yaml:3:29: error: the horizon ends in 2029Q4, before it starts in 2030Q1");
    assertThat(desk.questioned("horizon: {to: 2024Q1}\n"))
        .containsExactly(
            "question.yaml:3:15: error: the horizon ends in 2024Q1, before it starts in 2025Q1");
    assertThat(desk.questioned("horizon: {from: 2031Q1}\n"))
        .containsExactly(
            "question.yaml:3:17: error: the horizon ends in 2029Q4, before it starts in 2031Q1");
  }

  @Test
  void refusesAHorizonOfMoreThan400Quarters() throws BadInput {
    assertThat(desk.questioned("horizon: {to: 2125Q1}\n"))
        .containsExactly(
            "question.yaml:3:15: error: the horizon has 401 quarters; allowed: 1 to 400 quarters");
    assertThat(desk.question("horizon: {to: 2124Q4}\n").plan().quarters()).isEqualTo(400);
  }

  @Test
  void refusesWhatIsNotAQuarter() {
    assertThat(desk.questioned("horizon: {from: 2025, to: 2029Q5, frm: 2025Q1}\n"))
        .containsExactly(
            "question.yaml:3:17: error: not a quarter: \"2025\"; allowed: a year and a quarter, 1900Q1 to 2999Q4; did you"
                + " mean \"2025Q1\"?",
            "question.yaml:3:27: error: not a quarter: \"2029Q5\"; allowed: a year and a quarter, 1900Q1 to 2999Q4",
            "question.yaml:3:35: error: unknown key \"frm\"; allowed: from, to; did you mean"
                + " \"from\"?");
    assertThat(desk.questioned("horizon: {to: q4 2029}\n"))
        .containsExactly(
            "question.yaml:3:15: error: not a quarter: \"q4 2029\"; allowed: a year and a quarter, 1900Q1 to 2999Q4; did"
                + " you mean \"2029Q4\"?");
  }

  @Test
  void mustBeSaidByTheWorld() {
    desk.edit("world.yaml", "horizon: {from: 2025Q1, to: 2029Q4}\n", "");
    assertThat(desk.messages("small/world.yaml"))
        .containsExactly(
            "small/world.yaml:1:1: error: \"horizon\" is missing; write horizon: {from: 2025Q1, to:"
                + " 2039Q4}");
  }

  @Test
  void refusesEventsOutsideIt() {
    assertThat(
            desk.questioned(
                "events:\n  - {at: 2024Q4, set: {powers.USA.risk: 2}}\n"
                    + "  - {at: 2030Q1, set: {powers.USA.risk: 2}}\n"))
        .containsExactly(
            "question.yaml:4:10: error: the event of 2024Q4 is outside the horizon; allowed: 2025Q1"
                + " to 2029Q4",
            "question.yaml:5:10: error: the event of 2030Q1 is outside the horizon; allowed: 2025Q1"
                + " to 2029Q4");
  }

  @Test
  void acceptsEventsInItsFirstAndLastQuarter() throws BadInput {
    Scenario scenario =
        desk.question(
            "events:\n  - {at: 2025Q1, set: {powers.USA.risk: 2}}\n"
                + "  - {at: 2029Q4, set: {powers.USA.risk: 3}}\n");
    assertThat(scenario.plan().changes()).extracting(e -> e.from()).containsExactly(1, 20);
  }

  @Test
  void warnsOfInheritedEventsThatAShorterHorizonLeavesOut() throws BadInput {
    desk.write(
        "late.yaml",
        "title: Late\nextends: small\nevents:\n  - {at: 2028Q1, title: T, set: {powers.USA.risk: 2}}\n");
    desk.write("short.yaml", "title: Short\nextends: late\nhorizon: {to: 2027Q4}\n");
    assertThat(desk.messages("short.yaml"))
        .containsExactly(
            "late.yaml:4:10: warning: the event of 2028Q1 never acts: the horizon is 2025Q1 to"
                + " 2027Q4");
    assertThat(desk.read("short.yaml").plan().changes()).isEmpty();
    assertThat(desk.messages("late.yaml", "horizon.to=2027Q4"))
        .containsExactly(
            "late.yaml:4:10: warning: the event of 2028Q1 never acts: the horizon is 2025Q1 to"
                + " 2027Q4");
    assertThat(desk.read("late.yaml", "horizon.to=2027Q4").markers()).isEmpty();
  }

  @Test
  void keepsInheritedEventsThatBeganBeforeItAtFullStrength() throws BadInput {
    desk.write(
        "early.yaml",
        "title: Early\nextends: small\nevents:\n"
            + "  - {at: 2025Q1, ramp: 4 quarters, set: {powers.USA.risk: 2}}\n");
    desk.write("later.yaml", "title: Later\nextends: early\nhorizon: {from: 2027Q1}\n");
    assertThat(desk.read("later.yaml").plan().changes())
        .singleElement()
        .satisfies(effect -> assertThat(effect.strength(1)).isEqualTo(1));
  }
}
