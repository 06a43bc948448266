package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.multivector.world.Graph;
import org.multivector.world.Input;
import org.multivector.world.MaxFlow;
import org.multivector.world.Mechanism;
import org.multivector.world.Network;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/**
 * What follows from flows and what corridors are worth to states, by the equations of the ODD
 * description. Flows themselves are held by {@link FlowsEquationTest}, largest flows by another
 * library ({@link org.multivector.world.MaxFlowTest}).
 */
final class CorridorsEquationTest {

  private static boolean moves(World world) {
    return world.has(Mechanism.CORRIDORS) && !world.isFrozen(Mechanism.CORRIDORS);
  }

  @Test
  void capacity() {
    Around.each(
        Corridors.class,
        new Around.Watcher() {
          private double[] condition = new double[0];

          @Override
          public void finds(World world) {
            condition = world.traffic.condition.clone();
          }

          @Override
          public void leaves(World world, int tick) {
            Traffic traffic = world.traffic;
            for (int e = 0; e < condition.length && moves(world); e++) {
              double target = world.now(Input.CORRIDOR_CONDITION)[e];
              double speed =
                  world.has(Mechanism.CORRIDOR_REPAIR) ? world.parameter(Input.REPAIR_SPEED) : 1;
              double missing = (target - condition[e]) * (1 - speed);
              double k = missing < 0.005 ? target : target - missing;
              Around.same("k", traffic.condition[e], k);
              double built = world.now(Input.CORRIDOR_BUILT)[e];
              double o = built + (traffic.progress[e] >= 1 ? 1 - built : 0);
              double all = world.now(Input.CORRIDOR_CAPACITY)[e] * o;
              double free = all * (1 - world.now(Input.CORRIDOR_HELD)[e]);
              Around.same("free k", traffic.available[e], free * k);
              Around.same("free", traffic.whole[e], free);
              Around.same("capacity", traffic.capacity[e], all * k);
              Around.same("o k", traffic.openness[e], all > 0 ? o * k : 0);
              Around.same("flow", traffic.flow[e], all * k - free * k + fullest(world, e));
            }
          }
        });
  }

  /** What the fullest leg carries for all states. */
  private static double fullest(World world, int e) {
    double most = 0;
    for (int leg = 0; leg < world.traffic.graph.legs; leg++) {
      boolean on = world.traffic.graph.corridor[leg] == e;
      most = on ? Math.max(most, world.traffic.legFlow[leg]) : most;
    }
    return most;
  }

  @Test
  void decisionsAndConstruction() {
    int[] begun = new int[2];
    Around.each(
        BuildOut.class,
        world -> new double[][] {world.traffic.begun, world.traffic.progress},
        (before, world, tick) -> {
          boolean works = world.has(Mechanism.BUILD_OUT) && world.has(Mechanism.CORRIDORS);
          for (int e = 0; e < before[0].length; e++) {
            boolean goesOn = works && world.now(Input.CORRIDOR_BUILT)[e] < 1 && before[1][e] < 1;
            double progress = before[1][e];
            boolean decided = before[0][e] > 0;
            if (goesOn && decided) {
              progress += 1 / world.start(Input.CORRIDOR_DELAY)[e];
              progress = progress > 1 - 1e-9 ? 1 : progress;
              begun[1] += progress == 1 ? 1 : 0;
            } else if (goesOn) {
              String id = world.plan.roster().corridors().get(e).id();
              decided = Around.uniform(world, tick, "build", id) < chance(world, e);
              begun[0] += decided ? 1 : 0;
            }
            assertThat(world.traffic.begun[e]).isEqualTo(decided ? 1 : 0);
            Around.same("progress", world.traffic.progress[e], progress);
          }
        });
    assertThat(begun).doesNotContain(0);
  }

  private static double chance(World world, int e) {
    double not = 1 - world.now(Input.CORRIDOR_CHANCE)[e];
    for (int i = 0; i < world.states; i++) {
      boolean committed = world.traffic.committed[i * world.traffic.begun.length + e] > 0;
      not *= committed ? 1 - world.parameter(Input.BUILD_PUSH) : 1;
    }
    return 1 - not;
  }

