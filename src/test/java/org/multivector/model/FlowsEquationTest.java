package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Network;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/**
 * Which routes there are and what they carry, for whom and over whom, by what the ODD description
 * says of flows; what follows from flows is held by {@link CorridorsEquationTest}.
 */
final class FlowsEquationTest {

  private static final double LEAST = 1e-10;

  /** A leg of a line; {@code number} counts all legs of the world file. */
  private record Leg(int number, int line, Network.Leg at) {}

  /** A way of a cargo from a state, or to it, with its legs and nodes from the state on. */
  private record Way(
      int state, boolean out, List<Leg> legs, List<Integer> nodes, Set<Integer> lines) {

    int end() {
      return nodes.get(nodes.size() - 1);
    }

    Way on(Leg leg, int node) {
      List<Leg> longer = new ArrayList<>(legs);
      longer.add(leg);
      List<Integer> further = new ArrayList<>(nodes);
      further.add(node);
      Set<Integer> all = new TreeSet<>(lines);
      all.add(leg.line());
      return new Way(state, out, longer, further, all);
    }

    /** Each line in one stretch, and no more than three. */
    boolean isAllowed() {
      int stretches = 0;
      int last = -1;
      for (Leg leg : legs) {
        stretches += leg.line() == last ? 0 : 1;
        last = leg.line();
      }
      return stretches == lines.size() && stretches <= 3;
    }
  }

  /** All ways of a cargo, states in order, out before in, legs as in the world file. */
  static final class Ways {

    private final World world;
    private final int cargo;
    private final Network network;
    private final List<Leg> legs = new ArrayList<>();
    private final Set<Integer> markets = new TreeSet<>();
    private final List<Way> all = new ArrayList<>();

    private Ways(World world, int cargo) {
      this.world = world;
      this.cargo = cargo;
      network = world.plan.roster().network();
      int number = 0;
      for (int line = 0; line < network.lines().size(); line++) {
        List<Network.Leg> of = network.lines().get(line).legs();
        for (Network.Leg leg : of) {
          if (network.lines().get(line).cargo() == cargo) {
            legs.add(new Leg(number, line, leg));
            markets.add(of.get(0).from());
            markets.add(of.get(of.size() - 1).to());
          }
          number++;
        }
      }
      markets.removeIf(node -> node < world.states);
      for (int i = 0; i < world.states; i++) {
        walk(new Way(i, true, List.of(), List.of(i), Set.of()));
        walk(new Way(i, false, List.of(), List.of(i), Set.of()));
      }
    }

    /** Those of each cargo. */
    static List<Ways> of(World world) {
      List<Ways> all = new ArrayList<>();
      for (int c = 0; c < world.traffic.graph.cargoes(); c++) {
        all.add(new Ways(world, c));
      }
      return all;
    }

    /** Whether a state can use a line, out or in. */
    boolean reach(int i, int line) {
      return all.stream().anyMatch(way -> way.state() == i && way.lines().contains(line));
    }

    private void walk(Way way) {
      for (Leg leg : legs) {
        int near = way.out() ? leg.at().from() : leg.at().to();
        int far = way.out() ? leg.at().to() : leg.at().from();
        step(way, leg, near, far);
        if (network.cargoes().get(cargo).bothWays()) {
          step(way, leg, far, near);
        }
      }
    }

    private void step(Way way, Leg leg, int from, int to) {
      if (way.end() == from && !way.nodes().contains(to)) {
        Way longer = way.on(leg, to);
        if (longer.isAllowed()) {
          if (markets.contains(to) || (!way.out() && to < world.states)) {
            all.add(longer);
          }
          walk(longer);
        }
      }
    }

    /** What one unit costs, in the order of the legs. */
    double cost(Way way) {
      double sum = 0;
      for (Leg leg : way.legs()) {
        sum +=
            world.now(Input.CORRIDOR_COST)[leg.line()]
                / network.lines().get(leg.line()).legs().size();
      }
      return sum;
    }
  }

  /** What the ways of a cargo carry. */
  private static final class Flows {

    private final World world;
    private final Ways ways;
    private final double price;
    private final double[] cost;
    private final double[] flow;
    private final double[] needs;
    private final double[] room;
    private final List<Integer> order = new ArrayList<>();
    private int shared;
    private int contracted;

    Flows(World world, Ways ways) {
      this.world = world;
      this.ways = ways;
      price = world.now(Input.CARGO_PRICE)[ways.cargo] / 1000;
      cost = ways.all.stream().mapToDouble(ways::cost).toArray();
      flow = new double[cost.length];
      needs = new double[2 * world.states];
      for (int i = 0; i < world.states; i++) {
        int place = i * world.traffic.graph.cargoes() + ways.cargo;
        needs[2 * i] = world.now(Input.EXPORTS)[place];
        needs[2 * i + 1] = world.now(Input.IMPORTS)[place];
      }
      room = new double[world.traffic.legFlow.length];
      ways.legs.forEach(leg -> room[leg.number()] = world.traffic.available[leg.line()]);
      for (int n = 0; n < flow.length; n++) {
        order.add(n);
      }
      order.sort(Comparator.comparingDouble(n -> cost[n]));
      if (world.has(Mechanism.CONTRACTS)) {
        contracts();
      }
      freely();
    }

