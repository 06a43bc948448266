package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.model.Worlds.ended;
import static org.multivector.model.Worlds.opened;
import static org.multivector.world.InputChange.Operation.SET;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Disputes, water, clashes and buffers: one quarter by hand, and what switches remove. */
final class RegionTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 2, 2);

  private static double shift(World world) {
    new Cohesion().act(world, 1);
    assertThat(world.cohesionShift[1]).as("both ways").isEqualTo(world.cohesionShift[3]);
    return world.cohesionShift[1];
  }

  /** What is done to the pair of the first two states. */
  private static World changed(Input input, double change) {
    World world = opened(Worlds.random(4, ROSTER).setAll(Input.COHESION_PRESSURE, 0));
    world.now(input)[1] += change;
    world.now(input)[3] += change;
    return world;
  }

  @Test
  void settlingADisputeRaisesCohesion() {
    World border = changed(Input.BORDER_DISPUTE, -0.4);
    assertThat(shift(border)).isCloseTo(0.4 * border.parameter(Input.SETTLEMENT), within(1e-15));
  }

  @Test
  void aWaterDisputeThatIsSettledIsAlsoLessFeltInADrought() {
    World world = changed(Input.WATER_DISPUTE, -0.2);
    double stress = world.start(Input.WATER_STRESS)[0] + world.start(Input.WATER_STRESS)[1];
    assertThat(shift(world))
        .isCloseTo(
            0.2 * world.parameter(Input.SETTLEMENT)
                + world.parameter(Input.WATER_EFFECT) * 0.2 * stress / 2,
            within(1e-15));
  }

  @Test
  void shortageOfSharedWaterDivides() {
    World world = opened(Worlds.random(4, ROSTER).setAll(Input.COHESION_PRESSURE, 0));
    world.now(Input.WATER_STRESS)[1] += 0.3;
    double shared = world.start(Input.WATER_DISPUTE)[1];
    assertThat(shift(world))
        .isCloseTo(-world.parameter(Input.WATER_EFFECT) * shared * 0.15, within(1e-15));
  }

  @Test
  void aClashDividesEveryQuarterThatItLasts() {
    World world = changed(Input.CLASH, 0.5);
    double once = shift(world);
    assertThat(once).isCloseTo(-0.5 * world.parameter(Input.CLASH_EFFECT), within(1e-15));
    new Cohesion().act(world, 2);
    assertThat(world.cohesionShift[1])
        .isCloseTo(once * (2 - world.parameter(Input.COHESION_SPEED)), within(1e-15));
  }

  @Test
  void whoStandsInBetweenLetsThroughByCohesionAndLeverage() {
    Worlds.Draft draft =
        Worlds.random(4, ROSTER)
            .setAll(Input.PASSAGE, 0)
            .set(Input.PASSAGE, 0.8, 0, 1, 2)
            .setAll(Input.BUFFER, 0.5);
    World world = opened(draft);
    Buffers buffers = new Buffers(world);
    buffers.open(world);
    double before = 1 - 0.5 * 0.8 * world.cohesion[2] * (1 - world.leverage[world.pair(2, 1)]);
    world.leverage[world.pair(2, 1)] += 0.2;
    world.cohesion[2] -= 0.1;
    double now = 1 - 0.5 * 0.8 * world.cohesion[2] * (1 - world.leverage[world.pair(2, 1)]);
    buffers.act(world, 1);
    assertThat(world.region.passed[world.pair(0, 1)])
        .isCloseTo(now / before, within(1e-15))
        .isGreaterThan(1);
    assertThat(world.region.passed[world.pair(0, 0)]).as("another power").isEqualTo(1);
    assertThat(world.region.passed[world.pair(1, 1)]).as("another state").isEqualTo(1);
  }

  @Test
  void whatPassesIsAnExponentOfTheThreat() {
    World world = opened(Worlds.random(4, ROSTER));
    world.region.passed[1] = 1.3;
    Surroundings.measure(world);
    double calm = 1 - world.attentionTo[1] * world.now(Input.COERCIVENESS)[1];
    double exponent = world.conduct.exponent[1] * 1.3;
    assertThat(world.threat[1]).isCloseTo(1 - Math.pow(calm, exponent), within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "DISPUTES, SETTLEMENT",
    "WATER_STRESS, WATER_EFFECT WATER_STRESS",
    "CLASHES, CLASH_EFFECT CLASH",
    "BUFFERS, BUFFER PASSAGE"
  })
  void switchedOffItsInputsChangeNoBit(Mechanism mechanism, String inputs) {
    new SwitchedOff(RegionTest::lively, draft -> ended(draft).autonomy)
        .assertIdle(mechanism, inputs, 0.077);
  }

  private static Worlds.Draft lively() {
    return Worlds.random(4, ROSTER)
        .event("states.S0.border_dispute.S1", SET, 0.1, 4)
        .event("states.S1.water_stress", SET, 1, 6, 4)
        .event("states.S1.clash.S2", SET, 1, 8);
  }
}
