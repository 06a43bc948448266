package org.multivector.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.world.Mechanism;
import org.multivector.world.Plan;

/** What is taken out, and what is not taken out twice. */
final class VariantTest {

  private static final Set<Mechanism> FEW =
      EnumSet.of(Mechanism.TASTE, Mechanism.OUTSIDE_OPTIONS, Mechanism.VOICE);

  private static List<String> of(String... sets) throws Exception {
    Scenario scenario = ScenarioReader.read("west-retreats", List.of(sets));
    List<Plan> arms = List.of(scenario.reference().orElseThrow().plan(), scenario.plan());
    return names(Variant.of(arms, FEW));
  }

  private static List<String> names(List<Variant> variants) {
    return variants.stream().map(v -> v.name() + " " + v.position()).toList();
  }

  @Test
  void takesEachOutAndFreezesWhatIsNotTheSameAsOff() throws Exception {
    assertThat(of())
        .containsExactly(
            "taste off",
            "outside_options off",
            "outside_options frozen",
            "voice off",
            "voice frozen");
  }

  @Test
  void leavesOutWhatIsOffOrFrozenAlready() throws Exception {
    assertThat(of("switches.taste=off", "switches.voice=frozen"))
        .containsExactly("outside_options off", "outside_options frozen", "voice off");
  }

  @Test
  void takesOutOfBothArmsWhatOneHasNot() throws Exception {
    Plan plan = ScenarioReader.read("baseline", List.of()).plan();
    Plan without = plan.switched(Set.of(Mechanism.VOICE), Set.of());
    List<Variant> variants = Variant.of(List.of(plan, without), EnumSet.of(Mechanism.VOICE));
    assertThat(names(variants)).containsExactly("voice off", "voice frozen");
    assertThat(variants.get(0).arms()).extracting(p -> p.has(Mechanism.VOICE)).containsOnly(false);
    assertThat(variants.get(1).arms().get(0).frozen()).containsExactly(Mechanism.VOICE);
    assertThat(variants.get(1).arms().get(1).frozen()).isEmpty();
  }

  @Test
  void changesNothingButTheSwitch() throws Exception {
    Plan plan = ScenarioReader.read("baseline", List.of()).plan();
    for (Variant variant : Variant.of(List.of(plan), Arrays.asList(Mechanism.values()))) {
      Plan arm = variant.arms().get(0);
      assertThat(arm.switched(plan.off(), plan.frozen())).isEqualTo(plan);
      assertThat(Stream.concat(arm.off().stream(), arm.frozen().stream()))
          .extracting(Mechanism::key)
          .containsExactly(variant.name());
    }
  }
}
