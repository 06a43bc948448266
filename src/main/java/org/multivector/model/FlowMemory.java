package org.multivector.model;

import java.util.Arrays;
import org.multivector.world.Plan;

/**
 * The flows of each cargo as they were last taken in each quarter, with the figures that they
 * follow from. Arms of a unit mostly ship by the same figures, and repeats of a draw at the start:
 * then only the first has to find out what flows.
 */
final class FlowMemory {

  /** By cargo and tick. */
  private final Known[][] known;

  /**
   * What is known of a cargo in a quarter.
   *
   * @param figures what all else follows from; NaN before anything is known
   * @param flows what is shipped, and what powers could stop of it
   * @param planned what a corridor was planned to carry when last looked at, by state and corridor
   *     of the cargo; NaN if nobody has looked; see {@link Outlook}
   * @param more value that could flow more, likewise
   * @param stopped value that a power could stop more, by state, corridor and power
   */
  record Known(
      double[] figures, double[] flows, double[] planned, double[] more, double[] stopped) {

    private static Known room(int figures, int flows, int outlooks, int powers) {
      double[] unknown = new double[figures];
      Arrays.fill(unknown, Double.NaN);
      return new Known(
          unknown,
          new double[flows],
          new double[outlooks],
          new double[outlooks],
          new double[outlooks * powers]);
    }

    boolean followsFrom(double[] now) {
      return Arrays.equals(figures, now);
    }

    /** Other figures: whatever was known no longer holds. */
    void renew(double[] now) {
      System.arraycopy(now, 0, figures, 0, now.length);
      Arrays.fill(planned, Double.NaN);
    }
  }

  /** For the cargoes of a plan's roster, and no longer horizon. */
  FlowMemory(Plan plan) {
    known = new Known[plan.roster().network().cargoes().size()][plan.quarters() + 1];
  }

  /** Makes room for a cargo, unless there is some. */
  void makeRoom(int cargo, int figures, int flows, int outlooks, int powers) {
    for (int tick = 0; tick < known[cargo].length && known[cargo][tick] == null; tick++) {
      known[cargo][tick] = Known.room(figures, flows, outlooks, powers);
    }
  }

  /** What is known of a cargo in a quarter, to be read or written. */
  Known of(int cargo, int tick) {
    return known[cargo][tick];
  }
}