  /** What states have chosen is made in their order. */
  @Test
  void whatBuildingAndReservingDo() {
    int[] made = new int[2];
    Around.each(
        Moves.class,
        new Around.Watcher() {
          private double[] committed = new double[0];
          private double[] added = new double[0];
          private Optional<Moves> moves = Optional.empty();

          @Override
          public void finds(World world) {
            committed = world.traffic.committed.clone();
            added = world.traffic.added.clone();
          }

          @Override
          public void acted(Submodel submodel) {
            moves = Optional.of((Moves) submodel);
          }

          @Override
          public void leaves(World world, int tick) {
            for (int i = 0; i < world.states; i++) {
              int state = i;
              moves.orElseThrow().made(i).ifPresent(move -> make(world, state, move));
            }
            for (int n = 0; n < added.length; n++) {
              assertThat(world.traffic.committed[n]).isEqualTo(committed[n]);
              Around.same("contract", world.traffic.added[n], added[n]);
            }
          }

          private void make(World world, int i, Moves.Made move) {
            int count = world.traffic.progress.length;
            for (int e = 0; e < count; e++) {
              boolean meant = world.plan.roster().corridors().get(e).id().equals(move.variant());
              if (meant && move.move().equals("build")) {
                committed[i * count + e] = 1;
                made[0]++;
              } else if (meant && move.move().equals("contract")) {
                double left = 1;
                for (int n = e; n < added.length; n += count) {
                  left -= world.now(Input.CONTRACT)[n] + added[n];
                }
                double part = world.parameter(Input.CONTRACT_SIZE) * left;
                added[i * count + e] += Math.max(0, part);
                made[1]++;
              }
            }
          }
        });
    assertThat(made).doesNotContain(0);
  }

  @Test
  void accessAndIncome() {
    Around.each(
        Corridors.class,
        new Around.Watcher() {
          private double[] links = new double[0];

          @Override
          public void begins(World world) {
            links = new double[world.threat.length];
            for (int pair = 0; pair < links.length; pair++) {
              links[pair] = links(world, pair);
            }
          }

          @Override
          public void leaves(World world, int tick) {
            boolean works = world.has(Mechanism.CORRIDOR_ACCESS) && world.has(Mechanism.CORRIDORS);
            double c = works ? world.parameter(Input.CORRIDOR_ACCESS) : 0;
            for (int pair = 0; pair < links.length; pair++) {
              double a = world.memberships.access[pair];
              boolean frozen = world.isFrozen(Mechanism.CORRIDORS);
              double added = frozen ? 0 : links(world, pair) - links[pair];
              double odds = a / (1 - a) * Math.exp(c * added);
              Around.same("access", world.traffic.access[pair], odds / (1 + odds));
            }
            for (int i = 0; i < world.states && moves(world); i++) {
              Around.same("T", world.traffic.income[i], income(world, i));
            }
          }
        });
  }

  /** Working corridors that touch both, or have a leg in their hand. */
  private static double links(World world, int pair) {
    Graph graph = world.traffic.graph;
    double sum = 0;
    for (int e = 0; e < graph.length.length; e++) {
      boolean both =
          graph.touches(e, pair / world.powers)
              && graph.touches(e, world.states + pair % world.powers);
      sum += both ? world.traffic.openness[e] : 0;
    }
    return sum;
  }

  /** What others carry over legs in a state's hand, times what that costs. */
  private static double income(World world, int i) {
    Graph graph = world.traffic.graph;
    double paid = 0;
    for (int leg = 0; leg < graph.legs; leg++) {
      int e = graph.corridor[leg];
      double held = world.traffic.capacity[e] * world.now(Input.CORRIDOR_HELD)[e];
      double others = world.traffic.legFlow[leg] - own(world, i, leg) + held;
      double cost = world.now(Input.CORRIDOR_COST)[e] / (1000 * graph.length[e]);
      paid += graph.state[leg] == i ? cost * others : 0;
    }
    double margin = Terms.parameter(world, Mechanism.TRANSIT_INCOME, Input.TRANSIT_MARGIN);
    return margin * paid;
  }

