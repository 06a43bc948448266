package org.multivector.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multivector.scenario.Marker;

/** Numbers over the live chart, and what stands for them below. */
class EventMarksTest {

  private Look look;

  @BeforeEach
  void look() throws Exception {
    look = Look.install();
  }

  private JFreeChart chart(Marker... markers) {
    XYPlot plot = new XYPlot(null, new NumberAxis(), new NumberAxis(), null);
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    new EventMarks(List.of(markers), look).addTo(chart);
    return chart;
  }

  private static List<ValueMarker> marks(JFreeChart chart) {
    List<ValueMarker> marks = new ArrayList<>();
    for (Object mark : chart.getXYPlot().getDomainMarkers(Layer.BACKGROUND)) {
      marks.add((ValueMarker) mark);
    }
    return marks;
  }

  private static String below(JFreeChart chart) {
    return ((TextTitle) chart.getSubtitle(0)).getText().replace('\u00a0', ' ');
  }

  @Test
  void numbersQuartersAndSaysBelowWhatBeginsInEach() {
    JFreeChart chart =
        chart(
            new Marker("2025Q2", "A treaty"),
            new Marker("2025Q2", "A summit", "A summit", "", "0.5"),
            new Marker("2027Q1", "A war ends"));
    assertThat(marks(chart)).extracting(ValueMarker::getValue).containsExactly(2025.25, 2027.0);
    assertThat(marks(chart)).extracting(ValueMarker::getLabel).containsExactly("1", "2");
    assertThat(below(chart))
        .isEqualTo("1 2025Q2 A treaty; A summit (if it happens)    2 2027Q1 A war ends");
  }

  @Test
  void givesWhatWaitsForAConditionNoNumber() {
    Marker waiting = new Marker("", "Moscow answers (when ...)", "Moscow answers", "...", "");
    JFreeChart chart = chart(new Marker("2027Q1", "A war ends"), waiting);
    assertThat(marks(chart)).hasSize(1);
    assertThat(below(chart)).isEqualTo("1 2027Q1 A war ends    Moscow answers (when ...)");
    assertThat(below(chart(waiting))).isEqualTo("Moscow answers (when ...)");
  }

  /** Numbers of quarters side by side would run together: every second one of a row is lower. */
  @Test
  void putsANumberLowerThatHasNoRoomBesideTheOneBefore() {
    JFreeChart chart =
        chart(
            new Marker("2025Q1", "One"),
            new Marker("2025Q2", "Two"),
            new Marker("2025Q3", "Three"),
            new Marker("2026Q1", "Four"));
    List<Double> tops = marks(chart).stream().map(mark -> mark.getLabelOffset().getTop()).toList();
    assertThat(tops.get(1)).isGreaterThan(tops.get(0));
    assertThat(tops.get(2)).isEqualTo(tops.get(0));
    assertThat(tops.get(3)).isEqualTo(tops.get(0));
  }

  @Test
  void writesNothingBelowWhereNothingHappens() {
    assertThat(chart().getSubtitleCount()).isZero();
  }
}
