package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.world.InputChange.Operation.SET;
import static org.multivector.world.InputChange.Operation.TIMES;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Attention to the region and to its states is one account, whatever events make of it. */
final class AttentionTest {

  private static final Roster ROSTER = Worlds.roster(3, 2, 2, 1);

  /** The mean over states, by GDP at the start, of the hazards of a power's attention. */
  private static double meanHazard(World world, int power) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < world.states; i++) {
      double gdp = world.start(Input.STATE_GDP)[i];
      sum += gdp * hazard(world.attentionTo[world.pair(i, power)]);
      total += gdp;
    }
    return sum / total;
  }

  private static double hazard(double attention) {
    return -StrictMath.log(1 - attention);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2, 1, 3})
  void countsAMultipleInTheAttentionToTheRegion(double multiple) {
    Worlds.Draft draft = Worlds.random(11, ROSTER).off(Mechanism.ATTENTION);
    draft.quarters = 6;
    draft
        .event("powers.P0.attention", SET, 0.4, 2)
        .event("powers.P0.attention", TIMES, multiple, 4);
    new BalancingModel(draft.plan())
        .run(
            1,
            0,
            0,
            (world, tick) -> {
              for (int p = 0; p < world.powers; p++) {
                assertThat(hazard(world.attentionNow[p]))
                    .as("power %d in quarter %d", p, tick)
                    .isCloseTo(meanHazard(world, p), within(1e-12));
              }
              if (tick >= 4) {
                assertThat(hazard(world.attentionNow[0]))
                    .isCloseTo(multiple * hazard(0.4), within(1e-12));
              }
            });
  }
}