  private static double own(World world, int i, int leg) {
    return world.traffic.legFlowOf[i * world.traffic.graph.legs + leg];
  }

  @Test
  void lossOfNeeds() {
    int[] building = new int[1];
    Around.each(
        Corridors.class,
        new Around.Watcher() {
          private double[] unserved = new double[0];
          private double[] unitCost = new double[0];
          private double[] income = new double[0];

          @Override
          public void begins(World world) {
            unserved = new double[world.states * world.domains];
            income = world.traffic.income.clone();
            for (int n = 0; n < unserved.length; n++) {
              unserved[n] = unserved(world, n / world.domains, n % world.domains);
            }
            unitCost = new double[world.traffic.shipped.length];
            for (int n = 0; n < unitCost.length; n++) {
              unitCost[n] = world.traffic.shippingCost[n] / world.traffic.shipped[n];
            }
          }

          @Override
          public void leaves(World world, int tick) {
            for (int i = 0; i < world.states; i++) {
              double paid = outlay(world, i);
              building[0] += paid > 0 ? 1 : 0;
              paid += income[i] - world.traffic.income[i];
              double loss = paid / world.start(Input.STATE_GDP)[i];
              for (int d = 0; d < world.domains; d++) {
                int place = i * world.domains + d;
                double need = need(world, i, d);
                double weight = world.start(Input.WEIGHT)[place] * world.traffic.part[place];
                double dearer = need > 0 ? dearer(world, i, d) / need : 0;
                loss += weight * (unserved(world, i, d) - unserved[place] + dearer);
              }
              Around.same("N", world.traffic.loss[i], moves(world) ? loss : 0);
            }
          }

          private double dearer(World world, int i, int d) {
            double sum = 0;
            for (int c = 0; c < world.traffic.graph.cargoes(); c++) {
              int n = 2 * (i * world.traffic.graph.cargoes() + c);
              for (int way = n; way < n + 2; way++) {
                boolean counts = world.traffic.graph.domain(c) == d && !Double.isNaN(unitCost[way]);
                sum +=
                    counts
                        ? world.traffic.shippingCost[way]
                            - world.traffic.shipped[way] * unitCost[way]
                        : 0;
              }
            }
            return sum;
          }
        });
    assertThat(building[0]).isPositive();
  }

  /** What a state pays for what is being built and it has committed itself to. */
  private static double outlay(World world, int i) {
    double paid = 0;
    int count = world.traffic.progress.length;
    for (int e = 0; e < count; e++) {
      boolean building = world.traffic.begun[e] > 0 && world.traffic.progress[e] < 1;
      boolean own = world.traffic.committed[i * count + e] > 0;
      paid += building && own ? cost(world, e) : 0;
    }
    return paid;
  }

  /** The yearly cost of building for each of those who are on the line. */
  private static double cost(World world, int e) {
    Set<Integer> parties = new HashSet<>();
    for (Network.Leg leg : world.plan.roster().network().lines().get(e).legs()) {
      parties.addAll(List.of(leg.from(), leg.to(), leg.by()));
    }
    parties.removeIf(node -> node < 0 || node >= world.states + world.powers);
    return world.start(Input.CORRIDOR_OUTLAY)[e]
        / parties.size()
        * 4
        / world.start(Input.CORRIDOR_DELAY)[e];
  }

  private static double need(World world, int i, int d) {
    double need = 0;
    for (int c = 0; c < world.traffic.graph.cargoes(); c++) {
      need += world.traffic.graph.domain(c) == d ? needed(world, i, c) * price(world, c) : 0;
    }
    return need;
  }

  private static double needed(World world, int i, int c) {
    int place = i * world.traffic.graph.cargoes() + c;
    return world.now(Input.EXPORTS)[place] + world.now(Input.IMPORTS)[place];
  }

  private static double price(World world, int c) {
    return world.now(Input.CARGO_PRICE)[c] / 1000;
  }

