package org.multivector.report;

import java.util.ArrayList;
import java.util.List;
import org.multivector.results.Effect;
import org.multivector.results.Figures;
import org.multivector.results.Findings;
import org.multivector.results.Findings.Summary;
import org.multivector.results.Peak;
import org.multivector.results.Setting;
import org.multivector.results.TextColumns;
import org.multivector.statistics.Series;

/**
 * The answer to a scenario's question in one sentence and one table: autonomy and economic loss of
 * each state at the horizon. Autonomy is never given without economic loss.
 */
public final class Answer {

  private static final String AUTONOMY = "autonomy";
  private static final String LOSS = "economic_loss";
  private static final String CLEAR =
      "; 95 % interval: of the mean difference; * where it is without 0)";

  private final Findings findings;
  private final Setting setting;
  private final int horizon;

  /** The answer that these findings give. */
  public Answer(Findings findings) {
    this.findings = findings;
    setting = findings.setting();
    horizon = setting.quarters().size() - 1;
  }

  /**
   * One sentence: how autonomy and economic loss change at the horizon, and most in which state;
   * without a reference, what they are.
   */
  public String sentence() {
    if (findings.units() == 0) {
      return "No run finished, so there is no answer.";
    }
    String change = setting.paired() ? clause(AUTONOMY) + "; " + clause(LOSS) : levels();
    return "At the end of " + when() + " " + change + ".";
  }

  /** What happens to autonomy at the horizon, as part of a sentence. */
  public String effect() {
    if (findings.units() == 0) {
      return "no run finished";
    }
    return setting.paired() ? clause(AUTONOMY) : levels();
  }

  /** The effect at the horizon, and the largest on the way that it does not tell. */
  private String clause(String variable) {
    String said = Clause.of(words(variable), effects(variable));
    return Peak.of(findings, variable)
        .map(peak -> said + Clause.passed(name(peak.state()), when(peak.quarter()), peak))
        .orElse(said);
  }

  /** The table, a line each, with its caption; no line if no run finished. */
  public List<String> table() {
    if (findings.units() == 0) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(caption());
    TextColumns grid = new TextColumns();
    block(grid, AUTONOMY);
    grid.add(List.of());
    block(grid, LOSS);
    lines.addAll(grid.lines());
    return lines;
  }

  private List<String> caption() {
    String plural = findings.units() == 1 ? "" : "s";
    return List.of(
        "Means over n = "
            + findings.units()
            + (setting.paired() ? " pair" + plural + " of runs" : " run" + plural)
            + " at the end of "
            + when()
            + "; a negative loss is a gain",
        "(seed "
            + setting.seed()
            + ", scenario "
            + setting.hash()
            + (setting.paired() ? CLEAR : ")"),
        "");
  }

  private void block(TextColumns grid, String variable) {
    String unit = findings.series().get(find(variable, setting.states().get(0))).variable().unit();
    String title = words(variable) + " (" + unit + ")";
    List<String> heads =
        setting.paired()
            ? List.of(title, "reference", "scenario", "difference", "95 % interval", "of runs")
            : List.of(title, "mean", "sd", "90 % of runs");
    grid.add(heads);
    List<Effect> effects = setting.paired() ? effects(variable) : List.of();
    int decimals =
        effects.stream().mapToInt(effect -> effect.difference().decimals()).max().orElse(0);
    for (int n = 0; n < setting.states().size(); n++) {
      String state = setting.states().get(n);
      grid.add(
          setting.paired()
              ? compared(variable, state, new Shown(effects.get(n), decimals))
              : alone(variable, state));
    }
    findings.series().stream()
        .filter(series -> series.alone() && series.variable().name().equals(variable))
        .forEach(series -> grid.add(alone(series)));
  }

  /** A state that only one of the two has. */
  private List<String> alone(Series series) {
    boolean came = series.owner() == Series.Owner.SCENARIO;
    String none = Shown.level(Double.NaN);
    String level =
        Shown.level(summary(came ? 1 : 0, series.variable().name(), series.actor()).mean());
    return List.of(
        name(series.actor()), came ? none : level, came ? level : none, none, none, none);
  }

  private List<String> compared(String variable, String state, Shown shown) {
    return List.of(
        name(state),
        Shown.level(summary(0, variable, state).mean()),
        Shown.level(scenario(variable, state).mean()),
        shown.difference(),
        shown.interval(),
        shown.agreement());
  }

  private List<String> alone(String variable, String state) {
    Summary summary = scenario(variable, state);
    String spread = Shown.level(summary.q05()) + " to " + Shown.level(summary.q95());
    return List.of(
        name(state),
        Shown.level(summary.mean()),
        Shown.level(summary.sd()),
        summary.n() > 1 ? spread : Shown.level(Double.NaN));
  }

  private String levels() {
    List<String> parts = new ArrayList<>();
    for (String state : setting.states()) {
      parts.add(
          Figures.plain(scenario(AUTONOMY, state).mean(), 3)
              + " in "
              + name(state)
              + " (economic loss "
              + Figures.plain(scenario(LOSS, state).mean(), 3)
              + ")");
    }
    return "autonomy is on average " + String.join(", ", parts);
  }

  private List<Effect> effects(String variable) {
    return setting.states().stream()
        .map(state -> new Effect(name(state), findings.difference(find(variable, state), horizon)))
        .toList();
  }

  private Summary scenario(String variable, String state) {
    return summary(setting.scenarios().size() - 1, variable, state);
  }

  private Summary summary(int arm, String variable, String state) {
    return findings.summary(arm, find(variable, state), horizon);
  }

  private int find(String variable, String state) {
    return findings.find(variable, state, "", "");
  }

  private static String words(String variable) {
    return variable.replace('_', ' ');
  }

  private String when() {
    return when(horizon);
  }

  /** A fourth quarter by its year. */
  private String when(int quarter) {
    return setting.quarters().get(quarter).replaceFirst("Q4$", "");
  }

  private String name(String id) {
    return setting.names().getOrDefault(id, id);
  }
}
