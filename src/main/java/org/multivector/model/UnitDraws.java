package org.multivector.model;

import java.util.Arrays;
import org.multivector.chance.Draws;
import org.multivector.chance.Logarithm;
import org.multivector.chance.StandardNormal;
import org.multivector.world.World;

/**
 * What chance draws under the same names in every quarter, kept for the present unit so that its
 * arms, which meet the same chance, draw it once. Drawn when first asked for; belongs to one
 * thread.
 */
final class UnitDraws {

  /** What is made of a uniform number u. */
  enum Kind {
    UNIFORM,
    /** {@code -log(-log u)}: chance in the appeal of an option (Gumbel-max). */
    GUMBEL,
    NORMAL;

    private double of(double u) {
      return switch (this) {
        case UNIFORM -> u;
        case GUMBEL -> gumbel(u);
        case NORMAL -> StandardNormal.quantile(u);
      };
    }
  }

  private final Kind kind;
  private final long[] names;
  private final double[] uniforms;
  private final UnitKey unit = new UnitKey();

  /** By quarter: what was drawn, NaN where nothing was yet. */
  private final double[][] drawn;

  /** By quarter: how many were. */
  private final int[] known;

  /**
   * For runs of no more quarters.
   *
   * @param names hashed names of the draws of a quarter
   */
  UnitDraws(int quarters, Kind kind, long[] names) {
    this.kind = kind;
    this.names = names;
    uniforms = new double[names.length];
    drawn = new double[quarters + 1][names.length];
    known = new int[quarters + 1];
  }

  /**
   * One draw of a quarter of the world's present run.
   *
   * @param place of its name among all
   */
  double of(World world, int tick, int place) {
    double[] quarter = quarter(world, tick);
    if (Double.isNaN(quarter[place])) {
      draw(world, tick, place);
    }
    return quarter[place];
  }

  private void draw(World world, int tick, int place) {
    drawn[tick][place] = kind.of(uniform(world, tick, place));
    known[tick]++;
  }

  /** All normal draws of a quarter of the world's present run, by place of the name. */
  double[] normals(World world, int tick) {
    double[] quarter = quarter(world, tick);
    if (known[tick] < names.length) {
      for (int place = 0; place < names.length; place++) {
        uniforms[place] = uniform(world, tick, place);
      }
      StandardNormal.quantiles(uniforms, quarter);
      known[tick] = names.length;
    }
    return quarter;
  }

  private double[] quarter(World world, int tick) {
    if (unit.isNew(world)) {
      Arrays.fill(known, 0);
    }
    if (known[tick] == 0) {
      Arrays.fill(drawn[tick], Double.NaN);
    }
    return drawn[tick];
  }

  private double uniform(World world, int tick, int place) {
    return Draws.uniform(world.seed, names[place], world.draw, world.repeat, tick, 0);
  }

  /** Chance in the appeal of an option, of a uniform number. */
  static double gumbel(double u) {
    return -Logarithm.of(-Logarithm.of(u));
  }
}
