package org.multivector.text;

/**
 * A place in a file.
 *
 * @param file the file as named in messages
 * @param row line, from 1
 * @param column character in the line, in a table the number of the field, from 1
 * @param heading what messages begin with: in a table which column it is, otherwise empty
 */
public record Spot(String file, int row, int column, String heading) {

  /** A place that is under no heading. */
  public Spot(String file, int row, int column) {
    this(file, row, column, "");
  }

  /** The beginning of a file, for faults of the file as a whole. */
  public static Spot startOf(String file) {
    return new Spot(file, 1, 1);
  }

  /** The place so many characters further right. */
  public Spot right(int characters) {
    return new Spot(file, row, column + characters, heading);
  }

  /** How the place is named inside a sentence: {@code line 3}, or with its file if another. */
  public String seenFrom(Spot other) {
    return file.equals(other.file) ? "line " + row : file + ":" + row + ":" + column;
  }
}
