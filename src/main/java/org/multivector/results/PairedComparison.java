package org.multivector.results;

import java.util.List;
import org.multivector.results.Findings.Difference;

/**
 * One scenario against the first, paired unit by unit.
 *
 * @param findings with the first as reference, at the quarters that are shared
 * @param overall the same over the whole horizon, at its one and only quarter; none if horizons
 *     differ
 * @param draws independent draws in which every scenario has a run
 * @param effects by series and quarter, the last place that of the horizon: the draws' differences;
 *     empty if there are too many to keep
 */
public record PairedComparison(
    Findings findings, List<Findings> overall, int draws, double[][] effects) {

  /** More draws than these are not kept one by one. */
  static final int MOST_KEPT = 20_000;

  /** P-value of Student's paired t-test, over draws. */
  double student(Difference difference) {
    return PairedTest.student(difference, draws);
  }

  /**
   * P-value of Wilcoxon's signed-rank test, over draws; NaN if there are too many to keep.
   *
   * @param quarter as {@link #findings} has it, or their number for the whole horizon
   */
  double wilcoxon(int series, int quarter) {
    int place = quarter * findings.series().size() + series;
    return effects.length == 0 ? Double.NaN : PairedTest.wilcoxon(effects[place]);
  }
}
