package org.multivector.model;

import java.util.List;
import org.multivector.world.Graph;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/**
 * A state reserves a part of what nobody has reserved of a corridor that it can ship over. Appeal,
 * in log-odds,
 *
 * <pre>
 * log(q/(1 - q)) + beta w phi [du - dk/N - gamma delta (rbar_e - rbar)],
 * </pre>
 *
 * q a quarter of the yearly rate, delta the part of the needs N that would go there and does not
 * now, du what of it is not served at all, dk what the rest would cost more, rbar_e the mean of
 * {@code Omega_p S_p} over the powers that have a leg of the corridor in hand and rbar that of what
 * flows: another route spreads risk.
 */
final class ContractCorridor extends Move {

  private final BaseRate base = new BaseRate();
  private final Corridors corridors;
  private final Graph graph;

  /** Log-odds as things are at the start. */
  private double usual;

  /** By domain and power what the considering state risks by it, and the mean of what flows. */
  private final double[] risk;

  private final double[] meanRisk;

  ContractCorridor(World world, Corridors corridors) {
    this.corridors = corridors;
    graph = world.traffic.graph;
    risk = new double[world.domains * world.powers];
    meanRisk = new double[world.domains];
  }

  @Override
  String name() {
    return "contract";
  }

  @Override
  List<String> variants(Roster roster) {
    return roster.corridors().stream().map(Roster.Entry::id).toList();
  }

  @Override
  boolean concerns(int state, int corridor) {
    return corridors.reaches(state, corridor);
  }

  @Override
  boolean consider(World world, int state) {
    double rate = WeighedMove.quarterly(world, Mechanism.CONTRACTS, Input.CONTRACT_RATE);
    boolean works =
        rate > 0
            && world.has(Mechanism.CORRIDORS)
            && !world.isFrozen(Mechanism.CORRIDORS)
            && !world.isFrozen(Mechanism.CONTRACTS);
    usual = works ? base.log(rate / (1 - rate)) : Double.NEGATIVE_INFINITY;
    for (int d = 0; works && d < world.domains; d++) {
      if (world.traffic.need[state * world.domains + d] > 0) {
        look(world, state, d);
      }
    }
    return works;
  }

  private void look(World world, int state, int domain) {
    meanRisk[domain] = 0;
    for (int p = 0; p < world.powers; p++) {
      double perceived = world.perceivedRisk(state, p);
      double whole = world.wholeShare(state, domain, p);
      risk[domain * world.powers + p] = perceived * whole;
      meanRisk[domain] += world.traffic.share[world.tie(state, domain, p)] * perceived * whole;
    }
  }

  @Override
  double appeal(World world, int state, int corridor) {
    double unreserved =
        isPossible(world, state, corridor) ? Contracts.unreserved(world, corridor) : 0;
    return unreserved > 0
        ? usual
            + world.parameter(Input.MOVE_SENSITIVITY) * utility(world, state, corridor, unreserved)
        : Double.NEGATIVE_INFINITY;
  }

  private boolean isPossible(World world, int state, int corridor) {
    return world.traffic.openness[corridor] > 0
        && world.traffic.need[place(world, state, corridor)] > 0;
  }

  private int place(World world, int state, int corridor) {
    return state * world.domains + graph.domain(graph.cargo[corridor]);
  }

  /** What it would be good for, as a part of welfare, if so much of it is reserved for nobody. */
  double utility(World world, int state, int corridor, double unreserved) {
    Traffic traffic = world.traffic;
    int place = place(world, state, corridor);
    int cargo = graph.cargo[corridor];
    double moved = moved(world, state, corridor, unreserved);
    if (moved <= 0) {
      return 0;
    }
    double price = world.now(Input.CARGO_PRICE)[cargo] / World.PER_THOUSAND;
    double missing = Math.min(moved, missing(world, state, cargo));
    double part = moved * price / traffic.need[place];
    double dearer = (moved - missing) * dearer(world, state, corridor) / traffic.need[place];
    double spread =
        spreading(world) * part * (risk(world, corridor) - meanRisk[graph.domain(cargo)]);
    return world.start(Input.WEIGHT)[place]
        * traffic.part[place]
        * (missing * price / traffic.need[place] - dearer - spread);
  }

  private static double spreading(World world) {
    return world.has(Mechanism.RISK_SPREADING) ? world.parameter(Input.RISK_SPREADING) : 0;
  }

  /** What would go over the corridor and does not yet; none if the state fills its part already. */
  private double moved(World world, int state, int corridor, double unreserved) {
    double reserved = Contracts.part(world, state, corridor) + taken(world, unreserved);
    double volume = reserved * world.traffic.available[corridor] - flow(world, state, corridor);
    return Math.min(volume, needs(world, state, graph.cargo[corridor]));
  }

  private static double taken(World world, double unreserved) {
    return world.parameter(Input.CONTRACT_SIZE) * unreserved;
  }

  private double flow(World world, int state, int corridor) {
    double flow = 0;
    int from = state * graph.legs + graph.first(corridor);
    for (int leg = from; leg < from + graph.length[corridor]; leg++) {
      flow = Math.max(flow, world.traffic.legFlowOf[leg]);
    }
    return flow;
  }

  private double needs(World world, int state, int cargo) {
    int place = state * graph.cargoes() + cargo;
    return world.now(Input.EXPORTS)[place] + world.now(Input.IMPORTS)[place];
  }

  private double missing(World world, int state, int cargo) {
    int need = 2 * (state * graph.cargoes() + cargo);
    return needs(world, state, cargo) - world.traffic.served[need] - world.traffic.served[need + 1];
  }

  /** What a unit would cost more than the mean of now, bn USD. */
  private double dearer(World world, int state, int corridor) {
    Traffic traffic = world.traffic;
    int need = 2 * (state * graph.cargoes() + graph.cargo[corridor]);
    double shipped = traffic.shipped[need] + traffic.shipped[need + 1];
    double paid = traffic.shippingCost[need] + traffic.shippingCost[need + 1];
    double mean = shipped > 0 ? paid / shipped : 0;
    return shipped > 0 ? world.now(Input.CORRIDOR_COST)[corridor] / World.PER_THOUSAND - mean : 0;
  }

  private double risk(World world, int corridor) {
    int from = graph.domain(graph.cargo[corridor]) * world.powers;
    double sum = 0;
    int count = 0;
    int first = graph.first(corridor);
    for (int leg = first; leg < first + graph.length[corridor]; leg++) {
      int power = graph.power[leg];
      if (power >= 0) {
        sum += risk[from + power];
        count++;
      }
    }
    return count > 0 ? sum / count : 0;
  }

  @Override
  void make(World world, int state, int corridor) {
    double unreserved = Contracts.unreserved(world, corridor);
    if (unreserved > 0) {
      int place = state * graph.length.length + corridor;
      world.traffic.added[place] += taken(world, unreserved);
    }
  }
}
