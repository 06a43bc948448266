package org.multivector.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;

/** What is kept of runs in short: series in some quarters, and their means over the horizon. */
final class Digest {

  private static final String MEAN = "mean";

  private final Shape runs;
  private final int[] quarters;
  private final int[] places;
  private final Shape shape;

  private Digest(Shape runs, List<Series> series, int[] quarters) {
    this.runs = runs;
    this.quarters = quarters;
    places = series.stream().mapToInt(runs.series()::indexOf).toArray();
    List<Series> bare =
        series.stream()
            .map(
                s -> new Series(s.variable().bare(), s.actor(), s.partner(), s.domain(), s.owner()))
            .toList();
    shape = new Shape(bare, quarters.length + 1, 2, runs.repeats());
  }

  /**
   * Of everything that runs of such a shape yield, every so many quarters back from the horizon.
   */
  static Digest ofAll(Shape runs, int apart) {
    int[] back = IntStream.iterate(runs.quarters() - 1, q -> q > 0, q -> q - apart).toArray();
    return new Digest(runs, runs.series(), back);
  }

  /** Of their outcomes at the horizon. */
  static Digest ofOutcomes(Shape runs) {
    List<Series> outcomes = runs.series().stream().filter(s -> s.variable().outcome()).toList();
    return new Digest(runs, outcomes, new int[] {runs.quarters() - 1});
  }

  /** Of those that have an effect: both arms have them. */
  static Digest ofEffects(Shape runs) {
    List<Series> outcomes =
        runs.series().stream().filter(s -> s.variable().outcome() && !s.alone()).toList();
    return new Digest(runs, outcomes, new int[] {runs.quarters() - 1});
  }

  /** Labels of what is kept of each series: quarters, the horizon first, and {@code mean}. */
  List<String> labels(List<String> ofRuns) {
    List<String> labels = new ArrayList<>();
    for (int quarter : quarters) {
      labels.add(ofRuns.get(quarter));
    }
    labels.add(MEAN);
    return labels;
  }

  /** A pair of digests; its quarters are those of {@link #labels}. */
  Shape shape() {
    return shape;
  }

  /** The digest of one run. */
  double[] of(double[] values) {
    double[] digest = new double[shape.cells()];
    for (int n = 0; n < places.length; n++) {
      for (int q = 0; q < quarters.length; q++) {
        digest[shape.cell(q, n)] = values[runs.cell(quarters[q], places[n])];
      }
      digest[shape.cell(quarters.length, n)] = runs.mean(values, places[n]);
    }
    return digest;
  }
}
