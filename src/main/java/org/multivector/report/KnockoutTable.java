package org.multivector.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.multivector.results.Effect;
import org.multivector.results.Figures;
import org.multivector.results.Findings;
import org.multivector.results.Findings.Difference;
import org.multivector.results.Knockouts;
import org.multivector.results.Setting;
import org.multivector.results.Shift;
import org.multivector.results.TextColumns;
import org.multivector.results.Without;
import org.multivector.statistics.Series;

/**
 * What is left of an effect without each mechanism, as a table of text: those that matter most for
 * the effect on autonomy at the horizon come first. Autonomy is never shown without economic loss.
 */
public final class KnockoutTable {

  private static final int DECIMALS = 4;
  private static final int MOST_DECIMALS = 9;
  private static final int HORIZON = 0;
  private static final List<String> NO_STRAY = List.of("", "", "");

  private final Knockouts knockouts;
  private final Setting setting;
  private final List<Without> sorted;

  /** The table of these results. */
  public KnockoutTable(Knockouts knockouts) {
    this.knockouts = knockouts;
    setting = knockouts.setting();
    Comparator<Without> most =
        Comparator.comparingDouble(without -> -Math.abs(widest(without, "autonomy").mean()));
    Comparator<Without> loss =
        Comparator.comparingDouble(without -> -Math.abs(widest(without, "economic_loss").mean()));
    sorted = knockouts.without().stream().sorted(most.thenComparing(loss)).toList();
  }

  /** The table, a line each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(caption());
    lines.add("");
    lines.addAll(effects("autonomy", "autonomy"));
    lines.add("");
    lines.addAll(effects("economic_loss", "economic loss"));
    lines.addAll(unsure());
    lines.addAll(idle());
    lines.add("");
    lines.addAll(levels());
    return lines;
  }

  private List<String> caption() {
    return List.of(
        "Mean effect at the end of "
            + setting.quarters().get(HORIZON).replaceFirst("Q4$", "")
            + " without one mechanism at a time, in scenario and reference alike, with the same",
        "chance; n = "
            + knockouts.effect().units()
            + " pairs of runs (seed "
            + setting.seed()
            + ", scenario "
            + setting.hash()
            + "). Difference: the effect with the mechanism less the",
        "effect without it, in the state where it is largest; * where its 95 % interval is"
            + " without 0.");
  }

  private List<String> effects(String variable, String words) {
    TextColumns text = new TextColumns();
    List<String> heads = new ArrayList<>(List.of(words + " without"));
    heads.addAll(setting.states());
    heads.addAll(List.of("most in", "difference", "95 % interval", "remains", "same sign"));
    text.add(heads);
    List<String> nothing = new ArrayList<>(List.of("(nothing)"));
    setting.states().forEach(state -> nothing.add(signed(of(knockouts.effect(), variable, state))));
    text.add(nothing);
    sorted.stream().filter(this::matters).forEach(without -> text.add(row(without, variable)));
    return text.lines();
  }

  private List<String> row(Without without, String variable) {
    List<String> cells = new ArrayList<>(List.of(name(without)));
    for (String state : setting.states()) {
      boolean clear = isClear(of(without.change(), variable, state));
      cells.add(signed(of(without.effect(), variable, state)) + (clear ? "*" : " "));
    }
    int place = place(without, variable);
    Difference change = without.change().difference(place, HORIZON);
    cells.add(without.effect().series().get(place).actor());
    cells.add(signed(change));
    cells.add(
        Figures.plain(change.lo95(), DECIMALS) + " to " + Figures.plain(change.hi95(), DECIMALS));
    boolean told = isTold(without, place);
    cells.add(told ? Figures.plain(100 * without.remains(place, HORIZON), 0) + " %" : "-");
    cells.add(told ? Figures.percent(without.sameSign(place, HORIZON)) : "-");
    return cells;
  }

  /** Whether there is an effect with the mechanism of which something can be a part. */
  private boolean isTold(Without without, int place) {
    double with = without.change().summary(1, place, HORIZON).mean();
    return isClear(knockouts.effect().difference(place, HORIZON))
        && Math.abs(with) >= Effect.NEGLIGIBLE;
  }

