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
import org.multivector.world.InputChange;
import org.multivector.world.Plan;
import org.multivector.world.Shock;

/** Kinds of shocks are data: whom they befall and what they change. */
class ShocksTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
    desk.write(
        "small/shocks.csv",
        "shock,variable,value,low,high,unit,year,source,quality,note\n"
            + "storm,rate,2,1,4,per decade,2024,assumption,assumption,\n"
            + "storm,severity,0.5,,,index,2024,assumption,assumption,\n"
            + "storm,severity_sd,1,,,log-odds,2024,assumption,assumption,\n"
            + "storm,duration,3,,,quarters,2024,assumption,assumption,\n");
  }

  private Desk storm(String keys) {
    return desk.edit("world.yaml", text -> text + "\nshocks:\n  storm: {" + keys + "}\n");
  }

  private Plan plan(String keys) throws BadInput {
    return storm(keys).read("small/world.yaml").plan();
  }

  private static List<String> targets(Plan plan) {
    return plan.shocks().stream().map(Shock::target).toList();
  }

  private static List<String> addresses(Plan plan, int shock) {
    return plan.shocks().get(shock).changes().stream()
        .map(change -> plan.layout().address(change.index()))
        .toList();
  }

  @Test
  void befallEachOfAGroup() throws BadInput {
    Plan plan =
        plan(
            "name: Storm, on: states, set: {states.TARGET.legitimacy: {times: 1 - 0.5 * severity},"
                + " powers.POWER.risk: 2}");
    assertThat(targets(plan)).containsExactly("KAZ", "UZB");
    assertThat(addresses(plan, 1))
        .containsExactly("states.UZB.legitimacy", "powers.RUS.risk", "powers.USA.risk");
    Shock.Change change = plan.shocks().get(0).changes().get(0);
    assertThat(change.operation()).isEqualTo(InputChange.Operation.TIMES);
    assertThat(change.amount().value(0, new double[] {0.4})).isEqualTo(1 - 0.5 * 0.4);
  }

  @Test
  void befallPairsUnderOneName() throws BadInput {
    Plan plan =
        plan("name: Storm, on: [[UZB, KAZ]], set: {states.ONE.cohesion.OTHER: {times: 0.5}}");
    assertThat(targets(plan)).containsExactly("KAZ.UZB");
    assertThat(addresses(plan, 0)).containsExactly("states.KAZ.cohesion.UZB");
  }

  @Test
  void befallTheRegionAsOne() throws BadInput {
    Plan plan =
        plan("name: Storm, on: region, set: {states.STATE.cohesion.OTHER_STATE: {times: 0.5}}");
    assertThat(targets(plan)).containsExactly("REGION");
    assertThat(addresses(plan, 0)).containsExactly("states.KAZ.cohesion.UZB");
  }

  @Test
  void haveRatesThatEventsAndSettingsCanChange() throws BadInput {
    storm("name: Storm, on: states, set: {states.TARGET.legitimacy: {times: 1 - severity}}");
    Scenario scenario =
        desk.question("events:\n  - {at: 2026Q1, set: {shocks.storm.rate: {times: 3}}}\n");
    assertThat(scenario.plan().changes().get(0).key()).isEqualTo("shocks.storm.rate@2026Q1:times");
  }

  @Test
  void changeTheHashOfAScenario() throws BadInput {
    String hash = desk.read("small/world.yaml").hash();
    storm("name: Storm, on: states, set: {states.TARGET.legitimacy: {times: 1 - severity}}");
    String with = desk.read("small/world.yaml").hash();
    desk.edit(
        "world.yaml",
        text ->
            text
                + "\nshocks:\n  storm: {name: Storm, on: [KAZ], set: {states.TARGET.legitimacy: {times: 1 - severity}}}\n");
    assertThat(List.of(hash, with, desk.read("small/world.yaml").hash())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          on: states, set: {powers.USA.risk: 2}              | 16:10: error: "name" is missing; write name: Border clash
          name: S, set: {powers.USA.risk: 2}                 | 16:10: error: "on" is missing; write whom it befalls, such as on: states
          name: S, on: states                                | 16:10: error: "set" is missing; write what the shock changes
          name: S, on: states, set: {}                       | 16:37: error: the shock changes nothing
          name: S, on: state, set: {powers.USA.risk: 2}      | 16:24: error: not a group that shocks befall: "state"; allowed: region, states, pairs, powers, commodities, corridors, or a list; did you mean "states"?
          name: S, on: [KAX], set: {powers.USA.risk: 2}      | 16:25: error: unknown target "KAX"; allowed: KAZ, UZB, RUS, USA; did you mean "KAZ"?
          name: S, on: states, set: {states.TARGET.gdp: 2}   | 16:38: error: "states.KAZ.gdp" is a start value that no event can change; write it under "set" of the file itself
          name: S, on: region, set: {states.TARGET.legitimacy: 0} | 16:45: error: unknown state "TARGET"; allowed: KAZ, UZB
          name: S, on: states, set: {states.TARGET.legitimacy: 1 - severe} | 16:68: error: unknown uncertain quantity "severe"; allowed: severity
          name: S, on: states, set: {states.TARGET.legitimacy: uniform 0 1} | 16:64: error: what is drawn is the severity; write a formula over it; allowed: a number, or such as 1 - 0.5 * severity
          name: S, on: [KAZ], set: {states.TARGET.legitimacy: {add: severity}} | 16:69: error: states.KAZ.legitimacy can be 0.4 to 1.8 in 2025Q1, out of range; allowed: 0 to 1
          name: S, on: [USA], set: {powers.TARGET.attention: {add: severity}} | 16:68: error: attention cannot be added to: it moves by itself; allowed: set, times
          """)
  void sayWhatIsWrongWithAKind(String keys, String message) {
    assertThat(storm(keys).messages("small/world.yaml")).contains("small/world.yaml:" + message);
  }

  @Test
  void needFiguresForEachKind() {
    storm("name: Storm, on: states, set: {states.TARGET.legitimacy: {times: 0.5}}");
    desk.write("small/shocks.csv", "shock,variable,value,low,high,unit,year,source,quality,note\n");
    assertThat(desk.messages("small/world.yaml"))
        .singleElement()
        .asString()
        .contains("rows are missing for shocks.storm.rate, shocks.storm.severity");
  }
}
