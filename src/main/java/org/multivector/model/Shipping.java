package org.multivector.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.multivector.world.Graph;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Route;
import org.multivector.world.Routes;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/**
 * Who ships how much of one cargo on which route: first on reserved capacity, then whatever is
 * left, the cheapest route of all states first; routes of the same cost fill up alike, each in
 * proportion to what it could carry.
 */
final class Shipping {

  private static final double LEAST = 1e-10;
  private static final int ROUNDS = 20;

  private final Graph graph;
  private final int cargo;
  private final int[] corridors;
  private final Route[] routes;
  private final double[] flow;
  private final double[] cost;
  private final double[] wish;
  private final double[] costs;
  private final int[] order;
  private final int[] open;
  private int active;

  /**
   * Which corridors could carry something, and which needs are there, as routes were last opened.
   */
  private final boolean[] carries;

  private final boolean[] needed;
  private boolean sorted;
  private final double[] legLeft;
  private final double[] legLoad;
  private final double[] needLeft;
  private final double[] needLoad;
  private final double[] reserved;
  private final boolean[] reached;
  private final int partners;
  private final int powers;

  /** Value of what each partner carries of what a state ships or is shipped, bn USD a year. */
  final double[] through;

  /** Value of what goes by two powers at once, by state, power and power. */
  final double[] together;

  Shipping(World world, int cargo) {
    this.cargo = cargo;
    graph = world.traffic.graph;
    corridors = graph.corridorsOf(cargo);
    List<Route> all = Routes.of(graph, world.plan.roster(), cargo);
    routes = all.toArray(new Route[0]);
    flow = new double[routes.length];
    cost = new double[routes.length];
    wish = new double[routes.length];
    costs = new double[graph.length.length];
    Arrays.fill(costs, Double.NaN);
    order = IntStream.range(0, routes.length).toArray();
    open = new int[routes.length];
    carries = new boolean[graph.length.length];
    needed = new boolean[2 * world.states];
    legLeft = new double[graph.legs];
    legLoad = new double[graph.legs];
    needLeft = new double[2 * world.states];
    needLoad = new double[2 * world.states];
    reserved = new double[world.traffic.added.length];
    reached = new boolean[reserved.length];
    for (Route route : routes) {
      for (int corridor : route.corridors()) {
        reached[route.state() * graph.length.length + corridor] = true;
      }
    }
    partners = world.partners;
    powers = world.powers;
    through = new double[world.states * partners];
    together = new double[world.states * powers * powers];
  }

  /** Passes all that shipping says of the cargo. */
  void pass(Traffic traffic, Transfer transfer) {
    transfer.pass(through, 0, through.length);
    transfer.pass(together, 0, together.length);
    int[] legs = graph.legsOf(cargo);
    transfer.pass(traffic.legFlow, 0, legs);
    for (int i = 0; i < graph.states; i++) {
      int need = 2 * place(i);
      transfer.pass(traffic.served, need, need + 2);
      transfer.pass(traffic.shipped, need, need + 2);
      transfer.pass(traffic.shippingCost, need, need + 2);
      transfer.pass(traffic.legFlowOf, i * graph.legs, legs);
    }
  }

  /** Whether some route of a state uses a corridor. */
  boolean reaches(int state, int corridor) {
    return reached[state * graph.length.length + corridor];
  }

  /** Distributes capacity and books what flows. */
  void ship(World world) {
    Arrays.fill(flow, 0);
    for (int i = 0; i < world.states; i++) {
      needLeft[2 * i] = world.now(Input.EXPORTS)[i * graph.cargoes() + cargo];
      needLeft[2 * i + 1] = world.now(Input.IMPORTS)[i * graph.cargoes() + cargo];
    }
    for (int leg : graph.legsOf(cargo)) {
      legLeft[leg] = world.traffic.available[graph.corridor[leg]];
    }
    sortByCost(world.now(Input.CORRIDOR_COST));
    findOpen(world.traffic.available);
    if (world.has(Mechanism.CONTRACTS)) {
      reserve(world);
      for (int n = 0; n < active; n++) {
        shipReserved(open[n]);
      }
    }
    for (int from = 0; from < active; ) {
      int end = from + 1;
      while (end < active && cost[open[end]] == cost[open[from]]) {
        end++;
      }
      shipFreely(from, end);
      from = end;
    }
    book(world);
  }

