package org.multivector.model;

import java.util.Arrays;
import org.multivector.world.Graph;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/** The figures of one cargo as its flows were last taken from them: all that they follow from. */
final class CargoSnapshot {

  private final Graph graph;
  private final int cargo;
  private final double[] last;
  private int at;
  private boolean changed;

  CargoSnapshot(World world, int cargo) {
    this.cargo = cargo;
    graph = world.traffic.graph;
    int corridors = graph.corridorsOf(cargo).length;
    last = new double[2 + 2 * world.states + corridors * (5 + world.states)];
    Arrays.fill(last, Double.NaN);
  }

  /** Another run begins: whatever there is has changed. */
  void forget() {
    Arrays.fill(last, Double.NaN);
  }

  /** Whether any has changed since this was last asked. */
  boolean hasChanged(World world) {
    at = 0;
    changed = false;
    see(world.has(Mechanism.CONTRACTS) ? 1 : 0);
    see(world.now(Input.CARGO_PRICE)[cargo]);
    for (int i = 0; i < world.states; i++) {
      see(world.now(Input.EXPORTS)[i * graph.cargoes() + cargo]);
      see(world.now(Input.IMPORTS)[i * graph.cargoes() + cargo]);
    }
    for (int e : graph.corridorsOf(cargo)) {
      see(world.traffic.available[e]);
      see(world.traffic.whole[e]);
      see(world.traffic.capacity[e]);
      see(world.traffic.openness[e]);
      see(world.now(Input.CORRIDOR_COST)[e]);
      for (int i = 0; i < world.states; i++) {
        see(Contracts.part(world, i, e));
      }
    }
    return changed;
  }

  /** The figures as they were when last asked for a change. */
  double[] figures() {
    return last;
  }

  private void see(double value) {
    changed |= value != last[at];
    last[at++] = value;
  }
}
