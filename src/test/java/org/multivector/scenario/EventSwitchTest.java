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

/** Events with a switch: on, off, and what is left of one that is off. */
class EventSwitchTest {

  private static final String TREATY =
      "events:\n"
          + "  - {at: 2026Q1, title: Treaty, switch: treaty, set: {powers.USA.risk: 2}}\n"
          + "  - {at: 2026Q3, title: Summit, switch: the-summit, set: {powers.RUS.risk: 2}}\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
    desk.edit("world.yaml", text -> text + TREATY);
  }

  private static List<String> titles(Scenario scenario) {
    return scenario.markers().stream().map(Marker::title).toList();
  }

  @Test
  void eventsOfAWorldHappenInScenarioAndReferenceAlike() throws BadInput {
    Scenario scenario = desk.question("");
    assertThat(scenario.plan().changes()).hasSize(2);
    assertThat(scenario.reference().orElseThrow().plan().changes()).hasSize(2);
    assertThat(titles(scenario)).as("what differs from the reference").isEmpty();
    assertThat(titles(desk.read("small/world.yaml"))).containsExactly("Treaty", "Summit");
  }

  @Test
  void anEventThatAScenarioSwitchesOffHappensInItsReferenceAlone() throws BadInput {
    Scenario scenario = desk.question("switches: {treaty: off}\n");
    assertThat(scenario.plan().changes()).hasSize(1);
    assertThat(scenario.plan().off()).isEmpty();
    assertThat(scenario.reference().orElseThrow().plan().changes()).hasSize(2);
  }

  @Test
  void theCommandLineSwitchesInBothArms() throws BadInput {
    Scenario scenario = desk.question("", "switches.the-summit=off");
    assertThat(scenario.plan().changes()).hasSize(1);
    assertThat(scenario.reference().orElseThrow().plan().changes()).hasSize(1);
  }

  @Test
  void theLastWordHoldsAndWhatIsSwitchedOnAgainIsMarked() throws BadInput {
    desk.write("a.yaml", "title: A\nextends: small\nswitches: {treaty: off}\n");
    desk.write("b.yaml", "title: B\nextends: a\nswitches: {treaty: on}\n");
    Scenario again = desk.read("b.yaml");
    assertThat(again.plan().changes()).hasSize(2);
    assertThat(titles(again)).containsExactly("Treaty");
    assertThat(titles(desk.read("a.yaml"))).isEmpty();
  }

  @Test
  void anEventThatIsOffIsKnownByNothing() throws BadInput {
    String off = desk.read("small/world.yaml", "switches.treaty=off").hash();
    desk.edit("world.yaml", text -> text + TREATY.replaceAll("  - .*treaty.*\n", ""));
    assertThat(desk.read("small/world.yaml").hash()).isEqualTo(off);
  }

  @Test
  void theNameOfASwitchDoesNotCount() throws BadInput {
    String hash = desk.read("small/world.yaml").hash();
    desk.edit("world.yaml", text -> text + TREATY.replace("switch: treaty, ", ""));
    assertThat(desk.read("small/world.yaml").hash()).isEqualTo(hash);
  }

  @Test
  void whatIsOffIsStillCheckedAndItsQuantitiesAreUsed() throws BadInput {
    String lines = "uncertain: {size: uniform 1 2}\nswitches: {deal: off}\nevents:\n";
    String event = "  - {at: 2026Q1, switch: deal, set: {powers.USA.risk: SIZE}}\n";
    assertThat(desk.questioned(lines + event.replace("SIZE", "size"))).isEmpty();
    assertThat(desk.questioned(lines + event.replace("risk: SIZE", "rsk: size")))
        .singleElement()
        .asString()
        .startsWith("question.yaml:6:49: error: unknown variable \"rsk\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          switches: {treety: off}    | 3:12: error: unknown switch "treety"; did you mean "treaty"?
          switches: {the_summit: off}| 3:12: error: unknown switch "the_summit"; did you mean "the-summit"?
          switches: {treaty: frozen} | 3:12: error: an event is on or off: only mechanisms can be frozen
          events: [{at: 2026Q1, switch: Deal, set: {powers.USA.risk: 2}}] | 3:31: error: not a name of a switch: "Deal"
          events: [{at: 2026Q1, switch: taste, set: {powers.USA.risk: 2}}] | 3:31: error: "taste" is the switch of a mechanism; name the event's otherwise
          """)
  void saysWhatIsWrongWithASwitch(String line, String message) {
    assertThat(desk.questioned(line + "\n"))
        .extracting(text -> text.replaceAll("; allowed: [^;]*", ""))
        .containsExactly("question.yaml:" + message);
  }
}