    private Way way(int n) {
      return ways.all.get(n);
    }

    private static int need(Way way) {
      return 2 * way.state() + (way.out() ? 0 : 1);
    }

    /** What a way can carry of what is left; nothing if that is too little. */
    private double most(Way way) {
      double most = needs[need(way)];
      if (way.end() < world.states) {
        most = Math.min(most, needs[2 * way.end()]);
      }
      for (Leg leg : way.legs()) {
        most = Math.min(most, room[leg.number()]);
      }
      return most > LEAST ? most : 0;
    }

    private void carry(int n, double volume) {
      flow[n] += volume;
      take(needs, room, way(n), volume);
    }

    private void take(double[] ofNeeds, double[] ofLegs, Way way, double volume) {
      ofNeeds[need(way)] -= volume;
      if (way.end() < world.states) {
        ofNeeds[2 * way.end()] -= volume;
      }
      way.legs().forEach(leg -> ofLegs[leg.number()] -= volume);
    }

    private void contracts() {
      int lines = world.traffic.available.length;
      double[] reserved = new double[world.states * lines];
      for (int n = 0; n < reserved.length; n++) {
        double all = 0;
        for (int j = 0; j < world.states; j++) {
          all += contract(j * lines + n % lines);
        }
        reserved[n] = contract(n) / Math.max(1, all) * world.traffic.available[n % lines];
      }
      for (int n : order) {
        int from = way(n).state() * lines;
        double most = most(way(n));
        for (int line : way(n).lines()) {
          most = Math.min(most, reserved[from + line]);
        }
        if (most > LEAST) {
          contracted++;
          carry(n, most);
          for (int line : way(n).lines()) {
            reserved[from + line] -= most;
          }
        }
      }
    }

    private double contract(int place) {
      boolean frozen = world.isFrozen(Mechanism.CONTRACTS);
      double[] contract = frozen ? world.start(Input.CONTRACT) : world.now(Input.CONTRACT);
      return contract[place] + world.traffic.added[place];
    }

    private void freely() {
      for (int at = 0; at < order.size(); ) {
        double lowest = cost[order.get(at)];
        List<Integer> together = new ArrayList<>();
        while (at < order.size() && cost[order.get(at)] == lowest) {
          together.add(order.get(at++));
        }
        for (int round = 0; round < 20 && fill(together); round++) {}
      }
    }

    /** Each carries what it can, times the largest fraction that needs and legs can bear. */
    private boolean fill(List<Integer> together) {
      double[] wish = together.stream().mapToDouble(n -> most(way(n))).toArray();
      double[] needed = new double[needs.length];
      double[] load = new double[room.length];
      for (int n = 0; n < wish.length; n++) {
        take(needed, load, way(together.get(n)), -wish[n]);
      }
      double part = 1;
      for (int n = 0; n < needs.length; n++) {
        part = needed[n] > 0 ? Math.min(part, needs[n] / needed[n]) : part;
      }
      for (int n = 0; n < room.length; n++) {
        part = load[n] > 0 ? Math.min(part, room[n] / load[n]) : part;
      }
      shared += part < 1 ? 1 : 0;
      for (int n = 0; n < wish.length; n++) {
        carry(together.get(n), part * wish[n]);
      }
      return DoubleStream.of(wish).anyMatch(volume -> volume > 0);
    }

    double sum(ToDoubleFunction<Way> counts) {
      double sum = 0;
      for (int n = 0; n < flow.length; n++) {
        sum += flow[n] > 0 ? flow[n] * counts.applyAsDouble(way(n)) : 0;
      }
      return sum;
    }

    /** Whose flow it is: of a state that takes from another it is the flow of both. */
    private static boolean concerns(Way way, int i) {
      return way.state() == i || way.end() == i;
    }

    void check() {
      Traffic traffic = world.traffic;
      for (Leg leg : ways.legs) {
        ToDoubleFunction<Way> over = way -> way.legs().contains(leg) ? 1 : 0;
        Around.same("leg", traffic.legFlow[leg.number()], sum(over));
        for (int i = 0; i < world.states; i++) {
          int of = i;
          double own = traffic.legFlowOf[i * room.length + leg.number()];
          Around.same("leg of a state", own, sum(w -> concerns(w, of) ? over.applyAsDouble(w) : 0));
        }
      }
      for (int n = 0; n < needs.length; n++) {
        int need = n;
        int place = 2 * (n / 2 * traffic.graph.cargoes() + ways.cargo) + n % 2;
        double shipped = sum(way -> need(way) == need ? 1 : 0);
        Around.same("shipped", traffic.shipped[place], shipped);
        double sent = sum(way -> need % 2 == 0 && way.end() == need / 2 ? 1 : 0);
        Around.same("served", traffic.served[place], shipped + sent);
        Around.same("cost", traffic.shippingCost[place], paid(need));
      }
    }

