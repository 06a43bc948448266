package org.multivector.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.multivector.chart.Style.Letter;

/** What a chart is drawn on; every text goes through it. */
final class Page {

  static final int MARGIN = 40;

  /** Part of a line's height that is above its base line. */
  private static final double RISE = 0.76;

  /** What part of a text stands at the given place. */
  enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    final double part;

    Anchor(double part) {
      this.part = part;
    }
  }

  /** How a text is written. */
  record Hand(Letter letter, Color colour, Anchor anchor) {
    Hand(Letter letter, Color colour) {
      this(letter, colour, Anchor.START);
    }
  }

  /** A text that was written and the box that it fills. */
  record Written(String text, Rectangle2D box, Hand hand) {}

  /** A text on its way to the sheet: the place of its anchor, and its width. */
  record Letters(String text, double x, double baseline, Hand hand, double width) {

    double left() {
      return x - width * hand.anchor().part;
    }
  }

  private final Graphics2D ink;
  private final Consumer<Letters> pen;
  private final Lettering lettering;
  private final Sheet sheet;
  private final Words words;
  private final List<Written> written = new ArrayList<>();

  /**
   * A white page.
   *
   * @param ink where shapes go
   * @param pen where texts go, after font and colour were set
   */
  Page(Graphics2D ink, Consumer<Letters> pen, Lettering lettering, Sheet sheet, Words words) {
    this.ink = ink;
    this.pen = pen;
    this.lettering = lettering;
    this.sheet = sheet;
    this.words = words;
    // JFreeChart puts this hint back after every axis, and Batik refuses a hint without a value
    ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
    // smooth edges cost time: the sheet has none
    fill(new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()), Style.PAPER);
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  Graphics2D ink() {
    return ink;
  }

  int width() {
    return sheet.width();
  }

  int height() {
    return sheet.height();
  }

  Words words() {
    return words;
  }

  Lettering lettering() {
    return lettering;
  }

  List<Written> written() {
    return written;
  }

  /** Writes a text on a base line. */
  void write(String text, double x, double baseline, Hand hand) {
    if (text.isEmpty()) {
      return;
    }
    Letters letters = letters(text, x, baseline, hand);
    draw(letters);
    double top = baseline - RISE * hand.letter().size;
    note(letters, new Rectangle2D.Double(letters.left(), top, letters.width(), hand.letter().size));
  }

  /** Writes a text upwards, its middle at the given place. */
  void writeUpwards(String text, double x, double y, Letter letter) {
    Letters letters = letters(text, x, y, new Hand(letter, Style.INK, Anchor.MIDDLE));
    AffineTransform upright = ink.getTransform();
    ink.rotate(-Math.PI / 2, x, y);
    draw(letters);
    ink.setTransform(upright);
    double width = letters.width();
    double left = x - RISE * letter.size;
    note(letters, new Rectangle2D.Double(left, y - width / 2, letter.size, width));
  }

  /** Writes lines below each other from a top and tells where the next one would begin. */
  double write(List<String> lines, double x, double top, Hand hand) {
    double y = top;
    for (String line : lines) {
      write(line, x, y + hand.letter().size, hand);
      y += hand.letter().leading();
    }
    return y;
  }

  void fill(Shape shape, Color colour) {
    ink.setPaint(colour);
    ink.fill(shape);
  }

  /** A dot around a place. */
  void dot(double x, double y, double size, Color colour) {
    fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size), colour);
  }

  /** A hollow dot around a place, as large as a dot. */
  void ring(double x, double y, double size, Color colour) {
    dot(x, y, size, Style.PAPER);
    double within = size - 2;
    line(
        new Ellipse2D.Double(x - within / 2, y - within / 2, within, within), colour, Style.MEDIUM);
  }

  void line(Shape line, Color colour, Stroke stroke) {
    ink.setPaint(colour);
    ink.setStroke(stroke);
    ink.draw(line);
  }

  private Letters letters(String text, double x, double baseline, Hand hand) {
    return new Letters(
        text, rounded(x), rounded(baseline), hand, lettering.width(text, hand.letter()));
  }

  private void draw(Letters letters) {
    ink.setFont(lettering.font(letters.hand().letter()));
    ink.setPaint(letters.hand().colour());
    pen.accept(letters);
  }

  private void note(Letters letters, Rectangle2D box) {
    written.add(new Written(letters.text(), box, letters.hand()));
  }

  private static double rounded(double place) {
    return Math.rint(place * 10) / 10;
  }
}