  /** The part of the needs of a domain, by value, that is not served. */
  private static double unserved(World world, int i, int d) {
    double missing = 0;
    for (int c = 0; c < world.traffic.graph.cargoes(); c++) {
      missing += world.traffic.graph.domain(c) == d ? missing(world, i, c) * price(world, c) : 0;
    }
    double need = need(world, i, d);
    return need > 0 ? missing / need : 0;
  }

  private static double missing(World world, int i, int c) {
    int n = 2 * (i * world.traffic.graph.cargoes() + c);
    return needed(world, i, c) - world.traffic.served[n] - world.traffic.served[n + 1];
  }

  @Test
  void vulnerabilityToWhoCouldStopFlows() {
    int[] exposed = new int[1];
    Around.each(
        Corridors.class,
        (world, tick) -> {
          for (int i = 0; i < world.states && tick % 4 == 1 && moves(world); i++) {
            for (int d = 0; d < world.domains; d++) {
              double need = need(world, i, d);
              for (int p = 0;
                  p < world.powers && world.traffic.part[i * world.domains + d] > 0;
                  p++) {
                double stopped = 0;
                for (int c = 0; c < world.traffic.graph.cargoes(); c++) {
                  boolean counts = world.traffic.graph.domain(c) == d;
                  stopped += counts ? stopped(world, i, c, p) : 0;
                }
                double v = need > 0 ? stopped / need : 0;
                exposed[0] += v > 0 ? 1 : 0;
                Around.same("V^flow", world.traffic.vulnerability[world.exposure(i, p, d)], v);
              }
            }
          }
        });
    assertThat(exposed[0]).isPositive();
  }

  /** Value that a power could stop of a cargo, out and in. */
  private static double stopped(World world, int i, int c, int p) {
    double value = 0;
    for (boolean outward : new boolean[] {true, false}) {
      Traffic traffic = world.traffic;
      double need = need(world, i, c, outward);
      int served = 2 * (i * traffic.graph.cargoes() + c) + (outward ? 0 : 1);
      double over = 0;
      for (int leg : traffic.graph.legsOf(c)) {
        over += traffic.graph.power[leg] == p ? own(world, i, leg) : 0;
      }
      boolean safe = over == 0 && traffic.served[served] > need - 1e-9;
      if (need > 0 && !safe) {
        double lost =
            largest(world, i, c, outward, p, true) - largest(world, i, c, outward, p, false);
        value += lost > 1e-9 ? lost * price(world, c) : 0;
      }
    }
    return value;
  }

  private static double need(World world, int i, int c, boolean outward) {
    double[] needs = world.now(outward ? Input.EXPORTS : Input.IMPORTS);
    return needs[i * world.traffic.graph.cargoes() + c];
  }

  /** {@code F_i} with a power's legs whole, or without them. */
  private static double largest(World world, int i, int c, boolean outward, int p, boolean whole) {
    Graph graph = world.traffic.graph;
    MaxFlow flow = new MaxFlow(graph, c);
    flow.markets(outward, world.now(outward ? Input.IMPORTS : Input.EXPORTS));
    int[] legs = graph.legsOf(c);
    for (int n = 0; n < legs.length; n++) {
      int e = graph.corridor[legs[n]];
      boolean own = graph.power[legs[n]] == p;
      double carried = world.traffic.legFlow[legs[n]] - own(world, i, legs[n]);
      double capacity = own ? world.traffic.whole[e] : world.traffic.available[e];
      flow.leg(n, own && !whole ? 0 : capacity - carried);
    }
    return flow.of(i, outward, need(world, i, c, outward));
  }

