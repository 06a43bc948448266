package org.multivector.text;

import java.util.Comparator;

/**
 * Something wrong, or doubtful, in what an author wrote.
 *
 * @param file the file as typed, or {@code --set[2]} for the second {@code --set}
 * @param row line of the fault in the file, from 1
 * @param column column of the offending key or value, from 1; in a table the number of the field
 * @param severity whether it stops the reading
 * @param what what is wrong, in one sentence without a full stop
 * @param allowed what may stand there, or empty
 * @param suggestion what was probably meant, or empty; several with {@link #OR} between them
 * @param kind what a program may want to know of it
 */
public record Fault(
    String file,
    int row,
    int column,
    Severity severity,
    String what,
    String allowed,
    String suggestion,
    Kind kind) {

  /** How what stands for the file of a {@code --set} begins. */
  static final String SET = "--set[";

  /** Stands between several suggestions. */
  public static final String OR = "|";

  /** The order in which they are told. */
  public static final Comparator<Fault> BY_PLACE =
      Comparator.comparing(Fault::file)
          .thenComparingInt(Fault::row)
          .thenComparingInt(Fault::column);

  /** How bad it is. */
  public enum Severity {
    /** Nothing can be run. */
    ERROR,
    /** It can be run, but perhaps it is not what was meant. */
    WARNING;

    /** The word in a message. */
    public String word() {
      return this == ERROR ? "error" : "warning";
    }
  }

  /** What a program may want to know of a fault, which people read in its words. */
  public enum Kind {
    /** There is no such file. */
    NO_FILE,
    /** Something else. */
    OTHER
  }

  /** A fault of which its words say all. */
  public Fault(
      String file,
      int row,
      int column,
      Severity severity,
      String what,
      String allowed,
      String suggestion) {
    this(file, row, column, severity, what, allowed, suggestion, Kind.OTHER);
  }

  /** What stands for the file in faults of the nth {@code --set}, from 1. */
  public static String ofSet(int n) {
    return SET + n + "]";
  }

  /** The same, in the value of the option from which its place was made. */
  public Fault of(String option, int character) {
    return new Fault(option, 1, character, severity, what, allowed, suggestion, kind);
  }

  /** The same, with words after what is wrong. */
  Fault and(String more) {
    return new Fault(file, row, column, severity, what + more, allowed, suggestion, kind);
  }

  /** The same, with words before what is wrong. */
  public Fault under(String heading) {
    return new Fault(file, row, column, severity, heading + what, allowed, suggestion, kind);
  }

  /**
   * The message on one line: {@code FILE:LINE:COL: error: WHAT; allowed: ...; did you mean "x"?}.
   */
  public String line() {
    StringBuilder line = new StringBuilder(file);
    line.append(':').append(row).append(':').append(column).append(": ");
    line.append(severity.word()).append(": ").append(what);
    if (!allowed.isEmpty()) {
      line.append("; allowed: ").append(allowed);
    }
    if (!suggestion.isEmpty()) {
      line.append("; did you mean \"").append(suggestion.replace(OR, "\" or \"")).append("\"?");
    }
    return Wording.visible(line.toString());
  }
}
