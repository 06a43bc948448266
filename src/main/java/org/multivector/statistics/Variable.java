package org.multivector.statistics;

/**
 * Something that is measured, with the grid on which its quantiles are counted.
 *
 * @param name snake_case, as in the {@code variable} column
 * @param unit unit of measurement
 * @param definition one sentence for tables and docs
 * @param low lowest value of the grid (values below count in the first bin)
 * @param high highest value of the grid (values above count in the last bin)
 * @param quantiles whether quantiles are kept; without them memory and files stay small
 * @param outcome whether single runs are written to outcomes.csv
 */
public record Variable(
    String name,
    String unit,
    String definition,
    double low,
    double high,
    boolean quantiles,
    boolean outcome) {

  /** Width of a bin of the grid. */
  public static final double BIN = 1.0 / 4096;

  /** The same without quantiles and without rows of single runs. */
  public Variable bare() {
    return new Variable(name, unit, definition, low, high, false, false);
  }
}
