package org.multivector.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.multivector.chart.Caption.Topic;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Panel.Band;
import org.multivector.chart.Panel.Line;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Effect;
import org.multivector.results.Findings.Difference;
import org.multivector.statistics.Variable;

/**
 * What the scenario changes, unit by unit: a row for each variable, a column for each state.
 *
 * @param variables autonomy, and the economic loss that it may cost
 * @param name file name without ending
 */
record Differences(Evidence evidence, List<Variable> variables, String name) implements Picture {

  /** What a second row of numbers above each panel and the paragraphs of two scenarios need. */
  private static final int RIVAL = 120;

  private static final Hand NOTE = new Hand(Letter.NOTE, Style.INK);
  private static final Hand EVENT = new Hand(Letter.NOTE, Style.EVENT);

  @Override
  public Words words() {
    return evidence.words();
  }

  @Override
  public String title() {
    Variable first = variables.get(0);
    Topic topic = new Topic(first.name(), evidence.time().horizon());
    Caption caption = new Caption(words());
    String said = caption.difference(topic, evidence);
    for (Variable next : variables.subList(1, variables.size())) {
      said = words().say("both", said, caption.brief(next.name(), evidence));
    }
    return words().say("titled", evidence.setting().title(), said);
  }

  @Override
  public int height() {
    return 1000 + (evidence.rival().isPresent() ? RIVAL : 0);
  }

  @Override
  public void draw(Page page) {
    Rectangle2D room = frame().draw(page, evidence);
    Events events = new Events(evidence, page.lettering(), 0);
    double below = legend(page, room, events);
    List<String> states = evidence.statesWith(variables.get(0).name());
    Columns columns = new Columns(room, states, states.stream().map(evidence::name).toList());
    double names = columns.head(page);
    double height = (below - names) / variables.size();
    for (int row = 0; row < variables.size(); row++) {
      row(page, variables.get(row), columns.cells(names + row * height, height), events);
    }
  }

  private Frame frame() {
    String rows =
        variables.stream()
            .map(one -> words().say("within", words().name(one), words().unit(one)))
            .collect(Collectors.joining("; "));
    List<String> names = evidence.setting().scenarios();
    String subtitle =
        evidence.rival().isPresent()
            ? words().say("difference.subtitle.rival", rows, names.get(1), names.get(0))
            : words().say("difference.subtitle", rows);
    return new Frame(title(), subtitle, words().say("difference.statistic"));
  }

