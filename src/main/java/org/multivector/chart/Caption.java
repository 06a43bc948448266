package org.multivector.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.multivector.results.Effect;
import org.multivector.results.Figures;
import org.multivector.results.Findings.Difference;
import org.multivector.results.Findings.Summary;
import org.multivector.results.Sides;

/** What the numbers of a chart say, in a sentence. */
record Caption(Words words) {

  /** Decimals of differences that are compared with each other. */
  static final int COMPARED = 4;

  /** Decimals of levels. */
  static final int LEVEL = 3;

  /** What was measured, when: "economic_loss", "2039". */
  record Topic(String variable, String when) {}

  /** A state with the statistics of its runs. */
  record Level(String of, Summary summary) {}

  private String at(Topic topic) {
    return words.say("topic", words.name(topic.variable()), words.at(topic.when()));
  }

  private String least() {
    return words.plain(Effect.NEGLIGIBLE, 4);
  }

  /** "autonomy in 2039 is lower in all 5 states, most in Kyrgyzstan: 0.003 lower (95 % ...)". */
  String difference(Topic topic, List<Effect> effects) {
    if (effects.stream().allMatch(Effect::nothing)) {
      return effects.size() == 1
          ? words.say("same.one", at(topic), effects.get(0).of())
          : words.say("same", at(topic), where(effects, effects.size()));
    }
    if (effects.stream().allMatch(Effect::negligible)) {
      return words.say("little", at(topic), least(), where(effects, effects.size()));
    }
    if (effects.size() == 1) {
      return single(topic, effects.get(0));
    }
    Sides sides = Sides.of(effects);
    if (sides.none()) {
      Effect largest = Effect.largest(effects);
      boolean none = !largest.tested();
      String size = amount(largest.difference());
      return words.say(none ? "changes" : "unclear", at(topic), largest.of(), size);
    }
    String said = words.say("is", at(topic), said(sides));
    return sides.slight() == 0 ? said : words.say("slight", said, sides.slight(), least());
  }

  /** The effects at the horizon, and what there was on the way that they do not tell. */
  String difference(Topic topic, Evidence evidence) {
    String atEnd = difference(topic, evidence.effects(topic.variable()));
    return told(atEnd, topic.variable(), evidence, PeakCaption::said);
  }

  /** The same in brief. */
  String brief(String variable, Evidence evidence) {
    String atEnd = brief(variable, evidence.effects(variable));
    return told(atEnd, variable, evidence, PeakCaption::brief);
  }

  /** What is said of the horizon, with what there was on the way beside it or in its place. */
  private static String told(
      String atEnd, String variable, Evidence evidence, Function<PeakCaption, String> alone) {
    return PeakCaption.of(evidence, variable)
        .map(peak -> peak.nothingLeft() ? alone.apply(peak) : peak.beside(atEnd))
        .orElse(atEnd);
  }

  /** "economic loss is higher in 4 of 5 and lower in 1 of 5, most in Kyrgyzstan by 0.0020". */
  String brief(String variable, List<Effect> effects) {
    String name = words.name(variable);
    if (effects.stream().allMatch(Effect::negligible)) {
      boolean same = effects.stream().allMatch(Effect::nothing);
      return same ? words.say("brief.same", name) : words.say("brief.little", name, least());
    }
    Sides sides = Sides.of(effects);
    if (sides.none()) {
      Difference largest = Effect.largest(effects).difference();
      return Double.isNaN(largest.lo95())
          ? words.say("brief.at.most", name, words.plain(Math.abs(largest.mean()), 4))
          : words.say("brief.unclear", name);
    }
    Effect largest = sides.largest();
    String size =
        words.plain(Math.abs(largest.difference().mean()), largest.difference().decimals());
    if (effects.size() == 1) {
      return words.say("brief.one", name, briefly(sides), size);
    }
    boolean only = sides.lower().size() + sides.higher().size() == 1;
    return words.say(only ? "brief.only" : "brief.most", name, briefly(sides), largest.of(), size);
  }

