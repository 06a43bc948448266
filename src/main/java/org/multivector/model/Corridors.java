package org.multivector.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.multivector.world.Graph;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/**
 * Corridors carry what states need of fuels, power and freight: {@link Shipping} says what flows,
 * {@link Interdiction} what each power could stop. With N the value of a state's needs in a domain
 * that go over networks, phi their part in all its needs there, w the domain's weight,
 *
 * <pre>
 * V^flow_p = (F(G) - F(G without p's legs)) / N,   0 if N = 0,
 * loss = sum_d w phi [u - u(0) + sum_n q_n (k_n - k_n(0)) / N] - (income - income(0)) / Y(0) + outlay / Y(0),
 * </pre>
 *
 * u the part of N that is not served, q_n what the state ships of a need and k_n what a unit of it
 * costs to ship, Y GDP (Ford and Fulkerson 1962 on largest flows; Hirschman 1945 on who can stop
 * trade). Damage falls at once and is repaired by a share a quarter. Nothing is taken anew unless a
 * figure has changed.
 */
final class Corridors implements Submodel {

  /** Damage below this is none. */
  private static final double MENDED = 0.005;

  private static final double QUARTERS = 4;

  private final Graph graph;
  private final Shipping[] shipping;
  private final Interdiction[] interdiction;
  private final CargoSnapshot[] snapshots;
  private final FlowMemory memory;
  private final Transfer transfer = new Transfer();

  /** By corridor: the pairs of a state and a power that it connects. */
  private final int[][] connects;

  private final int[] parties;
  private final Outlook outlook;
  private final Networks networks;
  private boolean opening;

  /** For worlds of this shape. */
  public Corridors(World world) {
    this(world, new FlowMemory(world.plan));
  }

  /** With flows that other arms may have found. */
  Corridors(World world, FlowMemory memory) {
    this.memory = memory;
    graph = world.traffic.graph;
    shipping = new Shipping[graph.cargoes()];
    interdiction = new Interdiction[graph.cargoes()];
    snapshots = new CargoSnapshot[graph.cargoes()];
    for (int c = 0; c < shipping.length; c++) {
      shipping[c] = new Shipping(world, c);
      interdiction[c] = new Interdiction(world, c);
      snapshots[c] = new CargoSnapshot(world, c);
      makeRoom(world, c);
    }
    outlook = new Outlook(world, interdiction);
    networks = new Networks(world, shipping, interdiction);
    connects = new int[graph.length.length][];
    parties = new int[connects.length];
    for (int e = 0; e < connects.length; e++) {
      int corridor = e;
      parties[e] = graph.parties(e, world.powers);
      connects[e] =
          IntStream.range(0, world.states * world.powers)
              .filter(pair -> graph.touches(corridor, pair / world.powers))
              .filter(pair -> graph.touches(corridor, world.states + pair % world.powers))
              .toArray();
    }
  }

  private void makeRoom(World world, int cargo) {
    transfer.count();
    pass(world, cargo);
    int outlooks = world.states * graph.corridorsOf(cargo).length;
    memory.makeRoom(
        cargo, snapshots[cargo].figures().length, transfer.passed(), outlooks, world.powers);
  }

  /** What planned corridors would do. */
  Outlook outlook() {
    return outlook;
  }

  /** Whether a state can ship something over a corridor. */
  boolean reaches(int state, int corridor) {
    return shipping[graph.cargo[corridor]].reaches(state, corridor);
  }

  /** What a state would pay a year while a corridor is built, bn USD. */
  double share(World world, int corridor) {
    double total = world.start(Input.CORRIDOR_OUTLAY)[corridor] / parties[corridor];
    return total * QUARTERS / world.start(Input.CORRIDOR_DELAY)[corridor];
  }

  /** Takes the start, which later quarters are compared with. */
  void open(World world) {
    Traffic traffic = world.traffic;
    opening = true;
    for (CargoSnapshot snapshot : snapshots) {
      snapshot.forget();
    }
    Arrays.fill(traffic.share, 0);
    act(world, 0);
    opening = false;
    System.arraycopy(traffic.unserved, 0, traffic.unservedAtStart, 0, traffic.unserved.length);
    System.arraycopy(traffic.income, 0, traffic.incomeAtStart, 0, traffic.income.length);
    System.arraycopy(traffic.links, 0, traffic.linksAtStart, 0, traffic.links.length);
    System.arraycopy(world.now(Input.ACCESS), 0, traffic.access, 0, traffic.access.length);
    for (int n = 0; n < traffic.unitCostAtStart.length; n++) {
      traffic.unitCostAtStart[n] =
          traffic.shipped[n] > 0 ? traffic.shippingCost[n] / traffic.shipped[n] : Double.NaN;
    }
    Arrays.fill(traffic.detour, 0);
    Arrays.fill(traffic.loss, 0);
  }

  @Override
  public void act(World world, int tick) {
    if (!world.has(Mechanism.CORRIDORS) || shipping.length == 0) {
      access(world);
      return;
    }
    if (opening || !world.isFrozen(Mechanism.CORRIDORS)) {
      repair(world);
      settle(world, tick);
    }
    access(world);
    lose(world);
  }

  /** Takes flows and what follows from them anew where a figure has changed. */
  private void settle(World world, int tick) {
    open(world, world.traffic);
    boolean changed = false;
    for (int c = 0; c < shipping.length; c++) {
      if (snapshots[c].hasChanged(world)) {
        flow(world, c, tick);
        changed = true;
      }
    }
    if (changed || opening) {
      publish(world);
    }
  }

