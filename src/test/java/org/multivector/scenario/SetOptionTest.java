package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.text.BadInput;
import org.multivector.world.Mechanism;

/** {@code --set path=value} of the command line. */
class SetOptionTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private static double start(Scenario scenario, String address) {
    int place = scenario.plan().layout().find(address).orElseThrow();
    return scenario.plan().amounts()[place].value(0.5, new double[9]);
  }

  @Test
  void setsStartValuesOfBothArms() throws BadInput {
    Scenario scenario = desk.question("", "powers.USA.risk=2", "parameters.voice=uniform 0 1");
    Scenario reference = scenario.reference().orElseThrow();
    assertThat(start(scenario, "powers.USA.risk")).isEqualTo(2);
    assertThat(start(reference, "powers.USA.risk")).isEqualTo(2);
    assertThat(start(reference, "parameters.voice")).isEqualTo(0.5);
  }

  @Test
  void setsSwitchesAndHorizonOfBothArms() throws BadInput {
    Scenario scenario =
        desk.question("", "switches.taste=off", "horizon.to=2026Q4", "horizon.from=2025Q2");
    for (Scenario arm : new Scenario[] {scenario, scenario.reference().orElseThrow()}) {
      assertThat(arm.plan().off()).containsExactly(Mechanism.TASTE);
      assertThat(arm.plan().quarters()).isEqualTo(7);
      assertThat(arm.plan().start()).hasToString("2025Q2");
    }
  }

  @Test
  void setsUncertainQuantitiesWhereThereAreSome() throws BadInput {
    Scenario scenario =
        desk.question(
            "uncertain: {x: uniform 0 1}\nset: {powers.USA.risk: x}\n", "uncertain.x=0.25");
    assertThat(scenario.plan().uncertain().get(0).amount().value(0.9, new double[0]))
        .isEqualTo(0.25);
    assertThat(scenario.reference().orElseThrow().plan().uncertain()).isEmpty();
  }

  @Test
  void overrulesTheFileInBothArmsAndSaysSo() throws BadInput {
    String lines = "set: {powers.USA.risk: 2}\n";
    assertThat(desk.questioned(lines, "powers.USA.risk=3"))
        .containsExactly(
            "--set[1]:1:1: warning: overrules question.yaml:3:24, in scenario and reference"
                + " alike");
    Scenario scenario = desk.question(lines, "powers.USA.risk=3");
    assertThat(start(scenario, "powers.USA.risk")).isEqualTo(3);
    assertThat(start(scenario.reference().orElseThrow(), "powers.USA.risk")).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          x                        | 1: error: not path=value: "x"; allowed: such as powers.USA.attention=0.2 or switches.taste=off
          =1                       | 1: error: not path=value: "=1"; allowed: such as powers.USA.attention=0.2 or switches.taste=off
          powers.USA.risk=         | 1: error: not path=value: "powers.USA.risk="; allowed: such as powers.USA.attention=0.2 or switches.taste=off
          title=x                  | 1: error: unknown path "title"; allowed: ROOMS, horizon, switches, uncertain
          power.USA.risk=1         | 1: error: unknown path "power"; allowed: ROOMS, horizon, switches, uncertain; did you mean "powers"?
          powers.USA.risk =1       | 1: error: an address has no spaces around it; did you mean "powers.USA.risk"?
          powers.UAS.risk=1        | 8: error: unknown power "UAS"; allowed: RUS, USA; did you mean "USA"?
          powers.USA.risk=11       | 17: error: 11 is out of range; allowed: 0 to 10
          powers.USA.risk=1,5      | 17: error: "1,5" has a decimal comma; write 1.5
          powers.USA.risk=2 * (1   | 21: error: a "(" that is never closed; allowed: numbers, names under "uncertain", + - * / ( )
          ties.KAZ.trade.RUS=0.4   | 20: error: the shares of KAZ in trade sum to 1.1, not 1; the others leave 0.3 for this one
          horizon=2030Q1           | 1: error: "horizon" alone says too little; allowed: horizon.from, horizon.to, switches.X, uncertain.X
          horizon.too=2030Q1       | 9: error: unknown key "too"; allowed: from, to; did you mean "to"?
          horizon.to=2030          | 12: error: not a quarter: "2030"; allowed: a year and a quarter, 1900Q1 to 2999Q4; did you mean "2030Q4" or "2030Q1"?
          horizon.to=2024Q1        | 12: error: the horizon ends in 2024Q1, before it starts in 2025Q1
          switches.taste=aus       | 16: error: a switch is on, off or frozen, not "aus"; allowed: on, off, frozen
          uncertain.x=1            | 11: error: unknown uncertain quantity "x"
          """)
  void saysWhereAFaultIs(String set, String message) {
    assertThat(desk.questioned("", set))
        .containsExactly(
            "--set[1]:1:" + message.replace("ROOMS", String.join(", ", Address.rooms())));
  }

  @Test
  void saysOnceWhatIsWrongInBothArms() {
    String lines = "uncertain: {x: uniform 0 1}\nset: {powers.USA.risk: x}\n";
    for (String value : List.of("frozn", "2 * frozn")) {
      assertThat(desk.questioned(lines, "parameters.voice=" + value))
          .singleElement()
          .asString()
          .contains("\"frozn\"");
    }
  }

  @Test
  void countsFromOneAndRefusesTheSamePathTwice() {
    assertThat(desk.questioned("", "powers.USA.risk=2", "switches.tast=off", "powers.USA.risk=3"))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("--set[2]:1:10: error: unknown switch \"tast\""),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "--set[3]:1:1: error: \"powers.USA.risk\" is set by --set[1] already"));
  }
}
