package org.multivector.results;

/**
 * Draws that follow on each other.
 *
 * @param from the first
 * @param to the one after the last
 */
public record DrawRange(int from, int to) {

  public DrawRange {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no draws " + from + " to " + to);
    }
  }

  /** Number of draws. */
  public int size() {
    return to - from;
  }

  /** As a reader knows them: {@code 0 to 63}. */
  @Override
  public String toString() {
    return from + " to " + (to - 1);
  }
}
