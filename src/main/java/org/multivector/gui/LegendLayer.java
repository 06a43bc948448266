package org.multivector.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.multivector.chart.Style;
import org.multivector.results.Figures;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.util.Bag;

/** What the map shows: which quarter, which run, and what width, colour and filling mean. */
final class LegendLayer extends FieldPortrayal2D {

  private static final double[] WIDTHS = {0.05, 0.2, 0.4};
  private static final double[] LEVERAGES = {0.005, 0.02, 0.1, Shades.MOST_LEVERAGE};
  private static final Color GROUND = new Color(255, 255, 255, 225);
  private static final double TOP = Projection.HEIGHT - 34.0;

  private final LiveRun run;
  private final Look look;

  LegendLayer(LiveRun run, Look look) {
    this.run = run;
    this.look = look;
    setField(run);
  }

  @Override
  protected void hitOrDraw(Graphics2D graphics, DrawInfo2D info, Bag hits) {
    if (graphics == null) {
      return;
    }
    Graphics2D pen = Canvas.of(graphics, info);
    heading(pen);
    legend(pen);
    pen.dispose();
  }

  private void heading(Graphics2D pen) {
    Font large = look.bold(26);
    Canvas.write(pen, run.quarter(run.track().tick()), large, 18, 36);
    Canvas.write(pen, run.scenario().title(), look.bold(Look.HEAD), 126, 26);
    Canvas.write(pen, run.status(), look.plain(Look.SMALL), 126, 42);
  }

  private void legend(Graphics2D pen) {
    pen.setColor(GROUND);
    pen.fill(new Rectangle2D.Double(0, TOP, Projection.WIDTH, Projection.HEIGHT - TOP));
    Font font = look.plain(Look.SMALL);
    double y = TOP + 21;
    double x = word(pen, font, "Width: dependency", 14, y);
    for (double width : WIDTHS) {
      pen.setColor(Style.REFERENCE);
      pen.setStroke(stroke(Shades.width(width)));
      pen.draw(new Line2D.Double(x, y - 4, x + 26, y - 4));
      x = word(pen, font, Figures.plain(width, 2), x + 31, y);
    }
    x = word(pen, font, "Colour: leverage", x + 14, y);
    for (double leverage : LEVERAGES) {
      pen.setColor(Shades.colour(leverage));
      pen.fill(new Rectangle2D.Double(x, y - 11, 22, 13));
      x = word(pen, font, Figures.plain(leverage, 3).replaceAll("0$", ""), x + 26, y);
    }
    x = word(pen, font, "Filled by: autonomy (states),", x + 14, y);
    word(pen, font, "attention (powers)", x - 4, y);
  }

  private static double word(Graphics2D pen, Font font, String text, double x, double y) {
    pen.setColor(Style.INK);
    pen.setFont(font);
    pen.drawString(text, (float) x, (float) y);
    return x + Canvas.width(pen, text, font) + 8;
  }

  private static BasicStroke stroke(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }
}
