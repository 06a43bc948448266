package org.multivector.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Panel.Line;
import org.multivector.chart.Panes.Pane;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Contender;
import org.multivector.results.Findings;
import org.multivector.statistics.Variable;

/** A panel for each state: how something develops under each of several scenarios. */
final class Overlay implements Picture {

  private static final int MOST_LINES = 6;
  private static final int MOST_ENDS = 3;
  private static final double END_GAP = 12;
  private static final int LETTERS_OF_A_LINE = 28;
  private static final double KEY_TOP = 20;
  private static final double KEY_GAP = 6;
  private static final double LEGEND = 290;
  private static final double MOST_MORE = 400;
  private static final double HEADER = 66;
  private static final Hand KEY = new Hand(Letter.NOTE, Style.INK);
  private static final Hand NOTE = new Hand(Letter.NOTE, Style.FAINT_INK);

  private final ComparisonView view;
  private final Variable variable;
  private final List<double[][]> scenarios;

  /** Of the reference, if all have the same: then it is drawn, once. */
  private final Optional<double[][]> reference;

  Overlay(ComparisonView view, Variable variable) {
    this.view = view;
    this.variable = variable;
    List<Findings> all = view.comparison().contenders().stream().map(Contender::findings).toList();
    scenarios = all.stream().map(one -> curves(one, Evidence.scenario(one))).toList();
    reference = view.ownReferences() ? common(all) : Optional.empty();
  }

  private Optional<double[][]> common(List<Findings> all) {
    double[][] first = curves(all.get(0), 0);
    return all.stream().allMatch(one -> Arrays.deepEquals(curves(one, 0), first))
        ? Optional.of(first)
        : Optional.empty();
  }

  /** Means of each state in an arm at the quarters that all have. */
  private double[][] curves(Findings findings, int arm) {
    List<String> quarters = findings.setting().quarters();
    int[] shared = view.quarters().stream().mapToInt(quarters::indexOf).toArray();
    return states().stream()
        .mapToInt(state -> findings.find(variable.name(), state, "", ""))
        .mapToObj(series -> means(findings, arm, series, shared))
        .toArray(double[][]::new);
  }

  private static double[] means(Findings findings, int arm, int series, int[] quarters) {
    return IntStream.of(quarters)
        .mapToDouble(quarter -> findings.summary(arm, series, quarter).mean())
        .toArray();
  }

  @Override
  public Words words() {
    return view.words();
  }

  @Override
  public String name() {
    return "overlay-" + Charts.fileName(variable.name());
  }

  @Override
  public String title() {
    int state =
        IntStream.range(0, states().size())
            .boxed()
            .max(Comparator.comparingDouble(one -> range(one).getMax() - range(one).getMin()))
            .orElseThrow();
    DoubleSummaryStatistics range = range(state);
    return words()
        .say(
            "compare.differs",
            words().capital(variable),
            words().at(view.time().horizon()),
            view.name(states().get(state)),
            words().plain(range.getMin(), 3),
            words().say("quoted", view.title(at(state, range.getMin()))),
            words().plain(range.getMax(), 3),
            words().say("quoted", view.title(at(state, range.getMax()))));
  }

  private List<String> states() {
    return view.comparison().states();
  }

  private DoubleSummaryStatistics range(int state) {
    return scenarios.stream().mapToDouble(one -> end(one, state)).summaryStatistics();
  }

  private static double end(double[][] scenario, int state) {
    double[] curve = scenario[state];
    return curve[curve.length - 1];
  }

  private int at(int state, double end) {
    return IntStream.range(0, scenarios.size())
        .filter(n -> end(scenarios.get(n), state) == end)
        .findFirst()
        .orElseThrow();
  }

  /** Every row is as much higher as its last cell, the legend, needs for long titles. */
  @Override
  public int height() {
    List<Key> keys = legend();
    double high = high(keys, keys.stream().mapToInt(Overlay::roughLines).sum());
    double more = Math.max(0, Math.min(MOST_MORE, high - LEGEND));
    return Panes.height(1000 + ((int) more) * Grid.rows(states().size() + 1), states().size());
  }

  private static int roughLines(Key key) {
    return Math.min(MOST_LINES, 1 + (key.title().length() - 1) / LETTERS_OF_A_LINE);
  }

  @Override
  public void draw(Page page) {
    Rectangle2D room = frame().draw(page, view.count(), view.origin());
    Panes panes = Panes.of(room, states().size(), HEADER);
    List<List<Line>> lines =
        IntStream.range(0, states().size()).mapToObj(state -> lines(state)).toList();
    Scale scale = scale(lines, panes.steps());
    for (int i = 0; i < states().size(); i++) {
      panel(page, i, panes.pane(i), scale, lines.get(i));
      panes.axis(page, i, scale, words().name(variable));
    }
    legend(page, panes.legend());
  }

