package org.multivector.model;

import java.util.Arrays;
import org.multivector.world.Graph;
import org.multivector.world.Input;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/**
 * What a planned corridor would do for a state if it were open and all else flowed as it does now:
 * how much more could flow, and how much less each power could stop. Looked at when asked for, and
 * again only when flows have changed.
 */
final class Outlook {

  private final Graph graph;
  private final Grip[] grip;
  private final int powers;
  private final boolean[] known;
  private final double[] more;
  private final double[] stopped;
  private final double[] before;
  private final double[] after;

  Outlook(World world, Grip[] grip) {
    this.grip = grip;
    graph = world.traffic.graph;
    powers = world.powers;
    known = new boolean[world.states * graph.length.length];
    more = new double[known.length];
    stopped = new double[known.length * powers];
    before = new double[powers];
    after = new double[powers];
  }

  /** Another run begins. */
  void forget() {
    Arrays.fill(known, false);
  }

  /** Flows of a cargo have changed. */
  void forget(int cargo) {
    for (int n = 0; n < known.length; n++) {
      known[n] &= graph.cargo[n % graph.length.length] != cargo;
    }
  }

  /** Value of what could flow more, bn USD a year. */
  double more(World world, int state, int corridor) {
    return more[look(world, state, corridor)];
  }

  /** Value of what a power could stop more (negative: less), bn USD a year. */
  double stopped(World world, int state, int corridor, int power) {
    return stopped[look(world, state, corridor) * powers + power];
  }

  private int look(World world, int state, int corridor) {
    int place = state * graph.length.length + corridor;
    if (!known[place]) {
      known[place] = true;
      Traffic traffic = world.traffic;
      Grip of = grip[graph.cargo[corridor]];
      double whole = traffic.whole[corridor];
      double available = traffic.available[corridor];
      double now = of.look(world, state, before);
      double planned =
          world.now(Input.CORRIDOR_CAPACITY)[corridor]
              * (1 - world.now(Input.CORRIDOR_HELD)[corridor]);
      traffic.whole[corridor] = planned;
      traffic.available[corridor] = planned;
      more[place] = of.look(world, state, after) - now;
      traffic.whole[corridor] = whole;
      traffic.available[corridor] = available;
      for (int p = 0; p < powers; p++) {
        stopped[place * powers + p] = after[p] - before[p];
      }
      Arrays.fill(after, 0);
    }
    return place;
  }
}