  /** Ships over routes of one cost; a route that is alone shares nothing. */
  private void shipFreely(int from, int end) {
    if (end == from + 1) {
      shipAlone(open[from]);
    } else {
      for (int round = 0; round < ROUNDS && fill(from, end); round++) {}
    }
  }

  private void shipAlone(int r) {
    if (needLeft[need(routes[r])] > LEAST) {
      double volume = bottleneck(r);
      if (volume > LEAST) {
        send(r, volume);
      }
    }
  }

  /** Puts the routes in the order of cost, those of equal cost as they come, if costs changed. */
  private void sortByCost(double[] now) {
    if (Arrays.equals(costs, now)) {
      return;
    }
    sorted = true;
    System.arraycopy(now, 0, costs, 0, costs.length);
    for (int r = 0; r < routes.length; r++) {
      cost[r] = 0;
      for (int leg : routes[r].legs()) {
        int corridor = graph.corridor[leg];
        cost[r] += costs[corridor] / graph.length[corridor];
      }
    }
    for (int n = 1; n < order.length; n++) {
      int r = order[n];
      int at = n;
      while (at > 0 && isBefore(r, order[at - 1])) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = r;
    }
  }

  private boolean isBefore(int r, int other) {
    return cost[r] < cost[other] || (cost[r] == cost[other] && r < other);
  }

  /** Finds the routes that could carry anything, if other ones could than before. */
  private void findOpen(double[] available) {
    if (!opensOtherwise(available)) {
      return;
    }
    active = 0;
    for (int r : order) {
      if (isOpen(routes[r])) {
        open[active++] = r;
      }
    }
  }

  private boolean opensOtherwise(double[] available) {
    boolean otherwise = sorted;
    sorted = false;
    for (int corridor : corridors) {
      boolean can = available[corridor] > LEAST;
      otherwise |= can != carries[corridor];
      carries[corridor] = can;
    }
    for (int need = 0; need < needed.length; need++) {
      boolean is = needLeft[need] > LEAST;
      otherwise |= is != needed[need];
      needed[need] = is;
    }
    return otherwise;
  }

  private boolean isOpen(Route route) {
    if (!needed[need(route)] || (route.end() < graph.states && !needed[2 * route.end()])) {
      return false;
    }
    for (int corridor : route.corridors()) {
      if (!carries[corridor]) {
        return false;
      }
    }
    return true;
  }

  /** Contracts by volume; those that together exceed a corridor are cut alike. */
  private void reserve(World world) {
    int count = graph.length.length;
    for (int e : corridors) {
      double sum = 0;
      for (int i = 0; i < world.states; i++) {
        double part = Contracts.part(world, i, e);
        reserved[i * count + e] = part;
        sum += part;
      }
      double volume = world.traffic.available[e] / Math.max(1, sum);
      for (int i = 0; i < world.states; i++) {
        reserved[i * count + e] *= volume;
      }
    }
  }

  private void shipReserved(int r) {
    int from = routes[r].state() * graph.length.length;
    double volume = Double.POSITIVE_INFINITY;
    for (int corridor : routes[r].corridors()) {
      volume = Math.min(volume, reserved[from + corridor]);
    }
    if (volume > LEAST) {
      volume = Math.min(volume, bottleneck(r));
    }
    if (volume > LEAST) {
      send(r, volume);
      for (int corridor : routes[r].corridors()) {
        reserved[from + corridor] -= volume;
      }
    }
  }

  /** What a route could carry now. */
  private double bottleneck(int r) {
    Route route = routes[r];
    double volume = needLeft[need(route)];
    if (route.end() < graph.states) {
      volume = Math.min(volume, needLeft[2 * route.end()]);
    }
    for (int leg : route.legs()) {
      volume = Math.min(volume, legLeft[leg]);
    }
    return volume;
  }

  private static int need(Route route) {
    return 2 * route.state() + (route.outward() ? 0 : 1);
  }

