package org.multivector.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.multivector.chart.Style;
import org.multivector.results.Figures;
import org.multivector.scenario.Marker;
import org.multivector.world.Quarter;
import org.multivector.world.Roster;

/**
 * Autonomy of each state, growing quarter by quarter, with a name at the end of each line. Once
 * something was changed by hand, dotted lines show the run as it would have been.
 */
final class AutonomyChart {

  private static final double QUARTER = 0.25;
  private static final double ROOM_FOR_NAMES = 0.19;
  private static final double LEAST_GAP = 0.075;
  private static final double MARGIN = 0.06;
  private static final int DECIMALS = 4;
  private static final Color SEAM = new Color(255, 255, 255, 215);
  private static final char NO_BREAK = '\u00a0';

  private final LiveRun run;
  private final Look look;
  private final XYSeriesCollection lines = new XYSeriesCollection();
  private final XYSeriesCollection unchanged = new XYSeriesCollection();
  private final XYPlot plot;
  private final ChartPanel panel;
  private double low;
  private double high;

  AutonomyChart(LiveRun run, Look look) {
    this.run = run;
    this.look = look;
    plot = new XYPlot(lines, time(), values(), renderer(2.6f, false));
    plot.setDataset(1, unchanged);
    plot.setRenderer(1, renderer(1.4f, true));
    plot.setBackgroundPaint(Style.PAPER);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Style.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    plot.setOutlineVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    for (Roster.Entry state : run.roster().states()) {
      lines.addSeries(new XYSeries(state.name()));
      unchanged.addSeries(new XYSeries(state.name()));
    }
    JFreeChart chart = new JFreeChart(null, look.bold(Look.HEAD), plot, false);
    chart.setBackgroundPaint(Style.PAPER);
    chart.setPadding(new RectangleInsets(8, 10, 8, 10));
    chart.addSubtitle(title("Autonomy of each state", look, RectangleEdge.TOP));
    events(chart);
    panel = new ChartPanel(chart);
    panel.setPopupMenu(null);
    panel.setMouseZoomable(false);
    panel.setMinimumDrawWidth(0);
    panel.setMinimumDrawHeight(0);
    panel.setMaximumDrawWidth(Integer.MAX_VALUE);
    panel.setMaximumDrawHeight(Integer.MAX_VALUE);
    restart();
  }

  private static TextTitle title(String text, Look look, RectangleEdge edge) {
    boolean top = RectangleEdge.TOP.equals(edge);
    TextTitle title = new TextTitle(text, top ? look.bold(Look.HEAD) : look.plain(Look.SMALL));
    title.setPaint(top ? Style.INK : Style.EVENT);
    title.setPosition(edge);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setPadding(2, 4, 4, 4);
    title.setExpandToFitSpace(true);
    return title;
  }

  private NumberAxis time() {
    double end = at(run.quarters());
    NumberAxis axis = new NumberAxis();
    axis.setRange(at(0), end + ROOM_FOR_NAMES * (end - at(0)));
    axis.setTickUnit(
        new NumberTickUnit(end - at(0) > 8 ? 2 : 1) {
          @Override
          public String valueToString(double value) {
            return value > end ? "" : Figures.plain(value, 0);
          }
        });
    dress(axis);
    return axis;
  }

