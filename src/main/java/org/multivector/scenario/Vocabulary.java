package org.multivector.scenario;

import java.util.List;

/**
 * The uncertain quantities that a formula may name, in the scenario's order.
 *
 * @param names their names
 * @param cells what they are
 * @param later names of those that stand too far down to be named
 */
record Vocabulary(List<String> names, List<Cell> cells, List<String> later) {

  /** No quantities. */
  static final Vocabulary EMPTY = new Vocabulary(List.of(), List.of());

  Vocabulary {
    names = List.copyOf(names);
    cells = List.copyOf(cells);
    later = List.copyOf(later);
  }

  Vocabulary(List<String> names, List<Cell> cells) {
    this(names, cells, List.of());
  }

  /** Whether it could be made sense of what a quantity is. */
  boolean isKnown(String name) {
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