  private void send(int r, double volume) {
    Route route = routes[r];
    flow[r] += volume;
    needLeft[need(route)] -= volume;
    if (route.end() < graph.states) {
      needLeft[2 * route.end()] -= volume;
    }
    for (int leg : route.legs()) {
      legLeft[leg] -= volume;
    }
  }

  /** Fills routes of one cost until the first thing that they share is full; false if none was. */
  private boolean fill(int from, int end) {
    double most = 0;
    for (int leg : graph.legsOf(cargo)) {
      legLoad[leg] = 0;
    }
    Arrays.fill(needLoad, 0);
    for (int n = from; n < end; n++) {
      int r = open[n];
      wish[r] = bottleneck(r);
      most = Math.max(most, wish[r]);
      load(routes[r], wish[r]);
    }
    if (most <= LEAST) {
      return false;
    }
    double part = 1;
    for (int n = from; n < end; n++) {
      if (wish[open[n]] > LEAST) {
        part = Math.min(part, room(routes[open[n]]));
      }
    }
    for (int n = from; n < end; n++) {
      if (wish[open[n]] > LEAST) {
        send(open[n], part * wish[open[n]]);
      }
    }
    return true;
  }

  private void load(Route route, double volume) {
    needLoad[need(route)] += volume;
    if (route.end() < graph.states) {
      needLoad[2 * route.end()] += volume;
    }
    for (int leg : route.legs()) {
      legLoad[leg] += volume;
    }
  }

  /** The part of all wishes that what a route uses can bear. */
  private double room(Route route) {
    double part = needLeft[need(route)] / needLoad[need(route)];
    if (route.end() < graph.states) {
      part = Math.min(part, needLeft[2 * route.end()] / needLoad[2 * route.end()]);
    }
    for (int leg : route.legs()) {
      part = Math.min(part, legLeft[leg] / legLoad[leg]);
    }
    return part;
  }

  private void book(World world) {
    Traffic traffic = world.traffic;
    Arrays.fill(through, 0);
    Arrays.fill(together, 0);
    for (int i = 0; i < world.states; i++) {
      Arrays.fill(traffic.served, 2 * place(i), 2 * place(i) + 2, 0);
      Arrays.fill(traffic.shipped, 2 * place(i), 2 * place(i) + 2, 0);
      Arrays.fill(traffic.shippingCost, 2 * place(i), 2 * place(i) + 2, 0);
      for (int leg : graph.legsOf(cargo)) {
        traffic.legFlow[leg] = 0;
        traffic.legFlowOf[i * graph.legs + leg] = 0;
      }
    }
    double price = world.now(Input.CARGO_PRICE)[cargo] / World.PER_THOUSAND;
    for (int r = 0; r < routes.length; r++) {
      if (flow[r] > 0) {
        book(traffic, r, price);
      }
    }
  }

  private int place(int state) {
    return state * graph.cargoes() + cargo;
  }

  private void book(Traffic traffic, int r, double price) {
    Route route = routes[r];
    int need = 2 * place(route.state()) + (route.outward() ? 0 : 1);
    traffic.served[need] += flow[r];
    traffic.shipped[need] += flow[r];
    traffic.shippingCost[need] += flow[r] * cost[r] / World.PER_THOUSAND;
    for (int leg : route.legs()) {
      traffic.legFlow[leg] += flow[r];
    }
    bookFor(traffic, route.state(), r, price);
    if (route.end() < graph.states) {
      traffic.served[2 * place(route.end())] += flow[r];
      bookFor(traffic, route.end(), r, price);
    }
  }

  private void bookFor(Traffic traffic, int state, int r, double price) {
    double value = flow[r] * price;
    int[] on = routes[r].powers();
    for (int leg : routes[r].legs()) {
      traffic.legFlowOf[state * graph.legs + leg] += flow[r];
    }
    if (on.length == 0) {
      through[state * partners + routes[r].partner()] += value;
    }
    for (int p : on) {
      through[state * partners + p] += value / on.length;
      for (int q : on) {
        together[(state * powers + p) * powers + q] += value;
      }
    }
  }
}
