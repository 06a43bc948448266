package org.multivector.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.multivector.chart.Style;
import org.multivector.results.Figures;
import org.multivector.world.Roster;

/**
 * Autonomy of each state, growing quarter by quarter, with a name at the end of each line. Once
 * something was changed by hand, dotted lines show the run as it would have been.
 */
final class AutonomyChart {

  private static final double LEAST_GAP = 0.075;
  private static final double MARGIN = 0.06;

  /** Pixels beside the plot, and between a line and its name. */
  private static final int BESIDE = 75;

  private static final int ASIDE = 16;
  private static final int DECIMALS = 4;
  private static final Color SEAM = new Color(255, 255, 255, 215);

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
    LiveAxes axes = new LiveAxes(look);
    plot =
        new XYPlot(
            lines, axes.years(at(0), at(run.quarters())), axes.shares(), renderer(2.6f, false));
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
    chart.addSubtitle(
        LiveAxes.title(
            "Autonomy of each state", look.bold(Look.HEAD), Style.INK, RectangleEdge.TOP));
    new EventMarks(run.markers(), look).addTo(chart);
    panel = new ChartPanel(chart);
    panel.setPopupMenu(null);
    panel.setMouseZoomable(false);
    panel.setMinimumDrawWidth(0);
    panel.setMinimumDrawHeight(0);
    panel.setMaximumDrawWidth(Integer.MAX_VALUE);
    panel.setMaximumDrawHeight(Integer.MAX_VALUE);
    panel.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            makeRoom();
          }
        });
    restart();
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

  /** Leaves as much room at the right as the longest name needs. */
  private void makeRoom() {
    FontMetrics letters = panel.getFontMetrics(look.bold(Look.SMALL));
    int name =
        ASIDE
            + run.roster().states().stream()
                .mapToInt(state -> letters.stringWidth(state.name() + " 0.0000"))
                .max()
                .orElse(0);
    double lines = Math.max(name, panel.getWidth() - BESIDE - name);
    double years = at(run.quarters()) - at(0);
    plot.getDomainAxis().setRange(at(0), at(0) + years * (1 + name / lines));
  }

  private double at(int tick) {
    return LiveAxes.beginning(run.scenario().plan().start()) + LiveAxes.QUARTER * tick;
  }

  /** A new run begins. */
  void restart() {
    Track whole = run.unchanged();
    low = Double.MAX_VALUE;
    high = -Double.MAX_VALUE;
    for (int state = 0; state < lines.getSeriesCount(); state++) {
      draw(unchanged.getSeries(state), whole, state, run.quarters());
    }
    show();
  }

  /** Draws a line anew, up to a quarter. */
  private void draw(XYSeries line, Track track, int state, int last) {
    line.setNotify(false);
    line.clear();
    for (int tick = 0; tick <= last; tick++) {
      double value = autonomy(track, state, tick);
      low = Math.min(low, value);
      high = Math.max(high, value);
      line.add(at(tick), value);
    }
    line.setNotify(true);
  }

  /** Shows the run as far as it is. */
  void show() {
    Track track = run.track();
    int last = track.tick();
    plot.setNotify(false);
    plot.getRenderer(1).setDefaultSeriesVisible(run.isChanged(), false);
    for (int state = 0; state < lines.getSeriesCount(); state++) {
      draw(lines.getSeries(state), track, state, last);
    }
    double margin = MARGIN * Math.max(0.05, high - low);
    plot.getRangeAxis().setRange(new Range(low - margin, high + 3 * margin));
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
              name + " " + Figures.plain(value, DECIMALS), at(last) + LiveAxes.QUARTER / 2, place);
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

  /** Axes, lines and their names. */
  XYPlot plot() {
    return plot;
  }

  ChartPanel panel(Dimension size) {
    panel.setPreferredSize(size);
    return panel;
  }
}