    private double paid(int need) {
      double sum = 0;
      for (int n = 0; n < flow.length; n++) {
        sum += need(way(n)) == need ? flow[n] * cost[n] / 1000 : 0;
      }
      return sum;
    }

    /** Who has a leg in hand or is the market. */
    private Set<Integer> powers(Way way) {
      Set<Integer> powers = new TreeSet<>();
      way.legs().forEach(leg -> powers.add(leg.at().by() - world.states));
      powers.add(way.end() - world.states);
      powers.removeIf(p -> p < 0 || p >= world.powers);
      return powers;
    }

    private int partner(Way way) {
      boolean region = way.end() < world.states;
      for (Leg leg : way.legs()) {
        int by = leg.at().by();
        region |= by >= 0 && by < world.states && by != way.state();
      }
      return region ? world.powers : world.powers + 1;
    }

    double value(int i, int j) {
      return price
          * sum(
              way -> {
                Set<Integer> powers = powers(way);
                double part = powers.contains(j) ? 1.0 / powers.size() : 0;
                part = powers.isEmpty() && partner(way) == j ? 1 : part;
                return concerns(way, i) ? part : 0;
              });
    }

    /** Value of what goes by two powers, or by one. */
    double value(int i, int p, int q) {
      return price * sum(way -> concerns(way, i) && powers(way).containsAll(List.of(p, q)) ? 1 : 0);
    }
  }

  @Test
  void flowsAndWhoCarriesThem() {
    Watched watched = new Watched();
    Around.each(Corridors.class, watched);
    assertThat(watched.shared).isGreaterThan(50);
    assertThat(watched.contracted).isGreaterThan(50);
    assertThat(watched.overlapping).isGreaterThan(50);
  }

  private static final class Watched implements Around.Watcher {

    private List<Ways> ways = List.of();
    private List<Flows> flows = List.of();
    private double[] share = new double[0];
    private double[] overlap = new double[0];
    private int shared;
    private int contracted;
    private int overlapping;

    @Override
    public void begins(World world) {
      ways = Ways.of(world);
      share = new double[world.traffic.share.length];
      overlap = world.traffic.overlap.clone();
      flows = world.has(Mechanism.CORRIDORS) ? flow(world) : List.of();
      check(world, true);
    }

    @Override
    public void finds(World world) {
      share = world.traffic.share.clone();
    }

    @Override
    public void leaves(World world, int tick) {
      boolean moves = world.has(Mechanism.CORRIDORS) && !world.isFrozen(Mechanism.CORRIDORS);
      if (tick % 3 == 2) {
        flows = moves ? flow(world) : flows;
        check(world, false);
      }
    }

    private List<Flows> flow(World world) {
      List<Flows> all = new ArrayList<>();
      ways.forEach(of -> all.add(new Flows(world, of)));
      return all;
    }

    private void check(World world, boolean start) {
      for (Flows of : flows) {
        of.check();
        shared += of.shared;
        contracted += of.contracted;
      }
      for (int n = 0; n < world.states * world.domains && !flows.isEmpty(); n++) {
        if (world.traffic.part[n] > 0) {
          shares(world, n / world.domains, n % world.domains);
          overlaps(world, n, start);
        }
      }
    }

    private double sum(World world, int d, ToDoubleFunction<Flows> value) {
      double sum = 0;
      for (int c = 0; c < flows.size(); c++) {
        sum += world.traffic.graph.domain(c) == d ? value.applyAsDouble(flows.get(c)) : 0;
      }
      return sum;
    }

    private void shares(World world, int i, int d) {
      double all = 0;
      for (int j = 0; j < world.partners; j++) {
        int to = j;
        all += sum(world, d, flow -> flow.value(i, to));
      }
      for (int j = 0; j < world.partners; j++) {
        int to = j;
        int tie = world.tie(i, d, j);
        double f = all > 0 ? sum(world, d, flow -> flow.value(i, to)) / all : share[tie];
        Around.same("f", world.traffic.share[tie], f);
      }
    }

    private void overlaps(World world, int place, boolean start) {
      int i = place / world.domains;
      int d = place % world.domains;
      boolean frozen = !start && world.isFrozen(Mechanism.SHARED_CORRIDORS);
      boolean any = false;
      for (int p = 0; p < world.powers; p++) {
        for (int q = 0; q < world.powers; q++) {
          int one = p;
          int other = q;
          int at = (place * world.powers + p) * world.powers + q;
          double both = p == q ? 0 : sum(world, d, flow -> flow.value(i, one, other));
          double alone =
              sum(world, d, flow -> flow.value(i, one, one))
                  * sum(world, d, flow -> flow.value(i, other, other));
          overlapping += both > 0 ? 1 : 0;
          double expected = both > 0 ? both / Math.sqrt(alone) : 0;
          expected = frozen ? overlap[at] : expected;
          any |= expected > 0;
          Around.same("q", world.traffic.overlap[at], expected);
        }
      }
      assertThat(world.traffic.shares[place]).isEqualTo(any);
    }
  }
}
