package org.multivector.model;

import java.util.List;
import org.multivector.world.Graph;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/**
 * A state commits itself to a planned corridor that touches it, which makes the decision on it more
 * likely ({@link BuildOut}) and costs it its part while it is built. Appeal, in log-odds,
 *
 * <pre>
 * log(q/(1 - q)) + beta [w phi dF/N + w_A sum_p dA/dD dD/dV phi dV_p + (T - cost)/Y(0)],
 * </pre>
 *
 * q a quarter of the yearly rate, dF what more could flow of the needs N if it were open, dV_p the
 * change of network vulnerability to a power ({@link Outlook}), T what would be earned by what
 * others hold of it.
 */
final class BuildCorridor extends Move {

  private final BaseRate base = new BaseRate();
  private final Corridors corridors;
  private final Graph graph;
  private final boolean[] touches;

  /** Log-odds as things are at the start. */
  private double usual;

  BuildCorridor(World world, Corridors corridors) {
    this.corridors = corridors;
    graph = world.traffic.graph;
    touches = new boolean[world.traffic.committed.length];
    for (int place = 0; place < touches.length; place++) {
      int count = graph.length.length;
      touches[place] = graph.touches(place % count, place / count);
    }
  }

  @Override
  String name() {
    return "build";
  }

  @Override
  List<String> variants(Roster roster) {
    return roster.corridors().stream().map(Roster.Entry::id).toList();
  }

  @Override
  boolean concerns(int state, int corridor) {
    return touches[state * graph.length.length + corridor];
  }

  @Override
  boolean consider(World world, int state) {
    double rate = WeighedMove.quarterly(world, Mechanism.BUILD_CORRIDORS, Input.BUILD_RATE);
    boolean works =
        rate > 0 && world.has(Mechanism.CORRIDORS) && !world.isFrozen(Mechanism.CORRIDORS);
    usual = works ? base.log(rate / (1 - rate)) : Double.NEGATIVE_INFINITY;
    return works;
  }

  @Override
  double appeal(World world, int state, int corridor) {
    if (!isPossible(world, state, corridor)) {
      return Double.NEGATIVE_INFINITY;
    }
    return usual + world.parameter(Input.MOVE_SENSITIVITY) * utility(world, state, corridor);
  }

  private boolean isPossible(World world, int state, int corridor) {
    Traffic traffic = world.traffic;
    return world.now(Input.CORRIDOR_BUILT)[corridor] < 1
        && traffic.begun[corridor] == 0
        && traffic.committed[state * traffic.progress.length + corridor] == 0;
  }

  /** What it would be good for, as a part of welfare. */
  double utility(World world, int state, int corridor) {
    Traffic traffic = world.traffic;
    int domain = graph.domain(graph.cargo[corridor]);
    int place = state * world.domains + domain;
    double need = traffic.need[place];
    double gained =
        (income(world, state, corridor) - corridors.share(world, corridor))
            / world.start(Input.STATE_GDP)[state];
    if (traffic.part[place] == 0 || need == 0) {
      return gained;
    }
    double weight = world.start(Input.WEIGHT)[place] * traffic.part[place];
    corridors.outlook().look(world, state, corridor);
    double more = corridors.outlook().more(state, corridor);
    return gained
        + weight * more / need
        + traffic.part[place] * autonomy(world, state, corridor, domain) / need;
  }

  private double autonomy(World world, int state, int corridor, int domain) {
    if (!world.has(Mechanism.AUTONOMY_MOTIVE)) {
      return 0;
    }
    double sum = 0;
    for (int p = 0; p < world.powers; p++) {
      double stopped = corridors.outlook().stopped(state, corridor, p);
      if (stopped != 0) {
        int exposure = world.exposure(state, p, domain);
        double kept = 1 - world.relief[exposure];
        double slope =
            (1 - world.dependency[world.pair(state, p)])
                * world.start(Input.WEIGHT)[state * world.domains + domain]
                * kept
                / (1 - world.vulnerability[exposure] * kept);
        sum += Perception.autonomyByDependency(world, state, p) * slope * stopped;
      }
    }
    return world.parameter(Input.AUTONOMY_MOTIVE) * sum;
  }

  /** What a state would earn by what others hold of it, bn USD a year. */
  private double income(World world, int state, int corridor) {
    if (!world.has(Mechanism.TRANSIT_INCOME)) {
      return 0;
    }
    double paid = 0;
    int first = graph.first(corridor);
    for (int leg = first; leg < first + graph.length[corridor]; leg++) {
      if (graph.state[leg] == state) {
        paid += world.now(Input.CORRIDOR_COST)[corridor] / graph.length[corridor];
      }
    }
    double held =
        world.now(Input.CORRIDOR_HELD)[corridor] * world.now(Input.CORRIDOR_CAPACITY)[corridor];
    return paid * held / World.PER_THOUSAND * world.parameter(Input.TRANSIT_MARGIN);
  }

  @Override
  void make(World world, int state, int corridor) {
    world.traffic.committed[state * world.traffic.progress.length + corridor] = 1;
  }
}
