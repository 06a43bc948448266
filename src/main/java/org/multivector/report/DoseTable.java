package org.multivector.report;

import java.util.ArrayList;
import java.util.List;
import org.multivector.results.Doses;
import org.multivector.results.Effect;
import org.multivector.results.Figures;
import org.multivector.results.Findings.Difference;
import org.multivector.results.TextColumns;
import org.multivector.results.TextTable;

/** How effects answer a dose, as text. */
public final class DoseTable {

  private static final int DECIMALS = 4;
  private static final List<String> COLUMNS =
      List.of(
          "actor",
          "variable",
          "dose",
          "n",
          "mean",
          "lo95",
          "hi95",
          "lo95_simultaneous",
          "hi95_simultaneous",
          "p_lt_0",
          "shape");

  private final Doses doses;

  /** Of a sweep. */
  public DoseTable(Doses doses) {
    this.doses = doses;
  }

  /**
   * Means by state and dose, with a star where the band is without 0, and the shape if there is
   * one.
   */
  public List<String> lines(String variable) {
    TextColumns grid = new TextColumns();
    List<String> head = new ArrayList<>(List.of(variable.replace('_', ' ')));
    head.addAll(doses.levels());
    if (hasShape()) {
      head.add("shape");
    }
    grid.add(head);
    for (int outcome = 0; outcome < doses.series().size(); outcome++) {
      if (doses.series().get(outcome).variable().name().equals(variable)) {
        grid.add(row(outcome));
      }
    }
    return grid.lines();
  }

  /** What the star means. */
  public String note() {
    String held = hasShape() ? ", which holds for all doses at once," : "";
    return "* where the 95 % interval" + held + " is without 0";
  }

  private List<String> row(int outcome) {
    String id = doses.series().get(outcome).actor();
    List<String> row = new ArrayList<>(List.of(doses.setting().names().getOrDefault(id, id)));
    for (int dose = 0; dose < doses.levels().size(); dose++) {
      Effect effect = new Effect(id, doses.difference(outcome, dose).atOnce());
      String star = effect.marked(DECIMALS) ? "*" : " ";
      row.add(Figures.signed(effect.difference().mean(), DECIMALS) + star);
    }
    if (hasShape()) {
      row.add(doses.shape(outcome).words());
    }
    return row;
  }

  /** One dose has no course. */
  private boolean hasShape() {
    return doses.levels().size() > 1;
  }

  /** All of it, for other programs. */
  public TextTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int outcome = 0; outcome < doses.series().size(); outcome++) {
      for (int dose = 0; dose < doses.levels().size(); dose++) {
        rows.add(row(outcome, dose));
      }
    }
    return new TextTable(COLUMNS, rows, COLUMNS.subList(3, COLUMNS.size() - 1));
  }

  private List<String> row(int outcome, int dose) {
    Difference effect = doses.difference(outcome, dose);
    return List.of(
        doses.series().get(outcome).actor(),
        doses.series().get(outcome).variable().name(),
        doses.levels().get(dose),
        Integer.toString(doses.draws()),
        TextTable.number(effect.mean()),
        TextTable.number(effect.lo95()),
        TextTable.number(effect.hi95()),
        TextTable.number(effect.lo95Simultaneous()),
        TextTable.number(effect.hi95Simultaneous()),
        TextTable.number(effect.pLessZero()),
        doses.shape(outcome).words());
  }
}
