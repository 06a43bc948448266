package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.multivector.world.World;

/** The analytic slope of autonomy against central differences, along the simplex of shares. */
final class GradientTest {

  private static final int WORLDS = 1600;

  /** Between truncation, where autonomy bends sharply, and its rounding. */
  private static final double[] STEPS = {2e-4, 5e-5, 1e-5};

  @Test
  void agreesWithDifferencesOverAThousandRandomWorlds() {
    int compared = 0;
    for (int number = 0; number < WORLDS; number++) {
      BalancingModel model = new BalancingModel(Worlds.random(number).plan());
      World world = model.world();
      world.reset(1, number, 0);
      model.open();
      // After opening, the last measures are those of the start; the slopes read them.
      compared += compare(world, number);
    }
    assertThat(compared).isGreaterThan(1000);
  }

  /** From a power to the next partner: what one loses the other gains. */
  private static int compare(World world, int number) {
    int state = number % world.states;
    int domain = number % world.domains;
    int from = number % world.powers;
    int to = (from + 1) % world.partners;
    double most =
        Math.max(
            world.share[world.tie(state, domain, from)], world.share[world.tie(state, domain, to)]);
    double least =
        Math.min(
            world.share[world.tie(state, domain, from)], world.share[world.tie(state, domain, to)]);
    if (most > 0.97 || least < STEPS[0]) {
      return 0;
    }
    double analytic = slope(world, state, domain, to) - slope(world, state, domain, from);
    double scale =
        Math.abs(slope(world, state, domain, to)) + Math.abs(slope(world, state, domain, from));
    double error = Double.POSITIVE_INFINITY;
    for (double step : STEPS) {
      double numeric = difference(world, new int[] {state, domain, from, to}, step);
      error = Math.min(error, Math.abs(analytic - numeric));
    }
    assertThat(error)
        .as("world %d, state %d, domain %d, %d to %d", number, state, domain, from, to)
        .isLessThanOrEqualTo(1e-6 * scale + 2e-12);
    return 1;
  }

  private static double slope(World world, int state, int domain, int partner) {
    return partner < world.powers
        ? Perception.autonomyByDependency(world, state, partner)
            * Perception.dependencyByShare(world, state, partner, domain)
        : 0;
  }

  /** Richardson's extrapolation of central differences. */
  private static double difference(World world, int[] move, double step) {
    double rough = central(world, move, step);
    double fine = central(world, move, step / 2);
    return (4 * fine - rough) / 3;
  }

  private static double central(World world, int[] move, double step) {
    return (autonomy(world, move, step) - autonomy(world, move, -step)) / (2 * step);
  }

  private static double autonomy(World world, int[] move, double step) {
    shift(world, move, step);
    Measurement.vulnerability(world);
    Measurement.dependency(world);
    Measurement.leverage(world);
    Measurement.autonomy(world);
    double autonomy = world.autonomy[move[0]];
    shift(world, move, -step);
    Measurement.vulnerability(world);
    Measurement.dependency(world);
    Measurement.leverage(world);
    return autonomy;
  }

  private static void shift(World world, int[] move, double step) {
    world.share[world.tie(move[0], move[1], move[2])] -= step;
    world.share[world.tie(move[0], move[1], move[3])] += step;
  }
}
