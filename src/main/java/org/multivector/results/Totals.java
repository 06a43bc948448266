package org.multivector.results;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.multivector.statistics.Frequency;
import org.multivector.statistics.Shape;
import org.multivector.statistics.Tally;

/**
 * Everything that a batch adds up: all its units, and once more the outcomes of its stable draws.
 * Adding is adding integers, so that neither the order of draws nor shards can be seen in it.
 */
public final class Totals {

  private final Tally all;
  private final StableHeadline stable;

  /** Totals of nothing yet. */
  public Totals(Shape shape) {
    this(new Tally(shape), new StableHeadline(shape));
  }

  private Totals(Tally all, StableHeadline stable) {
    this.all = all;
    this.stable = stable;
  }

  /**
   * Adds one draw.
   *
   * @param values by repeat and arm, as {@link Tally#add(double[][][], int[][][], boolean[])} takes
   *     them
   * @param events by repeat, arm and event, as it takes them
   * @param ok by repeat, false if either arm failed
   * @param radius spectral radius of the draw's one-quarter map; above 1 the draw is unstable
   */
  public void add(double[][][] values, int[][][] events, boolean[] ok, double radius) {
    all.add(values, events, ok);
    stable.add(values, ok, radius);
  }

  /** Adds everything that others of the same shape hold. */
  void add(Totals other) {
    all.add(other.all);
    stable.add(other.stable);
  }

  /** Forgets everything; memory is kept. */
  public void clear() {
    all.clear();
    stable.clear();
  }

  /** What one unit yields. */
  Shape shape() {
    return all.shape();
  }

  /** Units that failed in neither arm. */
  public long units() {
    return all.units();
  }

  /** Draws whose one-quarter map has a spectral radius above 1. */
  public long unstable() {
    return stable.unstable();
  }

  /** The statistics; the totals may not change afterwards. */
  public Findings findings(Setting setting) {
    return Findings.of(all, setting);
  }

  /** By arm, how often the events happened that need not happen or have no date. */
  public List<List<Frequency>> frequencies() {
    return IntStream.range(0, shape().arms()).mapToObj(all::frequencies).toList();
  }

  /** As {@link Tally#halfWidth} says. */
  double halfWidth(String variable) {
    return all.halfWidth(variable);
  }

  /** Statistics of the outcomes at the horizon without the unstable draws. */
  public Findings stableFindings(Setting setting) {
    return stable.findings(setting);
  }

  void write(DataOutput out) throws IOException {
    all.write(out);
    stable.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is damaged, cut short or of another version
   */
  static Totals read(DataInput in) throws IOException {
    Tally all = Tally.read(in);
    try {
      return new Totals(all, StableHeadline.read(in, all.shape()));
    } catch (EOFException e) {
      throw new IOException("the accumulators are cut short", e);
    }
  }
}
