package org.multivector.model;

import java.util.Arrays;
import org.multivector.world.Graph;
import org.multivector.world.Input;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/**
 * What a planned corridor would do for a state if it were open and all else flowed as it does now:
 * how much more could flow, and how much less each power could stop. Looked at when asked for, and
 * again only when flows, or what the corridor is planned to carry, have changed.
 */
final class Outlook {

  private final Graph graph;
  private final Interdiction[] interdiction;
  private final int powers;

  /** What the corridor was planned to carry when last looked at; NaN if it has to be. */
  private final double[] planned;

  private final double[] more;
  private final double[] stopped;
  private final double[] before;
  private final double[] after;

  Outlook(World world, Interdiction[] interdiction) {
    this.interdiction = interdiction;
    graph = world.traffic.graph;
    powers = world.powers;
    planned = new double[world.states * graph.length.length];
    more = new double[planned.length];
    stopped = new double[planned.length * powers];
    before = new double[powers];
    after = new double[powers];
  }

  /** Another run begins. */
  void forget() {
    Arrays.fill(planned, Double.NaN);
  }

  /** Flows of a cargo have changed. */
  void forget(int cargo) {
    for (int n = 0; n < planned.length; n++) {
      planned[n] = graph.cargo[n % graph.length.length] == cargo ? Double.NaN : planned[n];
    }
  }

  /** Value of what could flow more, bn USD a year. */
  double more(int state, int corridor) {
    return more[state * graph.length.length + corridor];
  }

  /** Value of what a power could stop more (negative: less), bn USD a year. */
  double stopped(int state, int corridor, int power) {
    return stopped[(state * graph.length.length + corridor) * powers + power];
  }

  /** Looks at a corridor for a state, if there is anything new to see. */
  void look(World world, int state, int corridor) {
    int place = state * graph.length.length + corridor;
    double capacity =
        world.now(Input.CORRIDOR_CAPACITY)[corridor]
            * (1 - world.now(Input.CORRIDOR_HELD)[corridor]);
    if (planned[place] != capacity) {
      planned[place] = capacity;
      Traffic traffic = world.traffic;
      Interdiction of = interdiction[graph.cargo[corridor]];
      double whole = traffic.whole[corridor];
      double available = traffic.available[corridor];
      double now = of.look(world, state, before);
      traffic.whole[corridor] = capacity;
      traffic.available[corridor] = capacity;
      more[place] = of.look(world, state, after) - now;
      traffic.whole[corridor] = whole;
      traffic.available[corridor] = available;
      for (int p = 0; p < powers; p++) {
        stopped[place * powers + p] = after[p] - before[p];
      }
    }
  }
}
