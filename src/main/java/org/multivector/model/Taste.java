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
final class Taste implements Submodel {

  private final UnitDraws draws;

  /** For worlds of this shape. */
  public Taste(World world, UnitMemory memory) {
    Roster roster = world.plan.roster();
    long[] names = new long[world.taste.length];
    for (int tie = 0; tie < names.length; tie++) {
      names[tie] =
          Draws.name(
              "taste",
              roster.states().get(tie / (world.domains * world.partners)).id(),
              roster.domains().get(tie / world.partners % world.domains).id(),
              roster.partners().get(tie % world.partners).id());
    }
    draws = memory.normals(names);
  }

  @Override
  public void act(World world, int tick) {
    if (!world.has(Mechanism.TASTE)) {
      return;
    }
    double persistence = world.parameter(Input.TASTE_PERSISTENCE);
    double sd = world.parameter(Input.TASTE_SD) * Math.sqrt(1 - persistence * persistence);
    double[] taste = world.taste;
    double[] z = draws.normals(world, tick);
    for (int n = 0; n < taste.length; n++) {
      if (world.isOpen(n)) {
        taste[n] = persistence * taste[n] + sd * z[n];
      }
    }
  }
}
