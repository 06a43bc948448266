package org.multivector.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.multivector.results.Effect;
import org.multivector.results.Figures;
import org.multivector.results.Findings.Difference;
import org.multivector.results.Findings.Summary;

/** What the numbers of a chart say, in a sentence. */
final class Finding {

  private static final String LITTLE =
      " differs by less than " + Figures.plain(Effect.NEGLIGIBLE, 4);

  /** What was measured, when: "autonomy", "2039". */
  record Topic(String measure, String when) {
    String at() {
      return measure.replace('_', ' ') + " in " + when;
    }
  }

  /** A state with the statistics of its runs. */
  record Level(String of, Summary summary) {}

  private Finding() {}

  /** "autonomy in 2039 is lower in all 5 states, most in Kyrgyzstan: 0.003 lower (95 % ...)". */
  static String difference(Topic topic, List<Effect> effects) {
    if (effects.stream().allMatch(Effect::nothing)) {
      return topic.at() + " is the same in " + everywhere(effects);
    }
    if (effects.stream().allMatch(Effect::negligible)) {
      return topic.at() + LITTLE + " " + where(effects, effects.size());
    }
    if (effects.size() == 1) {
      return single(topic, effects.get(0));
    }
    List<Effect> lower = clear(effects, Effect::lower);
    List<Effect> higher = clear(effects, Effect::higher);
    if (lower.isEmpty() && higher.isEmpty()) {
      Effect largest = Effect.largest(effects);
      if (Double.isNaN(largest.difference().lo95())) {
        return topic.at()
            + " changes most in "
            + largest.of()
            + ", "
            + amount(largest.difference());
      }
      return "no clear effect on "
          + topic.at()
          + "; largest in "
          + largest.of()
          + ", "
          + amount(largest.difference());
    }
    return topic.at() + " is " + sides(lower, higher, effects.size());
  }

  /** "economic loss is higher in 4 of 5 and lower in 1 of 5, most in Kyrgyzstan by 0.0020". */
  static String brief(String measure, List<Effect> effects) {
    String words = measure.replace('_', ' ');
    if (effects.stream().allMatch(Effect::negligible)) {
      boolean same = effects.stream().allMatch(Effect::nothing);
      return words + (same ? " is the same" : LITTLE);
    }
    List<Effect> lower = clear(effects, Effect::lower);
    List<Effect> higher = clear(effects, Effect::higher);
    if (lower.isEmpty() && higher.isEmpty()) {
      Difference largest = Effect.largest(effects).difference();
      return Double.isNaN(largest.lo95())
          ? words + " changes by at most " + Figures.plain(Math.abs(largest.mean()), 4)
          : "no clear effect on " + words;
    }
    List<String> sides = new ArrayList<>();
    if (!lower.isEmpty()) {
      sides.add("lower " + where(lower, effects.size()));
    }
    if (!higher.isEmpty()) {
      sides.add("higher " + where(higher, effects.size()));
    }
    Effect largest = Effect.largest(clear(effects, effect -> effect.lower() || effect.higher()));
    String size =
        Figures.plain(Math.abs(largest.difference().mean()), decimals(largest.difference()));
    String most = effects.size() == 1 ? " by " : ", most in " + largest.of() + " by ";
    return words + " is " + String.join(" and ", sides) + most + size;
  }

  /** "median autonomy in 2039 from 0.601 in Tajikistan to 0.797 in Kazakhstan". */
  static String level(Topic topic, List<Level> levels) {
    Comparator<Level> byMedian = Comparator.comparingDouble(level -> level.summary().q50());
    Level high = levels.stream().max(byMedian).orElseThrow();
    Level low = levels.stream().min(byMedian).orElseThrow();
    if (levels.size() == 1) {
      return "median " + topic.at() + " of " + high.of() + " is " + spread(high.summary());
    }
    return "median "
        + topic.at()
        + " from "
        + Figures.plain(low.summary().q50(), 3)
        + " in "
        + low.of()
        + " to "
        + Figures.plain(high.summary().q50(), 3)
        + " in "
        + high.of();
  }

