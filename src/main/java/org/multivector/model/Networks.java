package org.multivector.model;

import org.multivector.world.Graph;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/** What the flows of all cargoes of a domain come to for one state. */
final class Networks {

  private Networks() {}

  /** Takes the part that is not served, detours, vulnerability, shares and overlaps. */
  static void measure(
      World world, int place, Shipping[] shipping, Interdiction[] interdiction, boolean opening) {
    int state = place / world.domains;
    int domain = place % world.domains;
    Traffic traffic = world.traffic;
    if (traffic.part[place] == 0) {
      return;
    }
    needs(world, state, domain);
    double need = traffic.need[place];
    for (int p = 0; p < world.powers; p++) {
      double stopped = 0;
      for (int c = 0; c < interdiction.length; c++) {
        stopped += isOf(world, c, domain) ? interdiction[c].value[world.pair(state, p)] : 0;
      }
      traffic.vulnerability[world.exposure(state, p, domain)] = need > 0 ? stopped / need : 0;
    }
    shares(world, state, domain, shipping);
    if (opening || !world.isFrozen(Mechanism.SHARED_CORRIDORS)) {
      overlaps(world, state, domain, shipping);
    }
  }

  private static boolean isOf(World world, int cargo, int domain) {
    return world.traffic.graph.domain(cargo) == domain;
  }

  private static void needs(World world, int state, int domain) {
    Traffic traffic = world.traffic;
    Graph graph = traffic.graph;
    double need = 0;
    double missing = 0;
    double detour = 0;
    for (int c = 0; c < graph.cargoes(); c++) {
      if (graph.domain(c) == domain) {
        int place = state * graph.cargoes() + c;
        double price = world.now(Input.CARGO_PRICE)[c] / World.PER_THOUSAND;
        double out = world.now(Input.EXPORTS)[place];
        double in = world.now(Input.IMPORTS)[place];
        need += (out + in) * price;
        missing += (out - traffic.served[2 * place]) * price;
        missing += (in - traffic.served[2 * place + 1]) * price;
        detour += detour(traffic, 2 * place) + detour(traffic, 2 * place + 1);
      }
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
  private static void shares(World world, int state, int domain, Shipping[] shipping) {
    double[] share = world.traffic.share;
    int from = world.tie(state, domain, 0);
    double sum = 0;
    for (int j = 0; j < world.partners; j++) {
      sum += through(world, state, domain, shipping, j);
    }
    for (int j = 0; j < world.partners; j++) {
      if (sum > 0) {
        share[from + j] = through(world, state, domain, shipping, j) / sum;
      }
    }
  }

  private static double through(
      World world, int state, int domain, Shipping[] shipping, int partner) {
    double value = 0;
    for (int c = 0; c < shipping.length; c++) {
      if (isOf(world, c, domain)) {
        value += shipping[c].through[state * world.partners + partner];
      }
    }
    return value;
  }

  /** {@code f_jl / sqrt(f_j f_l)}, f the value that goes by one or by both. */
  private static void overlaps(World world, int state, int domain, Shipping[] shipping) {
    int place = state * world.domains + domain;
    int from = place * world.powers * world.powers;
    boolean any = false;
    for (int j = 0; j < world.powers; j++) {
      boolean carries = together(world, state, domain, shipping, j, j) > 0;
      for (int l = 0; l < j; l++) {
        double overlap = carries ? overlap(world, state, domain, shipping, j, l) : 0;
        world.traffic.overlap[from + j * world.powers + l] = overlap;
        world.traffic.overlap[from + l * world.powers + j] = overlap;
        any |= overlap > 0;
      }
    }
    world.traffic.shares[place] = any;
  }

  private static double overlap(
      World world, int state, int domain, Shipping[] shipping, int j, int l) {
    double both = together(world, state, domain, shipping, j, l);
    if (both == 0) {
      return 0;
    }
    double one = together(world, state, domain, shipping, j, j);
    double other = together(world, state, domain, shipping, l, l);
    return both / Math.sqrt(one * other);
  }

  private static double together(
      World world, int state, int domain, Shipping[] shipping, int one, int other) {
    double value = 0;
    for (int c = 0; c < shipping.length; c++) {
      if (isOf(world, c, domain)) {
        int place = (state * world.powers + one) * world.powers + other;
        value += shipping[c].together[place];
      }
    }
    return value;
  }
}
