package org.multivector.scenario;

import org.multivector.chance.Amount;
import org.multivector.text.Spot;

/**
 * Where a figure of the world comes from: one row of a table.
 *
 * @param place the input's place in the layout
 * @param amount the figure: fixed, or drawn from what the row allows
 * @param year the year or years it stands for, or empty
 * @param source ids of the sources table, separated by spaces, or {@code assumption}
 * @param quality {@code A} to {@code D}, or {@code assumption}
 * @param note the author's remark, or empty
 * @param file the table
 * @param row line of the row in the file, from 1
 * @param isSet whether a scenario or the command line sets it, over what a table says
 */
public record Provenance(
    int place,
    Amount amount,
    String year,
    String source,
    String quality,
    String note,
    String file,
    int row,
    boolean isSet) {

  /** The word that stands for a source where there is none. */
  public static final String ASSUMPTION = "assumption";

  /** Whether nobody but the author vouches for the figure. */
  public boolean assumed() {
    return source.equals(ASSUMPTION);
  }

  /** A start value that a scenario or the command line sets. */
  static Provenance set(int place, Amount amount, Spot at) {
    String note = "set by the scenario";
    return new Provenance(
        place, amount, "", ASSUMPTION, ASSUMPTION, note, at.file(), at.row(), true);
  }

  /** The same with what has become of the figure. */
  Provenance of(Amount now) {
    return new Provenance(place, now, year, source, quality, note, file, row, isSet);
  }

  /** The same for the same input of another world. */
  Provenance at(int other) {
    return new Provenance(other, amount, year, source, quality, note, file, row, isSet);
  }

  /** A figure that was taken from another actor's: that it holds here is an assumption. */
  Provenance copied(int other) {
    String from = "taken over from another actor (" + source + ")";
    return new Provenance(other, amount, year, ASSUMPTION, ASSUMPTION, from, file, row, false);
  }
}
