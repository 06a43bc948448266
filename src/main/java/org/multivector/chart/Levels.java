package org.multivector.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.multivector.chart.Caption.Topic;
import org.multivector.chart.Legend.Swatch;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Panel.Band;
import org.multivector.chart.Panel.Line;
import org.multivector.chart.Panes.Pane;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Effect;
import org.multivector.results.Findings.Summary;
import org.multivector.statistics.Variable;

/**
 * A panel for each state: how something develops, scenario over reference. Its lines and numbers
 * are means, as in the title: a mean that moves beside a median that does not would be two answers.
 */
record Levels(Evidence evidence, Variable variable) implements Picture {

  private static final int LETTERS_OF_A_LINE = 30;

  /** Lines of events for which the legend always has room, and for which it makes room. */
  private static final int USUAL_LINES = 5;

  private static final int MOST_LINES = 16;
  private static final double HEADER = 25 * 1.28 + 20 * 1.28 + 6 + Events.STRIP;

  @Override
  public Words words() {
    return evidence.words();
  }

  @Override
  public String name() {
    return Charts.fileName(variable.name());
  }

  @Override
  public String title() {
    Topic topic = new Topic(variable.name(), evidence.time().horizon());
    String finding =
        evidence.paired()
            ? new Caption(words()).difference(topic, evidence)
            : new Caption(words()).level(topic, evidence.levels(variable.name()));
    return words().say("titled", evidence.setting().title(), finding);
  }

  /** Every row is as much higher as its last cell, the legend, needs for many or long events. */
  @Override
  public int height() {
    int states = evidence.statesWith(variable.name()).size();
    int lines =
        evidence.setting().markers().stream()
            .mapToInt(
                marker -> 1 + (marker.quarter() + marker.label()).length() / LETTERS_OF_A_LINE)
            .sum();
    int more = Math.max(0, Math.min(MOST_LINES, lines) - USUAL_LINES);
    int high = more * (int) Letter.NOTE.leading() * Grid.rows(states + 1);
    return Panes.height(1000 + high, states);
  }

  @Override
  public void draw(Page page) {
    Rectangle2D room = frame().draw(page, evidence);
    List<String> states = evidence.statesWith(variable.name());
    Panes panes = Panes.of(room, states.size(), HEADER, Whisker.beside(evidence.paired() ? 2 : 0));
    Scale scale = scale(states, panes.steps());
    Events events = new Events(evidence, page.lettering(), panes.pane(0).area().getWidth());
    for (int i = 0; i < states.size(); i++) {
      panel(page, states.get(i), panes.pane(i), scale, events);
    }
    for (int i = 0; i < states.size(); i++) {
      panes.axis(page, i, scale, words().name(variable));
    }
    legend(page, panes.legend(), events);
  }

  private Frame frame() {
    String arms = evidence.paired() ? ".paired" : "";
    return new Frame(
        title(),
        words().say("level.subtitle" + arms, words().capital(variable), words().unit(variable)),
        words().say("level.statistic" + arms));
  }

  private Scale scale(List<String> states, int most) {
    DoubleSummaryStatistics span = new DoubleSummaryStatistics();
    for (String state : states) {
      for (int arm = 0; arm <= evidence.scenario(); arm++) {
        DoubleStream.of(curve(arm, state, Summary::q05)).forEach(span);
        DoubleStream.of(curve(arm, state, Summary::q95)).forEach(span);
      }
    }
    return Scale.over(span.getMin(), span.getMax(), most);
  }

  private double[] curve(int arm, String state, ToDoubleFunction<Summary> statistic) {
    int series = evidence.series(variable.name(), state);
    double[] values = new double[evidence.time().last() + 1];
    for (int quarter = 0; quarter < values.length; quarter++) {
      values[quarter] = statistic.applyAsDouble(evidence.findings().summary(arm, series, quarter));
    }
    return values;
  }

  private void panel(Page page, String state, Pane pane, Scale scale, Events events) {
    Rectangle2D area = pane.area();
    header(page, state, area, pane.cell().getY());
    Axes.grid(page, area, scale);
    panel(state, scale, events).draw(page.ink(), area);
    events.draw(page, area);
    Axes.across(page, area, evidence.time(), 26);
    if (evidence.paired()) {
      whisker(0, state, Style.REFERENCE).draw(page, area, scale, area.getMaxX() + Whisker.APART);
      whisker(1, state, Style.SCENARIO).draw(page, area, scale, area.getMaxX() + 2 * Whisker.APART);
    }
  }

