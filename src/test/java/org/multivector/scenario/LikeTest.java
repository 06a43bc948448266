package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.chance.Amount;
import org.multivector.text.BadInput;

/** A world that is another but for some tables. */
final class LikeTest {

  private static final String WORLD =
      "title: Then\nsources: [chronicle-2005]\nlike: small\n"
          + "horizon: {from: 2005Q1, to: 2009Q4}\n";
  private static final String SOURCES =
      "id,reference,year,url,quality,note\nchronicle-2005,Chronicle,2005,,A,\n";
  private static final String STATES =
      "state,variable,value,low,high,unit,year,source,quality,note\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder).write("then/world.yaml", WORLD).write("then/sources.csv", SOURCES);
  }

  private Desk states(String rows) {
    return desk.write("then/states.csv", STATES + rows);
  }

  private static Amount amount(Scenario scenario, String address) {
    return scenario.plan().amounts()[scenario.plan().layout().find(address).orElseThrow()];
  }

  @Test
  void hasTheFiguresOfTheOtherButForItsOwn() throws BadInput {
    states("KAZ,gdp,43,,,bn USD,2004,chronicle-2005,A,\n");
    Scenario then = desk.read("then/world.yaml");
    Scenario now = desk.read("small/world.yaml");
    assertThat(amount(then, "states.KAZ.gdp")).isEqualTo(new Amount.Fixed(43));
    assertThat(then.plan().start()).hasToString("2005Q1");
    assertThat(then.stem()).isEqualTo("then");
    for (int place = 0; place < now.plan().amounts().length; place++) {
      if (!now.plan().layout().address(place).equals("states.KAZ.gdp")) {
        assertThat(then.plan().amounts()[place]).isEqualTo(now.plan().amounts()[place]);
      }
    }
    assertThat(then.provenance()).hasSameSizeAs(now.provenance());
    assertThat(then.provenance())
        .filteredOn(origin -> origin.source().equals("chronicle-2005"))
        .singleElement()
        .matches(origin -> origin.file().endsWith("then/states.csv"));
  }

  @Test
  void takesNeitherEventsNorSwitchesOfTheOther() throws BadInput {
    desk.edit(
        "world.yaml",
        text ->
            text
                + "switches: {taste: off}\n"
                + "events: [{at: 2025Q1, set: {powers.USA.risk: 2}}]\n");
    assertThat(desk.read("small/world.yaml").plan().changes()).isNotEmpty();
    Scenario then = desk.read("then/world.yaml");
    assertThat(then.plan().changes()).isEmpty();
    assertThat(then.plan().off()).isEmpty();
  }

  @Test
  void canBeExtended() throws BadInput {
    desk.write("question.yaml", "title: A question\nextends: then\nset: {states.KAZ.gdp: 50}\n");
    Scenario question = desk.read("question.yaml");
    assertThat(question.reference().orElseThrow().stem()).isEqualTo("then");
  }

  @Test
  void isHeldToTheRulesOfTables() {
    states(
        "KAZ,gdp,43,,,bn USD,2004,chronicle-2005,A,\n"
            + "KAZ,gdp,44,,,bn USD,2004,almanac-2025,A,\n"
            + "UZB,gdp,12,,,bn USD,2004,chronicle-2006,A,\n"
            + "XXX,gdp,12,,,bn USD,2004,assumption,assumption,\n");
    assertThat(desk.messages("then/world.yaml"))
        .extracting(line -> line.replaceAll("; allowed.*", ""))
        .containsExactly(
            "then/states.csv:3:1: error: column \"state\": the same key as on line 2",
            "then/states.csv:4:8: error: column \"source\": unknown source \"chronicle-2006\"",
            "then/states.csv:5:1: error: column \"state\": unknown state \"XXX\"");
  }

  @Test
  void sumsMustStillBeOne() {
    desk.write(
        "then/ties.csv",
        "state,domain,partner,value,low,high,unit,year,source,quality,note\n"
            + "KAZ,trade,RUS,0.9,,,share,2005,chronicle-2005,A,\n");
    assertThat(desk.messages("then/world.yaml"))
        .singleElement()
        .asString()
        .startsWith("then/ties.csv:2:4: error: ")
        .contains("not 1");
  }

  @Test
  void refusesACastOfItsOwnAndWorldsThatAreNotThere() {
    desk.write("then/world.yaml", WORLD + "states: {KAZ: Kazakhstan}\n");
    assertThat(desk.messages("then/world.yaml"))
        .containsExactly(
            "then/world.yaml:5:1: error: \"states\" belongs to a world, and this file is like one;"
                + " copy the world's folder to change who is in it");
    desk.write("then/world.yaml", WORLD.replace("small", "large"));
    assertThat(desk.messages("then/world.yaml"))
        .containsExactly(
            "then/world.yaml:3:7: error: there is no world \"large\" to be like; allowed: the"
                + " folder of a world beside this one, or baseline");
    desk.write("then/world.yaml", WORLD);
    desk.write("before/world.yaml", WORLD.replace("small", "then"));
    desk.write("before/sources.csv", SOURCES);
    assertThat(desk.messages("before/world.yaml"))
        .containsExactly(
            "before/world.yaml:3:7: error: then is like another world itself; name that one");
  }

  @Test
  void refusesWorldsThatAreLikeEachOtherInACircle() {
    desk.write("then/world.yaml", WORLD.replace("small", "then"));
    assertThat(desk.messages("then/world.yaml"))
        .containsExactly(
            "then/world.yaml:3:7: error: then cannot be like itself; name another world");
    desk.write("then/world.yaml", WORLD.replace("small", "before"));
    desk.write("before/world.yaml", WORLD.replace("small", "then"));
    desk.write("before/sources.csv", SOURCES);
    assertThat(desk.messages("then/world.yaml"))
        .containsExactly(
            "then/world.yaml:3:7: error: before is like another world itself; name that one");
  }

  @Test
  void mayBeLikeAShippedWorld() throws BadInput {
    desk.write("then/world.yaml", WORLD.replace("small", "baseline"));
    Scenario then = desk.read("then/world.yaml");
    List<Amount> baseline = List.of(ScenarioReader.read("baseline", List.of()).plan().amounts());
    assertThat(then.plan().amounts()).containsExactlyElementsOf(baseline);
  }
}
