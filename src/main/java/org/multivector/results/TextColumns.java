package org.multivector.results;

import java.util.ArrayList;
import java.util.List;

/** A table of text whose columns line up: the first to the left, the others to the right. */
public final class TextColumns {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  /** Adds a row; one without cells is an empty line. */
  public void add(List<String> cells) {
    rows.add(cells);
    for (int n = 0; n < cells.size(); n++) {
      if (n == widths.size()) {
        widths.add(0);
      }
      widths.set(n, Math.max(widths.get(n), length(cells.get(n))));
    }
  }

  /** The rows, without blanks at their ends. */
  public List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int n = 0; n < cells.size(); n++) {
      String padding = " ".repeat(widths.get(n) - length(cells.get(n)));
      line.append(n == 0 ? "" : GAP);
      line.append(n == 0 ? cells.get(n) + padding : padding + cells.get(n));
    }
    return line.toString().stripTrailing();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
