package org.multivector.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.random.Well19937c;

/**
 * How many standard errors an interval of 95 % reaches to either side of a mean: pointwise, and at
 * all quarters at once (the sup-t band of Montiel Olea and Plagborg-Møller 2019). The latter is the
 * 95 % quantile of the greatest |Z_t|, Z normal with the correlations of the quarters, from {@value
 * #VECTORS} vectors of one fixed stream. It lies between the pointwise value and Šidák's bound.
 * Both are carried over to Student's t with draws - 1 degrees of freedom at equal tail probability.
 */
public final class Band {

  private static final double LEVEL = 0.95;
  private static final double ERRORS = 3;
  private static final int VECTORS = 4000;
  private static final long SEED = 20250101L;
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
  private static final double POINTWISE = NORMAL.inverseCumulativeProbability((1 + LEVEL) / 2);

  /** Standard normals by dimension and vector, made when first needed and then shared. */
  private static final List<double[]> NORMALS = new ArrayList<>();

  private static final Well19937c STREAM = new Well19937c(SEED);

  private Band() {}

  /**
   * For one quarter alone.
   *
   * @param draws at least 2
   */
  public static double pointwise(long draws) {
    return student(POINTWISE, draws);
  }

  /**
   * For all quarters at once.
   *
   * @param covariance of the means, by quarter; quarters without variance do not count
   * @param draws at least 2
   */
  public static double simultaneous(double[][] covariance, long draws) {
    double[][] factor = factor(correlation(covariance));
    if (factor.length == 0) {
      return pointwise(draws);
    }
    double[] greatest = greatest(factor);
    Arrays.sort(greatest);
    double simulated = greatest[(int) Math.ceil(LEVEL * VECTORS) - 1];
    return student(Math.max(POINTWISE, Math.min(sidak(factor.length), simulated)), draws);
  }

  /** The value that would hold if the quarters were independent; it holds for any correlation. */
  public static double sidak(int quarters) {
    double each = StrictMath.exp(StrictMath.log(LEVEL) / quarters);
    return NORMAL.inverseCumulativeProbability((1 + each) / 2);
  }

  /**
   * For the largest of so many means: beyond it one alone is found as rarely as one of one mean
   * beyond {@value #ERRORS}, whatever their correlation (Bonferroni).
   *
   * @param draws at least 2
   */
  public static double ofLargest(long means, long draws) {
    double beyond = NORMAL.cumulativeProbability(-ERRORS) / Math.max(1, means);
    return -new TDistribution(null, draws - 1.0).inverseCumulativeProbability(beyond);
  }

  private static double student(double normal, long draws) {
    return new TDistribution(null, draws - 1.0)
        .inverseCumulativeProbability(NORMAL.cumulativeProbability(normal));
  }

  private static double[][] correlation(double[][] covariance) {
    int[] kept = IntStream.range(0, covariance.length).filter(t -> covariance[t][t] > 0).toArray();
    double[][] correlation = new double[kept.length][kept.length];
    for (int row = 0; row < kept.length; row++) {
      for (int column = 0; column <= row; column++) {
        double variances =
            covariance[kept[row]][kept[row]] * covariance[kept[column]][kept[column]];
        correlation[row][column] = covariance[kept[row]][kept[column]] / Math.sqrt(variances);
      }
    }
    return correlation;
  }

  /** Cholesky's factor; a quarter that follows from earlier ones has no column of its own. */
  private static double[][] factor(double[][] matrix) {
    double[][] factor = new double[matrix.length][matrix.length];
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column <= row; column++) {
        double rest = matrix[row][column];
        for (int k = 0; k < column; k++) {
          rest -= factor[row][k] * factor[column][k];
        }
        factor[row][column] = row == column ? root(rest) : over(rest, factor[column][column]);
      }
    }
    return factor;
  }

  private static double root(double rest) {
    return rest > 1e-12 ? Math.sqrt(rest) : 0;
  }

  private static double over(double rest, double pivot) {
    return pivot > 0 ? rest / pivot : 0;
  }

  /** The greatest |Z_t| of each vector. */
  private static double[] greatest(double[][] factor) {
    double[] greatest = new double[VECTORS];
    double[] value = new double[VECTORS];
    for (int row = 0; row < factor.length; row++) {
      Arrays.fill(value, 0);
      for (int column = 0; column <= row; column++) {
        add(value, factor[row][column], normals(column));
      }
      for (int v = 0; v < VECTORS; v++) {
        greatest[v] = Math.max(greatest[v], Math.abs(value[v]));
      }
    }
    return greatest;
  }

  private static void add(double[] value, double factor, double[] normals) {
    for (int v = 0; v < VECTORS; v++) {
      value[v] += factor * normals[v];
    }
  }

  private static double[] normals(int dimension) {
    synchronized (NORMALS) {
      while (NORMALS.size() <= dimension) {
        double[] row = new double[VECTORS];
        Arrays.setAll(row, v -> NORMAL.inverseCumulativeProbability(STREAM.nextDouble() + 0x1p-53));
        NORMALS.add(row);
      }
      return NORMALS.get(dimension);
    }
  }
}
