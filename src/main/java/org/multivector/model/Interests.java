package org.multivector.model;

import org.multivector.chance.Exp;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * What powers want of states: fuels, minerals, transit, security or whatever the world lists. An
 * interest n is worth {@code pi_pin} log-odds of attention at the start; when it matters {@code y}
 * times as much to a power, and prices P change what it is worth to all, the stake of the power in
 * the state changes by
 *
 * <pre>
 * sum_n pi_pin (y_pn prod_c P_c^eta_nc - 1)
 * </pre>
 *
 * (Keohane and Nye 1977 on issue-specific stakes; Colgan 2013 on fuels). Nothing moves while every
 * y and every P is 1.
 */
final class Interests {

  private Interests() {}

  /** Takes what prices make of interests. */
  static void price(World world) {
    if (!world.has(Mechanism.INTERESTS)) {
      return;
    }
    double[] effect = world.start(Input.INTEREST_PRICE);
    double[] logPrice = world.markets.logPrice;
    for (int n = 0; n < world.interests; n++) {
      double log = 0;
      for (int c = 0; c < logPrice.length; c++) {
        log += effect[n * logPrice.length + c] * logPrice[c];
      }
      world.interestPrice[n] = log == 0 ? 1 : Exp.of(log);
    }
  }

  /** Change since the start of a power's stake in a state, in log-odds. */
  static double change(World world, int state, int power) {
    if (!world.has(Mechanism.INTERESTS)) {
      return 0;
    }
    double[] stake = world.start(Input.INTEREST_STAKE);
    double[] level = world.now(Input.INTEREST_LEVEL);
    double sum = 0;
    for (int n = 0; n < world.interests; n++) {
      double gained = level[power * world.interests + n] * world.interestPrice[n] - 1;
      sum += stake[(power * world.states + state) * world.interests + n] * gained;
    }
    return sum;
  }
}
