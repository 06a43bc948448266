package org.multivector.model;

import org.multivector.world.Graph;
import org.multivector.world.Input;
import org.multivector.world.MaxFlow;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/**
 * What of one cargo each power could stop: the largest flow at the capacity that is left to a state
 * by the others, less the largest flow without the legs in the power's hand, times the price. What
 * is damaged of the power's own legs counts as whole: what it can restore, it can threaten.
 */
final class Interdiction {

  private static final double LEAST = 1e-9;

  private final Graph graph;
  private final int cargo;
  private final int[] legs;
  private final boolean[] holds;
  private final MaxFlow maxFlow;
  private final int powers;

  /** Value that a power could stop, bn USD a year, by state and power. */
  final double[] value;

  Interdiction(World world, int cargo) {
    this.cargo = cargo;
    graph = world.traffic.graph;
    powers = world.powers;
    legs = graph.legsOf(cargo);
    maxFlow = new MaxFlow(graph, cargo);
    value = new double[world.states * powers];
    holds = new boolean[powers];
    for (int leg : legs) {
      if (graph.power[leg] >= 0) {
        holds[graph.power[leg]] = true;
      }
    }
  }

  /** Takes it anew, from what flows now. */
  void measure(World world) {
    java.util.Arrays.fill(value, 0);
    for (int way = 0; way < 2; way++) {
      boolean outward = way == 0;
      open(world, outward);
      for (int i = 0; i < world.states; i++) {
        double need = need(world, i, outward);
        if (need > 0) {
          hold(world, i, outward, value, i * powers);
        }
      }
    }
  }

  /** The value of the largest flow of a state; what each power could stop of it goes into. */
  double look(World world, int state, double[] into) {
    java.util.Arrays.fill(into, 0);
    double all = 0;
    for (int way = 0; way < 2; way++) {
      boolean outward = way == 0;
      double need = need(world, state, outward);
      if (need > 0) {
        open(world, outward);
        all += flow(world.traffic, state, outward, need, -1, false) * price(world);
        hold(world, state, outward, into, 0);
      }
    }
    return all;
  }

  private void open(World world, boolean outward) {
    maxFlow.markets(outward, world.now(outward ? Input.IMPORTS : Input.EXPORTS));
  }

  private double need(World world, int state, boolean outward) {
    return world.now(outward ? Input.EXPORTS : Input.IMPORTS)[state * graph.cargoes() + cargo];
  }

  private double price(World world) {
    return world.now(Input.CARGO_PRICE)[cargo] / World.PER_THOUSAND;
  }

  private void hold(World world, int state, boolean outward, double[] into, int from) {
    Traffic traffic = world.traffic;
    double need = need(world, state, outward);
    int place = 2 * (state * graph.cargoes() + cargo) + (outward ? 0 : 1);
    boolean full = traffic.served[place] > need - LEAST;
    double all = Double.NaN;
    for (int p = 0; p < powers; p++) {
      if (holds[p] && !(full && isFree(traffic, state, p))) {
        double with;
        if (isWhole(traffic, p)) {
          all = Double.isNaN(all) ? flow(traffic, state, outward, need, -1, false) : all;
          with = all;
        } else {
          with = flow(traffic, state, outward, need, p, true);
        }
        double stopped = with - flow(traffic, state, outward, need, p, false);
        into[from + p] += stopped > LEAST ? stopped * price(world) : 0;
      }
    }
  }

  /** Whether nothing of the state goes over legs of a power. */
  private boolean isFree(Traffic traffic, int state, int power) {
    double flow = 0;
    for (int leg : legs) {
      flow += graph.power[leg] == power ? traffic.legFlowOf[state * graph.legs + leg] : 0;
    }
    return flow == 0;
  }

  private boolean isWhole(Traffic traffic, int power) {
    for (int leg : legs) {
      int e = graph.corridor[leg];
      if (graph.power[leg] == power && traffic.available[e] != traffic.whole[e]) {
        return false;
      }
    }
    return true;
  }

  /** The largest flow with the legs of a power whole, or without them. */
  private double flow(
      Traffic traffic, int state, boolean outward, double need, int power, boolean whole) {
    for (int n = 0; n < legs.length; n++) {
      int leg = legs[n];
      int e = graph.corridor[leg];
      boolean own = graph.power[leg] == power && power >= 0;
      double capacity = own && whole ? traffic.whole[e] : traffic.available[e];
      double others = traffic.legFlow[leg] - traffic.legFlowOf[state * graph.legs + leg];
      maxFlow.leg(n, own && !whole ? 0 : capacity - others);
    }
    return maxFlow.of(state, outward, need);
  }
}
