package org.multivector.scenario;

/**
 * An event as a label in charts.
 *
 * @param quarter the quarter in which it begins to act, such as {@code 2026Q1}; empty if it waits
 *     for a condition
 * @param title what happens, in the author's words, on what condition and how probable it is
 * @param certain whether it happens in every run
 */
public record Marker(String quarter, String title, boolean certain) {

  /** What happens in every run. */
  public Marker(String quarter, String title) {
    this(quarter, title, true);
  }

  /** Whether it comes at no date, but when something has come to hold. */
  public boolean waits() {
    return quarter.isEmpty();
  }
}
