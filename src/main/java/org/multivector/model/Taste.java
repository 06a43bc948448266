package org.multivector.model;

import org.multivector.chance.Draws;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * Tastes for partners vary by chance: {@code e' = rho e + sd sqrt(1 - rho^2) z} for each tie, 0 at
 * the start, z standard normal and independent between ties. Tastes are log-odds in the choice of a
 * portfolio.
 */
public final class Taste implements Submodel {

  private final long[] names;

  /** For worlds of this shape. */
  public Taste(World world) {
    Roster roster = world.plan.roster();
    names = new long[world.share.length];
    for (int i = 0; i < world.states; i++) {
      for (int d = 0; d < world.domains; d++) {
        for (int j = 0; j < world.partners; j++) {
          names[world.tie(i, d, j)] =
              Draws.name(
                  "taste",
                  roster.states().get(i).id(),
                  roster.domains().get(d).id(),
                  roster.partners().get(j).id());
        }
      }
    }
  }

  @Override
  public void act(World world, int tick) {
    if (!world.has(Mechanism.TASTE)) {
      return;
    }
    double persistence = world.parameter(Input.TASTE_PERSISTENCE);
    double sd = world.parameter(Input.TASTE_SD) * Math.sqrt(1 - persistence * persistence);
    double[] taste = world.taste;
    for (int n = 0; n < taste.length; n++) {
      if (world.shareAtStart[n] > 0) {
        double z = Draws.normal(world.seed, names[n], world.draw, world.repeat, tick, 0);
        taste[n] = persistence * taste[n] + sd * z;
      }
    }
  }
}
