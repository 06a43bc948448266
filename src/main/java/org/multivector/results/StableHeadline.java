package org.multivector.results;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;
import org.multivector.statistics.StateReader;
import org.multivector.statistics.StateWriter;
import org.multivector.statistics.Tally;

/**
 * The outcomes at the horizon over the stable draws only, those whose one-quarter map has a
 * spectral radius of at most 1: results are given with and without the others.
 */
final class StableHeadline {

  private final Shape full;
  private final List<Integer> places = new ArrayList<>();
  private final Tally tally;
  private final double[][][] horizon;
  private long unstable;

  StableHeadline(Shape full) {
    this(full, headline(full));
  }

  private StableHeadline(Shape full, Tally tally) {
    this.full = full;
    this.tally = tally;
    for (int place = 0; place < full.series().size(); place++) {
      if (full.series().get(place).variable().outcome()) {
        places.add(place);
      }
    }
    horizon = new double[full.repeats()][full.arms()][places.size()];
  }

  private static Tally headline(Shape full) {
    List<Series> outcomes =
        full.series().stream().filter(series -> series.variable().outcome()).toList();
    return new Tally(new Shape(outcomes, 1, full.arms(), full.repeats()));
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
  long unstable() {
    return unstable;
  }

  Findings findings(Setting setting) {
    String horizonLabel = setting.quarters().get(setting.quarters().size() - 1);
    return Findings.of(tally, setting.at(Arrays.asList(horizonLabel)));
  }

  void write(DataOutput out) throws IOException {
    StateWriter count = new StateWriter(out);
    count.number(unstable);
    count.end();
    tally.write(out);
  }

  static StableHeadline read(DataInput in, Shape full) throws IOException {
    StateReader count = new StateReader(in);
    long unstable = count.number();
    count.end();
    Tally tally = Tally.read(in);
    if (!tally.shape().equals(headline(full).shape())) {
      throw StateReader.damaged();
    }
    StableHeadline headline = new StableHeadline(full, tally);
    headline.unstable = unstable;
    return headline;
  }
}
