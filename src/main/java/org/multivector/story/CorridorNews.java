package org.multivector.story;

import java.util.List;
import org.multivector.world.Graph;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** What becomes of corridors in one run. */
final class CorridorNews {

  /** Smaller changes of condition are not told. */
  private static final double LEAST = 0.05;

  private final List<Roster.Entry> corridors;
  private final double[] condition;
  private final double[] progress;
  private final double[] begun;

  CorridorNews(World world) {
    corridors = world.plan.roster().corridors();
    condition = new double[corridors.size()];
    progress = new double[corridors.size()];
    begun = new double[corridors.size()];
  }

  void keep(World world) {
    System.arraycopy(world.traffic.condition, 0, condition, 0, condition.length);
    System.arraycopy(world.traffic.progress, 0, progress, 0, progress.length);
    System.arraycopy(world.traffic.begun, 0, begun, 0, begun.length);
  }

  void see(World world, int tick, List<Happening> told) {
    for (int e = 0; e < corridors.size(); e++) {
      String change = change(world, e);
      if (!change.isEmpty()) {
        for (int i = 0; i < world.states; i++) {
          if (concerns(world, e, i)) {
            String text = corridors.get(e).name() + " " + change;
            told.add(new Happening(tick, Happening.Kind.CORRIDOR, i, Happening.NOBODY, text));
          }
        }
      }
    }
  }

  private String change(World world, int corridor) {
    double now = world.traffic.condition[corridor];
    if (world.traffic.begun[corridor] > 0 && begun[corridor] == 0) {
      return "is decided on";
    }
    if (world.traffic.progress[corridor] >= 1 && progress[corridor] < 1) {
      return "is finished";
    }
    if (now <= condition[corridor] - LEAST) {
      return "falls to " + Math.round(100 * now) + " %";
    }
    return now >= 1 - LEAST && condition[corridor] < 1 - LEAST ? "works again" : "";
  }

  /** Whether a target of a shock is a corridor that concerns a state. */
  boolean concern(World world, String target, int state) {
    for (int e = 0; e < corridors.size(); e++) {
      if (corridors.get(e).id().equals(target)) {
        return concerns(world, e, state);
      }
    }
    return false;
  }

  /** Whether a state ships over a corridor, or has a leg of it in its hand. */
  private static boolean concerns(World world, int corridor, int state) {
    Graph graph = world.traffic.graph;
    for (int leg = 0; leg < graph.legs; leg++) {
      if (graph.corridor[leg] == corridor
          && (graph.state[leg] == state
              || graph.from[leg] == state
              || graph.to[leg] == state
              || world.traffic.legFlowOf[state * graph.legs + leg] > 0)) {
        return true;
      }
    }
    return false;
  }
}
