package org.multivector.model;

import org.multivector.chance.Draws;
import org.multivector.chance.Logarithm;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * Prices of commodities: the log of a price returns to its start,
 *
 * <pre>
 * x' = r x + sd sqrt(1 - r^2) z,   log price = x + log(price as events and shocks have it),
 * </pre>
 *
 * 0 at the start, z standard normal and independent between commodities (Schwartz 1997, the first
 * of his models, in discrete time).
 */
final class Prices implements Submodel {

  private final UnitDraws draws;

  /** For worlds of this shape. */
  public Prices(World world, UnitMemory memory) {
    draws =
        memory.normals(
            world.plan.roster().commodities().stream()
                .mapToLong(commodity -> Draws.name("price", commodity.id()))
                .toArray());
  }

  @Override
  public void act(World world, int tick) {
    double[] imposed = world.now(Input.PRICE);
    for (int c = 0; c < imposed.length; c++) {
      if (world.has(Mechanism.PRICES)) {
        vary(world, c, tick);
      }
      world.markets.logPrice[c] = world.markets.shift[c] + Logarithm.of(imposed[c]);
    }
  }

  private void vary(World world, int commodity, int tick) {
    double persistence = world.start(Input.PRICE_PERSISTENCE)[commodity];
    double sd = world.start(Input.PRICE_SD)[commodity] * Math.sqrt(1 - persistence * persistence);
    double z = draws.of(world, tick, commodity);
    world.markets.shift[commodity] = persistence * world.markets.shift[commodity] + sd * z;
  }
}
