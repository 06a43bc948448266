package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.world.Roster;

/** Who and what there is, from {@code world.yaml}. */
class CastTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  @Test
  void readsWhoAndWhatThereIs() throws BadInput {
    Scenario world = desk.read("small/world.yaml");
    Roster roster = world.plan().roster();
    assertThat(roster.states())
        .containsExactly(
            new Roster.Entry("KAZ", "Kazakhstan"), new Roster.Entry("UZB", "Uzbekistan"));
    assertThat(roster.partners())
        .extracting(Roster.Entry::id)
        .containsExactly("RUS", "USA", "REG", "ROW", "SELF");
    assertThat(roster.issues()).containsExactly(new Roster.Entry("alignment", "Alignment"));
    assertThat(world.plan().balanced()).containsExactly(true);
    assertThat(world.plan().nest()).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void readsNestsAndBalance() throws BadInput {
    desk.edit(
        "world.yaml",
        text ->
            text.replace("[[RUS], [USA], [REG]", "[[USA, RUS], [REG]")
                .replace("balance: true", "balance: false"));
    Scenario world = desk.read("small/world.yaml");
    assertThat(world.plan().nest()).containsExactly(0, 0, 1, 2, 3);
    assertThat(world.plan().balanced()).containsExactly(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          RUS: Russia      | ru: Russia          | 7:10: error: not an id: "ru"; allowed: 2 to 12 capital letters, digits and _
          RUS: Russia      | KAZ: Russia         | 7:10: error: "KAZ" is an actor already, on line 6
          RUS: Russia      | RUS:                | 7:10: error: "RUS" has no value; write a text or a number
          trade: Trade     | Trade: Trade        | 9:11: error: not an id: "Trade"; allowed: small letters, digits and _, a letter first
          [[RUS], [USA]    | [[RUS]              | 13:8: error: partners in no nest: USA
          [[RUS], [USA]    | [[RUS], [USA, RUS]  | 13:22: error: "RUS" is in another nest already
          [[RUS], [USA]    | [[RUS], [USA, UAS]  | 13:22: error: unknown partner "UAS"; allowed: RUS, USA, REG, ROW, SELF; did you mean "USA"?
          [[RUS], [USA]    | [[RUS], [USA], []   | 13:23: error: a nest is a list of partners, such as [USA, EU]
          balance: true    | balance: yes        | 11:110: error: "balance" is not "yes"; allowed: true, false
          `, balance: true` | ``                 | 11:14: error: "balance" is missing; write balance: true or false
          `low: with the United States, ` | ``   | 11:14: error: "low" is missing; write low: what -1 means
          `, rest: {ROW: Rest of the world}` | ``| 8:11: error: "rest" is missing among the partners
          {ROW: Rest of    | {RO2: x, ROW: Rest of | 8:61: error: "rest" is one partner, not 2; allowed: {ID: name}
          theatres: {ukraine: Ukraine, home: At home} | theatres: {} | 12:11: error: "theatres" has 0 members; allowed: 1 to 40
          states: {KAZ: Kazakhstan, UZB: Uzbekistan}  | states: [KAZ] | 6:9: error: "states" must be a group of keys, not a list
          """)
  void saysWhatIsWrongWithTheWorld(String part, String replacement, String message) {
    desk.edit("world.yaml", part, replacement);
    assertThat(desk.messages("small/world.yaml")).containsExactly("small/world.yaml:" + message);
  }

  @Test
  void asksForEverythingThatAWorldHas() {
    desk.edit("world.yaml", "theatres:", "theatrs:");
    assertThat(desk.messages("small/world.yaml"))
        .containsExactly(
            "small/world.yaml:2:1: error: \"theatres\" is missing; a world needs it",
            "small/world.yaml:12:1: error: unknown key \"theatrs\"; allowed: title, question,"
                + " sources, horizon, uncertain, switches, set, events, states, powers, partners,"
                + " domains, issues, theatres, nests, interests, commodities, corridors, institutions,"
                + " regimes, shocks; did you mean \"theatres\"?");
  }

  @Test
  void readsNoAsATextNotAsABoolean() throws BadInput {
    desk.edit("world.yaml", text -> text.replace("UZB", "NO").replace("Uzbekistan", "NO"));
    for (String table : Desk.load().keySet()) {
      if (new String(Desk.load().get(table), StandardCharsets.UTF_8).contains("UZB")
          && table.endsWith(".csv")) {
        desk.edit(table, text -> text.replace("UZB", "NO"));
      }
    }
    assertThat(desk.read("small/world.yaml").plan().roster().states().get(1))
        .isEqualTo(new Roster.Entry("NO", "NO"));
  }
}
