package org.multivector.model;

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

  /** By corridor: its place among those of its cargo. */
  private final int[] within;

  /** By cargo: the flows of now, with what has been seen of corridors since they are so. */
  private final FlowMemory.Known[] known;

  private final double[] before;
  private final double[] after;

  Outlook(World world, Interdiction[] interdiction) {
    this.interdiction = interdiction;
    graph = world.traffic.graph;
    powers = world.powers;
    known = new FlowMemory.Known[graph.cargoes()];
    within = new int[graph.length.length];
    for (int cargo = 0; cargo < known.length; cargo++) {
      int[] corridors = graph.corridorsOf(cargo);
      for (int n = 0; n < corridors.length; n++) {
        within[corridors[n]] = n;
      }
    }
    before = new double[powers];
    after = new double[powers];
  }

  /** Flows of a cargo have changed. */
  void follow(int cargo, FlowMemory.Known now) {
    known[cargo] = now;
  }

  private FlowMemory.Known known(int corridor) {
    return known[graph.cargo[corridor]];
  }

  private int place(int state, int corridor) {
    return state * graph.corridorsOf(graph.cargo[corridor]).length + within[corridor];
  }

  /** Value of what could flow more, bn USD a year. */
  double more(int state, int corridor) {
    return known(corridor).more()[place(state, corridor)];
  }

  /** Value of what a power could stop more (negative: less), bn USD a year. */
  double stopped(int state, int corridor, int power) {
    return known(corridor).stopped()[place(state, corridor) * powers + power];
  }

  /** Looks at a corridor for a state, if there is anything new to see. */
  void look(World world, int state, int corridor) {
    int place = place(state, corridor);
    FlowMemory.Known now = known(corridor);
    double capacity =
        world.now(Input.CORRIDOR_CAPACITY)[corridor]
            * (1 - world.now(Input.CORRIDOR_HELD)[corridor]);
    if (now.planned()[place] != capacity) {
      now.planned()[place] = capacity;
      now.more()[place] = compare(world, state, corridor, capacity);
      for (int p = 0; p < powers; p++) {
        now.stopped()[place * powers + p] = after[p] - before[p];
      }
    }
  }

  /** Flows before the corridor is there, and after; returns the value of what flows more. */
  private double compare(World world, int state, int corridor, double capacity) {
    Traffic traffic = world.traffic;
    Interdiction of = interdiction[graph.cargo[corridor]];
    double whole = traffic.whole[corridor];
    double available = traffic.available[corridor];
    double without = of.look(world, state, before);
    traffic.whole[corridor] = capacity;
    traffic.available[corridor] = capacity;
    double with = of.look(world, state, after);
    traffic.whole[corridor] = whole;
    traffic.available[corridor] = available;
    return with - without;
  }
}
