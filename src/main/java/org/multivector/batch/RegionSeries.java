package org.multivector.batch;

import org.multivector.chance.Exp;
import org.multivector.statistics.Series;
import org.multivector.world.Dimension;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** What is recorded of the region as a whole, and of the world around it. */
record RegionSeries(World world, Sensors sensors) {

  private static final String REGION = "REGION";

  void add() {
    addMeans();
    addPrices();
    addRegimes();
    addShocks();
  }

  private void addMeans() {
    sensors.compute(Variables.REGION_AUTONOMY, REGION, now -> mean(now.autonomy, now.states));
    if (world.states > 1) {
      int pairs = world.states * (world.states - 1);
      sensors.compute(Variables.COHESION, REGION, now -> mean(now.cohesion, pairs));
    }
  }

  /** The sum over a count; the diagonal of pairs is 0. */
  private static double mean(double[] column, int count) {
    double sum = 0;
    for (double value : column) {
      sum += value;
    }
    return sum / count;
  }

  private void addPrices() {
    for (int n = 0; n < roster().commodities().size(); n++) {
      int commodity = n;
      String id = sensors.id(Dimension.COMMODITY, n);
      sensors.compute(
          new Series(Variables.PRICE, REGION, "", id),
          now -> Exp.of(now.markets.logPrice[commodity]));
    }
  }

  private void addRegimes() {
    for (int n = 0; n < roster().regimes().size(); n++) {
      String id = sensors.id(Dimension.REGIME, n);
      sensors.read(new Series(Variables.REGIME, REGION, "", id), world.regime.part, n);
    }
  }

  private void addShocks() {
    for (int n = 0; n < roster().shocks().size(); n++) {
      int kind = n;
      String id = sensors.id(Dimension.SHOCK, n);
      sensors.compute(
          new Series(Variables.SHOCKS, REGION, "", id), now -> now.shocks.lasting(kind));
    }
  }

  private Roster roster() {
    return world.plan.roster();
  }
}