  private String briefly(Sides sides) {
    List<String> said = new ArrayList<>();
    if (!sides.lower().isEmpty()) {
      said.add(words.say("brief.lower", where(sides.lower(), sides.all())));
    }
    if (!sides.higher().isEmpty()) {
      said.add(words.say("brief.higher", where(sides.higher(), sides.all())));
    }
    return said.size() == 1 ? said.get(0) : words.say("brief.both", said.get(0), said.get(1));
  }

  /** "mean autonomy in 2039 from 0.601 in Tajikistan to 0.797 in Kazakhstan". */
  String level(Topic topic, List<Level> levels) {
    Comparator<Level> byMean = Comparator.comparingDouble(level -> level.summary().mean());
    Level high = levels.stream().max(byMean).orElseThrow();
    Level low = levels.stream().min(byMean).orElseThrow();
    Summary top = high.summary();
    if (levels.size() == 1) {
      return words.say(
          "levels.one",
          at(topic),
          high.of(),
          words.plain(top.mean(), LEVEL),
          words.plain(top.q05(), LEVEL),
          words.plain(top.q95(), LEVEL));
    }
    return words.say(
        "levels.many",
        at(topic),
        words.plain(low.summary().mean(), LEVEL),
        low.of(),
        words.plain(top.mean(), LEVEL),
        high.of());
  }

  /** "0.003 lower (95 % 0.002 to 0.004)". */
  String amount(Difference difference) {
    int decimals = difference.decimals();
    if (Figures.isZero(difference.mean(), decimals)) {
      return words.say("no.different", interval(difference, decimals, 1));
    }
    boolean lower = difference.mean() < 0;
    boolean oneSided = difference.lo95() > 0 || difference.hi95() < 0;
    String size = words.plain(Math.abs(difference.mean()), decimals);
    String interval = interval(difference, decimals, lower && oneSided ? -1 : 1);
    return words.say(lower ? "lower" : "higher", size, interval);
  }

  private String single(Topic topic, Effect effect) {
    boolean said = effect.sure() || !effect.tested();
    return words.say(
        said ? "one" : "one.unclear",
        words.owner(effect.of()),
        at(topic),
        amount(effect.difference()));
  }

  private String said(Sides sides) {
    if (sides.higher().isEmpty()) {
      return side("lower", sides.lower(), sides.all());
    }
    String higher = side("higher", sides.higher(), sides.all());
    return sides.lower().isEmpty()
        ? higher
        : words.say("both", side("lower", sides.lower(), sides.all()), higher);
  }

  private String side(String side, List<Effect> effects, int all) {
    Effect largest = Effect.largest(effects);
    String key = "side." + side + (effects.size() == 1 ? "" : ".most");
    return words.say(key, where(effects, all), largest.of(), unsigned(largest.difference()));
  }

  private String where(List<Effect> effects, int all) {
    if (effects.size() < all) {
      return words.say("where.some", effects.size(), all);
    }
    return all == 1 ? words.say("where.one", effects.get(0).of()) : words.say("where.all", all);
  }

  /** "0.003 (95 % 0.002 to 0.004)" for a rise or a fall that is clear. */
  private String unsigned(Difference difference) {
    int decimals = difference.decimals();
    return words.plain(Math.abs(difference.mean()), decimals)
        + " "
        + interval(difference, decimals, difference.mean() < 0 ? -1 : 1);
  }

  private String interval(Difference difference, int decimals, int sign) {
    if (Double.isNaN(difference.lo95())) {
      return words.say("interval.none");
    }
    double low = sign > 0 ? difference.lo95() : -difference.hi95();
    double high = sign > 0 ? difference.hi95() : -difference.lo95();
    return words.say("interval", words.plain(low, decimals), words.plain(high, decimals));
  }
}
