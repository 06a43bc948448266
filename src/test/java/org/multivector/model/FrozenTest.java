package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** A frozen mechanism stays what it was at the start and responds to nothing. */
final class FrozenTest {

  private static final Roster ROSTER = Worlds.roster(3, 4, 3, 2);

  /** The terms of the mechanisms that frozen are not the same as off. */
  private static final Map<Mechanism, Function<World, double[]>> TERMS =
      Map.of(
          Mechanism.OUTSIDE_OPTIONS, world -> world.relief,
          Mechanism.VOICE, world -> world.voice,
          Mechanism.SENTIMENT, world -> world.sentimentShift,
          Mechanism.SIZE_EFFECT, world -> world.resolve);

  /** Growing economies, changing tastes, attention and cohesion. */
  private static Worlds.Draft lively() {
    return Worlds.random(5, ROSTER)
        .event("powers.P0.attention", InputChange.Operation.TIMES, 3, 4)
        .event("powers.P1.load.t0", InputChange.Operation.SET, 0, 2)
        .event("states.S0.cohesion.S1", InputChange.Operation.SET, 0.9, 6);
  }

  private static List<double[]> measured(Worlds.Draft draft, int quarters) {
    draft.quarters = quarters;
    List<double[]> all = new ArrayList<>();
    new BalancingModel(draft.plan()).run(7, 3, 1, (world, tick) -> all.addAll(measures(world)));
    return all;
  }

  private static List<double[]> measures(World world) {
    List<double[]> measures = new ArrayList<>();
    for (double[] column : StandingStillTest.columns(world)) {
      if (column != world.marginal) {
        measures.add(column.clone());
      }
    }
    return measures;
  }

  @ParameterizedTest
  @EnumSource
  void freezingNeverChangesTheStart(Mechanism mechanism) {
    List<double[]> on = measured(lively(), 1);
    List<double[]> frozen = measured(lively().freeze(mechanism), 1);
    for (int n = 0; n < on.size() / 2; n++) {
      assertThat(frozen.get(n)).as("measure %d", n).containsExactly(on.get(n));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNeutralAtTheStartIsFrozenAsOff(Mechanism mechanism) {
    if (mechanism.isNeutralAtStart()) {
      List<double[]> off = measured(lively().off(mechanism), 12);
      List<double[]> frozen = measured(lively().freeze(mechanism), 12);
      for (int n = 0; n < off.size(); n++) {
        assertThat(frozen.get(n)).as("measure %d", n).containsExactly(off.get(n));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"OUTSIDE_OPTIONS", "VOICE", "SENTIMENT", "SIZE_EFFECT"})
  void aFrozenTermStaysWhatItWas(Mechanism mechanism) {
    Mechanism[] others = {
      Mechanism.LOSS_EFFECT,
      Mechanism.LEGITIMACY_EFFECT,
      Mechanism.SOLIDARITY,
      Mechanism.INSTITUTION_VOICE
    };
    assertThat(moves(mechanism, lively().off(others))).isTrue();
    assertThat(moves(mechanism, lively().off(others).freeze(mechanism))).isFalse();
  }

  private static boolean moves(Mechanism mechanism, Worlds.Draft draft) {
    List<double[]> terms = new ArrayList<>();
    new BalancingModel(draft.plan())
        .run(7, 3, 1, (world, tick) -> terms.add(TERMS.get(mechanism).apply(world).clone()));
    return terms.stream().anyMatch(term -> !java.util.Arrays.equals(term, terms.get(0)));
  }

  @Test
  void frozenSentimentHeedsNeitherItsSpeedNorDominance() {
    Worlds.Draft other = lively().freeze(Mechanism.SENTIMENT);
    other.setAll(Input.SENTIMENT_SPEED, 0.077).setAll(Input.SENTIMENT_DOMINANCE, 0.9);
    List<double[]> plain = measured(lively().freeze(Mechanism.SENTIMENT), 12);
    List<double[]> changed = measured(other, 12);
    for (int n = 0; n < plain.size(); n++) {
      assertThat(changed.get(n)).as("measure %d", n).containsExactly(plain.get(n));
    }
  }

  @Test
  void frozenSentimentStillWeighsButDoesNotChangeWhatATieIsWorth() {
    World world = new World(lively().freeze(Mechanism.SENTIMENT).plan());
    world.reset(7, 3, 1);
    Perception perception = new Perception(world);
    new Attention(world).open(world);
    new Resolve().act(world, 0);
    perception.open(world);
    double[] before = world.marginal.clone();
    world.sentiment[0] = 0.99;
    perception.act(world, 1);
    assertThat(world.marginal).containsExactly(before);
  }
}
