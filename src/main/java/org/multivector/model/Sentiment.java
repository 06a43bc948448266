package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * How publics see powers, on the log-odds scale: dominance and cuts are resented, and resentment
 * fades,
 *
 * <pre>
 * z += - a_f z - k_f (L - L(0)) - k_c [cut begins],   f = f0 e^(z + G) / (1 - f0 + f0 e^(z + G)),
 * </pre>
 *
 * L the leverage perceived in this quarter, G what {@link Generations} have changed. Events move
 * f0.
 */
final class Sentiment implements Submodel {

  @Override
  public void act(World world, int tick) {
    if (world.has(Mechanism.SENTIMENT) && !world.isFrozen(Mechanism.SENTIMENT)) {
      for (int pair = 0; pair < world.sentiment.length; pair++) {
        resent(world, pair);
      }
    }
    level(world);
  }

  /** Takes the level from its shift. */
  static void level(World world) {
    double[] anchor = world.now(Input.SENTIMENT);
    for (int pair = 0; pair < world.sentiment.length; pair++) {
      double shift = world.sentimentShift[pair] + world.generations[pair % world.powers];
      world.sentiment[pair] = Measures.shifted(anchor[pair], shift);
    }
  }

  private static void resent(World world, int pair) {
    double dominance = world.leverage[pair] - world.leverageAtStart[pair];
    world.sentimentShift[pair] -=
        world.parameter(Input.SENTIMENT_SPEED) * world.sentimentShift[pair]
            + world.parameter(Input.SENTIMENT_DOMINANCE) * dominance;
    if (world.bargains.struck[pair] && world.has(Mechanism.CUT_RESENTMENT)) {
      world.sentimentShift[pair] -= world.parameter(Input.SENTIMENT_CUT);
    }
  }
}