  private void row(Page page, Variable variable, List<Rectangle2D> cells, Events events) {
    List<String> states = evidence.statesWith(variable.name());
    List<List<String>> notes = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      notes.add(notes(page.lettering(), variable, states.get(i), cells.get(i).getWidth()));
    }
    int most = notes.stream().mapToInt(List::size).max().orElse(0);
    double head = Letter.STRONG.leading() + most * NOTE.letter().leading();
    double above = head + (events.strip() > 0 ? events.strip() + 2 : 8);
    Scale scale =
        scale(variable, states, Axes.steps(Columns.area(cells.get(0), above).getHeight()));
    for (int i = 0; i < states.size(); i++) {
      Rectangle2D cell = cells.get(i);
      double y =
          page.write(
              List.of(value(page.lettering(), variable, states.get(i), cell.getWidth())),
              cell.getX(),
              cell.getY(),
              hand(variable, states.get(i)));
      page.write(notes.get(i), cell.getX(), y, NOTE);
      Rectangle2D area = Columns.area(cell, above);
      Axes.grid(page, area, scale);
      panel(variable, states.get(i), scale, events).draw(page.ink(), area);
      events.draw(page, area);
      Axes.across(page, area, evidence.time(), 0);
    }
    Axes.values(page, Columns.area(cells.get(0), above), scale);
    Axes.measure(
        page, Columns.area(cells.get(0), above), words().name(variable), Columns.AXIS_WIDTH);
  }

  private Difference end(Variable variable, String state) {
    return evidence.difference(variable.name(), state, evidence.time().last());
  }

  private Hand hand(Variable variable, String state) {
    boolean sure = new Effect(state, end(variable, state)).marked(decimals(variable, state));
    return new Hand(sure ? Letter.STRONG : Letter.LABEL, Style.SCENARIO_INK);
  }

  /** The mean difference, and when if there is room. */
  private String value(Lettering lettering, Variable variable, String state, double width) {
    String value = words().signed(end(variable, state).mean(), decimals(variable, state));
    String dated = words().say("difference.end", evidence.time().horizon(), value);
    return lettering.firstFitting(Letter.STRONG, width, dated, value);
  }

  /** As many decimals as the largest effect of the row needs, more where the state needs more. */
  private int decimals(Variable variable, String state) {
    int row =
        evidence.effects(variable.name()).stream()
            .max(Comparator.comparingDouble(Effect::size))
            .map(Differences::decimals)
            .orElse(0);
    return Math.max(row, decimals(new Effect(state, end(variable, state))));
  }

  /** What is negligible needs no more than all that is compared. */
  private static int decimals(Effect effect) {
    int own = effect.difference().decimals();
    return effect.negligible() ? Math.min(Caption.COMPARED, own) : own;
  }

  private List<String> notes(Lettering lettering, Variable variable, String state, double width) {
    Difference end = end(variable, state);
    int decimals = decimals(variable, state);
    String low = words().plain(end.lo95(), decimals);
    String high = words().plain(end.hi95(), decimals);
    List<String> lines = new ArrayList<>();
    if (Double.isNaN(end.lo95())) {
      return List.of(words().say("difference.no.interval"));
    }
    for (String line :
        List.of(
            lettering.firstFitting(
                NOTE.letter(),
                width,
                words().say("difference.interval", low, high),
                words().say("difference.range", low, high)),
            lettering.firstFitting(
                NOTE.letter(),
                width,
                words().say("difference.runs", agreement(end)),
                agreement(end)))) {
      lines.addAll(lettering.wrap(line, NOTE.letter(), width));
    }
    return lines;
  }

  /** In how many of the runs the difference has the sign of its mean. */
  private String agreement(Difference end) {
    double lower = 1 - end.pGreaterZero() - end.pZero();
    if (end.pZero() == 1) {
      return words().say("difference.same");
    }
    return end.mean() < 0
        ? words().say("difference.lower", words().percent(lower))
        : words().say("difference.higher", words().percent(end.pGreaterZero()));
  }

  private Scale scale(Variable variable, List<String> states, int most) {
    double low = 0;
    double high = 0;
    for (String state : states) {
      for (int quarter = 0; quarter <= evidence.time().last(); quarter++) {
        Difference one = evidence.difference(variable.name(), state, quarter);
        for (double value : new double[] {one.mean(), one.lo95(), one.lo95Simultaneous()}) {
          low = value < low ? value : low;
        }
        for (double value : new double[] {one.mean(), one.hi95(), one.hi95Simultaneous()}) {
          high = value > high ? value : high;
        }
      }
    }
    boolean nothing = Math.max(-low, high) < Effect.NEGLIGIBLE;
    return nothing
        ? Scale.over(-Effect.NEGLIGIBLE, Effect.NEGLIGIBLE, most)
        : Scale.over(low, high, most);
  }

  private Panel panel(Variable variable, String state, Scale scale, Events events) {
    int series = evidence.series(variable.name(), state);
    List<Band> bands =
        List.of(
            new Band(
                curve(series, Difference::lo95Simultaneous),
                curve(series, Difference::hi95Simultaneous),
                Style.SIMULTANEOUS),
            new Band(
                curve(series, Difference::lo95), curve(series, Difference::hi95), Style.POINTWISE));
    List<Line> lines =
        List.of(
            new Line(curve(series, Difference::lo95Simultaneous), Style.EDGE, Style.HAIR),
            new Line(curve(series, Difference::hi95Simultaneous), Style.EDGE, Style.HAIR),
            new Line(curve(series, Difference::mean), Style.SCENARIO, Style.LINE));
    return new Panel(scale, evidence.time(), bands, lines, events.places());
  }

  private double[] curve(int series, ToDoubleFunction<Difference> statistic) {
    double[] values = new double[evidence.time().last() + 1];
    for (int quarter = 0; quarter < values.length; quarter++) {
      values[quarter] = statistic.applyAsDouble(evidence.findings().difference(series, quarter));
    }
    return values;
  }

  /** Writes the keys and the events at the bottom and tells where they begin. */
  private double legend(Page page, Rectangle2D room, Events events) {
    List<String> lines = told(page.lettering(), room.getWidth() * Lettering.RESERVE, events);
    double top = room.getMaxY() - EffectKeys.HEIGHT - lines.size() * EVENT.letter().leading();
    EffectKeys keys = new EffectKeys(page, room.getX(), top);
    keys.mean(words().say("difference.mean"));
    if (hasIntervals()) {
      keys.each(words().say("difference.each"));
      keys.all(words().say("difference.all"));
    }
    page.write(lines, room.getX(), top + EffectKeys.HEIGHT, EVENT);
    return top - 6;
  }

  /** The events in at most three lines, or two for each of several paragraphs. */
  private static List<String> told(Lettering lettering, double width, Events events) {
    List<String> paragraphs = events.paragraphs();
    int most = paragraphs.size() == 1 ? 3 : 2;
    return paragraphs.stream()
        .flatMap(one -> lettering.wrap(one, EVENT.letter(), width, most).stream())
        .toList();
  }

  private boolean hasIntervals() {
    return evidence.effects(variables.get(0).name()).stream().allMatch(Effect::tested);
  }
}
