package org.multivector.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The exact integer accumulators of a batch. Adding is adding integers, so that the result is free
 * of the order of units, of threads and of shards; memory does not grow with the number of runs.
 *
 * <p>A worker fills its own tally with a block of units (64 of them need no more memory than one),
 * adds it to the total under a lock and {@linkplain #clear() clears} it. Not safe for use by
 * several threads at once.
 */
public final class Tally {

  /** Values are summed as multiples of 2^-40, squares in 128 bits. */
  private static final long GREATEST = Double.doubleToRawLongBits(0x1p15);

  private final Shape shape;
  private final Moments moments;
  private final Clusters clusters;
  private final Products products;
  private final Histograms histograms;
  private final Occurrences occurrences;

  /** Units, draws with a unit, and the sum over draws of their squared number of units. */
  private final long[] sizes = new long[3];

  /** An empty tally. */
  public Tally(Shape shape) {
    this.shape = shape;
    moments = new Moments(shape);
    clusters = new Clusters(shape);
    products = new Products(shape);
    histograms = new Histograms(shape);
    occurrences = new Occurrences(shape);
  }

  /** What one unit yields. */
  public Shape shape() {
    return shape;
  }

  /** Whether all values can be added: finite and within 2^15 of 0. */
  public static boolean accepts(double[] values) {
    long beyond = 0;
    for (double value : values) {
      // sizes of doubles are ordered like their bits; what is not finite comes last
      beyond |= GREATEST - (Double.doubleToRawLongBits(value) & Long.MAX_VALUE);
    }
    return beyond >= 0;
  }

  /** Adds one draw of a shape without events. */
  public void add(double[][][] values, boolean[] ok) {
    add(values, new int[shape.repeats()][shape.arms()][0], ok);
  }

  /**
   * Adds one draw.
   *
   * @param values by repeat and arm, each a flat array {@code quarter * series + place}
   * @param events by repeat, arm and event the quarter in which it first happened, 1 for the first
   *     of the horizon, 0 if it did not
   * @param ok by repeat, false if either arm failed; its values are not looked at
   * @throws IllegalArgumentException if a value is not {@linkplain #accepts accepted} or an array
   *     has another shape; then nothing is added
   */
  public void add(double[][][] values, int[][][] events, boolean[] ok) {
    int units = check(values, events, ok);
    if (units == 0) {
      return;
    }
    for (int repeat = 0; repeat < ok.length; repeat++) {
      if (ok[repeat]) {
        moments.add(values[repeat]);
        histograms.add(values[repeat]);
      }
    }
    clusters.add(values, ok, units);
    products.add(values, ok);
    occurrences.add(events, ok, units);
    count(units, 1, (long) units * units);
  }

  private int check(double[][][] values, int[][][] events, boolean[] ok) {
    int units = 0;
    for (int repeat = 0; repeat < shape.repeats(); repeat++) {
      if (ok[repeat]) {
        units++;
        occurrences.check(events[repeat]);
        for (int arm = 0; arm < shape.arms(); arm++) {
          check(values[repeat][arm]);
        }
      }
    }
    return units;
  }

  private void check(double[] values) {
    if (values.length != shape.cells() || !accepts(values)) {
      throw new IllegalArgumentException(
          "values beyond 2^15, not finite, or not " + shape.cells() + " of them");
    }
  }

  private void count(long units, long draws, long squares) {
    sizes[0] += units;
    sizes[1] += draws;
    sizes[2] += squares;
  }

  /** Adds everything that another tally of the same shape holds. */
  public void add(Tally other) {
    if (!shape.equals(other.shape)) {
      throw new IllegalArgumentException("tallies of other shapes cannot be added");
    }
    moments.add(other.moments);
    clusters.add(other.clusters);
    products.add(other.products);
    histograms.add(other.histograms);
    occurrences.add(other.occurrences);
    count(other.sizes[0], other.sizes[1], other.sizes[2]);
  }

  /** Forgets everything; memory is kept for the next block. */
  public void clear() {
    moments.clear();
    clusters.clear();
    products.clear();
    histograms.clear();
    occurrences.clear();
    Arrays.fill(sizes, 0);
  }

  /** Units that failed in neither arm. */
  public long units() {
    return sizes[0];
  }

  /**
   * Half the width of the 95 % interval of the effect on a variable at the horizon, the widest over
   * the actors that both arms have; NaN as long as there are no two draws. More may be added
   * afterwards.
   */
  public double halfWidth(String variable) {
    moments.count();
    int horizon = shape.quarters() - 1;
    double widest = 0;
    for (int place = 0; place < shape.series().size(); place++) {
      Series series = shape.series().get(place);
      if (series.variable().name().equals(variable) && !series.alone()) {
        widest = Math.max(widest, Spread.of(this, shape.cell(horizon, place)).se());
      }
    }
    long draws = sizes[1];
    return draws < 2 ? Double.NaN : Band.pointwise(draws) * widest;
  }

  /** Writes everything, versioned and checksummed. */
  public void write(DataOutput out) throws IOException {
    State.write(out, shape, parts());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is damaged, cut short or of another version
   */
  public static Tally read(DataInput in) throws IOException {
    try {
      StateReader from = State.open(in);
      Tally tally = new Tally(State.readShape(from));
      State.read(from, tally.parts());
      return tally;
    } catch (EOFException e) {
      throw new IOException("the accumulators are cut short", e);
    } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
      throw new IOException("the accumulators are damaged", e);
    }
  }

  private State.Parts parts() {
    Stream<long[]> words =
        Stream.of(
                Stream.of(sizes),
                moments.words(),
                clusters.words(),
                products.words(),
                occurrences.words())
            .flatMap(stream -> stream);
    return new State.Parts(words.toList(), histograms.windows());
  }

  /** In how many units each event of an arm happened, and when for the first time. */
  public List<Frequency> frequencies(int arm) {
    return occurrences.frequencies(arm, scatter());
  }

  /** How its units spread over draws. */
  public Scatter scatter() {
    return new Scatter(sizes[0], sizes[1], sizes[2]);
  }

  /** Sums and squares, cell by cell. */
  public Moments moments() {
    return moments;
  }

  Clusters clusters() {
    return clusters;
  }

  /** Sums of products of outcomes. */
  public Products products() {
    return products;
  }

  /** Counts on a grid, for quantiles. */
  public Histograms histograms() {
    return histograms;
  }
}