  /** Looks right before states choose, with the corridors of the model. */
  @Test
  void whatBuildingAndReservingAreWorth() {
    int[] possible = new int[2];
    Around.each(
        Submodel.class,
        new Around.Watcher() {
          private Optional<Corridors> corridors = Optional.empty();
          private List<FlowsEquationTest.Ways> ways = List.of();
          private boolean weighs;

          @Override
          public void begins(World world) {
            ways = FlowsEquationTest.Ways.of(world);
          }

          @Override
          public void acted(Submodel submodel) {
            weighs = submodel instanceof Upkeep;
            corridors = submodel instanceof Corridors found ? Optional.of(found) : corridors;
          }

          @Override
          public void leaves(World world, int tick) {
            if (weighs && tick % 4 == 2 && world.has(Mechanism.MOVES)) {
              BuildCorridor build = new BuildCorridor(world, corridors.orElseThrow());
              ContractCorridor contract = new ContractCorridor(world, corridors.orElseThrow());
              for (int n = 0; n < world.traffic.committed.length; n++) {
                int i = n / world.traffic.progress.length;
                int e = n % world.traffic.progress.length;
                check(Moves.appeal(build, world, i, e), build(world, i, e), 0);
                boolean reaches = ways.get(world.traffic.graph.cargo[e]).reach(i, e);
                check(
                    Moves.appeal(contract, world, i, e),
                    reaches ? contract(world, i, e) : NEVER,
                    1);
              }
            }
          }

          private void check(double appeal, double expected, int kind) {
            if (expected == NEVER) {
              assertThat(appeal).isEqualTo(NEVER);
            } else {
              Around.same("appeal", appeal, expected);
              possible[kind]++;
            }
          }
        });
    assertThat(possible).doesNotContain(0);
  }

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private static double build(World world, int i, int e) {
    Traffic traffic = world.traffic;
    double q = world.parameter(Input.BUILD_RATE) / 4;
    boolean possible =
        moves(world)
            && world.has(Mechanism.BUILD_CORRIDORS)
            && traffic.graph.touches(e, i)
            && world.now(Input.CORRIDOR_BUILT)[e] < 1
            && traffic.begun[e] == 0
            && traffic.committed[i * traffic.progress.length + e] == 0;
    if (!possible) {
      return NEVER;
    }
    int c = traffic.graph.cargo[e];
    int d = traffic.graph.domain(c);
    int place = i * world.domains + d;
    double gained = (earned(world, i, e) - cost(world, e)) / world.start(Input.STATE_GDP)[i];
    double need = need(world, i, d);
    if (need > 0 && traffic.part[place] > 0) {
      double[] before = outlook(world, i, c);
      double whole = traffic.whole[e];
      double available = traffic.available[e];
      traffic.whole[e] =
          world.now(Input.CORRIDOR_CAPACITY)[e] * (1 - world.now(Input.CORRIDOR_HELD)[e]);
      traffic.available[e] = traffic.whole[e];
      double[] after = outlook(world, i, c);
      traffic.whole[e] = whole;
      traffic.available[e] = available;
      double weight = world.start(Input.WEIGHT)[place] * traffic.part[place];
      gained += weight * (after[world.powers] - before[world.powers]) / need;
      for (int p = 0; p < world.powers; p++) {
        gained += autonomy(world, i, d, p) * weight * (after[p] - before[p]) / need;
      }
    }
    return Math.log(q / (1 - q)) + world.parameter(Input.MOVE_SENSITIVITY) * gained;
  }

  /** What each power could stop, and the value of the largest flow. */
  private static double[] outlook(World world, int i, int c) {
    double[] seen = new double[world.powers + 1];
    for (int p = 0; p < world.powers; p++) {
      seen[p] = stopped(world, i, c, p);
    }
    for (boolean outward : new boolean[] {true, false}) {
      seen[world.powers] += largest(world, i, c, outward, -2, true) * price(world, c);
    }
    return seen;
  }

  /** {@code w_A dA/dD (1 - D) (1 - R)/(1 - V (1 - R))}. */
  private static double autonomy(World world, int i, int d, int p) {
    double weight = Terms.parameter(world, Mechanism.AUTONOMY_MOTIVE, Input.AUTONOMY_MOTIVE);
    int exposure = world.exposure(i, p, d);
    double r = world.relief[exposure];
    return weight
        * Perception.autonomyByDependency(world, i, p)
        * (1 - world.dependency[world.pair(i, p)])
        * (1 - r)
        / (1 - world.vulnerability[exposure] * (1 - r));
  }

