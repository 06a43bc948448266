package org.multivector.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Figures;
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
  private static final double WIDE = Page.WIDTH - 2.0 * Page.MARGIN;
  private static final double TEXT = WIDE * Lettering.RESERVE;

  /** Writes title, subtitle and notes and gives the room that is left between them. */
  Rectangle2D draw(Page page, Evidence evidence) {
    return draw(page, count(evidence), origin(evidence.setting()));
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
    return new Rectangle2D.Double(Page.MARGIN, top, WIDE, bottom - top);
  }

  private double heading(Page page) {
    Lettering lettering = page.lettering();
    Letter letter = Letter.TITLE;
    List<String> lines = lettering.balanced(title, letter, TEXT);
    if (lines.size() > 3) {
      letter = Letter.HEAD;
      lines = lettering.wrap(title, letter, TEXT, 5);
    }
    double y = page.write(lines, Page.MARGIN, 26, new Hand(letter, Style.INK));
    List<String> below = lettering.wrap(subtitle, Letter.SUBTITLE, TEXT, 2);
    return page.write(below, Page.MARGIN, y + 2, new Hand(Letter.SUBTITLE, Style.FAINT_INK)) + 8;
  }

  private double notes(Page page, String count, String origin) {
    List<String> lines = new ArrayList<>();
    lines.addAll(page.lettering().wrap(statistic + " " + count, Letter.NOTE, TEXT, 3));
    lines.addAll(page.lettering().wrap(origin, Letter.NOTE, TEXT, 3));
    double top = page.height() - 18 - lines.size() * Letter.NOTE.leading();
    page.line(
        new Line2D.Double(Page.MARGIN, top - 8, Page.MARGIN + WIDE, top - 8),
        Style.GRID,
        Style.HAIR);
    page.write(lines, Page.MARGIN, top, new Hand(Letter.NOTE, Style.FAINT_INK));
    return top - 16;
  }

  /** "n = 1000 runs of each scenario: 500 draws ... ". */
  private static String count(Evidence evidence) {
    Setting setting = evidence.setting();
    long units = evidence.findings().units();
    long planned = (long) setting.draws() * setting.repeats();
    String runs =
        (evidence.paired() ? " pair# of runs" : " run#").replace("#", units == 1 ? "" : "s");
    String failed = units < planned ? ", " + (planned - units) + " more failed" : "";
    String repeats = setting.repeats() == 1 ? "" : " × " + setting.repeats() + " repeats of chance";
    String draws = setting.draws() == 1 ? " draw" : " draws";
    return "n = "
        + units
        + runs
        + failed
        + ": "
        + setting.draws()
        + draws
        + " of the uncertain inputs"
        + repeats
        + "; seed "
        + setting.seed()
        + "; scenario "
        + String.join(" against ", reversed(setting.scenarios()))
        + ", hash "
        + setting.hash()
        + ".";
  }

  private static String origin(Setting setting) {
    return program(setting) + "; scenario sources: " + sources(setting.sources()) + ".";
  }

  /** What the numbers were made with, and how much of it is assumed. */
  static String program(Setting setting) {
    return "Source: Multivector "
        + setting.version()
        + ", model "
        + setting.modelVersion()
        + "; baseline "
        + Figures.percent(setting.assumedShare())
        + " assumed";
  }

  private static String sources(List<String> ids) {
    if (ids.isEmpty()) {
      return "none given";
    }
    List<String> shown = ids.subList(0, Math.min(MOST_SOURCES, ids.size()));
    int rest = ids.size() - shown.size();
    return String.join(", ", shown) + (rest > 0 ? " and " + rest + " more" : "");
  }

  private static List<String> reversed(List<String> names) {
    List<String> turned = new ArrayList<>();
    names.forEach(name -> turned.add(0, name));
    return turned;
  }
}
