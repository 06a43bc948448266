package org.multivector.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Curves over time, or over something else, on one pair of axes, without any lettering.
 *
 * @param scale of the values
 * @param across the axis on which they stand
 * @param bands areas, drawn in this order
 * @param lines curves, drawn over the areas in this order
 * @param events places at which something happens
 */
record Panel(
    Scale scale, Across across, List<Band> bands, List<Line> lines, List<? extends Number> events) {

  /** The area between two curves. */
  record Band(double[] low, double[] high, Color colour) {}

  /** A curve. */
  record Line(double[] values, Color colour, Stroke stroke) {}

  void draw(Graphics2D ink, Rectangle2D area) {
    XYPlot plot = new XYPlot();
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setDomainAxis(axis(0, across.end(), across.end()));
    plot.setRangeAxis(axis(scale.bottom(), scale.top(), scale.step().doubleValue()));
    ground(plot);
    marks(plot);
    areas(plot);
    curves(plot);
    // curves are not pulled to whole pixels
    Object lines = ink.getRenderingHint(RenderingHints.KEY_STROKE_CONTROL);
    ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    plot.draw(ink, area, null, null, null);
    ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, lines);
  }

  private static NumberAxis axis(double low, double high, double step) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(low, high);
    // never seen, but a format without a locale would be looked up
    NumberFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    axis.setTickUnit(new NumberTickUnit(step, format));
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  private static void ground(XYPlot plot) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
  }

  private void marks(XYPlot plot) {
    if (scale.bottom() <= 0 && scale.top() >= 0) {
      plot.addRangeMarker(new ValueMarker(0, Style.FAINT_INK, Style.HAIR), Layer.FOREGROUND);
    }
    for (Number event : events) {
      plot.addDomainMarker(
          new ValueMarker(event.doubleValue(), Style.EVENT, Style.DOTTED), Layer.FOREGROUND);
    }
  }

  private void areas(XYPlot plot) {
    YIntervalSeriesCollection areas = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(1f);
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      areas.addSeries(series(i, band.low(), band.high()));
      renderer.setSeriesFillPaint(i, band.colour());
    }
    plot.setDataset(0, areas);
    plot.setRenderer(0, renderer);
  }

  private void curves(XYPlot plot) {
    YIntervalSeriesCollection curves = new YIntervalSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      curves.addSeries(series(i, line.values(), line.values()));
      renderer.setSeriesPaint(i, line.colour());
      renderer.setSeriesStroke(i, line.stroke());
    }
    plot.setDataset(1, curves);
    plot.setRenderer(1, renderer);
  }

  private YIntervalSeries series(int key, double[] low, double[] high) {
    YIntervalSeries series = new YIntervalSeries(key, false, true);
    double[] places = across.places();
    for (int i = 0; i < low.length; i++) {
      if (Double.isFinite(low[i]) && Double.isFinite(high[i])) {
        series.add(places[i], (low[i] + high[i]) / 2, low[i], high[i]);
      }
    }
    return series;
  }
}