  /** What others who hold the corridor would pay a state for its legs. */
  private static double earned(World world, int i, int e) {
    Graph graph = world.traffic.graph;
    double margin = Terms.parameter(world, Mechanism.TRANSIT_INCOME, Input.TRANSIT_MARGIN);
    double held = world.now(Input.CORRIDOR_HELD)[e] * world.now(Input.CORRIDOR_CAPACITY)[e];
    double sum = 0;
    for (int leg = 0; leg < graph.legs; leg++) {
      boolean own = graph.corridor[leg] == e && graph.state[leg] == i;
      double cost = world.now(Input.CORRIDOR_COST)[e] / (1000 * graph.length[e]);
      sum += own ? margin * held * cost : 0;
    }
    return sum;
  }

  private static double contract(World world, int i, int e) {
    Traffic traffic = world.traffic;
    int c = traffic.graph.cargo[e];
    int d = traffic.graph.domain(c);
    int place = i * world.domains + d;
    double need = traffic.part[place] > 0 ? need(world, i, d) : 0;
    double left = 1;
    for (int j = 0; j < world.states; j++) {
      left -= reserved(world, j, e);
    }
    boolean possible =
        moves(world)
            && world.has(Mechanism.CONTRACTS)
            && !world.isFrozen(Mechanism.CONTRACTS)
            && traffic.openness[e] > 0
            && need > 0
            && left > 0;
    if (!possible) {
      return NEVER;
    }
    double q = world.parameter(Input.CONTRACT_RATE) / 4;
    double base = Math.log(q / (1 - q));
    double part = reserved(world, i, e) + world.parameter(Input.CONTRACT_SIZE) * left;
    double x = Math.min(needed(world, i, c), part * traffic.available[e] - fullest(world, i, e));
    if (x <= 0) {
      return base;
    }
    double y = Math.min(x, missing(world, i, c));
    double gamma = Terms.parameter(world, Mechanism.RISK_SPREADING, Input.RISK_SPREADING);
    double worth =
        price(world, c) * y
            - (x - y) * dearer(world, i, e)
            - gamma * price(world, c) * x * (risk(world, i, e) - meanRisk(world, i, d));
    double weight = world.start(Input.WEIGHT)[place] * traffic.part[place];
    return base + world.parameter(Input.MOVE_SENSITIVITY) * weight * worth / need;
  }

  private static double reserved(World world, int i, int e) {
    int n = i * world.traffic.progress.length + e;
    return world.now(Input.CONTRACT)[n] + world.traffic.added[n];
  }

  private static double fullest(World world, int i, int e) {
    Graph graph = world.traffic.graph;
    double most = 0;
    for (int leg = 0; leg < graph.legs; leg++) {
      most = graph.corridor[leg] == e ? Math.max(most, own(world, i, leg)) : most;
    }
    return most;
  }

  private static double dearer(World world, int i, int e) {
    Traffic traffic = world.traffic;
    int n = 2 * (i * traffic.graph.cargoes() + traffic.graph.cargo[e]);
    double shipped = traffic.shipped[n] + traffic.shipped[n + 1];
    double mean = (traffic.shippingCost[n] + traffic.shippingCost[n + 1]) / shipped;
    return shipped > 0 ? world.now(Input.CORRIDOR_COST)[e] / 1000 - mean : 0;
  }

  /** Mean risk of the powers that have a leg in hand, and of those who carry what flows. */
  private static double risk(World world, int i, int e) {
    Graph graph = world.traffic.graph;
    double sum = 0;
    int count = 0;
    for (int leg = 0; leg < graph.legs; leg++) {
      if (graph.corridor[leg] == e && graph.power[leg] >= 0) {
        sum += risk(world, i, graph.domain(graph.cargo[e]), graph.power[leg]);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double meanRisk(World world, int i, int d) {
    double sum = 0;
    for (int p = 0; p < world.powers; p++) {
      sum += world.traffic.share[world.tie(i, d, p)] * risk(world, i, d, p);
    }
    return sum;
  }

  /** {@code Omega_p S_ip}. */
  private static double risk(World world, int i, int d, int p) {
    double omega = world.now(Input.RISK)[p] + world.bargains.fear[world.pair(i, p)];
    return omega * Terms.whole(world, i, d, p);
  }
}
