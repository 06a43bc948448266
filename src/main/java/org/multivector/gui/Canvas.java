package org.multivector.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.multivector.chart.Style;
import sim.portrayal.DrawInfo2D;

/** Drawing in the units of the map, whatever the size of the window. */
final class Canvas {

  private static final Color HALO = new Color(255, 255, 255, 235);

  private Canvas() {}

  /** A pen whose units are those of {@link Projection}; to be disposed of. */
  static Graphics2D of(Graphics2D graphics, DrawInfo2D info) {
    Graphics2D pen = smooth(graphics);
    pen.translate(info.draw.x, info.draw.y);
    double scale = info.draw.width / Projection.WIDTH;
    pen.scale(scale, scale);
    return pen;
  }

  /** A pen at an object of the field, whose units are those of the field. */
  static Graphics2D at(Graphics2D graphics, DrawInfo2D info) {
    Graphics2D pen = smooth(graphics);
    pen.translate(info.draw.x, info.draw.y);
    pen.scale(info.draw.width, info.draw.width);
    return pen;
  }

  private static Graphics2D smooth(Graphics2D graphics) {
    Graphics2D pen = (Graphics2D) graphics.create();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    return pen;
  }

  /** Writes a text whose middle is at x, on a bright seam. */
  static void middle(Graphics2D pen, String text, Font font, double x, double y) {
    write(pen, text, font, x - width(pen, text, font) / 2, y);
  }

  /** Writes a text from x on, on a bright seam. */
  static void write(Graphics2D pen, String text, Font font, double x, double y) {
    TextLayout layout = new TextLayout(text, font, pen.getFontRenderContext());
    Shape outline = layout.getOutline(AffineTransform.getTranslateInstance(x, y));
    pen.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.setColor(HALO);
    pen.draw(outline);
    pen.setColor(Style.INK);
    pen.fill(outline);
  }

  static double width(Graphics2D pen, String text, Font font) {
    Rectangle2D bounds = font.getStringBounds(text, pen.getFontRenderContext());
    return bounds.getWidth();
  }
}
