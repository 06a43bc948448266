package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.model.BalancingModel;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import org.multivector.world.Dimension;
import org.multivector.world.InputDraw;
import org.multivector.world.Plan;

/** Scenarios in which others are. */
class EntityEditTest {

  private static final String CHINA = "add: {powers: {CHN: {name: China, like: RUS}}}\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private static double value(Plan plan, String address) {
    InputDraw draw = new InputDraw(plan);
    draw.fill(1, 0);
    return draw.value(plan.layout().find(address).orElseThrow());
  }

  private static double sumOfShares(Plan plan, String tie) {
    double sum = 0;
    for (var partner : plan.roster().partners()) {
      sum += value(plan, tie + "." + partner.id());
    }
    return sum;
  }

  @Test
  void theReferenceIsTheWorldWithoutTheNewcomer() throws BadInput {
    Scenario added = desk.question(CHINA);
    assertThat(added.reference().orElseThrow().hash())
        .isEqualTo(desk.read("small/world.yaml").hash());
    assertThat(added.reference().orElseThrow().plan().roster().powers()).hasSize(2);
    assertThat(added.plan().roster().powers())
        .extracting(e -> e.id())
        .containsExactly("RUS", "USA", "CHN");
    assertThat(added.hash()).isNotEqualTo(desk.question("").hash());
  }

  @Test
  void aNewcomerHasTheFiguresOfItsModelButForItsShares() throws BadInput {
    Plan plan =
        desk.question(CHINA + "set: {powers.CHN.attention: 0.2}\n", "switches.uncertainty=off")
            .plan();
    assertThat(value(plan, "powers.CHN.attention")).isEqualTo(0.2);
    assertThat(value(plan, "powers.CHN.gdp")).isEqualTo(value(plan, "powers.RUS.gdp"));
    assertThat(value(plan, "powers.CHN.rivalry.USA"))
        .isEqualTo(value(plan, "powers.RUS.rivalry.USA"));
    assertThat(value(plan, "ties.KAZ.trade.CHN")).isZero();
    assertThat(plan.nest()[2]).isEqualTo(plan.nest()[0]);
  }

  @Test
  void sharesOfANewcomerAreTakenFromTheOthersInProportion() throws BadInput {
    Scenario scenario =
        desk.question(CHINA + "set: {ties.KAZ.trade.CHN: 0.2}\n", "switches.uncertainty=off");
    Plan before = scenario.reference().orElseThrow().plan();
    assertThat(value(scenario.plan(), "ties.KAZ.trade.CHN")).isCloseTo(0.2, within(1e-12));
    for (String partner : List.of("RUS", "USA", "REG", "ROW", "SELF")) {
      String tie = "ties.KAZ.trade." + partner;
      assertThat(value(scenario.plan(), tie)).isCloseTo(0.8 * value(before, tie), within(1e-12));
    }
    assertThat(value(scenario.plan(), "ties.UZB.trade.RUS"))
        .isEqualTo(value(before, "ties.UZB.trade.RUS"));
  }

  @Test
  void aShareOfANewcomerStaysAsSetHoweverSmallItIs() throws BadInput {
    String set = "set: {ties.KAZ.trade.CHN: 0.001}\n";
    Plan plan = desk.question(CHINA + set, "switches.uncertainty=off").plan();
    assertThat(value(plan, "ties.KAZ.trade.CHN")).isCloseTo(0.001, within(1e-12));
  }

  @Test
  void whoStaysTakesTheSharesOfWhoGoes() throws BadInput {
    Scenario scenario = desk.question("remove: [USA]\n", "switches.uncertainty=off");
    Plan before = scenario.reference().orElseThrow().plan();
    double left = 1 - value(before, "ties.KAZ.trade.USA");
    assertThat(scenario.plan().roster().powers()).hasSize(1);
    assertThat(sumOfShares(scenario.plan(), "ties.KAZ.trade")).isCloseTo(1, within(1e-12));
    assertThat(value(scenario.plan(), "ties.KAZ.trade.RUS"))
        .isCloseTo(value(before, "ties.KAZ.trade.RUS") / left, within(1e-12));
  }

  @Test
  void attentionIsSplitAnewWhenAStateComes() throws BadInput {
    String lines =
        "add: {states: {KGZ: {name: Kyrgyzstan, like: UZB}}}\n"
            + "set: {states.KGZ.cohesion.UZB: 0.5}\n";
    Plan plan = desk.question(lines, "switches.uncertainty=off").plan();
    double kaz = value(plan, "powers.RUS.focus.KAZ");
    double uzb = value(plan, "powers.RUS.focus.UZB");
    assertThat(value(plan, "powers.RUS.focus.KGZ")).isCloseTo(uzb, within(1e-12));
    assertThat(kaz + 2 * uzb).isCloseTo(1, within(1e-12));
    assertThat(value(plan, "ties.KGZ.trade.RUS")).isEqualTo(value(plan, "ties.UZB.trade.RUS"));
  }

  @Test
  void whatFilesBeforeSaidOfWhoGoesDoesNotCount() throws BadInput {
    desk.write(
        "parent.yaml",
        "title: P\nextends: small\nset: {powers.USA.attention: 0.1}\nevents:\n"
            + "  - {at: 2026Q1, set: {powers.USA.risk: 2, powers.RUS.risk: 3}}\n"
            + "  - {when: leverage of USA over KAZ > 0, set: {powers.RUS.risk: 4}}\n");
    desk.write("child.yaml", "title: C\nextends: parent\nremove: [USA]\n");
    Scenario child = desk.read("child.yaml", "powers.USA.coerciveness=0.1");
    assertThat(child.plan().changes()).hasSize(1);
    assertThat(child.reference().orElseThrow().plan().changes()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          remove: [USS]                                      | 3:10: error: unknown state, power, corridor or institution "USS"; allowed: KAZ, UZB, RUS, USA; did you mean "USA"?
          remove: [KAZ, UZB]                                 | 3:10: error: there are 0 states; allowed: 1 to 40
          remove: [RUS, USA]                                 | 3:10: error: there are 0 powers; allowed: 1 to 40
          remove: [USA, USA]                                 | 3:15: error: "USA" stands in the list already
          remove: [[USA]]                                    | 3:10: error: "remove" lists ids, not a list
          add: {power: {CHN: {name: China}}}                 | 3:7: error: unknown key "power"; allowed: states, powers, places, corridors, institutions; did you mean "powers"?
          add: {powers: {CHN: {like: RUS}}}                  | 3:21: error: "name" is missing; write name: Japan
          add: {powers: {CHN: {name: China, like: RUZ}}}     | 3:41: error: unknown power "RUZ"; allowed: RUS, USA; did you mean "RUS"?
          add: {powers: {USA: {name: Again, like: RUS}}}     | 3:16: error: "USA" is in the world already
          add: {powers: {china: {name: China, like: RUS}}}   | 3:16: error: not an id: "china"; allowed: 2 to 12 capital letters, digits and _
          add: {states: {KGZ: {name: Kyrgyzstan, like: UZB}}} | 3:16: error: figures are missing for states.KGZ.cohesion.UZB; write them under "set"
          """)
  void refusesWhoCannotComeOrGo(String lines, String message) {
    assertThat(desk.questioned(lines + "\n")).containsExactly("question.yaml:" + message);
  }

  @Test
  void saysOfEveryMentionOfWhoIsRemovedThatNobodyIsThere() {
    String lines =
        "remove: [UZB]\nset: {states.UZB.legitimacy: 0.5}\nevents:\n"
            + "  - {when: leverage of RUS over UZB > 0.1, set: {powers.RUS.risk: 2}}\n"
            + "  - {at: 2026Q1, set: {states.KAZ.cohesion.UZB: 0.2}}\n";
    String what = ": error: \"UZB\" is not in the world: line 3 removes it";
    assertThat(desk.questioned(lines))
        .containsExactly(
            "question.yaml:4:14" + what, "question.yaml:6:33" + what, "question.yaml:7:44" + what);
  }

  @Test
  void aMistypedModelIsOneFault() {
    String lines =
        "add: {powers: {CHN: {name: China, like: RUZ}}}\n"
            + "set: {ties.KAZ.trade.CHN: 0.1, ties.KAZ.trade.RUS: 0.2}\nevents:\n"
            + "  - {when: leverage of CHN over KAZ > 0.1, set: {powers.CHN.risk: 2}}\n";
    assertThat(desk.questioned(lines))
        .containsExactly(
            "question.yaml:3:41: error: unknown power \"RUZ\"; allowed: RUS, USA; did you mean"
                + " \"RUS\"?");
  }

  @Test
  void refusesToCompareWorldsWithoutACommonState() {
    String everybody = "remove: [KAZ, UZB]\nadd: {states: {KGZ: {name: Kyrgyzstan, like: UZB}}}\n";
    assertThat(desk.questioned(everybody))
        .containsExactly(
            "question.yaml:3:10: error: no state is in the scenario and in its reference, so"
                + " nothing can be compared");
  }

  @Test
  void attentionToARemovedStateGoesToTheOthers() throws BadInput {
    Scenario scenario = desk.question("remove: [UZB]\n", "switches.uncertainty=off");
    assertThat(scenario.plan().roster().states()).extracting(e -> e.id()).containsExactly("KAZ");
    assertThat(value(scenario.plan(), "powers.RUS.focus.KAZ")).isCloseTo(1, within(1e-12));
    assertThat(value(scenario.plan(), "ties.KAZ.trade.RUS"))
        .isEqualTo(value(scenario.reference().orElseThrow().plan(), "ties.KAZ.trade.RUS"));
  }

  @Test
  void whatAnInstitutionIsCalledDoesNotHideAMeasureOfTheSameName() {
    assertThat(EditedEntities.names("neutrality of TKM > 0.5", List.of("neutrality"))).isFalse();
    assertThat(EditedEntities.names("institutions.neutrality.depth", List.of("neutrality")))
        .isTrue();
    assertThat(EditedEntities.names("autonomy of KAZ < 1 and flow of cpc < 2", List.of("cpc")))
        .isTrue();
  }

  @Test
  void aRemovedStateIsAPlaceOnLinesAndARemovedLineIsGone() throws BadInput {
    Plan plan = ScenarioReader.read(write("remove: [UZB, cpc]\n"), List.of()).plan();
    Plan before = ScenarioReader.read("baseline", List.of()).plan();
    assertThat(plan.roster().network().places()).extracting(e -> e.id()).contains("UZB");
    assertThat(plan.roster().corridors()).extracting(e -> e.id()).doesNotContain("cpc");
    assertThat(lineNames(plan, "central-asia-china"))
        .isEqualTo(lineNames(before, "central-asia-china"))
        .contains("UZB");
    assertThat(before.shocks()).anyMatch(shock -> shock.target().contains("UZB"));
    assertThat(plan.shocks()).isNotEmpty().noneMatch(shock -> shock.target().contains("UZB"));
  }

  @Test
  void saysWhatStrandsWhenALineIsRemoved() throws BadInput {
    List<Fault> faults = new ArrayList<>();
    ScenarioReader.read(write("remove: [cpc]\n"), List.of(), faults::add);
    assertThat(faults)
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.line())
                    .contains(":3:10: warning: states.KAZ.exports.oil: of 69.5 Mt a year"));
    faults.clear();
    String less = "remove: [cpc]\nset: {states.KAZ.exports.oil: 20}\n";
    ScenarioReader.read(write(less), List.of(), faults::add);
    assertThat(faults).isEmpty();
  }

  private String write(String lines) {
    desk.write("gone.yaml", "title: T\nextends: baseline\n" + lines);
    return folder.resolve("gone.yaml").toString();
  }

  private static List<String> lineNames(Plan plan, String corridor) {
    var roster = plan.roster();
    List<String> nodes = new ArrayList<>();
    roster.states().forEach(state -> nodes.add(state.id()));
    roster.partners().forEach(partner -> nodes.add(partner.id()));
    roster.network().places().forEach(place -> nodes.add(place.id()));
    return roster.network().lines().get(roster.find(Dimension.CORRIDOR, corridor)).legs().stream()
        .map(leg -> nodes.get(leg.from()))
        .toList();
  }

  @Test
  void whatTablesAssumeOfStatesCountsNoStateOfWhomTheySayNothing() throws BadInput {
    String figures =
        """
        add: {states: {KGZ: {name: Kyrgyzstan}}}
        set:
          states.KGZ.gdp: 15
          states.KGZ.growth: 0.04
          states.KGZ.growth_sd: 0.01
          states.KGZ.legitimacy: 0.5
          states.KGZ.weight.trade: 0.5
          states.KGZ.weight.security: 0.5
          states.KGZ.access.RUS: 1
          states.KGZ.access.USA: 0.5
          states.KGZ.cohesion.KAZ: 0.5
          states.KGZ.cohesion.UZB: 0.5
          powers.RUS.focus.KGZ: 0.1
          powers.USA.focus.KGZ: 0.1
          ties.KGZ.trade.ROW: 1
          ties.KGZ.security.SELF: 1
        """;
    Scenario added = desk.question(figures);
    assertThat(added.assumedShare())
        .isEqualTo(desk.read("small/world.yaml").assumedShare())
        .isPositive();
  }

  @Test
  void asksForTheFiguresOfWhoIsLikeNobody() {
    assertThat(desk.questioned("add: {powers: {CHN: {name: China}}}\n"))
        .first()
        .asString()
        .contains("figures are missing for ", ", powers.CHN.gdp, ", ".theatre.THEATRE; write them");
  }

  /** Autonomy and loss of every state in every quarter of a few runs. */
  private static List<List<Double>> outcomes(Plan plan) {
    List<List<Double>> all = new ArrayList<>();
    BalancingModel model = new BalancingModel(plan);
    for (int draw = 0; draw < 3; draw++) {
      model.run(
          1,
          draw,
          0,
          (world, tick) -> {
            List<Double> row = new ArrayList<>();
            for (int state = 0; state < 5; state++) {
              row.add(world.autonomy[state]);
              row.add(world.economicLoss[state]);
              row.add(world.stressLossMax[state]);
            }
            all.add(row);
          });
    }
    return all;
  }

  @Test
  void anAddedPowerThatIsNothingChangesNothingForTheOthers() throws Exception {
    StringBuilder text = new StringBuilder("title: T\nextends: baseline\n");
    text.append(
        "add: {powers: {JPN: {name: Japan, like: IND}}}\nset:\n  powers.JPN.attention: 0\n");
    Plan baseline = ScenarioReader.read("baseline", List.of()).plan();
    for (var domain : baseline.roster().domains()) {
      text.append("  powers.JPN.capacity.").append(domain.id()).append(": 0\n");
    }
    for (var power : baseline.roster().powers()) {
      if (!power.id().equals("IND")) {
        text.append("  powers.JPN.rivalry.").append(power.id()).append(": 0\n");
      }
    }
    for (var institution : baseline.roster().institutions()) {
      text.append("  institutions.").append(institution.id()).append(".membership.JPN: 0\n");
    }
    Path file = folder.resolve("inert.yaml");
    Files.writeString(file, text.toString());
    Scenario scenario = ScenarioReader.read(file.toString(), List.of());
    assertThat(scenario.plan().roster().find(Dimension.POWER, "JPN")).isEqualTo(9);
    List<List<Double>> one = outcomes(scenario.reference().orElseThrow().plan());
    List<List<Double>> other = outcomes(scenario.plan());
    assertThat(one).isEqualTo(outcomes(baseline));
    for (int n = 0; n < one.size(); n++) {
      assertThat(other.get(n)).as("row %d", n).isEqualTo(one.get(n));
    }
  }

  @Test
  void aLineCanBeAddedAndBuilt() throws Exception {
    Path file = folder.resolve("line.yaml");
    Files.writeString(
        file,
        "title: T\nextends: baseline\nadd:\n  places: {MNG: Mongolia}\n  corridors:\n"
            + "    steppe: {name: Steppe line, cargo: oil, legs: [{from: KAZ, to: MNG, by: MNG}]}\n"
            + "  institutions:\n"
            + "    steppe-pact: {name: Steppe pact, leader: CHN, domains: [trade], issues: []}\n"
            + "set:\n  corridors.steppe.capacity: 5\n  corridors.steppe.built: 0\n"
            + "  institutions.steppe-pact.depth: 0.2\nevents:\n"
            + "  - {at: 2027Q1, set: {institutions.steppe-pact.membership.KAZ: 1,"
            + " corridors.steppe.built: 1}}\n");
    Plan plan = ScenarioReader.read(file.toString(), List.of()).plan();
    assertThat(plan.roster().corridors()).last().extracting(e -> e.id()).isEqualTo("steppe");
    List<Double> capacity = new ArrayList<>();
    new BalancingModel(plan)
        .run(
            1,
            0,
            0,
            (world, tick) ->
                capacity.add(world.traffic.capacity[world.traffic.capacity.length - 1]));
    assertThat(capacity.get(8)).isZero();
    assertThat(capacity.get(9)).isEqualTo(5, within(1e-9));
  }
}
