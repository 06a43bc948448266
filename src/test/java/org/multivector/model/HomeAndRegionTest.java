package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.model.Worlds.ended;
import static org.multivector.model.Worlds.opened;

import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Legitimacy, sentiment and cohesion: one quarter by hand, and what switches remove. */
final class HomeAndRegionTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 2, 2);

  private static double logOdds(double share) {
    return Math.log(share / (1 - share));
  }

  @Test
  void legitimacyAnswersGrowthLossAndAutonomy() {
    World world = opened(Worlds.random(4, ROSTER).off(Mechanism.DEMANDS));
    world.growthSurprise[1] = 0.03;
    world.economicLoss[1] = 0.1;
    world.autonomy[1] = world.autonomyAtStart[1] - 0.05;
    world.legitimacyShift[1] = 0.4;
    double expected =
        logOdds(world.start(Input.LEGITIMACY)[1])
            + 0.4 * (1 - world.parameter(Input.LEGITIMACY_SPEED))
            + 0.03 * world.parameter(Input.LEGITIMACY_GROWTH)
            - 0.1 * world.parameter(Input.LEGITIMACY_LOSS)
            - 0.05 * world.parameter(Input.LEGITIMACY_AUTONOMY);
    new Legitimacy().act(world, 1);
    assertThat(logOdds(world.legitimacy[1])).isCloseTo(expected, within(1e-12));
  }

  @Test
  void dominanceIsResentedAndForgotten() {
    World world = opened(Worlds.random(4, ROSTER));
    int pair = world.pair(2, 1);
    world.leverage[pair] = world.leverageAtStart[pair] + 0.1;
    new Sentiment().act(world, 1);
    double fall = -0.1 * world.parameter(Input.SENTIMENT_DOMINANCE);
    assertThat(world.sentimentShift[pair]).isCloseTo(fall, within(1e-15));
    world.leverage[pair] = world.leverageAtStart[pair];
    new Sentiment().act(world, 2);
    assertThat(world.sentimentShift[pair])
        .isCloseTo(fall * (1 - world.parameter(Input.SENTIMENT_SPEED)), within(1e-15));
  }

  @Test
  void generationsDriftForGood() {
    World world =
        opened(Worlds.random(4, ROSTER).setAll(Input.GENERATIONS, 0.04).off(Mechanism.SENTIMENT));
    for (int tick = 1; tick <= 20; tick++) {
      new Generations().act(world, tick);
    }
    new Sentiment().act(world, 20);
    double start = logOdds(world.start(Input.SENTIMENT)[0]);
    assertThat(logOdds(world.sentiment[0]) - start).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void commonPressureMovesBothWaysOfAPairAlike() {
    World world = opened(Worlds.random(4, ROSTER).set(Input.COHESION_PRESSURE, 0.8));
    double sum = 0;
    for (int k = 0; k < world.issues; k++) {
      double before = world.pressure[k] * world.pressure[world.issues + k];
      world.pressure[k] += 0.02;
      double now = world.pressure[k] * world.pressure[world.issues + k];
      sum += world.start(Input.ISSUE_WEIGHT)[k] * (Math.sqrt(now) - Math.sqrt(before));
    }
    new Cohesion().act(world, 1);
    assertThat(world.cohesionShift[1]).isCloseTo(0.8 * sum, within(1e-12));
    assertThat(world.cohesion[1]).isEqualTo(world.cohesion[world.states]);
    assertThat(world.cohesion[2 * world.states + 1])
        .isEqualTo(world.start(Input.COHESION)[world.states + 2]);
  }

  @Test
  void aShareWhoseLogOddsShiftStaysAShare() {
    assertThat(Measures.shifted(0.3, 0)).isEqualTo(0.3);
    assertThat(Measures.shifted(0, 5)).isZero();
    assertThat(Measures.shifted(1, -5)).isEqualTo(1);
    assertThat(logOdds(Measures.shifted(0.3, 1.5))).isCloseTo(logOdds(0.3) + 1.5, within(1e-12));
  }

  @Test
  void switchedOffItsInputsChangeNoBit() {
    Input[][] inputs = {
      {
        Input.LEGITIMACY_SPEED,
        Input.LEGITIMACY_GROWTH,
        Input.LEGITIMACY_LOSS,
        Input.LEGITIMACY_AUTONOMY
      },
      {Input.LEGITIMACY_EFFECT},
      {Input.COHESION_SPEED, Input.COHESION_PRESSURE},
      {Input.SENTIMENT_SPEED, Input.SENTIMENT_DOMINANCE, Input.SENTIMENT_MOTIVE},
      {Input.GENERATIONS}
    };
    Mechanism[] mechanisms = {
      Mechanism.LEGITIMACY,
      Mechanism.LEGITIMACY_EFFECT,
      Mechanism.COHESION,
      Mechanism.SENTIMENT,
      Mechanism.GENERATIONS
    };
    for (int n = 0; n < mechanisms.length; n++) {
      Worlds.Draft off = draft().off(mechanisms[n]);
      Worlds.Draft other = draft().off(mechanisms[n]);
      Worlds.Draft on = draft();
      for (Input input : inputs[n]) {
        other.setAll(input, 0.077);
        on.setAll(input, 0.077);
      }
      assertThat(ended(other).autonomy)
          .as("%s off", mechanisms[n])
          .containsExactly(ended(off).autonomy);
      assertThat(ended(on).autonomy)
          .as("%s on", mechanisms[n])
          .isNotEqualTo(ended(draft()).autonomy);
    }
  }

  private static Worlds.Draft draft() {
    return Worlds.random(4, ROSTER).event("powers.P0.attention", InputChange.Operation.TIMES, 3, 4);
  }
}
