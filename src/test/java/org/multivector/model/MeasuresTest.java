package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

final class MeasuresTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 2, 2);

  @Test
  void vulnerabilityAgreesWithTheClosedForm() {
    World world = Worlds.opened(Worlds.random(4, ROSTER).off(Mechanism.CORRIDORS));
    world.now(Input.SUBSTITUTION)[0] = 2;
    world.share[world.tie(0, 1, 1)] = 1e-6;
    Measurement.vulnerability(world);
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        for (int d = 0; d < world.domains; d++) {
          double rest = 1 - world.share[world.tie(i, d, p)];
          double loss = 1 - Math.pow(rest, 1 / (world.now(Input.SUBSTITUTION)[d] - 1));
          assertThat(world.vulnerability[world.exposure(i, p, d)]).isCloseTo(loss, within(1e-14));
        }
      }
    }
  }

  @Test
  void reliefRisesWithEngagementTowardsItsLimit() {
    assertThat(Measures.relief(0, 0.8)).isZero();
    assertThat(Measures.relief(1, 0.8)).isEqualTo(0.4);
    assertThat(Measures.relief(1e9, 0.8)).isLessThan(0.8).isCloseTo(0.8, within(1e-8));
  }

  @Test
  void dependencyIsTheJointThreatOverDomains() {
    double logs = 0.3 * Math.log(1 - 0.5) + 0.7 * Math.log(1 - 0.2);
    assertThat(Measures.dependency(logs))
        .isCloseTo(1 - Math.pow(0.5, 0.3) * Math.pow(0.8, 0.7), within(1e-15));
  }

  @Test
  void threatIsAttentionTimesCoercivenessUnlessPressed() {
    assertThat(Measures.threat(0.5, 0.6, 1)).isEqualTo(0.3);
    assertThat(Measures.threat(0.5, 0.6, 2)).isCloseTo(1 - 0.7 * 0.7, within(1e-15));
    assertThat(Measures.threat(1, 0.99, 4)).isLessThan(1);
  }

  @Test
  void leverageIsThreatTimesDependencySquaredOverWhatIsAtStakeForBoth() {
    assertThat(Measures.leverage(0.8, 0.3, 0.1)).isCloseTo(0.8 * 0.09 / 0.4, within(1e-15));
    assertThat(Measures.leverage(0.8, 0.3, 0)).isCloseTo(0.24, within(1e-15));
    assertThat(Measures.leverage(0.8, 0, 0)).isZero();
  }

  @Test
  void leverageSlopeAgreesWithDifferences() {
    double step = 1e-7;
    for (double d = 0.05; d < 1; d += 0.1) {
      double slope =
          (Measures.leverage(0.7, d + step, 0.2) - Measures.leverage(0.7, d - step, 0.2))
              / (2 * step);
      assertThat(Measures.leverageSlope(0.7, d, 0.2)).isCloseTo(slope, within(1e-7));
    }
  }

  @Test
  void ownWishKeepsAllItsWeightWithoutPressure() {
    assertThat(Measures.ownWeight(0.1, 0)).isEqualTo(1);
    assertThat(Measures.ownWeight(0.1, 0.1)).isEqualTo(0.5);
  }

  @Test
  void equalAndOppositePullsLeaveTheCompromiseAtTheWish() {
    assertThat(Measures.compromise(0.2, 0, 0.3 - 0.3, 0.6)).isZero();
    assertThat(Measures.compromise(0.2, 0.5, 0, 0)).isEqualTo(0.5);
  }

  @Test
  void cohesionRaisesTheVoiceAndDivisionLowersItByTheSameFactor() {
    double alone = 0.02;
    double remainder = 0.97;
    double joined = Measures.jointReverse(alone, remainder, 0.5);
    double divided = Measures.jointReverse(alone, remainder, -0.5);
    assertThat(joined).isCloseTo(1 - 0.98 * 0.97, within(1e-15));
    assertThat(divided).isPositive().isLessThan(alone);
    assertThat(joined * divided).isCloseTo(alone * alone, within(1e-15));
    assertThat(Measures.jointReverse(0, 1, -0.5)).isZero();
  }

  @Test
  void surplusIsSharedByWhatEachWouldLose() {
    assertThat(Measures.surplusShare(0.3, 0.1)).isCloseTo(0.25, within(1e-15));
    assertThat(Measures.surplusShare(0, 0)).isZero();
  }
}
