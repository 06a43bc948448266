package org.multivector.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.multivector.chart.Style.Letter;

/** The sheet that a chart is drawn on, 1600 by 1000 pixels; every text goes through it. */
final class Page {

  static final int WIDTH = 1600;
  static final int HEIGHT = 1000;
  static final int MARGIN = 40;

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

  private final Graphics2D ink;
  private final Lettering lettering;
  private final List<Written> written = new ArrayList<>();

  Page(Graphics2D ink, Lettering lettering) {
    this.ink = ink;
    this.lettering = lettering;
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    // JFreeChart puts this hint back after every axis, and Batik refuses a hint without a value
    ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
    fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), Style.PAPER);
  }

  Graphics2D ink() {
    return ink;
  }

  Lettering lettering() {
    return lettering;
  }

  List<Written> written() {
    return written;
  }

  /** Writes a text on a base line. */
  void write(String text, double x, double baseline, Hand hand) {
    double width = lettering.width(text, hand.letter());
    double left = x - width * hand.anchor().part;
    draw(text, left, baseline, hand);
    written.add(new Written(text, box(left, baseline, width, hand.letter()), hand));
  }

  /** Writes a text upwards, its middle at the given place. */
  void writeUpwards(String text, double x, double y, Hand hand) {
    double width = lettering.width(text, hand.letter());
    AffineTransform upright = ink.getTransform();
    ink.rotate(-Math.PI / 2, x, y);
    draw(text, x - width / 2, y, hand);
    ink.setTransform(upright);
    Rectangle2D flat = box(0, 0, width, hand.letter());
    written.add(
        new Written(
            text,
            new Rectangle2D.Double(x + flat.getY(), y - width / 2, flat.getHeight(), width),
            hand));
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

  void line(Line2D line, Color colour, Stroke stroke) {
    ink.setPaint(colour);
    ink.setStroke(stroke);
    ink.draw(line);
  }

  private void draw(String text, double left, double baseline, Hand hand) {
    ink.setFont(lettering.font(hand.letter()));
    ink.setPaint(hand.colour());
    ink.drawString(text, rounded(left), rounded(baseline));
  }

  private static Rectangle2D box(double left, double baseline, double width, Letter letter) {
    return new Rectangle2D.Double(left, baseline - 0.76 * letter.size, width, letter.size);
  }

  private static float rounded(double place) {
    return (float) (Math.rint(place * 10) / 10);
  }
}
