package org.multivector.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.multivector.chart.Style;
import org.multivector.scenario.Marker;
import org.multivector.world.Quarter;

/** A number at each quarter in which something begins, and below the chart what it is. */
final class EventMarks {

  private static final double ASIDE = 3;
  private static final double LINE = 15;
  private static final char NO_BREAK = '\u00a0';
  private static final BasicStroke DASHED =
      new BasicStroke(
          1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f, new float[] {2f, 3f}, 0f);

  private final Map<String, List<String>> byQuarter = new LinkedHashMap<>();
  private final List<String> waiting = new ArrayList<>();
  private final Look look;

  EventMarks(List<Marker> markers, Look look) {
    this.look = look;
    for (Marker marker : markers) {
      if (marker.waits()) {
        waiting.add(marker.label());
      } else {
        String title = marker.label() + (marker.certain() ? "" : " (if it happens)");
        byQuarter.computeIfAbsent(marker.quarter(), q -> new ArrayList<>()).add(title);
      }
    }
  }

  void addTo(JFreeChart chart) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    double before = 0;
    boolean lower = false;
    for (Map.Entry<String, List<String>> entry : byQuarter.entrySet()) {
      number++;
      double at = LiveAxes.beginning(Quarter.parse(entry.getKey()));
      lower = at - before <= LiveAxes.QUARTER && !lower;
      before = at;
      chart.getXYPlot().addDomainMarker(marker(at, number, lower), Layer.BACKGROUND);
      text.append(number).append(NO_BREAK).append(entry.getKey()).append(NO_BREAK);
      text.append(String.join("; ", entry.getValue())).append("    ");
    }
    text.append(String.join("    ", waiting));
    String below = text.toString().strip();
    if (!below.isEmpty()) {
      chart.addSubtitle(
          LiveAxes.title(below, look.plain(Look.SMALL), Style.EVENT, RectangleEdge.BOTTOM));
    }
  }

  /** Its number is lower where that of the quarter before has no room beside it. */
  private ValueMarker marker(double at, int number, boolean lower) {
    ValueMarker marker = new ValueMarker(at, Style.EVENT, DASHED);
    marker.setLabel(Integer.toString(number));
    marker.setLabelFont(look.bold(Look.SMALL));
    marker.setLabelPaint(Style.EVENT);
    marker.setLabelBackgroundColor(new Color(0, 0, 0, 0));
    marker.setLabelOffset(new RectangleInsets(lower ? LINE : ASIDE, ASIDE, ASIDE, ASIDE));
    marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
    return marker;
  }
}
