package org.multivector.scenario;

/**
 * An event as a label in charts.
 *
 * @param quarter the quarter in which it begins to act, such as {@code 2026Q1}; empty if it waits
 *     for a condition
 * @param label what happens, in the author's words, on what condition and how probable it is
 * @param title the author's words alone
 * @param condition what it waits for, as written; empty if it has a date
 * @param probability of it, as written; empty if it happens in every run
 */
public record Marker(
    String quarter, String label, String title, String condition, String probability) {

  /** What happens at a date in every run. */
  public Marker(String quarter, String title) {
    this(quarter, title, title, "", "");
  }

  /** Whether it comes at no date, but when something has come to hold. */
  public boolean waits() {
    return quarter.isEmpty();
  }

  /** Whether it happens in every run. */
  public boolean certain() {
    return !waits() && probability.isEmpty();
  }
}
