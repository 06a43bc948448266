package org.multivector.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.multivector.chart.Style;
import org.multivector.results.Figures;
import org.multivector.world.Quarter;

/** Years from left to right and shares from below, with the titles around them. */
final class LiveAxes {

  /** A quarter in years. */
  static final double QUARTER = 0.25;

  private final Look look;

  LiveAxes(Look look) {
    this.look = look;
  }

  /** Where a quarter begins, in years. */
  static double beginning(Quarter quarter) {
    return quarter.year() + QUARTER * (quarter.number() - 1);
  }

  /** Years; none is written where there is room at the right for the names of lines. */
  NumberAxis years(double from, double to) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(from, to);
    axis.setTickUnit(
        new NumberTickUnit(to - from > 8 ? 2 : 1) {
          @Override
          public String valueToString(double value) {
            return value > to ? "" : Figures.plain(value, 0);
          }
        });
    dress(axis);
    return axis;
  }

  NumberAxis shares() {
    NumberAxis axis =
        new NumberAxis("share") {
          @Override
          protected void selectAutoTickUnit(Graphics2D ink, Rectangle2D area, RectangleEdge edge) {
            setTickUnit(unit(getRange().getLength()), false, false);
          }
        };
    axis.setLabelFont(look.plain(Look.SMALL));
    axis.setLabelPaint(Style.FAINT_INK);
    dress(axis);
    return axis;
  }

  private static NumberTickUnit unit(double length) {
    double step = length > 0.5 ? 0.1 : length > 0.2 ? 0.05 : 0.02;
    return new NumberTickUnit(step) {
      @Override
      public String valueToString(double value) {
        return Figures.plain(value, step < 0.1 ? 2 : 1);
      }
    };
  }

  private void dress(NumberAxis axis) {
    axis.setTickLabelFont(look.plain(Look.SMALL));
    axis.setTickLabelPaint(Style.FAINT_INK);
    axis.setAxisLinePaint(Style.AXIS);
    axis.setTickMarkPaint(Style.AXIS);
  }

  static TextTitle title(String text, Font font, Color ink, RectangleEdge edge) {
    TextTitle title = new TextTitle(text, font);
    title.setPaint(ink);
    title.setPosition(edge);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setPadding(2, 4, 4, 4);
    title.setExpandToFitSpace(true);
    return title;
  }
}
