package org.multivector.cli;

import org.jspecify.annotations.Nullable;

/** Keeps messages to one line. */
final class Lines {

  private Lines() {}

  /** The text with each run of blanks and line breaks as one blank. */
  static String one(@Nullable Object text) {
    return String.valueOf(text).strip().replaceAll("\\s+", " ");
  }

  /** {@code 1 run}, {@code 2 runs}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
