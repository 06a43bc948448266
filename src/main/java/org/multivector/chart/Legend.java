package org.multivector.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;

/** A column of keys and notes that never leaves its room. */
final class Legend {

  private static final double SWATCH = 58;
  private static final double DEEP = 36;

  /** Lines of an entry of a list at most, and where room is scarce. */
  private static final int MOST = 6;

  private static final int FEW = 2;
  private static final Hand TEXT = new Hand(Letter.NOTE, Style.INK);

  /** How a key looks: a light area, a dark area within it, a line. */
  record Swatch(Color light, Color dark, Color line, Stroke stroke) {}

  private final Page page;
  private final Rectangle2D room;
  private double y;

  Legend(Page page, Rectangle2D room) {
    this.page = page;
    this.room = room;
    y = room.getY();
  }

  /** A key with its meaning, in at most three lines. */
  void key(Swatch swatch, String meaning, Color colour) {
    double width = width() - SWATCH - 14;
    List<String> lines = page.lettering().wrap(meaning, Letter.STRONG, width, 3);
    double height = Math.max(DEEP, lines.size() * Letter.STRONG.leading());
    double middle = y + height / 2;
    double x = room.getX();
    page.fill(area(x, middle, DEEP), swatch.light());
    page.fill(area(x, middle, DEEP / 2), swatch.dark());
    page.line(new Line2D.Double(x, middle, x + SWATCH, middle), swatch.line(), swatch.stroke());
    double top = middle - lines.size() * Letter.STRONG.leading() / 2;
    page.write(lines, x + SWATCH + 14, top, new Hand(Letter.STRONG, colour));
    y += height + 12;
  }

  /** A paragraph, if there is room for the whole of it. */
  void note(String text) {
    List<String> lines = page.lettering().wrap(text, TEXT.letter(), width());
    if (lines.size() <= roomLeft()) {
      y = page.write(lines, room.getX(), y, TEXT) + 8;
    }
  }

  /**
   * A list; where there is no room for all of it, in two lines each, and the last line says how
   * many entries are left out.
   */
  void list(List<String> entries, Color colour) {
    Hand hand = new Hand(TEXT.letter(), colour);
    int whole = entries.stream().mapToInt(entry -> lines(entry, MOST).size()).sum();
    int most = whole <= roomLeft() ? MOST : FEW;
    for (int i = 0; i < entries.size(); i++) {
      List<String> lines = lines(entries.get(i), most);
      boolean last = i == entries.size() - 1;
      if (roomLeft() < lines.size() + (last ? 0 : 1)) {
        y = page.write(List.of(page.words().say("more", entries.size() - i)), room.getX(), y, hand);
        return;
      }
      y = page.write(lines, room.getX(), y, hand);
    }
    y += 8;
  }

  private List<String> lines(String entry, int most) {
    return page.lettering().wrap(entry, TEXT.letter(), width(), most);
  }

  private double width() {
    return room.getWidth() * Lettering.RESERVE;
  }

  private int roomLeft() {
    return (int) ((room.getMaxY() - y) / TEXT.letter().leading());
  }

  private static Rectangle2D area(double x, double middle, double height) {
    return new Rectangle2D.Double(x, middle - height / 2, SWATCH, height);
  }
}
