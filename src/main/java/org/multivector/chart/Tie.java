package org.multivector.chart;

import org.multivector.results.Effect;
import org.multivector.results.Findings.Difference;
import org.multivector.statistics.Series;

/**
 * What a state has with a partner, as one series measures it: a share of its needs, a dependency.
 *
 * @param place of the series
 */
record Tie(Evidence evidence, int place) {

  Series series() {
    return evidence.findings().series().get(place);
  }

  double mean(int arm, int quarter) {
    return evidence.findings().summary(arm, place, quarter).mean();
  }

  /** What it is at the horizon. */
  double end() {
    return mean(evidence.scenario(), evidence.time().last());
  }

  /** Against the reference; without one, since the start and without an interval. */
  Difference change() {
    if (evidence.paired()) {
      return evidence.findings().difference(place, evidence.time().last());
    }
    double no = Double.NaN;
    double moved = end() - mean(0, 0);
    return new Difference(0, moved, no, no, no, no, no, no, no, no, no, no, no, no, no, no);
  }

  Effect effect() {
    return new Effect(series().partner(), change());
  }

  /** Whether its interval leaves out zero and it is worth a word. */
  boolean isSure() {
    return effect().clear();
  }

  double size() {
    double size = effect().size();
    return Double.isNaN(size) ? 0 : size;
  }
}
