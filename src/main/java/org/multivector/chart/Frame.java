package org.multivector.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Setting;

/**
 * What stands around every chart: the finding above, the way it was made below.
 *
 * @param title the finding in words and numbers
 * @param subtitle what is shown
 * @param statistic definitions of the statistics drawn
 */
record Frame(String title, String subtitle, String statistic) {

  private static final int MOST_SOURCES = 12;

  /** Writes title, subtitle and notes and gives the room that is left between them. */
  Rectangle2D draw(Page page, Evidence evidence) {
    return draw(page, count(evidence) + evidence.aside(), origin(evidence));
  }

  /**
   * The same.
   *
   * @param count how many runs there are, and which
   * @param origin where the numbers come from
   */
  Rectangle2D draw(Page page, String count, String origin) {
    double top = heading(page);
    double bottom = notes(page, count, origin);
    return new Rectangle2D.Double(Page.MARGIN, top, wide(page), bottom - top);
  }

  private static double wide(Page page) {
    return page.width() - 2.0 * Page.MARGIN;
  }

  private static double text(Page page) {
    return wide(page) * Lettering.RESERVE;
  }

  private double heading(Page page) {
    Lettering lettering = page.lettering();
    Letter letter = Letter.TITLE;
    List<String> lines = lettering.balanced(title, letter, text(page));
    if (lines.size() > 3) {
      letter = Letter.HEAD;
      lines = lettering.balanced(title, letter, text(page));
      if (lines.size() > 5) {
        lines = lettering.wrap(title, letter, text(page), 5);
      }
    }
    double y = page.write(lines, Page.MARGIN, 26, new Hand(letter, Style.INK));
    List<String> below = lettering.balanced(subtitle, Letter.SUBTITLE, text(page));
    if (below.size() > 3) {
      below = lettering.wrap(subtitle, Letter.SUBTITLE, text(page), 3);
    }
    return page.write(below, Page.MARGIN, y + 2, new Hand(Letter.SUBTITLE, Style.FAINT_INK)) + 8;
  }

  private double notes(Page page, String count, String origin) {
    List<String> lines = new ArrayList<>();
    lines.addAll(page.lettering().wrap(statistic + " " + count, Letter.NOTE, text(page), 5));
    lines.addAll(page.lettering().wrap(origin, Letter.NOTE, text(page), 3));
    double top = page.height() - 18 - lines.size() * Letter.NOTE.leading();
    page.line(
        new Line2D.Double(Page.MARGIN, top - 8, Page.MARGIN + wide(page), top - 8),
        Style.GRID,
        Style.HAIR);
    page.write(lines, Page.MARGIN, top, new Hand(Letter.NOTE, Style.FAINT_INK));
    return top - 16;
  }

  /** "n = 1000 pairs of runs: 500 draws ... ". */
  private static String count(Evidence evidence) {
    Words words = evidence.words();
    Setting setting = evidence.setting();
    long units = evidence.findings().units();
    long planned = (long) setting.draws() * setting.repeats();
    String runs = (evidence.paired() ? "count.pair" : "count.run") + (units == 1 ? "" : "s");
    String counted = words.say(runs);
    if (units < planned) {
      counted = words.say("count.failed", counted, planned - units);
    }
    String draws = words.say(setting.draws() == 1 ? "count.draw" : "count.draws", setting.draws());
    if (setting.repeats() > 1) {
      draws = words.say("count.repeats", draws, setting.repeats());
    }
    return words.say("count", units, counted, draws, setting.seed(), which(evidence));
  }

  /** "scenario cpc-cut against baseline, hash 7c9c0bf7f3df"; of two scenarios each has a hash. */
  private static String which(Evidence evidence) {
    Words words = evidence.words();
    List<String> names = evidence.setting().scenarios();
    String hash = evidence.setting().hash();
    return evidence
        .rival()
        .map(rival -> rival.setting().hash())
        .map(other -> words.say("count.rivals", names.get(1), hash, names.get(0), other))
        .orElseGet(() -> words.say("count.scenario", against(words, names), hash));
  }

  /** From how many draws it is, and of what. */
  static String draws(Words words, Setting setting, int draws) {
    return words.say(
        "count.drivers",
        draws,
        setting.seed(),
        against(words, setting.scenarios()),
        setting.hash());
  }

  /** The scenario against its reference, or alone. */
  static String against(Words words, List<String> scenarios) {
    return scenarios.size() == 1
        ? scenarios.get(0)
        : words.say("against", scenarios.get(1), scenarios.get(0));
  }

  /** Where the numbers of a scenario, or of two, come from. */
  private static String origin(Evidence evidence) {
    Words words = evidence.words();
    Setting setting = evidence.setting();
    return evidence
        .rival()
        .map(rival -> Stream.of(setting, rival.setting()))
        .map(both -> both.flatMap(one -> one.sources().stream()).distinct().toList())
        .map(both -> words.say("source.rivals", program(words, setting), sources(words, both)))
        .orElseGet(() -> origin(words, setting));
  }

  /** Where the numbers of a scenario come from. */
  static String origin(Words words, Setting setting) {
    return words.say("source.scenario", program(words, setting), sources(words, setting.sources()));
  }

  /** What the numbers were made with, and how much of it is assumed. */
  static String program(Words words, Setting setting) {
    return words.say(
        "source", setting.version(), setting.modelVersion(), words.percent(setting.assumedShare()));
  }

  private static String sources(Words words, List<String> ids) {
    if (ids.isEmpty()) {
      return words.say("none");
    }
    List<String> shown = ids.subList(0, Math.min(MOST_SOURCES, ids.size()));
    int rest = ids.size() - shown.size();
    String list = String.join(", ", shown);
    return rest > 0 ? words.say("source.more", list, rest) : list;
  }
}