  /** Takes the flows of a cargo, or recalls them if they follow from figures that are known. */
  private void flow(World world, int cargo, int tick) {
    double[] figures = snapshots[cargo].figures();
    FlowMemory.Known known = memory.of(cargo, tick);
    boolean recalled = known.followsFrom(figures);
    if (!recalled) {
      shipping[cargo].ship(world);
      interdiction[cargo].measure(world);
      known.renew(figures);
    }
    transfer.begin(known.flows(), recalled);
    pass(world, cargo);
    outlook.follow(cargo, known);
  }

  private void pass(World world, int cargo) {
    shipping[cargo].pass(world.traffic, transfer);
    transfer.pass(interdiction[cargo].value, 0, interdiction[cargo].value.length);
  }

  private void repair(World world) {
    double[] condition = world.traffic.condition;
    double speed = world.has(Mechanism.CORRIDOR_REPAIR) ? world.parameter(Input.REPAIR_SPEED) : 1;
    for (int e = 0; e < condition.length; e++) {
      double target = world.now(Input.CORRIDOR_CONDITION)[e];
      double damage = (target - condition[e]) * (1 - speed);
      condition[e] = damage < MENDED ? target : target - damage;
    }
  }

  private static void open(World world, Traffic traffic) {
    for (int e = 0; e < traffic.available.length; e++) {
      double built = world.now(Input.CORRIDOR_BUILT)[e];
      double open = built + (1 - built) * (traffic.progress[e] < 1 ? 0 : 1);
      double capacity = world.now(Input.CORRIDOR_CAPACITY)[e] * open;
      traffic.whole[e] = capacity * (1 - world.now(Input.CORRIDOR_HELD)[e]);
      traffic.available[e] = traffic.whole[e] * traffic.condition[e];
      traffic.capacity[e] = capacity * traffic.condition[e];
      traffic.openness[e] = capacity > 0 ? open * traffic.condition[e] : 0;
    }
  }

  private void publish(World world) {
    Traffic traffic = world.traffic;
    for (int e = 0; e < traffic.flow.length; e++) {
      traffic.flow[e] = traffic.capacity[e] - traffic.available[e];
    }
    Arrays.fill(traffic.links, 0);
    for (int e = 0; e < connects.length; e++) {
      for (int pair : connects[e]) {
        traffic.links[pair] += traffic.openness[e];
      }
    }
    flows(traffic);
    for (int i = 0; i < world.states; i++) {
      for (int d = 0; d < world.domains; d++) {
        networks.measure(world, i, d, opening);
      }
      traffic.income[i] = income(world, i);
    }
  }

  /** What a corridor carries for all: what others hold, and its fullest leg. */
  private void flows(Traffic traffic) {
    for (int leg = 0; leg < graph.legs; leg++) {
      int e = graph.corridor[leg];
      double all = traffic.capacity[e] - traffic.available[e] + traffic.legFlow[leg];
      traffic.flow[e] = Math.max(traffic.flow[e], all);
    }
  }

  /** What a state earns by legs in its hand that others use, bn USD a year. */
  private double income(World world, int state) {
    if (!world.has(Mechanism.TRANSIT_INCOME)) {
      return 0;
    }
    Traffic traffic = world.traffic;
    double paid = 0;
    for (int leg = 0; leg < graph.legs; leg++) {
      if (graph.state[leg] == state) {
        int e = graph.corridor[leg];
        double others =
            traffic.legFlow[leg]
                - traffic.legFlowOf[state * graph.legs + leg]
                + traffic.capacity[e]
                - traffic.available[e];
        paid += others * world.now(Input.CORRIDOR_COST)[e] / graph.length[e];
      }
    }
    return paid / World.PER_THOUSAND * world.parameter(Input.TRANSIT_MARGIN);
  }

  private void access(World world) {
    Traffic traffic = world.traffic;
    double[] given = world.memberships.access;
    boolean works = world.has(Mechanism.CORRIDOR_ACCESS) && world.has(Mechanism.CORRIDORS);
    double effect = works && !opening ? world.parameter(Input.CORRIDOR_ACCESS) : 0;
    for (int pair = 0; pair < given.length; pair++) {
      double opened = traffic.links[pair] - traffic.linksAtStart[pair];
      traffic.access[pair] = Measures.shifted(given[pair], effect == 0 ? 0 : effect * opened);
    }
  }

  private void lose(World world) {
    Traffic traffic = world.traffic;
    for (int i = 0; i < world.states; i++) {
      double loss = 0;
      for (int d = 0; d < world.domains; d++) {
        int n = i * world.domains + d;
        if (traffic.part[n] > 0) {
          loss +=
              world.start(Input.WEIGHT)[n]
                  * traffic.part[n]
                  * (traffic.unserved[n] - traffic.unservedAtStart[n] + traffic.detour[n]);
        }
      }
      double paid = outlay(world, i) - traffic.income[i] + traffic.incomeAtStart[i];
      traffic.loss[i] = loss + paid / world.start(Input.STATE_GDP)[i];
    }
  }

  /** What a state pays a year for corridors that it has committed itself to. */
  private double outlay(World world, int state) {
    Traffic traffic = world.traffic;
    double paid = 0;
    for (int e = 0; e < parties.length; e++) {
      boolean building = traffic.begun[e] > 0 && traffic.progress[e] < 1;
      if (building && traffic.committed[state * parties.length + e] > 0) {
        paid += share(world, e);
      }
    }
    return paid;
  }
}