  /** "0.003 lower (95 % 0.002 to 0.004)". */
  static String amount(Difference difference) {
    int decimals = decimals(difference);
    if (Figures.isZero(difference.mean(), decimals)) {
      return "0 different" + interval(difference, decimals, 1);
    }
    boolean lower = difference.mean() < 0;
    boolean oneSided = difference.lo95() > 0 || difference.hi95() < 0;
    String size = Figures.plain(Math.abs(difference.mean()), decimals);
    return size
        + (lower ? " lower" : " higher")
        + interval(difference, decimals, lower && oneSided ? -1 : 1);
  }

  /** Decimals that tell a difference from the ends of its interval. */
  static int decimals(Difference difference) {
    return Figures.decimals(difference.mean(), difference.lo95(), difference.hi95());
  }

  /** A name with the article that English gives it within a sentence. */
  static String withArticle(String name) {
    boolean several = name.endsWith(" Union") || name.toLowerCase(Locale.ROOT).endsWith("states");
    return several || name.startsWith("United ") ? "the " + name : name;
  }

  private static String single(Topic topic, Effect effect) {
    String amount = amount(effect.difference());
    if (effect.lower() || effect.higher() || Double.isNaN(effect.difference().lo95())) {
      return owner(effect.of()) + " " + topic.at() + " is " + amount;
    }
    return "no clear effect on " + owner(effect.of()) + " " + topic.at() + ": " + amount;
  }

  private static String sides(List<Effect> lower, List<Effect> higher, int all) {
    if (higher.isEmpty()) {
      return side("lower", lower, all);
    }
    if (lower.isEmpty()) {
      return side("higher", higher, all);
    }
    return side("lower", lower, all) + "; " + side("higher", higher, all);
  }

  private static String side(String word, List<Effect> effects, int all) {
    Effect largest = Effect.largest(effects);
    return word
        + " "
        + where(effects, all)
        + (effects.size() == 1 ? ": " : ", most in ")
        + largest.of()
        + " by "
        + unsigned(largest.difference());
  }

  private static String where(List<Effect> effects, int all) {
    if (effects.size() < all) {
      return "in " + effects.size() + " of " + all;
    }
    return all == 1 ? "in " + effects.get(0).of() : "in all " + all + " states";
  }

  /** "0.003 (95 % 0.002 to 0.004)" for a rise or a fall that is clear. */
  private static String unsigned(Difference difference) {
    int decimals = decimals(difference);
    return Figures.plain(Math.abs(difference.mean()), decimals)
        + interval(difference, decimals, difference.mean() < 0 ? -1 : 1);
  }

  private static String interval(Difference difference, int decimals, int sign) {
    if (Double.isNaN(difference.lo95())) {
      return " (no interval)";
    }
    double low = sign > 0 ? difference.lo95() : -difference.hi95();
    double high = sign > 0 ? difference.hi95() : -difference.lo95();
    return " (95 % " + Figures.plain(low, decimals) + " to " + Figures.plain(high, decimals) + ")";
  }

  private static String spread(Summary summary) {
    return Figures.plain(summary.q50(), 3)
        + " (90 % of runs "
        + Figures.plain(summary.q05(), 3)
        + " to "
        + Figures.plain(summary.q95(), 3)
        + ")";
  }

  private static String everywhere(List<Effect> effects) {
    return effects.size() == 1
        ? effects.get(0).of() + " with and without it, in every run"
        : "all " + effects.size() + " states with and without it";
  }

  private static String owner(String name) {
    return name + (name.endsWith("s") ? "'" : "'s");
  }

  /** Effects with a clear sign that is worth a word. */
  private static List<Effect> clear(List<Effect> effects, Predicate<Effect> sign) {
    return Effect.those(effects, sign.and(effect -> !effect.negligible()));
  }
}
