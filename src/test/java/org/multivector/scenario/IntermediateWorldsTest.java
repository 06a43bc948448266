package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.amount.Cell;
import org.multivector.chance.Amount;
import org.multivector.text.BadInput;
import org.multivector.world.Layout;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/** Worlds in which only some come or go. */
class IntermediateWorldsTest {

  private static final String CHINA = "add: {powers: {CHN: {name: China, like: RUS}}}\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private IntermediateWorlds worlds(String lines, String... sets) throws BadInput {
    return IntermediateWorlds.of(desk.question(lines, sets), List.of(sets));
  }

  /** The world in which only these come or go. */
  private static IntermediateWorlds.Arms with(IntermediateWorlds worlds, String... names)
      throws BadInput {
    assertThat(List.of(names)).isSubsetOf(worlds.names());
    return worlds.arms(n -> List.of(names).contains(worlds.names().get(n)));
  }

  private static Amount amount(Plan plan, String address) {
    return plan.amounts()[plan.layout().find(address).orElseThrow()];
  }

  private static Stream<String> ids(List<Roster.Entry> entries) {
    return entries.stream().map(Roster.Entry::id);
  }

  @Test
  void withoutAnybodyTheReferenceIsTheReferenceAndWithAllTheScenarioTheScenario() throws BadInput {
    Scenario scenario = desk.question(CHINA + "remove: [USA]\n");
    IntermediateWorlds worlds = IntermediateWorlds.of(scenario, List.of());
    assertThat(worlds.names()).containsExactly("remove USA", "add CHN");
    assertThat(with(worlds).reference()).isSameAs(scenario.reference().orElseThrow().plan());
    assertThat(with(worlds, "remove USA", "add CHN").scenario()).isSameAs(scenario.plan());
    assertThat(ids(with(worlds, "add CHN").scenario().roster().powers()))
        .containsExactly("RUS", "USA", "CHN");
    assertThat(ids(with(worlds, "remove USA").reference().roster().powers()))
        .containsExactly("RUS");
  }

  @Test
  void whatIsSaidOfWhoIsNotThereDoesNotCount() throws BadInput {
    String events =
        "set: {powers.CHN.attention: 0.2, powers.USA.risk: 2}\nevents:\n"
            + "  - {at: 2026Q1, set: {powers.CHN.risk: 3, powers.USA.coerciveness: 0.2}}\n"
            + "  - {when: leverage of CHN over KAZ > 0, set: {powers.RUS.risk: 4}}\n";
    IntermediateWorlds worlds = worlds(CHINA + events, "powers.CHN.coerciveness=0.1");
    Plan without = with(worlds).scenario();
    assertThat(amount(without, "powers.USA.risk")).isEqualTo(new Amount.Fixed(2));
    assertThat(without.changes())
        .extracting(effect -> without.layout().address(effect.index()))
        .containsExactly("powers.USA.coerciveness");
    Plan there = with(worlds, "add CHN").scenario();
    assertThat(there.changes()).hasSize(3);
    assertThat(amount(there, "powers.CHN.coerciveness")).isEqualTo(new Amount.Fixed(0.1));
  }

  @Test
  void newcomersComeWithWhatIsSetForThemAndNothingElse() throws BadInput {
    String lines = "set: {powers.CHN.attention: 0.2, powers.USA.risk: 2}\nswitches: {voice: off}\n";
    Plan bare = with(worlds(CHINA + lines), "add CHN").reference();
    assertThat(amount(bare, "powers.CHN.attention")).isEqualTo(new Amount.Fixed(0.2));
    assertThat(amount(bare, "powers.USA.risk")).isNotEqualTo(new Amount.Fixed(2));
    assertThat(bare.off()).isEmpty();
  }

  @Test
  void whoComesInThePlaceOfSomebodyComesAsThatOneGoes() throws BadInput {
    String other = "remove: [USA]\nadd: {powers: {AME: {name: America, like: USA}}}\n";
    assertThat(worlds(other).names()).containsExactly("remove USA, add AME");
    desk.write("first.yaml", "title: F\nextends: small\nremove: [USA]\n");
    desk.write(
        "second.yaml",
        "title: S\nextends: first\nreference: small\n"
            + "add: {powers: {USA: {name: America, like: RUS}}}\n");
    assertThat(IntermediateWorlds.of(desk.read("second.yaml"), List.of()).names())
        .containsExactly("remove USA, add USA");
  }

  @Test
  void whoNeedsSomebodyIsNotThereWithout() throws BadInput {
    String bloc =
        "add:\n  powers: {CHN: {name: China, like: RUS}}\n  institutions:\n"
            + "    bloc: {name: Bloc, leader: CHN, domains: [trade], issues: [alignment]}\n"
            + "set: {institutions.bloc.depth: 0.5, institutions.bloc.membership.KAZ: 1}\n";
    IntermediateWorlds worlds = worlds(bloc);
    assertThat(worlds.names()).containsExactly("add CHN", "add bloc");
    assertThat(with(worlds, "add bloc").scenario().roster().institutions()).isEmpty();
    assertThat(with(worlds, "add CHN").scenario().roster().institutions()).isEmpty();
    assertThat(with(worlds, "add CHN", "add bloc").reference().roster().institutions()).hasSize(1);
  }

  @Test
  void sharesThatWereSetWithSomebodyInMindMakeRoomWithout() throws BadInput {
    IntermediateWorlds worlds =
        worlds(CHINA + "set: {ties.KAZ.trade.CHN: 0.2, ties.KAZ.trade.RUS: 0.5}\n");
    Plan without = with(worlds).scenario();
    assertThat(amount(without, "ties.KAZ.trade.RUS")).isEqualTo(new Amount.Fixed(0.5));
    Layout layout = without.layout();
    int place = layout.find("ties.KAZ.trade.USA").orElseThrow();
    assertThat(IntermediateWorlds.setting(layout, place)).isEqualTo("ties.KAZ.trade");
    int focus = layout.find("powers.USA.focus.KAZ").orElseThrow();
    assertThat(IntermediateWorlds.setting(layout, focus)).isEqualTo("powers.USA.focus");
    int issue = layout.find("issues.alignment.weight").orElseThrow();
    assertThat(IntermediateWorlds.setting(layout, issue)).isEqualTo("issues.weight");
    int risk = layout.find("powers.USA.risk").orElseThrow();
    assertThat(IntermediateWorlds.setting(layout, risk)).isEqualTo("powers.USA.risk");
  }

  @Test
  void whoIsNotThereChangesNoKeyOfChance() throws BadInput {
    String event =
        "events: [{at: 2026Q1, probability: 0.5,"
            + " set: {powers.CHN.risk: 3, powers.USA.risk: uniform 1 2}}]\n";
    IntermediateWorlds worlds = worlds(CHINA + event);
    var without = with(worlds).scenario().changes().get(0);
    var there = with(worlds, "add CHN").scenario().changes().get(1);
    assertThat(without.occasion().orElseThrow().name())
        .isEqualTo(there.occasion().orElseThrow().name());
    assertThat(without.key()).isEqualTo(there.key());
  }

  @Test
  void saysWhatAWorldInBetweenLacks() throws BadInput {
    Plan like =
        desk.question(
                "add: {states: {KGZ: {name: Kyrgyzstan, like: UZB}}}\n"
                    + "set: {states.KGZ.cohesion.UZB: 0.5}\n")
            .plan();
    Layout layout = like.layout();
    StringBuilder figures = new StringBuilder();
    for (int place = 0; place < layout.size(); place++) {
      String address = layout.address(place);
      boolean own = EditedEntities.names(address, Set.of("KGZ"));
      boolean gone = EditedEntities.names(address, Set.of("USA"));
      if (own && !gone && !layout.isShadow(place) && Double.isNaN(layout.input(place).absent())) {
        figures.append("  ").append(address).append(": ");
        figures.append(Cell.text(like.amounts()[place])).append('\n');
      }
    }
    String question =
        "add: {states: {KGZ: {name: Kyrgyzstan}}}\nremove: [USA]\nset:\n"
            + figures
            + "  ties.KGZ.trade.SELF: 1\n  ties.KGZ.security.SELF: 1\n";
    IntermediateWorlds worlds = worlds(question);
    assertThatThrownBy(() -> with(worlds, "add KGZ"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(
            "question.yaml:3:16: error: there is no world without \"remove USA\" alone: figures are"
                + " missing for states.KGZ.access.USA");
  }
}
