package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * Tastes for partners vary by chance: {@code e' = rho e + sd sqrt(1 - rho^2) z} for each tie, 0 at
 * the start, z standard normal and independent between ties. Tastes are log-odds in the choice of a
 * portfolio.
 */
final class Taste implements Submodel {

  private final TasteDraws draws;

  /** With draws that may be shared with other arms. */
  public Taste(TasteDraws draws) {
    this.draws = draws;
  }

  @Override
  public void act(World world, int tick) {
    if (!world.has(Mechanism.TASTE)) {
      return;
    }
    double persistence = world.parameter(Input.TASTE_PERSISTENCE);
    double sd = world.parameter(Input.TASTE_SD) * Math.sqrt(1 - persistence * persistence);
    double[] taste = world.taste;
    double[] z = draws.of(world, tick);
    for (int n = 0; n < taste.length; n++) {
      if (world.isOpen(n)) {
        taste[n] = persistence * taste[n] + sd * z[n];
      }
    }
  }
}