  private Frame frame() {
    return new Frame(
        title(),
        words().say("overlay.subtitle", words().capital(variable), words().unit(variable)),
        words().say(scenarios.size() > MOST_ENDS ? "overlay.statistic" : "overlay.statistic.ends"));
  }

  private static Scale scale(List<List<Line>> panels, int most) {
    DoubleSummaryStatistics span = new DoubleSummaryStatistics();
    panels.forEach(lines -> lines.forEach(line -> Arrays.stream(line.values()).forEach(span)));
    return Scale.over(span.getMin(), span.getMax(), most);
  }

  private List<Line> lines(int state) {
    List<Line> lines = new ArrayList<>();
    reference.ifPresent(one -> lines.add(new Line(one[state], Style.REFERENCE, Style.DOTTED)));
    for (int n = 0; n < scenarios.size(); n++) {
      lines.add(new Line(scenarios.get(n)[state], view.colour(n), view.stroke(n)));
    }
    return lines;
  }

  private void panel(Page page, int state, Pane pane, Scale scale, List<Line> lines) {
    Rectangle2D area = pane.area();
    Hand name = new Hand(Letter.HEAD, Style.INK);
    double y =
        page.write(List.of(view.name(states().get(state))), area.getX(), pane.cell().getY(), name);
    ends(page, state, area.getX(), y + NOTE.letter().size);
    Axes.grid(page, area, scale);
    new Panel(scale, view.time(), List.of(), lines, List.of()).draw(page.ink(), area);
    Axes.across(page, area, view.time(), 26);
  }

  /** Where the lines of few end, in their colours; of more, from where to where. */
  private void ends(Page page, int state, double left, double y) {
    String when = view.time().horizon();
    if (scenarios.size() > MOST_ENDS) {
      DoubleSummaryStatistics range = range(state);
      String low = words().plain(range.getMin(), 3);
      String high = words().plain(range.getMax(), 3);
      page.write(words().say("overlay.range", when, low, high), left, y, NOTE);
      return;
    }
    String date = words().say("overlay.ends", when);
    page.write(date, left, y, NOTE);
    double x = left + page.lettering().width(date, NOTE.letter());
    for (int n = 0; n < scenarios.size(); n++) {
      x += END_GAP;
      String end = words().plain(end(scenarios.get(n), state), 3);
      page.write(end, x, y, new Hand(Letter.SMALL_HEAD, view.colour(n)));
      x += page.lettering().width(end, Letter.SMALL_HEAD);
    }
  }

  /** A line and what it stands for. */
  private record Key(Line line, String title) {}

  private List<Key> legend() {
    List<Key> keys = new ArrayList<>();
    for (int n = 0; n < scenarios.size(); n++) {
      keys.add(key(view.colour(n), view.stroke(n), view.title(n)));
    }
    if (reference.isPresent()) {
      String title = view.setting(0).referenceTitle();
      keys.add(key(Style.REFERENCE, Style.DOTTED, words().say("overlay.reference", title)));
    }
    return keys;
  }

  private static Key key(Color colour, Stroke stroke, String title) {
    return new Key(new Line(new double[0], colour, stroke), title);
  }

  /** Each title in as many lines as there is room for. */
  private void legend(Page page, Rectangle2D room) {
    double x = room.getX() + 72;
    double width = (room.getWidth() - 72) * Lettering.RESERVE;
    List<Key> keys = legend();
    int most = MOST_LINES;
    while (most > 1 && high(keys, lines(page, keys, width, most)) > room.getHeight() - KEY_TOP) {
      most--;
    }
    double y = room.getY() + KEY_TOP;
    for (Key key : keys) {
      double middle = y + KEY.letter().leading() / 2;
      Line line = key.line();
      page.line(
          new Line2D.Double(room.getX(), middle, x - 14, middle), line.colour(), line.stroke());
      y = page.write(lines(page, key, width, most), x, y, KEY) + KEY_GAP;
    }
  }

  private static int lines(Page page, List<Key> keys, double width, int most) {
    return keys.stream().mapToInt(key -> lines(page, key, width, most).size()).sum();
  }

  private static double high(List<Key> keys, int lines) {
    return lines * KEY.letter().leading() + keys.size() * KEY_GAP;
  }

  private static List<String> lines(Page page, Key key, double width, int most) {
    return page.lettering().wrap(key.title(), KEY.letter(), width, most);
  }
}
