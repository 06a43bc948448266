package org.multivector.model;

import java.util.Arrays;
import org.multivector.chance.Draws;
import org.multivector.chance.StandardNormal;
import org.multivector.world.Plan;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * The standard normal draws of tastes, kept for the present run so that the arms of a unit, which
 * meet the same chance, draw them once. Drawn when first asked for; belongs to one thread.
 */
final class TasteDraws {

  private final long[] names;
  private final double[][] draws;
  private final double[] uniforms;
  private final boolean[] drawn;
  private final UnitKey unit = new UnitKey();

  /** For runs of plans with the roster of this one and no longer horizon. */
  TasteDraws(Plan plan) {
    names = names(plan.roster());
    draws = new double[plan.quarters() + 1][names.length];
    uniforms = new double[names.length];
    drawn = new boolean[plan.quarters() + 1];
  }

  /** The draws of a quarter of the world's present run, by tie. */
  double[] of(World world, int tick) {
    if (unit.isNew(world)) {
      Arrays.fill(drawn, false);
    }
    if (!drawn[tick]) {
      drawn[tick] = true;
      fill(world, tick);
    }
    return draws[tick];
  }

  private void fill(World world, int tick) {
    for (int tie = 0; tie < names.length; tie++) {
      uniforms[tie] = Draws.uniform(world.seed, names[tie], world.draw, world.repeat, tick, 0);
    }
    StandardNormal.quantiles(uniforms, draws[tick]);
  }

  private static long[] names(Roster roster) {
    int partners = roster.partners().size();
    int domains = roster.domains().size();
    long[] names = new long[roster.states().size() * domains * partners];
    for (int tie = 0; tie < names.length; tie++) {
      names[tie] =
          Draws.name(
              "taste",
              roster.states().get(tie / (domains * partners)).id(),
              roster.domains().get(tie / partners % domains).id(),
              roster.partners().get(tie % partners).id());
    }
    return names;
  }
}
