package org.multivector.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's correction (1979) of p-values for how many were looked at. */
public final class Holm {

  private Holm() {}

  /** The k-th smallest of m, times m - k + 1, and no less than the one before it; NaN stays NaN. */
  public static double[] adjust(double[] p) {
    int[] order =
        IntStream.range(0, p.length)
            .filter(n -> !Double.isNaN(p[n]))
            .boxed()
            .sorted(Comparator.comparingDouble(n -> p[n]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = p.clone();
    double before = 0;
    for (int k = 0; k < order.length; k++) {
      before = Math.max(before, Math.min(1, p[order[k]] * (order.length - k)));
      adjusted[order[k]] = before;
    }
    return adjusted;
  }
}
