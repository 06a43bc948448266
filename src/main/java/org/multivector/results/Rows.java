package org.multivector.results;

/** Writes the rows of single runs; one for each worker. */
@SuppressWarnings("DoNotCallSuggester")
public final class Rows {

  /**
   * @param shape what a unit yields
   * @param setting names of scenarios and quarters
   */
  public Rows(Shape shape, Setting setting) {}

  /**
   * Appends the rows of outcomes.csv for one run: the variables with {@code outcome}, every fourth
   * quarter after the start, the horizon, and the mean over the horizon.
   */
  public void outcomes(RowBuffer out, Run run, double[] values) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Appends the rows of series.csv for one run: everything. */
  public void series(RowBuffer out, Run run, double[] values) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Appends the row of runs.csv for one run, then its drawn parameters. */
  public void run(RowBuffer out, Run run, double[] parameters) {
    throw new UnsupportedOperationException("not yet");
  }
}
