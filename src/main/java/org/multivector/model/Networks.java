package org.multivector.model;

import org.multivector.world.Graph;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/** What the flows of all cargoes of a domain come to for one state. */
final class Networks {

  private final Graph graph;
  private final Shipping[] shipping;
  private final Interdiction[] interdiction;

  /** By partner or power: the value that it carries in the domain that is measured. */
  private final double[] carried;

  /** With the flows of all cargoes. */
  Networks(World world, Shipping[] shipping, Interdiction[] interdiction) {
    graph = world.traffic.graph;
    this.shipping = shipping;
    this.interdiction = interdiction;
    carried = new double[world.partners];
  }

  /**
   * Takes the part that is not served, detours, vulnerability, shares and overlaps.
   *
   * @param opening whether overlaps are taken even if they are frozen
   */
  void measure(World world, int state, int domain, boolean opening) {
    Traffic traffic = world.traffic;
    int place = state * world.domains + domain;
    if (traffic.part[place] == 0) {
      return;
    }
    needs(world, state, domain);
    double need = traffic.need[place];
    for (int p = 0; p < world.powers; p++) {
      double stopped = 0;
      for (int c : graph.cargoesOf(domain)) {
        stopped += interdiction[c].value[world.pair(state, p)];
      }
      traffic.vulnerability[world.exposure(state, p, domain)] = need > 0 ? stopped / need : 0;
    }
    shares(world, state, domain);
    if (opening || !world.isFrozen(Mechanism.SHARED_CORRIDORS)) {
      overlaps(world, state, domain);
    }
  }

  private void needs(World world, int state, int domain) {
    Traffic traffic = world.traffic;
    double need = 0;
    double missing = 0;
    double detour = 0;
    for (int c : graph.cargoesOf(domain)) {
      int place = state * graph.cargoes() + c;
      double price = world.now(Input.CARGO_PRICE)[c] / World.PER_THOUSAND;
      double out = world.now(Input.EXPORTS)[place];
      double in = world.now(Input.IMPORTS)[place];
      need += (out + in) * price;
      missing += (out - traffic.served[2 * place]) * price;
      missing += (in - traffic.served[2 * place + 1]) * price;
      detour += detour(traffic, 2 * place) + detour(traffic, 2 * place + 1);
    }
    int place = state * world.domains + domain;
    traffic.need[place] = need;
    traffic.unserved[place] = need > 0 ? missing / need : 0;
    traffic.detour[place] = need > 0 ? detour / need : 0;
  }

  /** What is shipped at more than it cost at the start; nothing if nothing was shipped then. */
  private static double detour(Traffic traffic, int need) {
    double before = traffic.unitCostAtStart[need];
    return before >= 0 ? traffic.shippingCost[need] - traffic.shipped[need] * before : 0;
  }

  /** Who carries what flows; if nothing flows, it stays what it was. */
  private void shares(World world, int state, int domain) {
    double sum = 0;
    for (int j = 0; j < world.partners; j++) {
      carried[j] = 0;
      for (int c : graph.cargoesOf(domain)) {
        carried[j] += shipping[c].through[state * world.partners + j];
      }
      sum += carried[j];
    }
    if (sum > 0) {
      int from = world.tie(state, domain, 0);
      for (int j = 0; j < world.partners; j++) {
        world.traffic.share[from + j] = carried[j] / sum;
      }
    }
  }

  /** {@code f_jl / sqrt(f_j f_l)}, f the value that goes by one or by both. */
  private void overlaps(World world, int state, int domain) {
    double[] into = world.traffic.overlap;
    int place = state * world.domains + domain;
    int from = place * world.powers * world.powers;
    boolean any = false;
    for (int j = 0; j < world.powers; j++) {
      carried[j] = together(world, state, domain, j, j);
      for (int l = 0; l < j; l++) {
        double both = carried[j] > 0 ? together(world, state, domain, j, l) : 0;
        double overlap = both == 0 ? 0 : both / Math.sqrt(carried[j] * carried[l]);
        into[from + j * world.powers + l] = overlap;
        into[from + l * world.powers + j] = overlap;
        any |= overlap > 0;
      }
    }
    world.traffic.shares[place] = any;
  }

  private double together(World world, int state, int domain, int one, int other) {
    double value = 0;
    for (int c : graph.cargoesOf(domain)) {
      value += shipping[c].together[(state * world.powers + one) * world.powers + other];
    }
    return value;
  }
}