  private Whisker whisker(int arm, String state, Color colour) {
    int end = evidence.time().last();
    return new Whisker(evidence.summary(arm, variable.name(), state, end), colour);
  }

  private Panel panel(String state, Scale scale, Events events) {
    List<Band> bands = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    if (evidence.paired()) {
      bands.add(band(0, state, true, Style.REFERENCE_90));
      bands.add(band(0, state, false, Style.REFERENCE_50));
      lines.add(new Line(curve(0, state, Summary::mean), Style.REFERENCE, Style.DASHED));
    }
    int scenario = evidence.scenario();
    bands.add(band(scenario, state, true, Style.SCENARIO_90));
    bands.add(band(scenario, state, false, Style.SCENARIO_50));
    lines.add(0, new Line(curve(scenario, state, Summary::mean), Style.SCENARIO, Style.LINE));
    return new Panel(scale, evidence.time(), bands, lines, events.places());
  }

  private Band band(int arm, String state, boolean wide, Color colour) {
    return new Band(
        curve(arm, state, wide ? Summary::q05 : Summary::q25),
        curve(arm, state, wide ? Summary::q95 : Summary::q75),
        colour);
  }

  private void header(Page page, String state, Rectangle2D area, double top) {
    String name = evidence.name(state);
    double x = area.getX();
    double y = page.write(List.of(name), x, top, new Hand(Letter.HEAD, Style.INK));
    int end = evidence.time().last();
    Summary scenario = evidence.summary(evidence.scenario(), variable.name(), state, end);
    String value = words().plain(scenario.mean(), decimals());
    String when = evidence.time().horizon();
    String other = other(state);
    double room = area.getWidth() - page.lettering().width(other, Letter.LABEL) - 12;
    String mean =
        page.lettering()
            .firstFitting(
                Letter.STRONG,
                room,
                words().say("level.mean", when, value),
                words().say("level.value", when, value),
                value);
    page.write(List.of(mean), x, y, new Hand(Letter.STRONG, Style.SCENARIO_INK));
    Hand hand = new Hand(Letter.LABEL, Style.FAINT_INK, Anchor.END);
    page.write(List.of(other), area.getMaxX(), y, hand);
  }

  private String other(String state) {
    if (!evidence.paired()) {
      return "";
    }
    Summary reference = evidence.summary(0, variable.name(), state, evidence.time().last());
    return words().say("level.reference", words().plain(reference.mean(), decimals()));
  }

  /** So many that the effects of the title are seen between the means of both. */
  private int decimals() {
    if (!evidence.paired()) {
      return Caption.LEVEL;
    }
    return evidence.effects(variable.name()).stream()
        .filter(Effect::clear)
        .mapToInt(effect -> effect.difference().decimals())
        .map(decimals -> Math.min(decimals, Caption.COMPARED))
        .max()
        .orElse(Caption.LEVEL);
  }

  private void legend(Page page, Rectangle2D cell, Events events) {
    Rectangle2D room =
        new Rectangle2D.Double(
            cell.getX(), cell.getY() + 16, cell.getWidth(), cell.getHeight() - 16);
    Legend legend = new Legend(page, room);
    legend.key(
        new Swatch(Style.SCENARIO_90, Style.SCENARIO_50, Style.SCENARIO, Style.LINE),
        words().say("key.scenario", evidence.setting().title()),
        Style.SCENARIO_INK);
    if (evidence.paired()) {
      legend.key(
          new Swatch(Style.REFERENCE_90, Style.REFERENCE_50, Style.REFERENCE, Style.DASHED),
          words().say("key.reference", evidence.setting().referenceTitle()),
          Style.REFERENCE);
    }
    legend.list(events.list(), Style.EVENT);
    String definition = words().definition(variable);
    if (!definition.isEmpty()) {
      legend.note(words().say("key.definition", words().capital(variable), definition));
    }
    legend.note(words().say("key.time"));
  }
}
