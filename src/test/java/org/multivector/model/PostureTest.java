package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.model.Worlds.opened;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.world.Conduct;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Powers decide how to treat each state. */
final class PostureTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 2, 2);
  private static final Input[] PARAMETERS = {
    Input.POSTURE_REVIEW,
    Input.COURT_RATE,
    Input.PRESS_RATE,
    Input.POSTURE_FORESIGHT,
    Input.COURT_REACH,
    Input.POSTURE_EFFORT,
    Input.POSTURE_LEARNING,
    Input.POSTURE_FORGETTING
  };

  private static Worlds.Draft draft() {
    return Worlds.random(4, ROSTER)
        .set(Input.COURT_RATE, 0.2)
        .set(Input.PRESS_RATE, 0.1)
        .set(Input.POSTURE_REVIEW, 1);
  }

  /** How often each posture is taken towards each state, over many quarters of the same world. */
  private static double[][] frequencies(Worlds.Draft draft, int quarters) {
    World world = opened(draft);
    Posture posture = new Posture(world, Worlds.memory(world));
    posture.open(world);
    double[][] counts = new double[world.conduct.posture.length][Conduct.POSTURES];
    for (int tick = 1; tick <= quarters; tick++) {
      posture.act(world, tick);
      for (int pair = 0; pair < counts.length; pair++) {
        counts[pair][world.conduct.posture[pair]] += 1.0 / quarters;
      }
    }
    return counts;
  }

  @Test
  void everyPowerMaintainsAtTheStart() {
    World world = opened(draft());
    assertThat(world.conduct.posture).containsOnly(Conduct.MAINTAIN);
    assertThat(world.conduct.exponent).containsOnly(1);
  }

  @Test
  void asThingsAreAtTheStartPosturesComeAtTheirBaseRatesAndThreatsAverageOut() {
    double[][] found = frequencies(draft(), 20_000);
    World world = opened(draft());
    for (int pair = 0; pair < found.length; pair++) {
      double calm = 1 - world.threat[pair];
      double neglect = 0.1 * (Math.sqrt(calm) + calm);
      assertThat(found[pair][Conduct.PRESS]).isCloseTo(0.1, within(0.01));
      assertThat(found[pair][Conduct.COURT]).isCloseTo(0.2, within(0.012));
      assertThat(found[pair][Conduct.NEGLECT]).isCloseTo(neglect, within(0.012));
      double threat =
          neglect * (1 - Math.sqrt(calm)) + (0.9 - neglect) * (1 - calm) + 0.1 * (1 - calm * calm);
      assertThat(threat).isCloseTo(world.threat[pair], within(1e-12));
    }
  }

  @Test
  void whatAPosturePromisesIsTheLeverageOfItsExponent() {
    World world = opened(draft());
    int pair = world.pair(1, 2);
    double calm = 1 - world.threat[pair];
    double leverage = Prospects.plainLeverage(world, pair, calm);
    assertThat(leverage).isCloseTo(world.leverage[pair], within(1e-15));
    double unit = leverage / (1 - calm);
    assertThat(Prospects.promised(world, pair, Conduct.PRESS, leverage, calm))
        .isCloseTo(unit * (1 - calm * calm) - leverage, within(1e-12));
    assertThat(Prospects.promised(world, pair, Conduct.NEGLECT, leverage, calm))
        .isCloseTo(unit * (1 - Math.sqrt(calm)) - leverage, within(1e-12));
    assertThat(Prospects.promised(world, pair, Conduct.MAINTAIN, leverage, calm)).isZero();
  }

  @Test
  void courtingPromisesWhatMoreDependencyIsWorth() {
    BalancingModel model = new BalancingModel(Worlds.random(4, Worlds.roster(3, 3, 2, 1)).plan());
    World world = model.world();
    world.reset(1, 0, 0);
    model.open();
    int pair = world.pair(1, 2);
    double leverage = world.leverage[pair];
    double promised =
        Prospects.promised(world, pair, Conduct.COURT, leverage, 1 - world.threat[pair]);
    double step = 1e-6;
    world.dependency[pair] *= 1 + step;
    Measurement.leverage(world);
    double slope = (world.leverage[pair] - leverage) / step;
    assertThat(promised).isCloseTo(slope * world.parameter(Input.COURT_REACH), within(1e-6));
  }

  @Test
  void leverageGainedUnderAPostureIsRememberedForItAlone() {
    World world = opened(draft().set(Input.POSTURE_LEARNING, 10).set(Input.POSTURE_REVIEW, 0));
    Posture posture = new Posture(world, Worlds.memory(world));
    posture.open(world);
    int pair = world.pair(0, 1);
    posture.act(world, 2);
    double gain = 0.1 * world.leverage[pair];
    world.leverage[pair] *= 1.1;
    posture.act(world, 3);
    int place = pair * Conduct.POSTURES + Conduct.MAINTAIN;
    assertThat(world.conduct.experience[place]).isCloseTo(10 * gain, within(1e-12));
    posture.act(world, 4);
    double kept = 1 - world.parameter(Input.POSTURE_FORGETTING);
    assertThat(world.conduct.experience[place]).isCloseTo(10 * gain * kept, within(1e-12));
    assertThat(world.conduct.experience[place + 2]).isZero();
  }

  @Test
  void busyPowersPressLess() {
    Worlds.Draft busy =
        draft().set(Input.POSTURE_EFFORT, 1).set(Input.PRESS_RATE, 0.15).set(Input.COURT_RATE, 0);
    World world = opened(busy);
    Posture posture = new Posture(world, Worlds.memory(world));
    posture.open(world);
    java.util.Arrays.fill(world.now(Input.LOAD), 4);
    int pressed = 0;
    int tries = 4000;
    for (int tick = 1; tick <= tries; tick++) {
      posture.act(world, tick);
      pressed += world.conduct.posture[0] == Conduct.PRESS ? 1 : 0;
    }
    double press = 0.15 * Math.exp(-3);
    double calm = 1 - world.threat[0];
    double neglect = 0.15 * (Math.sqrt(calm) + calm);
    double all = press + neglect * Math.exp(3) + 1 - 0.15 - neglect;
    assertThat(pressed / (double) tries).isCloseTo(press / all, within(0.005));
  }

  @Test
  void anEventThatSetsThePostureReplacesTheDecisionWhileItLasts() {
    Worlds.Draft draft =
        draft()
            .off(Mechanism.PROVOCATION)
            .event("powers.P1.posture", InputChange.Operation.SET, 2, 5, 4);
    new BalancingModel(draft.plan())
        .run(
            1,
            0,
            0,
            (world, tick) -> {
              if (tick >= 8) {
                assertThat(world.conduct.exponent[world.pair(2, 1)]).isEqualTo(2);
              }
            });
  }

  @Test
  void anExponentIsHalfOneOrTwoUnlessEventsMultiplyIt() {
    Worlds.Draft draft =
        draft()
            .off(Mechanism.PROVOCATION)
            .event("powers.P1.posture", InputChange.Operation.TIMES, 1.5, 5);
    List<Double> seen = new ArrayList<>();
    new BalancingModel(draft.plan())
        .run(1, 0, 0, (world, tick) -> seen.add(world.conduct.exponent[world.pair(2, 1)]));
    assertThat(seen.subList(0, 5)).isSubsetOf(0.5, 1.0, 2.0);
    assertThat(seen.subList(5, 61)).isSubsetOf(0.75, 1.5, 3.0).contains(0.75, 3.0);
  }

  @Test
  void switchedOffItsInputsChangeNoBit() {
    Worlds.Draft off = Worlds.random(4, ROSTER).off(Mechanism.POSTURES);
    Worlds.Draft other = Worlds.random(4, ROSTER).off(Mechanism.POSTURES);
    for (Input input : PARAMETERS) {
      other.setAll(input, 0.077);
    }
    assertThat(leverage(other)).containsExactly(leverage(off));
    assertThat(leverage(Worlds.random(4, ROSTER))).isNotEqualTo(leverage(off));
  }

  @Test
  void relabelledPowersPermuteTheirPostures() {
    List<Roster.Entry> shuffled = new ArrayList<>(ROSTER.powers());
    Collections.reverse(shuffled);
    Roster other = Worlds.withPowers(ROSTER, shuffled);
    double[] one = leverage(Worlds.random(5, ROSTER).oneNestEach());
    double[] two = leverage(Worlds.random(5, other).oneNestEach());
    for (int pair = 0; pair < one.length; pair++) {
      int mirrored = pair / 3 * 3 + 2 - pair % 3;
      assertThat(two[mirrored]).isCloseTo(one[pair], within(1e-12));
    }
  }

  private static double[] leverage(Worlds.Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(1, 0, 0, (world, tick) -> {});
    return model.world().leverage.clone();
  }
}
