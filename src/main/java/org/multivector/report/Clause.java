package org.multivector.report;

import java.util.List;
import org.multivector.results.Effect;
import org.multivector.results.Figures;
import org.multivector.results.Peak;
import org.multivector.results.Sides;

/** What a scenario does to something that is measured, as part of a sentence. */
final class Clause {

  private Clause() {}

  /** Of a measure and the effects on it, state by state: "autonomy is clearly lower in ...". */
  static String of(String measure, List<Effect> effects) {
    if (effects.stream().allMatch(effect -> effect.difference().pZero() == 1)) {
      return measure + " is the same with and without it, in every run";
    }
    if (effects.stream().allMatch(Effect::negligible)) {
      String least = Figures.plain(Effect.NEGLIGIBLE, 4);
      return measure + " differs by less than " + least + " " + where(effects, effects.size());
    }
    Sides sides = Sides.of(effects);
    return sides.none()
        ? "there is no clear effect on " + measure + unclear(Effect.largest(effects))
        : measure + " is clearly " + where(sides) + slight(sides) + most(sides);
  }

  /** ", but on the way it is 0.025 lower in Kazakhstan at the end of 2028Q3 (95 % band ...)". */
  static String passed(String state, String when, Peak peak) {
    return ", but on the way it is "
        + Figures.plain(peak.size(), peak.decimals())
        + (peak.lower() ? " lower in " : " higher in ")
        + state
        + " at the end of "
        + when
        + " (95 % band for all quarters "
        + Figures.plain(peak.least(), peak.decimals())
        + " to "
        + Figures.plain(peak.most(), peak.decimals())
        + ")";
  }

  private static String unclear(Effect largest) {
    String where = ", largest in " + largest.of() + ": " + size(largest);
    return largest.tested()
        ? where + " on average" + interval(largest, 1)
        : where + " (one run gives no interval)";
  }

  private static String where(Sides sides) {
    if (sides.higher().isEmpty()) {
      return "lower " + where(sides.lower(), sides.all());
    }
    String lower = sides.lower().isEmpty() ? "" : "lower in " + sides.lower().size() + " and ";
    return lower + "higher " + where(sides.higher(), sides.all());
  }

  /** Those whose sign is clear, but whose size is not worth a word. */
  private static String slight(Sides sides) {
    String least = Figures.plain(Effect.NEGLIGIBLE, 4);
    return sides.slight() == 0 ? "" : " (" + sides.slight() + " more by less than " + least + ")";
  }

  /** Where: "in Kazakhstan", "in all 5 states", "in 2 of 5 states". */
  private static String where(List<Effect> effects, int all) {
    if (all == 1) {
      return "in " + effects.get(0).of();
    }
    return effects.size() == all
        ? "in all " + all + " states"
        : "in " + effects.size() + " of " + all + " states";
  }

  private static String most(Sides sides) {
    Effect largest = sides.largest();
    boolean only = sides.lower().size() + sides.higher().size() == 1;
    String named = sides.all() == 1 ? "" : (only ? ", " : ", most in ") + largest.of();
    return named
        + ": "
        + size(largest)
        + " on average"
        + interval(largest, largest.lower() ? -1 : 1)
        + ", "
        + new Shown(largest, 0).agreement()
        + " of runs";
  }

  /** "0.003 lower". */
  private static String size(Effect effect) {
    double mean = effect.difference().mean();
    return Figures.plain(Math.abs(mean), effect.difference().decimals())
        + (mean < 0 ? " lower" : " higher");
  }

  /** The interval, of a fall that the words already call one without signs. */
  private static String interval(Effect effect, int sign) {
    double low = sign > 0 ? effect.difference().lo95() : -effect.difference().hi95();
    double high = sign > 0 ? effect.difference().hi95() : -effect.difference().lo95();
    int decimals = effect.difference().decimals();
    return " (95 % interval "
        + Figures.plain(low, decimals)
        + " to "
        + Figures.plain(high, decimals)
        + ")";
  }
}
