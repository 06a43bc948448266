package org.multivector.batch;

import org.multivector.statistics.Series;
import org.multivector.world.Dimension;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/** What is recorded of corridors, and of needs that are met over them in some arm. */
record CorridorSeries(World world, Presence presence, Sensors sensors) {

  void add() {
    Traffic traffic = world.traffic;
    for (int e = 0; e < world.plan.roster().corridors().size(); e++) {
      String id = sensors.id(Dimension.CORRIDOR, e);
      sensors.read(Variables.FLOW, id, traffic.flow, e);
      sensors.read(Variables.CAPACITY, id, traffic.capacity, e);
      sensors.read(Variables.CONSTRUCTION, id, traffic.progress, e);
    }
    for (int i = 0; i < world.states; i++) {
      String id = sensors.id(Dimension.STATE, i);
      sensors.read(Variables.TRANSIT_INCOME, id, traffic.income, i);
      for (int d = 0; d < world.domains; d++) {
        if (presence.isNetworked(world.plan.layout(), i, d)) {
          addNeeds(i, d);
        }
      }
    }
  }

  private void addNeeds(int state, int domain) {
    String id = sensors.id(Dimension.STATE, state);
    String of = sensors.id(Dimension.DOMAIN, domain);
    sensors.read(
        new Series(Variables.UNSERVED, id, "", of),
        world.traffic.unserved,
        state * world.domains + domain);
    for (int p = 0; p < world.powers; p++) {
      sensors.read(
          new Series(Variables.NETWORK_DEPENDENCY, id, sensors.id(Dimension.POWER, p), of),
          world.traffic.vulnerability,
          world.exposure(state, p, domain));
    }
  }
}
