package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.multivector.chance.Draws;
import org.multivector.chance.StandardNormal;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.world.Mechanism;
import org.multivector.world.Plan;
import org.multivector.world.World;

/** Arms that share what they have in common come to the same as each alone, to the last bit. */
final class UnitMemoryTest {

  private static final int UNITS = 4;

  private static Plan plan(String scenario) throws BadInput {
    return ScenarioReader.read(scenario, List.of()).plan();
  }

  private static Plan without(Plan plan, Mechanism mechanism) {
    return plan.switched(EnumSet.of(mechanism), Set.of());
  }

  /** What all that is shared leads to, quarter by quarter, in some units. */
  private static List<double[]> seen(Supplier<List<BalancingModel>> models) {
    List<double[]> seen = new ArrayList<>();
    for (int unit = 0; unit < UNITS; unit++) {
      for (BalancingModel model : models.get()) {
        model.run(
            1,
            unit / 2,
            unit % 2,
            (world, tick) -> columns(world).forEach(c -> seen.add(c.clone())));
      }
    }
    return seen;
  }

  private static List<double[]> columns(World world) {
    return List.of(
        world.taste,
        world.share,
        world.autonomy,
        world.economicLoss,
        world.traffic.served,
        world.traffic.shippingCost,
        world.traffic.legFlow,
        world.traffic.legFlowOf,
        world.traffic.share,
        world.traffic.vulnerability,
        world.traffic.overlap,
        world.traffic.income,
        world.traffic.added,
        world.traffic.committed);
  }

  @Test
  void armsThatShareComeToTheSameAsEachAlone() throws BadInput {
    Plan draws = plan("us-draws-down");
    List<Plan> plans =
        List.of(
            draws,
            plan("cpc-cut"),
            plan("middle-corridor-build-out"),
            without(draws, Mechanism.CONTRACTS),
            without(draws, Mechanism.BUILD_OUT),
            draws.switched(Set.of(), EnumSet.of(Mechanism.CORRIDORS)),
            draws);
    UnitMemory memory = new UnitMemory(draws);
    List<BalancingModel> sharing =
        plans.stream().map(plan -> new BalancingModel(plan, memory)).toList();
    List<double[]> together = seen(() -> sharing);
    List<double[]> alone = seen(() -> plans.stream().map(BalancingModel::new).toList());
    assertThat(together).hasSameSizeAs(alone);
    for (int n = 0; n < alone.size(); n++) {
      assertThat(together.get(n)).isEqualTo(alone.get(n));
    }
  }

  /** Flows that were found by another arm are not found again. */
  @Test
  void flowsAreRecalled() throws BadInput {
    Plan plan = plan("us-draws-down");
    UnitMemory memory = new UnitMemory(plan);
    BalancingModel first = new BalancingModel(plan, memory);
    BalancingModel second = new BalancingModel(plan, memory);
    first.run(1, 0, 0, (world, tick) -> {});
    for (int tick = 1; tick <= plan.quarters(); tick++) {
      Arrays.fill(memory.flows.of(0, tick).flows(), -1);
    }
    boolean[] recalled = new boolean[1];
    second.run(1, 0, 0, (world, tick) -> recalled[0] |= world.traffic.legFlow[0] == -1);
    assertThat(recalled[0]).isTrue();
  }

  /** What chance drew is the same for all who ask for the same names in the same way. */
  @Test
  void drawsAreSharedByTheirNames() throws BadInput {
    Plan plan = plan("us-draws-down");
    UnitMemory memory = new UnitMemory(plan);
    assertThat(memory.uniforms(7, 8)).isSameAs(memory.uniforms(7, 8));
    assertThat(memory.uniforms(7, 8)).isNotSameAs(memory.uniforms(8, 7));
    assertThat(memory.uniforms(7, 8)).isNotSameAs(memory.gumbels(7, 8));
    World world = new World(plan);
    world.reset(3, 5, 2);
    double u = Draws.uniform(3, 8, 5, 2, 4, 0);
    assertThat(memory.uniforms(7, 8).of(world, 4, 1)).isEqualTo(u);
    assertThat(memory.gumbels(7, 8).of(world, 4, 1)).isEqualTo(UnitDraws.gumbel(u));
    assertThat(memory.normals(7, 8).of(world, 4, 1)).isEqualTo(StandardNormal.quantile(u));
    assertThat(memory.normals(8).normals(world, 4)).containsExactly(StandardNormal.quantile(u));
    double first = memory.normals(8, 7).of(world, 4, 0);
    assertThat(memory.normals(8, 7).normals(world, 4))
        .containsExactly(first, memory.normals(7).of(world, 4, 0));
  }
}
