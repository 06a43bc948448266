package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.text.BadInput;

/** What a file extends, and what it is compared with. */
class ExtendsTest {

  private static final String EVENT =
      "events:\n  - {at: 2026Q1, title: %s, set: {powers.USA.risk: %s}}\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
    desk.write("a.yaml", "title: A\nextends: small\n" + String.format(EVENT, "First", "2"));
    desk.write("b.yaml", "title: B\nextends: a\n" + String.format(EVENT, "Second", "3"));
  }

  @Test
  void comparesWithTheParent() throws BadInput {
    Scenario b = desk.read("b.yaml");
    Scenario reference = b.reference().orElseThrow();
    assertThat(reference.stem()).isEqualTo("a");
    assertThat(reference.title()).isEqualTo("A");
    assertThat(reference.reference()).isEmpty();
    assertThat(reference.plan().changes()).hasSize(1);
    assertThat(b.markers()).containsExactly(new Marker("2026Q1", "Second"));
  }

  @Test
  void appliesEventsOfTheParentFirst() throws BadInput {
    assertThat(desk.read("b.yaml").plan().changes())
        .extracting(effect -> effect.amount().value(0.5, new double[0]))
        .containsExactly(2.0, 3.0);
  }

  @Test
  void comparesWithANamedAncestor() throws BadInput {
    desk.write("c.yaml", "title: C\nextends: b\nreference: small\n");
    Scenario c = desk.read("c.yaml");
    assertThat(c.reference().orElseThrow().stem()).isEqualTo("small");
    assertThat(c.reference().orElseThrow().plan().changes()).isEmpty();
    assertThat(c.markers()).extracting(Marker::title).containsExactly("First", "Second");
  }

  @Test
  void hasNoReferenceWithoutExtends() throws BadInput {
    Scenario world = desk.read("small/world.yaml");
    assertThat(world.reference()).isEmpty();
    assertThat(world.stem()).isEqualTo("small");
  }

  @Test
  void extendsAShippedWorldFromAnywhere() throws BadInput {
    desk.write("far.yaml", "title: Far\nextends: baseline\n");
    Scenario far = desk.read("far.yaml");
    assertThat(far.reference().orElseThrow().stem()).isEqualTo("baseline");
    assertThat(far.reference().orElseThrow().file()).isEqualTo("shipped/baseline/world.yaml");
  }

  @Test
  void prefersAFileBesideItToAFolderAndBothToWhatIsShipped() throws BadInput {
    desk.write("small.yaml", "title: Nearest\nextends: small/world\n");
    desk.write("baseline.yaml", "title: Mine\nextends: small\n");
    assertThat(desk.question("").reference().orElseThrow().title()).isEqualTo("Nearest");
    desk.write("d.yaml", "title: D\nextends: baseline\n");
    assertThat(desk.read("d.yaml").reference().orElseThrow().title()).isEqualTo("Mine");
  }

  @Test
  void refusesAReferenceThatIsNotThere() {
    desk.write("c.yaml", "title: C\nextends: smal\n");
    assertThat(desk.messages("c.yaml"))
        .singleElement()
        .asString()
        .startsWith(
            "c.yaml:2:10: error: there is no scenario \"smal\" to extend: no smal.yaml, no"
                + " smal/world.yaml, and none is shipped under this name; allowed: a, b, small,"
                + " backtest/central-asia-2005, backtest, baseline")
        .endsWith("; did you mean \"small\"?");
  }

  @Test
  void suggestsTheNameWithoutExtension() {
    desk.write("c.yaml", "title: C\nextends: a.yaml\n");
    assertThat(desk.messages("c.yaml"))
        .singleElement()
        .asString()
        .startsWith("c.yaml:2:10: error: there is no scenario \"a.yaml\" to extend")
        .endsWith("did you mean \"a\"?");
  }

  @Test
  void refusesAnAncestorThatIsNone() {
    desk.write("c.yaml", "title: C\nextends: b\nreference: question\n");
    assertThat(desk.messages("c.yaml"))
        .containsExactly("c.yaml:3:12: error: unknown ancestor \"question\"; allowed: small, a, b");
  }

  @Test
  void refusesCirclesAndNamesThem() {
    desk.write("x.yaml", "title: X\nextends: y\n");
    desk.write("y.yaml", "title: Y\nextends: z\n");
    desk.write("z.yaml", "title: Z\nextends: x\n");
    assertThat(desk.messages("x.yaml"))
        .containsExactly(
            "z.yaml:2:10: error: \"extends\" goes in a circle: x.yaml -> y.yaml -> z.yaml ->"
                + " x.yaml");
    desk.write("self.yaml", "title: Self\nextends: self\n");
    assertThat(desk.messages("self.yaml"))
        .containsExactly(
            "self.yaml:2:10: error: \"extends\" goes in a circle: self.yaml -> self.yaml");
  }

  @Test
  void refusesAReferenceOfTheSameShortName() {
    desk.write("sub/a.yaml", "title: Other\nextends: ../a\n");
    assertThat(desk.messages("sub/a.yaml"))
        .containsExactly(
            "sub/a.yaml:2:10: error: scenario and reference have the same short name \"a\"; rename"
                + " one of the files");
  }

  @Test
  void asksForExtendsWhereThereIsNoWorld() {
    desk.write("c.yaml", "title: C\n");
    assertThat(desk.messages("c.yaml"))
        .containsExactly("c.yaml:1:1: error: \"extends\" is missing; write extends: baseline");
  }

  @Test
  void reportsFaultsOfTheParentInItsOwnFile() {
    desk.write("a.yaml", "title: A\nextends: small\nset: {powers.UAS.risk: 1}\n");
    assertThat(desk.messages("b.yaml"))
        .containsExactly(
            "a.yaml:3:14: error: unknown power \"UAS\"; allowed: RUS, USA; did you mean \"USA\"?");
  }

  @Test
  void childOverrulesStartValuesSwitchesAndUncertainQuantities() throws BadInput {
    desk.write(
        "a.yaml",
        "title: A\nextends: small\nuncertain: {x: uniform 0 1, y: 2 * x}\nswitches: {taste: off}\n"
            + "set: {powers.USA.risk: y, powers.RUS.risk: 2}\n");
    desk.write(
        "b.yaml",
        "title: B\nextends: a\nuncertain: {x: uniform 1 2}\nswitches: {taste: on}\n"
            + "set: {powers.RUS.risk: 3}\n");
    Scenario b = desk.read("b.yaml");
    assertThat(b.plan().off()).isEmpty();
    assertThat(b.plan().uncertain().get(0).name()).isEqualTo("x");
    assertThat(b.plan().uncertain().get(0).amount().value(0.5, new double[2])).isEqualTo(1.5);
    assertThat(amount(b, "powers.RUS.risk")).isEqualTo(3);
    Scenario reference = b.reference().orElseThrow();
    assertThat(reference.plan().off()).hasSize(1);
    assertThat(amount(reference, "powers.RUS.risk")).isEqualTo(2);
  }

  private static double amount(Scenario scenario, String address) {
    int place = scenario.plan().layout().find(address).orElseThrow();
    return scenario.plan().amounts()[place].value(0.5, new double[0]);
  }
}