  private NumberAxis values() {
    NumberAxis axis =
        new NumberAxis("share") {
          @Override
          protected void selectAutoTickUnit(
              java.awt.Graphics2D g2,
              java.awt.geom.Rectangle2D area,
              org.jfree.chart.ui.RectangleEdge edge) {
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

  private XYLineAndShapeRenderer renderer(float width, boolean dotted) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    for (int n = 0; n < run.roster().states().size(); n++) {
      renderer.setSeriesPaint(n, Style.line(n));
      renderer.setSeriesStroke(
          n,
          new BasicStroke(
              width,
              BasicStroke.CAP_BUTT,
              BasicStroke.JOIN_ROUND,
              1f,
              dotted ? new float[] {2f, 4f} : null,
              0f));
    }
    return renderer;
  }

  /** A number at each quarter in which something begins, and below what it is. */
  private void events(JFreeChart chart) {
    Map<String, List<String>> byQuarter = new LinkedHashMap<>();
    for (Marker marker : run.markers()) {
      String title = marker.title() + (marker.certain() ? "" : " (if it happens)");
      byQuarter.computeIfAbsent(marker.quarter(), q -> new ArrayList<>()).add(title);
    }
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, List<String>> entry : byQuarter.entrySet()) {
      number++;
      Quarter quarter = Quarter.parse(entry.getKey());
      plot.addDomainMarker(marker(beginning(quarter), number), Layer.BACKGROUND);
      text.append(number).append(NO_BREAK).append(entry.getKey()).append(NO_BREAK);
      text.append(String.join("; ", entry.getValue())).append("    ");
    }
    if (number > 0) {
      chart.addSubtitle(title(text.toString().strip(), look, RectangleEdge.BOTTOM));
    }
  }

  private ValueMarker marker(double at, int number) {
    ValueMarker marker = new ValueMarker(at, Style.EVENT, dashed());
    marker.setLabel(Integer.toString(number));
    marker.setLabelFont(look.bold(Look.SMALL));
    marker.setLabelPaint(Style.EVENT);
    marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
    marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
    return marker;
  }

  private static BasicStroke dashed() {
    return new BasicStroke(
        1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f, new float[] {2f, 3f}, 0f);
  }

  private double at(int tick) {
    return beginning(run.scenario().plan().start()) + QUARTER * tick;
  }

  private static double beginning(Quarter quarter) {
    return quarter.year() + QUARTER * (quarter.number() - 1);
  }

  /** A new run begins. */
  void restart() {
    Track whole = run.unchanged();
    low = Double.MAX_VALUE;
    high = -Double.MAX_VALUE;
    for (int state = 0; state < lines.getSeriesCount(); state++) {
      XYSeries line = unchanged.getSeries(state);
      line.setNotify(false);
      line.clear();
      for (int tick = 0; tick <= run.quarters(); tick++) {
        double value = autonomy(whole, state, tick);
        include(value);
        line.add(at(tick), value);
      }
      line.setNotify(true);
    }
    show();
  }

  private void include(double value) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }

  /** Shows the run as far as it is. */
  void show() {
    Track track = run.track();
    int last = track.tick();
    plot.setNotify(false);
    plot.getRenderer(1).setDefaultSeriesVisible(run.isChanged(), false);
    for (int state = 0; state < lines.getSeriesCount(); state++) {
      XYSeries line = lines.getSeries(state);
      line.setNotify(false);
      line.clear();
      for (int tick = 0; tick <= last; tick++) {
        double value = autonomy(track, state, tick);
        include(value);
        line.add(at(tick), value);
      }
      line.setNotify(true);
    }
    double margin = MARGIN * Math.max(0.05, high - low);
    plot.getRangeAxis().setRange(new Range(low - margin, high + 2 * margin));
    label(last);
    plot.setNotify(true);
  }

  private double autonomy(Track track, int state, int tick) {
    String id = run.roster().states().get(state).id();
    return track.value(track.place("autonomy", id, ""), tick);
  }

  /** Names at the ends of the lines, pushed apart where they would meet. */
  private void label(int last) {
    plot.clearAnnotations();
    double gap = LEAST_GAP * plot.getRangeAxis().getRange().getLength();
    double next = -Double.MAX_VALUE;
    List<Integer> order =
        IntStream.range(0, lines.getSeriesCount())
            .boxed()
            .sorted(Comparator.comparingDouble(state -> autonomy(run.track(), state, last)))
            .toList();
    for (int state : order) {
      double value = autonomy(run.track(), state, last);
      double place = Math.max(value, next);
      next = place + gap;
      String name = run.roster().states().get(state).name();
      XYTextAnnotation text =
          new XYTextAnnotation(
              name + " " + Figures.plain(value, DECIMALS), at(last) + QUARTER / 2, place);
      text.setFont(look.bold(Look.SMALL));
      text.setPaint(Style.line(state));
      text.setBackgroundPaint(SEAM);
      text.setTextAnchor(TextAnchor.CENTER_LEFT);
      plot.addAnnotation(text, false);
    }
  }

  /** What the lines show: a state in a quarter. */
  double shown(int state, int tick) {
    return lines.getSeries(state).getY(tick).doubleValue();
  }

  ChartPanel panel(Dimension size) {
    panel.setPreferredSize(size);
    return panel;
  }
}
