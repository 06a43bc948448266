package org.multivector.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;

/**
 * Estimates one below the other: a name, a dot, and its interval as a line.
 *
 * @param labels width of the names
 * @param lines of a name at most
 * @param size of the dots
 */
record Dots(double labels, int lines, double size) {

  /** Height above the dots of a cell. */
  static final double HEADER = 40;

  private static final double AXIS = 40;
  private static final double GAP = 40;

  /** What is left free beside a name. */
  private static final double NAME_GAP = 16;

  /** Height of what stands above and below the cells. */
  private static final double AROUND = 330;

  private static final int STEPS = 4;

  /** From a dot of a legend to what it means. */
  private static final double KEY = 24;

  private static final Hand NOTE = new Hand(Letter.NOTE, Style.FAINT_INK);
  private static final Hand LABEL = new Hand(Letter.NOTE, Style.INK, Anchor.END);

  /** How a dot looks; a hollow one can be told from others in a print in grey. */
  record Mark(Color colour, boolean hollow) {

    /** Of what is told from chance. */
    static final Mark SURE = new Mark(Style.SCENARIO, false);

    /** Of what is not. */
    static final Mark UNSURE = new Mark(Style.REFERENCE, true);

    static Mark of(boolean sure) {
      return sure ? SURE : UNSURE;
    }
  }

  /**
   * An estimate.
   *
   * @param low lower end of its interval; no number if there is none
   */
  record Dot(String label, double value, double low, double high, Mark mark) {}

  /** The same with no more room for names than these need. */
  Dots fitting(Lettering lettering, Stream<String> names) {
    double widest =
        names.mapToDouble(name -> lettering.width(name, LABEL.letter())).max().orElse(0);
    return new Dots(Math.min(labels, Math.ceil(widest) + NAME_GAP), lines, size);
  }

  /** Cells for so many panels and a legend. */
  static Grid grid(Rectangle2D room, int panels) {
    return Grid.of(room, panels + 1, GAP);
  }

  /** Height of a picture of so many panels of so many dots. */
  static int height(int panels, int dots, double apart) {
    double panel = HEADER + dots * apart + AXIS + GAP / 2;
    return (int) (AROUND + Grid.rows(panels + 1) * panel);
  }

  /** An axis that shows zero and all of these, as far as they are numbers. */
  static Scale scale(DoubleStream values) {
    DoubleSummaryStatistics span = new DoubleSummaryStatistics();
    span.accept(0);
    values.filter(Double::isFinite).forEach(span);
    return Scale.over(span.getMin(), span.getMax(), STEPS);
  }

  /** The area of the dots of a cell, right of the names and above the axis. */
  Rectangle2D area(Rectangle2D cell) {
    return new Rectangle2D.Double(
        cell.getX() + labels,
        cell.getY() + HEADER,
        cell.getWidth() - labels - 20,
        cell.getHeight() - HEADER - AXIS);
  }

  /** Draws one at a height. */
  void draw(Page page, Dot dot, Rectangle2D area, Scale scale, double y) {
    name(page, dot.label(), area.getX() - 12, y);
    if (Double.isFinite(dot.low())) {
      double from = at(area, scale, dot.low());
      double to = at(area, scale, dot.high());
      page.line(new Line2D.Double(from, y, to, y), dot.mark().colour(), Style.LINE);
    }
    dot(page, at(area, scale, dot.value()) - size / 2, y - size / 2, dot.mark());
  }

  /** Its lines, as many above the height as below. */
  private void name(Page page, String label, double x, double y) {
    List<String> written = page.lettering().wrap(label, LABEL.letter(), labels - NAME_GAP, lines);
    double leading = LABEL.letter().leading();
    double first = y + 7 - (written.size() - 1) * leading / 2;
    for (int n = 0; n < written.size(); n++) {
      page.write(written.get(n), x, first + n * leading, LABEL);
    }
  }

  /** Where a value is on the axis. */
  static double at(Rectangle2D area, Scale scale, double value) {
    return area.getX() + area.getWidth() * scale.part(value);
  }

  /** A dot of a legend. */
  void dot(Page page, double x, double y, Mark mark) {
    if (mark.hollow()) {
      page.ring(x + size / 2, y + size / 2, size, mark.colour());
    } else {
      page.fill(new Ellipse2D.Double(x, y, size, size), mark.colour());
    }
  }

  /** A dot of a legend with what it means; tells where the next one would begin. */
  double key(Page page, Rectangle2D room, double y, Mark mark, String meaning) {
    dot(page, room.getX(), y + 6, mark);
    return note(page, room, y, meaning);
  }

  /** What a legend says without a dot; tells where the next would begin. */
  double note(Page page, Rectangle2D room, double y, String text) {
    double width = room.getWidth() * Lettering.RESERVE - KEY;
    List<String> lines = page.lettering().wrap(text, NOTE.letter(), width, 3);
    return page.write(lines, room.getX() + KEY, y, NOTE) + 4;
  }
}
