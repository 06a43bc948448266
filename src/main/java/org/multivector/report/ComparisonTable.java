package org.multivector.report;

import java.util.ArrayList;
import java.util.List;
import org.multivector.results.Comparison;
import org.multivector.results.Contender;
import org.multivector.results.Effect;
import org.multivector.results.Figures;
import org.multivector.results.Findings;
import org.multivector.results.Findings.Difference;
import org.multivector.results.PairedComparison;
import org.multivector.results.Setting;
import org.multivector.results.TextColumns;
import org.multivector.statistics.Variable;

/** Scenarios beside each other in sentences and tables, at one quarter. */
public final class ComparisonTable {

  private static final double SMALLEST_P = 0.0001;

  private final Comparison comparison;
  private final int quarter;

  /**
   * @param quarter place among the quarters of the comparison
   */
  public ComparisonTable(Comparison comparison, int quarter) {
    this.comparison = comparison;
    this.quarter = quarter;
  }

  /** Everything, line by line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(heading());
    double[][] holm = comparison.holm(quarter);
    for (int n = 0; n < comparison.pairs().size(); n++) {
      lines.add("");
      lines.addAll(pair(n, holm[n]));
    }
    if (comparison.contenders().stream().allMatch(one -> one.setting().paired())) {
      for (Variable variable : comparison.variables()) {
        lines.add("");
        lines.addAll(effects(variable));
      }
    }
    return lines;
  }

  private List<String> heading() {
    List<String> lines = new ArrayList<>();
    int width = comparison.contenders().stream().mapToInt(c -> c.label().length()).max().orElse(0);
    for (Contender one : comparison.contenders()) {
      String gap = " ".repeat(width - one.label().length() + 2);
      String title = one.setting().title();
      String against = one.setting().paired() ? ", against: " + one.setting().referenceTitle() : "";
      lines.add(one.label() + gap + title + against);
    }
    lines.add("");
    Setting setting = comparison.first().setting();
    lines.add(
        "Paired run by run with "
            + comparison.first().label()
            + " over n = "
            + comparison.units()
            + " runs of each (seed "
            + setting.seed()
            + ", version "
            + setting.version()
            + ", model "
            + setting.modelVersion()
            + ").");
    lines.add(
        "Means at the end of " + when() + "; intervals are of the mean difference (* without 0);");
    lines.add(
        "variance: so many times larger without the same chance in both, and as many runs needed.");
    return lines;
  }

  private String when() {
    return comparison.quarters().get(quarter).replaceFirst("Q4$", "");
  }

  private List<String> pair(int n, double[] holm) {
    PairedComparison pair = comparison.pairs().get(n);
    String label = comparison.contenders().get(n + 1).label();
    List<String> lines = new ArrayList<>();
    lines.add(label + " less " + comparison.first().label());
    lines.add(sentence(pair));
    lines.add("");
    TextColumns table = new TextColumns();
    for (Variable variable : comparison.variables()) {
      if (!variable.equals(comparison.variables().get(0))) {
        table.add(List.of());
      }
      block(table, pair, label, variable, holm);
    }
    lines.addAll(table.lines());
    return lines;
  }

  private String sentence(PairedComparison pair) {
    List<String> clauses = new ArrayList<>();
    for (Variable variable : comparison.variables()) {
      clauses.add(Clause.of(words(variable), effects(pair.findings(), variable, quarter)));
    }
    return "At the end of " + when() + " " + String.join("; ", clauses) + ".";
  }

  private void block(
      TextColumns table, PairedComparison pair, String label, Variable variable, double[] holm) {
    table.add(
        List.of(
            words(variable) + " (" + variable.unit() + ")",
            comparison.first().label(),
            label,
            "difference",
            "95 % interval",
            "95 % at all times",
            "of runs",
            "p (Holm)",
            "variance"));
    Findings findings = pair.findings();
    List<Effect> effects = effects(findings, variable, quarter);
    int decimals =
        effects.stream().mapToInt(effect -> effect.difference().decimals()).max().orElse(0);
    for (int n = 0; n < comparison.states().size(); n++) {
      int series = findings.find(variable.name(), comparison.states().get(n), "", "");
      table.add(row(findings, series, new Shown(effects.get(n), decimals), holm[series]));
    }
  }

  private List<String> row(Findings findings, int series, Shown shown, double holm) {
    Difference difference = shown.effect().difference();
    return List.of(
        shown.effect().of(),
        Shown.level(findings.summary(0, series, quarter).mean()),
        Shown.level(findings.summary(1, series, quarter).mean()),
        shown.difference(),
        shown.interval(),
        shown.interval(difference.lo95Simultaneous(), difference.hi95Simultaneous()),
        shown.agreement(),
        p(holm),
        reduced(difference));
  }

  private static String p(double p) {
    if (Double.isNaN(p)) {
      return "–";
    }
    return p < SMALLEST_P ? "<" + Figures.plain(SMALLEST_P, 4) : Figures.plain(p, 4);
  }

  /** How many times larger the variance would be without common chance, and so the runs needed. */
  private static String reduced(Difference difference) {
    double factor = difference.varianceReduction();
    return Double.isNaN(factor) ? "–" : Figures.plain(factor, factor < 10 ? 1 : 0) + " x";
  }

  /** Each scenario against its own reference, a row for each and a column for each state. */
  private List<String> effects(Variable variable) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Effect on "
            + words(variable)
            + " at the end of "
            + when()
            + ", each against its own reference (* the 95 % interval is clear of 0)");
    TextColumns table = new TextColumns();
    List<String> head = new ArrayList<>(List.of(""));
    comparison.states().forEach(state -> head.add(name(state)));
    table.add(head);
    for (Contender one : comparison.contenders()) {
      int at = one.setting().quarters().indexOf(comparison.quarters().get(quarter));
      List<String> row = new ArrayList<>(List.of(one.label()));
      for (Effect effect : effects(one.findings(), variable, at)) {
        row.add(Figures.signed(effect.difference().mean(), 4) + (effect.marked(4) ? "*" : " "));
      }
      table.add(row);
    }
    lines.addAll(table.lines());
    return lines;
  }

  private List<Effect> effects(Findings findings, Variable variable, int at) {
    return comparison.states().stream()
        .map(
            state -> {
              int series = findings.find(variable.name(), state, "", "");
              return new Effect(name(state), findings.difference(series, at));
            })
        .toList();
  }

  private static String words(Variable variable) {
    return variable.name().replace('_', ' ');
  }

  private String name(String id) {
    return comparison.first().setting().names().getOrDefault(id, id);
  }
}