  /** Why there are dashes, if there are. */
  private List<String> unsure() {
    boolean all =
        sorted.stream()
            .filter(this::matters)
            .allMatch(
                without ->
                    isTold(without, place(without, "autonomy"))
                        && isTold(without, place(without, "economic_loss")));
    return all
        ? List.of()
        : List.of(
            "",
            "- where the effect itself, with everything as it is, is not clear: its 95 % interval"
                + " has 0 in it, or it is",
            "below "
                + Figures.plain(Effect.NEGLIGIBLE, DECIMALS)
                + "; there is nothing that could remain.");
  }

  /** Those without which both effects are the same in every run. */
  private List<String> idle() {
    List<String> names =
        sorted.stream().filter(w -> !matters(w)).map(KnockoutTable::name).sorted().toList();
    return names.isEmpty()
        ? List.of()
        : List.of("", "Neither effect differs in any run without: " + String.join(", ", names));
  }

  private boolean matters(Without without) {
    return widest(without, "autonomy").pZero() < 1 || widest(without, "economic_loss").pZero() < 1;
  }

  private List<String> levels() {
    TextColumns text = new TextColumns();
    text.add(
        List.of(
            "scenario without",
            "moves most",
            "in",
            "by",
            "ranges",
            "standard errors",
            "",
            "single runs",
            "in",
            "ranges"));
    for (Without without : sorted) {
      if (!without.shifts().isEmpty()) {
        List<String> cells = new ArrayList<>(row(without, without.largest()));
        cells.addAll(without.farthest().map(KnockoutTable::stray).orElse(NO_STRAY));
        text.add(cells);
      }
    }
    return text.lines();
  }

  /** What moves single runs most. */
  private static List<String> stray(Shift shift) {
    return shift.difference().mean() == 0
        ? NO_STRAY
        : List.of(words(shift.series()), shift.quarter(), Figures.plain(shift.inRanges(), 2));
  }

  private static List<String> row(Without without, Shift shift) {
    if (shift.difference().mean() == 0) {
      return List.of(name(without), "nothing", "", "0", "0", "0", "");
    }
    return List.of(
        name(without),
        words(shift.series()),
        shift.quarter(),
        Figures.signed(shift.difference().mean(), decimals(shift.difference().mean())),
        Figures.plain(shift.inRanges(), 2),
        Figures.plain(shift.inErrors(), 1),
        shift.isSeen() ? "" : "not seen");
  }

  /** So many that two digits are seen, or all that are used. */
  private static int decimals(double value) {
    int decimals = DECIMALS;
    while (decimals < MOST_DECIMALS && Figures.isZero(value * 10, decimals - 1)) {
      decimals++;
    }
    return decimals;
  }

  private static String words(Series series) {
    List<String> words = new ArrayList<>(List.of(series.variable().name()));
    for (String part : List.of(series.actor(), series.partner(), series.domain())) {
      if (!part.isEmpty()) {
        words.add(part);
      }
    }
    return String.join(" ", words);
  }

  private static String name(Without without) {
    return without.mechanism() + (without.position().equals("off") ? "" : " (frozen)");
  }

  private Difference widest(Without without, String variable) {
    return without.change().difference(place(without, variable), HORIZON);
  }

  /** The state in which the mechanism adds most. */
  private int place(Without without, String variable) {
    return setting.states().stream()
        .map(state -> without.change().find(variable, state, "", ""))
        .max(
            Comparator.comparingDouble(
                place -> Math.abs(without.change().difference(place, HORIZON).mean())))
        .orElseThrow();
  }

  private static boolean isClear(Difference difference) {
    return difference.lo95() > 0 || difference.hi95() < 0;
  }

  private static Difference of(Findings findings, String variable, String state) {
    return findings.difference(findings.find(variable, state, "", ""), HORIZON);
  }

  private static String signed(Difference difference) {
    return Figures.signed(difference.mean(), DECIMALS);
  }
}
