package org.multivector.batch;

import org.multivector.results.Series;
import org.multivector.world.Dimension;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/** What is recorded of corridors, and of needs that are met over them in some arm. */
record CorridorSeries(World world, Presence presence, Probes probes) {

  void add() {
    Traffic traffic = world.traffic;
    for (int e = 0; e < world.plan.roster().corridors().size(); e++) {
      String id = probes.id(Dimension.CORRIDOR, e);
      probes.read(Variables.FLOW, id, traffic.flow, e);
      probes.read(Variables.CAPACITY, id, traffic.capacity, e);
      probes.read(Variables.CONSTRUCTION, id, traffic.progress, e);
    }
    for (int i = 0; i < world.states; i++) {
      String id = probes.id(Dimension.STATE, i);
      probes.read(Variables.TRANSIT_INCOME, id, traffic.income, i);
      for (int d = 0; d < world.domains; d++) {
        if (presence.isNetworked(world.plan.layout(), i, d)) {
          addNeeds(i, d);
        }
      }
    }
  }

  private void addNeeds(int state, int domain) {
    String id = probes.id(Dimension.STATE, state);
    String of = probes.id(Dimension.DOMAIN, domain);
    probes.read(
        new Series(Variables.UNSERVED, id, "", of),
        world.traffic.unserved,
        state * world.domains + domain);
    for (int p = 0; p < world.powers; p++) {
      probes.read(
          new Series(Variables.NETWORK_DEPENDENCY, id, probes.id(Dimension.POWER, p), of),
          world.traffic.vulnerability,
          world.exposure(state, p, domain));
    }
  }
}
