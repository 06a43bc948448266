package org.multivector.model;

import org.multivector.chance.Logarithm;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * A move whose appeal is its base rate and what has changed of its utility since the start, {@code
 * log(q/(1 - q)) + beta (U - U(0))}, q a quarter of the yearly rate.
 */
abstract class WeighedMove extends Move {

  private final Mechanism mechanism;
  private final Input rate;
  private final double[] atStart;
  private final int variants;
  private double baseLog;

  WeighedMove(World world, Mechanism mechanism, Input rate) {
    this.mechanism = mechanism;
    this.rate = rate;
    variants = variants(world.plan.roster()).size();
    atStart = new double[world.states * variants];
  }

  /**
   * What it would be good for, as a part of welfare; asked only of what is possible, right after.
   */
  abstract double utility(World world, int state, int variant);

  /** Whether it can be done at all. */
  abstract boolean isPossible(World world, int state, int variant);

  /** Takes the utilities of the start. */
  void open(World world) {
    double odds = quarterly(world, mechanism, rate);
    baseLog = odds == 0 ? Double.NEGATIVE_INFINITY : Logarithm.of(odds / (1 - odds));
    if (odds == 0) {
      return;
    }
    for (int state = 0; state < world.states; state++) {
      consider(world, state);
      for (int variant = 0; variant < variants; variant++) {
        atStart[state * variants + variant] =
            isPossible(world, state, variant) ? utility(world, state, variant) : 0;
      }
    }
  }

  /** Chance in a quarter as things are at the start; 0 where it is switched off. */
  static double quarterly(World world, Mechanism mechanism, Input rate) {
    boolean works = world.has(Mechanism.MOVES) && world.has(mechanism);
    return works ? world.parameter(rate) / 4 : 0;
  }

  @Override
  boolean consider(World world, int state) {
    return baseLog > Double.NEGATIVE_INFINITY;
  }

  @Override
  double appeal(World world, int state, int variant) {
    if (!isPossible(world, state, variant)) {
      return Double.NEGATIVE_INFINITY;
    }
    double gained = utility(world, state, variant) - atStart[state * variants + variant];
    return baseLog + world.parameter(Input.MOVE_SENSITIVITY) * gained;
  }
}
