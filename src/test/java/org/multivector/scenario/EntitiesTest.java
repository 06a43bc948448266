package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.text.BadInput;
import org.multivector.world.Institution;
import org.multivector.world.Roster;

/** Who and what there is, from {@code world.yaml}. */
class EntitiesTest {

  private static final String INSTITUTIONS =
      "institution,variable,value,low,high,unit,year,source,quality,note\n";

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
          `, rest: {ROW: Rest of the world}` | ``| 8:11: error: "rest" is missing; write rest: {ID: name} among the partners
          rest: {ROW: Rest of the world} | others: {ROW: The others} | 8:55: error: unknown key "others"; allowed: region, rest, self
          {ROW: Rest of    | {RO2: x, ROW: Rest of | 8:61: error: "rest" is one partner, not 2; allowed: {ID: name}
          theatres: {ukraine: Ukraine, home: At home} | theatres: {} | 12:11: error: there are 0 theatres; allowed: 1 to 40
          states: {KAZ: Kazakhstan, UZB: Uzbekistan}  | states: [KAZ] | 6:9: error: "states" must be a group of keys, not a list; write each with a colon and what it is, as {KAZ: ...}
          """)
  void saysWhatIsWrongWithTheWorld(String part, String replacement, String message) {
    desk.edit("world.yaml", part, replacement);
    assertThat(desk.messages("small/world.yaml")).containsExactly("small/world.yaml:" + message);
  }

  @Test
  void readsWhatAnInstitutionIsAbout() throws BadInput {
    Scenario world =
        withInstitution("name: Union, leader: RUS, domains: [trade], issues: [alignment]");
    assertThat(world.plan().roster().institutions())
        .containsExactly(new Roster.Entry("union", "Union"));
    Institution union = world.plan().institutions().get(0);
    assertThat(union.leader()).isZero();
    assertThat(union.worksIn()).containsExactly(true, false);
    assertThat(union.binds()).containsExactly(true);
    assertThat(union.neutral()).isFalse();
    Institution neutrality =
        withInstitution("name: Neutrality, neutral: true").plan().institutions().get(0);
    assertThat(neutrality.leader()).isEqualTo(Institution.NOBODY);
    assertThat(neutrality.worksIn()).containsExactly(false, false);
    assertThat(neutrality.neutral()).isTrue();
  }

  private Desk institution(String about) {
    desk.write(
        "small/institutions.csv", INSTITUTIONS + "union,depth,0.5,,,index,2024,almanac-2025,A,\n");
    return desk.edit("world.yaml", "nests:", "institutions: {union: {" + about + "}}\nnests:");
  }

  private Scenario withInstitution(String about) throws BadInput {
    return institution(about).read("small/world.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          leader: RUS                      | 13:23: error: "name" is missing; write name: Customs union
          name: U, leader: RSU             | 13:41: error: unknown power "RSU"; allowed: RUS, USA; did you mean "RUS"?
          name: U, domains: [tade]         | 13:43: error: unknown domain "tade"; allowed: trade, security; did you mean "trade"?
          name: U, domains: [trade, trade] | 13:50: error: "trade" stands in the list already
          name: U, issues: alignment       | 13:41: error: "issues" must be a list, not the text "alignment"; write [alignment]
          name: U, neutral: yes            | 13:42: error: "neutral" is not "yes"; allowed: true, false
          name: U, leaders: RUS            | 13:33: error: unknown key "leaders"; allowed: name, leader, domains, issues, neutral; did you mean "leader"?
          """)
  void saysWhatIsWrongWithAnInstitution(String about, String message) {
    assertThat(institution(about).messages("small/world.yaml"))
        .containsExactly("small/world.yaml:" + message);
  }

  @Test
  void asksForTheDepthOfAnInstitutionAndKnowsItsMembers() {
    institution("name: Union")
        .write(
            "small/institutions.csv",
            INSTITUTIONS + "union,forum,0.5,,,index,2024,almanac-2025,A,\n")
        .write(
            "small/memberships.csv",
            "institution,member,value,low,high,unit,year,source,quality,note\n"
                + "union,KZA,1,,,share,2024,almanac-2025,A,\n");
    assertThat(desk.messages("small/world.yaml"))
        .containsExactly(
            "small/institutions.csv:1:1: error: a row is missing for institutions.union.depth",
            "small/memberships.csv:2:2: error: column \"member\": unknown state or power \"KZA\";"
                + " allowed: KAZ, UZB, RUS, USA; did you mean \"KAZ\"?");
  }

  @Test
  void asksForEverythingThatAWorldHas() {
    desk.edit("world.yaml", "theatres:", "theatrs:");
    assertThat(desk.messages("small/world.yaml"))
        .containsExactly(
            "small/world.yaml:12:1: error: unknown key \"theatrs\"; allowed: title, question,"
                + " sources, horizon, uncertain, switches, set, events, expect, states, powers,"
                + " partners, domains, issues, theatres, nests, interests, commodities, places,"
                + " cargoes, corridors, institutions, regimes, shocks; did you mean \"theatres\"?");
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
