package org.multivector.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.multivector.results.Findings;
import org.multivector.results.Series;
import org.multivector.results.Setting;
import org.multivector.results.Shape;
import org.multivector.results.Tally;

/**
 * The outcomes at the horizon over the stable draws only, those whose one-quarter map has a
 * spectral radius of at most 1: results are given with and without the others.
 */
final class StableHeadline {

  private final Shape full;
  private final List<Integer> places = new ArrayList<>();
  private final Tally tally;
  private final double[][][] horizon;
  private int unstable;

  StableHeadline(Shape full) {
    this.full = full;
    List<Series> outcomes = new ArrayList<>();
    for (int place = 0; place < full.series().size(); place++) {
      if (full.series().get(place).variable().outcome()) {
        outcomes.add(full.series().get(place));
        places.add(place);
      }
    }
    tally = new Tally(new Shape(outcomes, 1, full.arms(), full.repeats()));
    horizon = new double[full.repeats()][full.arms()][places.size()];
  }

  void add(double[][][] values, boolean[] ok, double radius) {
    if (radius > 1) {
      unstable++;
      return;
    }
    for (int repeat = 0; repeat < values.length; repeat++) {
      for (int arm = 0; arm < full.arms(); arm++) {
        for (int n = 0; n < places.size(); n++) {
          horizon[repeat][arm][n] =
              values[repeat][arm][full.cell(full.quarters() - 1, places.get(n))];
        }
      }
    }
    tally.add(horizon, ok);
  }

  void add(StableHeadline other) {
    tally.add(other.tally);
    unstable += other.unstable;
  }

  void clear() {
    tally.clear();
    unstable = 0;
  }

  /** Draws with a spectral radius above 1. */
  int unstable() {
    return unstable;
  }

  Findings findings(Setting setting) {
    String horizonLabel = setting.quarters().get(setting.quarters().size() - 1);
    return tally.findings(setting.at(Arrays.asList(horizonLabel)));
  }
}
