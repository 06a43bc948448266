package org.multivector.claim;

/** Whether a mean is known to lie on one side of a bound, after any of the looks so far. */
final class Bound {

  private final double at;
  private double p = 1;
  private boolean above;

  Bound(double at) {
    this.at = at;
  }

  double at() {
    return at;
  }

  /**
   * Takes what a look says: with a part w of the error to spend, p/w is a p-value whatever the
   * other looks say, and so is the least of them.
   */
  void see(Sample sample, double spent) {
    double up = Math.min(1, 2 * sample.pAbove(at) / spent);
    double down = Math.min(1, 2 * sample.pBelow(at) / spent);
    if (Math.min(up, down) < p) {
      p = Math.min(up, down);
      above = up < down;
    }
  }

  double p() {
    return p;
  }

  boolean isAbove(double adjusted) {
    return above && adjusted <= Design.ALPHA;
  }

  boolean isBelow(double adjusted) {
    return !above && adjusted <= Design.ALPHA;
  }
}
