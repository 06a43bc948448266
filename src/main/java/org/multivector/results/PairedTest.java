package org.multivector.results;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/** Two-sided tests of whether paired differences are about zero; NaN where there is none. */
final class PairedTest {

  /** R counts all ways up to here, too. */
  private static final int EXACT = 50;

  private PairedTest() {}

  /**
   * Student's paired t-test.
   *
   * @param difference with mean and standard error
   * @param draws independent draws behind them
   */
  static double student(Findings.Difference difference, long draws) {
    if (!(difference.se() > 0)) {
      return difference.mean() == 0 || draws < 2 ? Double.NaN : 0;
    }
    double t = Math.abs(difference.mean()) / difference.se();
    return 2 * new TDistribution(null, draws - 1.0).cumulativeProbability(-t);
  }

  /**
   * Wilcoxon's signed-rank test as R's {@code wilcox.test(paired = TRUE)} does it: zeros are left
   * out; without zeros and ties, and under 50 pairs, it is exact; else the normal approximation,
   * corrected for ties and continuity.
   */
  static double wilcoxon(double[] differences) {
    double[] d = Arrays.stream(differences).filter(x -> x != 0 && !Double.isNaN(x)).toArray();
    if (d.length == 0) {
      return Double.NaN;
    }
    double[] sizes = Arrays.stream(d).map(Math::abs).toArray();
    double[] ranks = new NaturalRanking().rank(sizes);
    double positive = 0;
    for (int i = 0; i < d.length; i++) {
      positive += d[i] > 0 ? ranks[i] : 0;
    }
    double ties = ties(sizes);
    boolean whole = d.length == differences.length && ties == 0 && d.length < EXACT;
    return whole ? exact((int) positive, d.length) : normal(positive, d.length, ties);
  }

  /** Sum over groups of equal sizes of t^3 - t. */
  private static double ties(double[] sizes) {
    double[] sorted = sizes.clone();
    Arrays.sort(sorted);
    double sum = 0;
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[from]) {
        double t = i - from;
        sum += t * t * t - t;
        from = i;
      }
    }
    return sum;
  }

  private static double normal(double positive, int n, double ties) {
    double z = positive - n * (n + 1.0) / 4;
    double variance = n * (n + 1.0) * (2 * n + 1.0) / 24 - ties / 48;
    double corrected = (Math.abs(z) - Math.min(0.5, Math.abs(z))) / Math.sqrt(variance);
    return 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-corrected);
  }

  /** From the number of subsets of 1..n with each sum. */
  private static double exact(int positive, int n) {
    int most = n * (n + 1) / 2;
    double[] ways = new double[most + 1];
    ways[0] = 1;
    for (int rank = 1; rank <= n; rank++) {
      for (int sum = most; sum >= rank; sum--) {
        ways[sum] += ways[sum - rank];
      }
    }
    double tail = 0;
    for (int sum = 0; sum <= Math.min(positive, most - positive); sum++) {
      tail += ways[sum];
    }
    for (int i = 0; i < n; i++) {
      tail /= 2;
    }
    return Math.min(1, 2 * tail);
  }
}
