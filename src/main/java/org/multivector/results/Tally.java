package org.multivector.results;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The exact integer accumulators of a batch. Adding is adding integers, so that the result is free
 * of the order of units, of threads and of shards; memory does not grow with the number of runs.
 *
 * <p>A worker fills its own tally with a block of units, adds it to the total under a lock and
 * {@linkplain #clear() clears} it. Not safe for use by several threads at once.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Tally {

  private final Shape shape;

  public Tally(Shape shape) {
    this.shape = shape;
  }

  /** What one unit yields. */
  public Shape shape() {
    return shape;
  }

  /** Whether all values can be added: finite and within 2^15 of 0. */
  public static boolean accepts(double[] values) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Adds one draw.
   *
   * @param values by repeat and arm, each a flat array {@code quarter * series + place}
   * @param ok by repeat, false if either arm failed; its values are not looked at
   * @throws IllegalArgumentException if a value is not {@linkplain #accepts accepted}; then nothing
   *     is added
   */
  public void add(double[][][] values, boolean[] ok) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Adds everything that another tally of the same shape holds. */
  public void add(Tally other) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Forgets everything; memory is kept for the next block. */
  public void clear() {
    throw new UnsupportedOperationException("not yet");
  }

  /** Units that failed in neither arm. */
  public long units() {
    throw new UnsupportedOperationException("not yet");
  }

  /** The statistics; the tally may not change afterwards. */
  public Findings findings(Setting setting) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Writes everything, versioned and checksummed. */
  public void write(DataOutput out) throws IOException {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is damaged, cut short or of another version
   */
  public static Tally read(DataInput in) throws IOException {
    throw new UnsupportedOperationException("not yet");
  }
}
