package org.multivector.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.multivector.results.Findings;
import org.multivector.results.Findings.Difference;
import org.multivector.results.Setting;

/**
 * The answer to a scenario's question in one sentence and one table: autonomy and economic loss of
 * each state at the horizon. Autonomy is never given without economic loss.
 */
public final class Answer {

  private static final String AUTONOMY = "autonomy";
  private static final String LOSS = "economic_loss";

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
   * One sentence: of the state whose autonomy changes most, by how much, with its 95 % interval and
   * the part of the runs that agree on the direction.
   */
  public String sentence() {
    if (!setting.paired()) {
      return alone();
    }
    String state = mostChanged();
    Difference difference = difference(AUTONOMY, state);
    String where = "'s autonomy at the end of " + quarter();
    if (difference.pZero() == 1) {
      return "No state" + where + " differs from the reference in any run.";
    }
    if ((difference.lo95() <= 0 && difference.hi95() >= 0) || Double.isNaN(difference.lo95())) {
      return "No clear effect: even "
          + name(state)
          + where
          + ", which moves most, changes by "
          + signed(difference.mean())
          + interval(difference)
          + ".";
    }
    boolean lower = difference.mean() < 0;
    double agreeing =
        lower ? 1 - difference.pGreaterZero() - difference.pZero() : difference.pGreaterZero();
    return name(state)
        + where
        + " is "
        + decimal(Math.abs(difference.mean()))
        + (lower ? " lower" : " higher")
        + magnitude(difference)
        + ", in "
        + percent(agreeing)
        + " of runs.";
  }

  /** The table, a line each, with its caption. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "Means over n = %d runs at the end of %s (seed %d, scenario %s)",
            findings.units(),
            quarter(),
            setting.seed(),
            setting.hash()));
    int width = setting.states().stream().mapToInt(s -> name(s).length()).max().orElse(5);
    if (setting.paired()) {
      lines.add(row(width, "", "autonomy", "economic loss (negative: gain)"));
      lines.add(row(width, "", header(), header()));
    } else {
      lines.add(row(width, "", "autonomy (sd)", "economic loss (sd)"));
    }
    for (String state : setting.states()) {
      lines.add(row(width, name(state), cells(AUTONOMY, state), cells(LOSS, state)));
    }
    return lines;
  }

  private String alone() {
    StringBuilder sentence = new StringBuilder("At the end of " + quarter() + " autonomy is ");
    List<String> parts = new ArrayList<>();
    for (String state : setting.states()) {
      parts.add(
          String.format(Locale.ROOT, "%.2f in %s", summary(AUTONOMY, state).mean(), name(state)));
    }
    return sentence.append(String.join(", ", parts)).append(".").toString();
  }

  private String mostChanged() {
    String most = setting.states().get(0);
    for (String state : setting.states()) {
      if (Math.abs(difference(AUTONOMY, state).mean())
          > Math.abs(difference(AUTONOMY, most).mean())) {
        most = state;
      }
    }
    return most;
  }

  private static String header() {
    return String.format(
        Locale.ROOT, "%9s %9s %9s %-19s", "reference", "scenario", "differ.", " (95 % interval)");
  }

  private String cells(String variable, String state) {
    int series = findings.find(variable, state, "", "");
    Findings.Summary scenario = findings.summary(setting.scenarios().size() - 1, series, horizon);
    if (!setting.paired()) {
      return String.format(Locale.ROOT, "%9.4f (%.4f)", scenario.mean(), scenario.sd());
    }
    Findings.Summary reference = findings.summary(0, series, horizon);
    Difference difference = findings.difference(series, horizon);
    return String.format(
        Locale.ROOT,
        "%9.4f %9.4f %9s %-19s",
        reference.mean(),
        scenario.mean(),
        signed(difference.mean()),
        interval(difference));
  }

  private static String row(int width, String name, String left, String right) {
    String line = String.format(Locale.ROOT, "%-" + width + "s  %-49s  %s", name, left, right);
    return line.stripTrailing();
  }

  private static String interval(Difference difference) {
    if (Double.isNaN(difference.lo95())) {
      return "";
    }
    return " (" + signed(difference.lo95()) + " to " + signed(difference.hi95()) + ")";
  }

  /** The interval of a difference whose sign the words already say. */
  private static String magnitude(Difference difference) {
    double a = Math.abs(difference.lo95());
    double b = Math.abs(difference.hi95());
    return " (95 % interval " + decimal(Math.min(a, b)) + " to " + decimal(Math.max(a, b)) + ")";
  }

  private Findings.Summary summary(String variable, String state) {
    return findings.summary(
        setting.scenarios().size() - 1, findings.find(variable, state, "", ""), horizon);
  }

  private Difference difference(String variable, String state) {
    return findings.difference(findings.find(variable, state, "", ""), horizon);
  }

  private String quarter() {
    return setting.quarters().get(horizon);
  }

  private String name(String id) {
    return setting.names().getOrDefault(id, id);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.4f", value);
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * part);
  }
}
