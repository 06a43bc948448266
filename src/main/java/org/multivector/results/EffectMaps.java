package org.multivector.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.multivector.results.Findings.Difference;
import org.multivector.statistics.Variable;

/**
 * The effect on a state over two drawn numbers, variable by variable.
 *
 * @param setting how the results were made
 * @param actor id of the state
 * @param across address of the number to the right
 * @param down address of the other
 * @param draws how many draws there are
 * @param maps by variable, in the order in which they are shown
 */
public record EffectMaps(
    Setting setting,
    String actor,
    String across,
    String down,
    int draws,
    Map<Variable, EffectMap> maps) {

  private static final List<String> COLUMNS =
      List.of(
          "actor",
          "variable",
          "across",
          "across_from",
          "across_to",
          "down",
          "down_from",
          "down_to",
          "n",
          "mean",
          "lo95",
          "hi95",
          "lo95_simultaneous",
          "hi95_simultaneous",
          "p_gt_0",
          "p_zero");

  private static final Set<String> TEXTS = Set.of("actor", "variable", "across", "down");

  private static final List<String> NUMBERS =
      COLUMNS.stream().filter(column -> !TEXTS.contains(column)).toList();

  public EffectMaps {
    maps = Collections.unmodifiableMap(new LinkedHashMap<>(maps));
  }

  /** All cells of all maps for other programs, row by row. */
  public TextTable table() {
    List<List<String>> rows = new ArrayList<>();
    maps.forEach(
        (variable, map) -> {
          for (int row = 0; row < map.classes(); row++) {
            for (int column = 0; column < map.classes(); column++) {
              rows.add(cell(variable, map, row, column));
            }
          }
        });
    return new TextTable(COLUMNS, rows, NUMBERS);
  }

  private List<String> cell(Variable variable, EffectMap map, int row, int column) {
    Difference effect = map.difference(row, column);
    return List.of(
        actor,
        variable.name(),
        across,
        TextTable.number(map.column(column)),
        TextTable.number(map.column(column + 1)),
        down,
        TextTable.number(map.row(row)),
        TextTable.number(map.row(row + 1)),
        Long.toString(effect.n()),
        TextTable.number(effect.mean()),
        TextTable.number(effect.lo95()),
        TextTable.number(effect.hi95()),
        TextTable.number(effect.lo95Simultaneous()),
        TextTable.number(effect.hi95Simultaneous()),
        TextTable.number(effect.pGreaterZero()),
        TextTable.number(effect.pZero()));
  }
}
