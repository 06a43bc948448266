package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;

/** The state's share of the surplus counts those who speak with it, as leverage does. */
final class BargainingPowerTest {

  private static Worlds.Draft cohesive(double cohesion, double voice) {
    Worlds.Draft draft = Worlds.random(3, Worlds.roster(3, 4, 3, 2));
    draft.setAll(Input.COHESION, cohesion).setAll(Input.COORDINATION, 1);
    return draft.setAll(Input.VOICE, voice);
  }

  private static double[] atStart(Worlds.Draft draft) {
    draft.quarters = 1;
    double[][] seen = new double[1][];
    new BalancingModel(draft.plan())
        .run(
            1,
            0,
            0,
            (world, tick) -> seen[0] = tick == 0 ? world.bargainingPower.clone() : seen[0]);
    return seen[0];
  }

  @Test
  void growsWithCohesionWhereStatesSpeakAsOne() {
    double[] apart = atStart(cohesive(0.1, 0.8));
    double[] together = atStart(cohesive(0.9, 0.8));
    for (int i = 0; i < apart.length; i++) {
      assertThat(together[i]).isGreaterThan(apart[i]).isLessThan(1);
    }
  }

  @Test
  void shrinksWithCohesionThatDivides() {
    double[] apart = atStart(cohesive(0.1, -0.8));
    double[] together = atStart(cohesive(0.9, -0.8));
    for (int i = 0; i < apart.length; i++) {
      assertThat(together[i]).isLessThan(apart[i]).isPositive();
    }
  }

  @Test
  void doesNotKnowCohesionWithoutVoice() {
    assertThat(atStart(cohesive(0.9, 0.8).off(Mechanism.VOICE)))
        .containsExactly(atStart(cohesive(0.1, 0.8).off(Mechanism.VOICE)));
  }
}
