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
import java.util.stream.IntStream;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Panel.Line;
import org.multivector.chart.Panes.Pane;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Findings;
import org.multivector.results.Variable;

/** A panel for each state: how something develops under each of several scenarios. */
record Overlay(ComparisonView view, Variable variable) implements Picture {

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
    String state =
        states().stream()
            .max(Comparator.comparingDouble(one -> range(one).getMax() - range(one).getMin()))
            .orElseThrow();
    DoubleSummaryStatistics range = range(state);
    return words()
        .say(
            "compare.differs",
            words().capital(variable),
            words().at(view.time().horizon()),
            view.name(state),
            words().plain(range.getMin(), 3),
            words().say("quoted", view.title(at(state, range.getMin()))),
            words().plain(range.getMax(), 3),
            words().say("quoted", view.title(at(state, range.getMax()))));
  }

  private List<String> states() {
    return view.comparison().states();
  }

  private int[] scenarios() {
    return IntStream.range(0, view.comparison().contenders().size()).toArray();
  }

  private DoubleSummaryStatistics range(String state) {
    return IntStream.of(scenarios()).mapToDouble(n -> end(n, state)).summaryStatistics();
  }

  private double end(int contender, String state) {
    double[] curve = curve(contender, state);
    return curve[curve.length - 1];
  }

  private int at(String state, double end) {
    return IntStream.of(scenarios()).filter(n -> end(n, state) == end).findFirst().orElseThrow();
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
    boolean common = commonReference();
    List<List<Line>> lines = states().stream().map(state -> lines(state, common)).toList();
    Scale scale = scale(lines, panes.steps());
    for (int i = 0; i < states().size(); i++) {
      panel(page, states().get(i), panes.pane(i), scale, lines.get(i));
      panes.axis(page, i, scale, words().name(variable));
    }
    legend(page, panes.legend());
  }

  private Frame frame() {
    return new Frame(
        title(),
        words().say("overlay.subtitle", words().capital(variable), words().unit(variable)),
        words()
            .say(scenarios().length > MOST_ENDS ? "overlay.statistic" : "overlay.statistic.ends"));
  }

  private double[] curve(int contender, String state) {
    return curve(
        view.contender(contender).findings(), Evidence.scenario(findings(contender)), state);
  }

  private Findings findings(int contender) {
    return view.contender(contender).findings();
  }

  private double[] curve(Findings findings, int arm, String state) {
    int series = findings.find(variable.name(), state, "", "");
    List<String> own = findings.setting().quarters();
    double[] means = new double[view.quarters().size()];
    Arrays.setAll(
        means, q -> findings.summary(arm, series, own.indexOf(view.quarters().get(q))).mean());
    return means;
  }

  private static Scale scale(List<List<Line>> panels, int most) {
    DoubleSummaryStatistics span = new DoubleSummaryStatistics();
    panels.forEach(lines -> lines.forEach(line -> Arrays.stream(line.values()).forEach(span)));
    return Scale.over(span.getMin(), span.getMax(), most);
  }

  private List<Line> lines(String state, boolean common) {
    List<Line> lines = new ArrayList<>();
    if (common) {
      lines.add(new Line(curve(findings(0), 0, state), Style.REFERENCE, Style.DOTTED));
    }
    for (int n : scenarios()) {
      lines.add(new Line(curve(n, state), view.colour(n), view.stroke(n)));
    }
    return lines;
  }

  /** Whether all have the same reference: then it is drawn, once. */
  private boolean commonReference() {
    return view.ownReferences()
        && IntStream.of(scenarios())
            .allMatch(
                n ->
                    states().stream()
                        .allMatch(
                            state ->
                                Arrays.equals(
                                    curve(findings(n), 0, state), curve(findings(0), 0, state))));
  }

  private void panel(Page page, String state, Pane pane, Scale scale, List<Line> lines) {
    Rectangle2D area = pane.area();
    Hand name = new Hand(Letter.HEAD, Style.INK);
    double y = page.write(List.of(view.name(state)), area.getX(), pane.cell().getY(), name);
    ends(page, state, area.getX(), y + NOTE.letter().size);
    Axes.grid(page, area, scale);
    new Panel(scale, view.time(), List.of(), lines, List.of()).draw(page.ink(), area);
    Axes.across(page, area, view.time(), 26);
  }

  /** Where the lines of few end, in their colours; of more, from where to where. */
  private void ends(Page page, String state, double left, double y) {
    String when = view.time().horizon();
    if (scenarios().length > MOST_ENDS) {
      DoubleSummaryStatistics range = range(state);
      String low = words().plain(range.getMin(), 3);
      String high = words().plain(range.getMax(), 3);
      page.write(words().say("overlay.range", when, low, high), left, y, NOTE);
      return;
    }
    String date = words().say("overlay.ends", when);
    page.write(date, left, y, NOTE);
    double x = left + page.lettering().width(date, NOTE.letter());
    for (int n : scenarios()) {
      x += END_GAP;
      String end = words().plain(end(n, state), 3);
      page.write(end, x, y, new Hand(Letter.SMALL_HEAD, view.colour(n)));
      x += page.lettering().width(end, Letter.SMALL_HEAD);
    }
  }

  /** A line and what it stands for. */
  private record Key(Line line, String title) {}

  private List<Key> legend() {
    List<Key> keys = new ArrayList<>();
    for (int n : scenarios()) {
      keys.add(key(view.colour(n), view.stroke(n), view.title(n)));
    }
    if (commonReference()) {
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
