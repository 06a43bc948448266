package org.multivector.batch;

import java.util.List;
import java.util.Optional;
import org.multivector.scenario.Scenario;
import org.multivector.world.Plan;

/**
 * What is to be run: a scenario with its reference, so many draws of what is not known, so many
 * repeats of chance for each.
 *
 * @param scenario the scenario; its reference, if it has one, is run with the same chance
 * @param seed master seed of all draws
 * @param draws parameter draws, 1 or more
 * @param repeats repeats of chance for each draw, 1 or more
 * @param threads worker threads, 1 or more
 */
public record Order(Scenario scenario, long seed, int draws, int repeats, int threads) {

  /** Draws in a block are so many that a block has about this many units. */
  private static final int BLOCK_UNITS = 64;

  public Order {
    if (draws < 1 || repeats < 1 || threads < 1) {
      throw new IllegalArgumentException("draws, repeats and threads must be 1 or more");
    }
  }

  /** The plans of the arms: the reference first, if there is one. */
  public List<Plan> arms() {
    Optional<Scenario> reference = scenario.reference();
    return reference.isPresent()
        ? List.of(reference.get().plan(), scenario.plan())
        : List.of(scenario.plan());
  }

  /** Draws of a block: blocks have fixed boundaries whatever the number of runs or threads. */
  public int blockDraws() {
    return Math.max(1, BLOCK_UNITS / repeats);
  }

  /** Number of blocks. */
  public int blocks() {
    return (draws + blockDraws() - 1) / blockDraws();
  }
}
