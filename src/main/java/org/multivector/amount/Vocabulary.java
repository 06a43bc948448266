package org.multivector.amount;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The uncertain quantities that a formula may name, in the scenario's order.
 *
 * @param names their names
 * @param cells what they are
 * @param later names of those that stand too far down to be named
 * @param misnamed what was meant as the name of one and cannot be
 */
public record Vocabulary(
    List<String> names, List<Cell> cells, List<String> later, List<String> misnamed) {

  public Vocabulary {
    names = List.copyOf(names);
    cells = List.copyOf(cells);
    later = List.copyOf(later);
    misnamed = List.copyOf(misnamed);
  }

  public Vocabulary(List<String> names, List<Cell> cells) {
    this(names, cells, List.of(), List.of());
  }

  /** Whether a text names a quantity whose name is at fault, which has been told. */
  boolean isMisnamed(String text) {
    return misnamed.stream()
        .map(name -> "(?<![\\p{L}\\d_])" + Pattern.quote(name) + "(?![\\p{L}\\d_])")
        .anyMatch(name -> Pattern.compile(name).matcher(text).find());
  }

  /** Whether it could be made sense of what a quantity is. */
  public boolean isKnown(String name) {
    return !Double.isNaN(cells.get(names.indexOf(name)).centre());
  }

  /** What each can be. */
  List<Range> ranges() {
    return cells.stream().map(Cell::range).toList();
  }

  /** The one best value of each. */
  double[] centres() {
    return cells.stream().mapToDouble(Cell::centre).toArray();
  }
}
