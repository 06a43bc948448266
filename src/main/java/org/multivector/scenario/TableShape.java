package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.multivector.world.Dimension;
import org.multivector.world.Input;

/**
 * What a table of the world must look like.
 *
 * @param file its name
 * @param inputs what it holds
 */
record TableShape(String file, List<Input> inputs) {

  /** Columns of every table after its keys and its figures. */
  static final List<String> ORIGIN = List.of("unit", "year", "source", "quality", "note");

  private static final String PARAMETERS = "parameters.csv";

  /** The tables of a world, in the order of {@link Input}. */
  static List<TableShape> all() {
    return Arrays.stream(Input.values())
        .map(Input::table)
        .filter(table -> !table.isEmpty())
        .distinct()
        .map(TableShape::of)
        .toList();
  }

  /** The table with this name. */
  static TableShape of(String table) {
    List<Input> inputs =
        Arrays.stream(Input.values()).filter(input -> input.table().equals(table)).toList();
    return new TableShape(table, inputs);
  }

  /** Whether figures stand in one column, as numbers or distributions, and not in three. */
  boolean isParameters() {
    return file.equals(PARAMETERS);
  }

  /** The key columns that are members of the world. */
  List<Dimension> dimensions() {
    return inputs.get(0).dimensions();
  }

  /** The key column that names the variable, or empty if the table holds one. */
  String variableColumn() {
    if (isParameters()) {
      return "parameter";
    }
    boolean single = inputs.size() == 1 && inputs.get(0) != Input.ISSUE_WEIGHT;
    return single ? "" : "variable";
  }

  /** Where the figure stands. */
  String figureColumn() {
    return isParameters() ? "distribution" : "value";
  }

  /** All columns. */
  List<String> columns() {
    List<String> columns = new ArrayList<>();
    dimensions().forEach(dimension -> columns.add(dimension.column()));
    if (!variableColumn().isEmpty()) {
      columns.add(isParameters() ? 0 : columns.size(), variableColumn());
    }
    columns.add(figureColumn());
    if (!isParameters()) {
      columns.addAll(List.of("low", "high"));
    }
    columns.addAll(ORIGIN);
    return columns;
  }
}
