package org.multivector.scenario;

import java.util.List;

/** The uncertain quantities that a formula may name, in the scenario's order. */
record Vocabulary(List<String> names, List<Cell> cells) {

  /** No quantities. */
  static final Vocabulary EMPTY = new Vocabulary(List.of(), List.of());

  Vocabulary {
    names = List.copyOf(names);
    cells = List.copyOf(cells);
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
