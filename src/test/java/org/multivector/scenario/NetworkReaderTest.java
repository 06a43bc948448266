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
import org.multivector.world.Input;
import org.multivector.world.Network;
import org.multivector.world.Network.Leg;
import org.multivector.world.Roster;

/** Corridors, from {@code world.yaml} and the tables beside it. */
class NetworkReaderTest {

  private static final String WORLD =
      """
      places: {CASPIAN: Caspian}
      cargoes:
        oil: {name: Oil, unit: Mt, domain: trade}
        power: {name: Power, unit: TWh, domain: trade, both_ways: true}
      corridors:
        north:
          name: To the north
          cargo: oil
          legs: [{from: KAZ, to: RUS, by: RUS}, {from: RUS, to: ROW, by: RUS}]
        west:
          name: To the west
          cargo: oil
          legs:
            - {from: UZB, to: KAZ, by: KAZ}
            - {from: KAZ, to: CASPIAN}
            - {from: CASPIAN, to: USA, by: CASPIAN}
      """;

  private static final String ORIGIN = "unit,year,source,quality,note\n";
  private static final String ASSUMED = ",2024,assumption,assumption,made up\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
    desk.edit("world.yaml", text -> text + WORLD);
    desk.write("small/corridors.csv", corridors());
    desk.write(
        "small/cargoes.csv",
        "cargo,value,low,high,"
            + ORIGIN
            + ("oil,600,,,USD per unit" + ASSUMED)
            + ("power,40,,,USD per unit" + ASSUMED));
    desk.write("small/needs.csv", needs());
  }

  private static String corridors() {
    return "corridor,variable,value,low,high,"
        + ORIGIN
        + ("north,capacity,60,,,Mt per year" + ASSUMED)
        + ("north,held,0.5,,,share" + ASSUMED)
        + ("west,capacity,10,5,12,Mt per year" + ASSUMED);
  }

  private static String needs() {
    return "state,cargo,variable,value,low,high,"
        + ORIGIN
        + ("KAZ,oil,exports,30,,,Mt per year" + ASSUMED)
        + ("UZB,oil,exports,4,,,Mt per year" + ASSUMED);
  }

  private void rewrite(String table, String text, String part, String replacement) {
    assertThat(text).contains(part);
    desk.write("small/" + table, text.replace(part, replacement));
  }

  private List<String> messages() {
    return desk.messages("small/world.yaml");
  }

  @Test
  void readsHowLinesRun() throws BadInput {
    Roster roster = desk.read("small/world.yaml").plan().roster();
    Network network = roster.network();
    assertThat(roster.corridors()).extracting(Roster.Entry::id).containsExactly("north", "west");
    assertThat(network.cargoes())
        .containsExactly(new Network.Cargo("Mt", 0, false), new Network.Cargo("TWh", 0, true));
    // KAZ 0, UZB 1, RUS 2, USA 3, REG 4, ROW 5, SELF 6, CASPIAN 7
    assertThat(network.lines().get(0).legs()).containsExactly(new Leg(0, 2, 2), new Leg(2, 5, 2));
    assertThat(network.lines().get(1).legs())
        .containsExactly(new Leg(1, 0, 0), new Leg(0, 7, Network.NOBODY), new Leg(7, 3, 7));
  }

  @Test
  void eventsAndSettingsActOnCorridors() throws BadInput {
    Scenario scenario =
        desk.question(
            "set: {states.KAZ.contract.west: 0.3}\n"
                + "events: [{at: 2026Q1, set: {corridors.north.condition: 0}}]\n");
    assertThat(scenario.plan().changes()).hasSize(1);
    int place = scenario.plan().layout().index(Input.CONTRACT, 0, 1);
    assertThat(scenario.plan().amounts()[place].toString()).contains("0.3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          places: {CASPIAN:       | places: {KAZ:         | 14:10: error: "KAZ" is an actor already
          places: {CASPIAN:       | places: {caspian:     | 14:10: error: not an id: "caspian"; allowed: 2 to 12 capital letters, digits and _
          oil: {name: Oil, unit: Mt, | oil: {name: Oil,   | 16:8: error: "unit" is missing; write unit: Mt
          domain: trade}          | domain: trad}         | 16:38: error: unknown domain "trad"; allowed: trade, security; did you mean "trade"?
          both_ways: true         | both_ways: yes        | 17:61: error: "both_ways" is not "yes"; allowed: true, false
          north:                  | North:                | 19:3: error: not an id: "North"; allowed: small letters, digits and -, a letter first
          cargo: oil              | cargo: oli            | 21:12: error: unknown cargo "oli"; allowed: oil, power; did you mean "oil"?
          `    cargo: oil
              legs: [{from: KAZ, to: RUS, by: RUS}, {from: RUS, to: ROW, by: RUS}]` | `    cargo: oil` | 20:5: error: "legs" is missing; write legs: [{from: KAZ, to: RUS, by: RUS}]
          to: RUS, by: RUS        | to: RUZ, by: RUS      | 22:28: error: unknown node "RUZ"; allowed: KAZ, UZB, RUS, USA, ROW, CASPIAN; did you mean "RUS"?
          {from: RUS, to: ROW     | {from: USA, to: ROW   | 22:43: error: a leg begins where the one before ends; allowed: from: RUS
          {from: RUS, to: ROW     | {from: RUS, to: KAZ   | 22:43: error: the corridor comes to KAZ twice
          {from: RUS, to: ROW     | {to: ROW              | 22:43: error: "from" is missing; write from: KAZ
          by: CASPIAN}            | via: CASPIAN}         | 29:34: error: unknown key "via"; allowed: from, to, by
          - {from: KAZ, to: CASPIAN} | - KAZ              | 28:9: error: a leg is a group of keys, such as {from: KAZ, to: RUS, by: RUS}
          to: ROW, by: RUS        | to: SELF, by: RUS     | 22:59: error: unknown node "SELF"; allowed: KAZ, UZB, RUS, USA, ROW, CASPIAN
          """)
  void saysWhatIsWrongWithALine(String part, String replacement, String message) {
    desk.edit("world.yaml", text -> text + WORLD.replaceFirst(quoted(part), replacement));
    assertThat(messages()).contains("small/world.yaml:" + message);
  }

  private static String quoted(String part) {
    return java.util.regex.Pattern.quote(part);
  }

  @Test
  void volumesAreMeasuredInTheUnitOfTheirCargo() {
    rewrite("corridors.csv", corridors(), "60,,,Mt per year", "60,,,TWh per year");
    assertThat(messages())
        .containsExactly(
            "small/corridors.csv:2:6: error: column \"unit\": the unit of capacity is not"
                + " \"TWh per year\"; allowed: Mt per year");
  }

  @Test
  void aFigureOfACorridorThatIsNotThereIsRefused() {
    rewrite("corridors.csv", corridors(), "west,capacity", "east,capacity");
    assertThat(messages())
        .containsExactly(
            "small/corridors.csv:4:1: error: column \"corridor\": unknown corridor \"east\";"
                + " allowed: north, west");
  }

  @Test
  void aStateThatShipsMoreThanItsCorridorsCarryIsRefused() {
    rewrite("needs.csv", needs(), "KAZ,oil,exports,30", "KAZ,oil,exports,41");
    assertThat(messages())
        .containsExactly(
            "small/needs.csv:2:4: error: column \"value\": of 41 Mt a year the corridors can carry"
                + " only 40");
  }

  @Test
  void statesThatTogetherShipMoreThanTheirCorridorsCarryAreRefused() {
    rewrite("needs.csv", needs(), "KAZ,oil,exports,30", "KAZ,oil,exports,37");
    assertThat(messages())
        .containsExactly(
            "small/needs.csv:2:4: error: column \"value\": of 41 Mt a year together the corridors"
                + " carry only 40");
  }

  @Test
  void whatIsOnlyPlannedCarriesNothing() {
    desk.write("small/corridors.csv", corridors() + "west,built,0,,,share" + ASSUMED);
    assertThat(messages())
        .containsExactly(
            "small/needs.csv:3:4: error: column \"value\": of 4 Mt a year the corridors can carry"
                + " only 0");
  }

  @Test
  void contractsForMoreThanThereIsAreRefused() {
    String contracts =
        "state,corridor,value,low,high,"
            + ORIGIN
            + ("KAZ,west,0.7,,,share" + ASSUMED)
            + ("UZB,west,0.4,,,share" + ASSUMED);
    desk.write("small/contracts.csv", contracts);
    assertThat(messages())
        .containsExactly(
            "small/contracts.csv:3:3: error: column \"value\": the contracts for \"west\" sum to"
                + " 1.1, more than there is; allowed: up to 1");
  }

  @Test
  void aDomainThatNoCargoServesHasNoNetworks() {
    desk.write(
        "small/networks.csv",
        "state,domain,value,low,high," + ORIGIN + "KAZ,security,0.5,,,share" + ASSUMED);
    assertThat(messages())
        .containsExactly(
            "small/networks.csv:2:3: error: column \"value\": no cargo meets needs in"
                + " \"security\"");
  }

  @Test
  void aNetworkWithTooManyRoutesIsRefused() {
    StringBuilder many = new StringBuilder(WORLD);
    for (int n = 0; n < 60; n++) {
      many.append("  c").append(n).append(": {name: c, cargo: power, legs: [");
      String[] ends = {"KAZ", "UZB", "RUS", "USA", "ROW"};
      many.append("{from: ").append(ends[n % 5]);
      many.append(", to: ").append(ends[(n + 1 + n / 5 % 4) % 5]).append("}]}\n");
    }
    desk.edit("world.yaml", text -> text + many);
    assertThat(messages())
        .contains(
            "small/world.yaml:18:1: error: there are more than 2000 routes for \"power\"; join"
                + " corridors or leave some out");
  }
}
