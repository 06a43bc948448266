package org.multivector.batch;

import java.util.List;
import org.multivector.results.Series;
import org.multivector.results.Shape;

/** What is kept of runs in short: series at the horizon, and their means over the horizon. */
final class Digest {

  private static final int MOMENTS = 2;

  private final Shape runs;
  private final int[] places;
  private final Shape shape;

  private Digest(Shape runs, List<Series> series) {
    this.runs = runs;
    places = series.stream().mapToInt(runs.series()::indexOf).toArray();
    List<Series> bare =
        series.stream()
            .map(s -> new Series(s.variable().bare(), s.actor(), s.partner(), s.domain()))
            .toList();
    shape = new Shape(bare, MOMENTS, 2, runs.repeats());
  }

  /** Of everything that runs of such a shape yield. */
  static Digest ofAll(Shape runs) {
    return new Digest(runs, runs.series());
  }

  /** Of their outcomes. */
  static Digest ofOutcomes(Shape runs) {
    return new Digest(runs, runs.series().stream().filter(s -> s.variable().outcome()).toList());
  }

  /** A pair of digests; its quarters are the horizon and {@code mean}. */
  Shape shape() {
    return shape;
  }

  /** The digest of one run. */
  double[] of(double[] values) {
    double[] digest = new double[shape.cells()];
    for (int n = 0; n < places.length; n++) {
      digest[shape.cell(0, n)] = values[runs.cell(runs.quarters() - 1, places[n])];
      digest[shape.cell(1, n)] = runs.mean(values, places[n]);
    }
    return digest;
  }
}
