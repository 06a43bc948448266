package org.multivector.text;

/** Where a character of a text stands. */
final class Characters {

  private Characters() {}

  /** Line and column of the character with this index; columns count code points. */
  static Spot spot(String file, String text, int index) {
    int row = 1;
    int lineStart = 0;
    int end = Math.min(index, text.length());
    for (int n = 0; n < end; n++) {
      if (text.charAt(n) == '\n') {
        row++;
        lineStart = n + 1;
      }
    }
    return new Spot(file, row, text.codePointCount(lineStart, end) + 1);
  }
}
