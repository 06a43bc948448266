package org.multivector.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.multivector.chart.Legend.Swatch;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Panel.Band;
import org.multivector.chart.Panel.Line;
import org.multivector.chart.Panes.Pane;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Forecaster;
import org.multivector.results.Hindcast;
import org.multivector.results.Hindcast.Fan;
import org.multivector.results.Hindcasts;
import org.multivector.results.Hindcasts.Group;
import org.multivector.results.History;
import org.multivector.results.History.Point;
import org.multivector.results.Score;
import org.multivector.results.Setting;

/** A panel for each of the main ties of a domain: observed over what runs made of it. */
record HindcastPanels(Hindcasts hindcasts, String domain, Words words) implements Picture {

  private static final int MOST = 11;
  private static final double HEADER = 90;
  private static final Hand NAME = new Hand(Letter.HEAD, Style.INK);
  private static final Hand PARTNER = new Hand(Letter.STRONG, Style.INK);
  private static final Hand NOTE = new Hand(Letter.NOTE, Style.FAINT_INK);

  @Override
  public String name() {
    return "backtest-" + domain;
  }

  @Override
  public String title() {
    Group headline = hindcasts.headline(domain);
    List<String> errors = new ArrayList<>();
    hindcasts.scores(headline).forEach((who, score) -> errors.add(error(who, score)));
    String all = String.join(", ", errors);
    return words.say("past.title", Words.capital(named(domain)), headline.year(), all);
  }

  private String error(Forecaster forecaster, Score score) {
    return words.say("past." + forecaster) + " " + words.plain(score.error(), 3);
  }

  private String named(String id) {
    return words.named(id, hindcasts.setting().in(words.language()));
  }

  /** Those with the largest shares, at the start or in the last comparable year. */
  private List<Hindcast> ties() {
    return hindcasts.ties().stream()
        .filter(tie -> tie.history().domain().equals(domain))
        .sorted(Comparator.comparingDouble(tie -> -largest(tie.history())))
        .limit(MOST)
        .toList();
  }

  private static double largest(History history) {
    double largest = history.start();
    for (Point point : history.after()) {
      largest = point.comparable() ? Math.max(largest, point.share()) : largest;
    }
    return largest;
  }

  private int[] years() {
    int last =
        ties().stream()
            .flatMap(tie -> tie.history().after().stream())
            .mapToInt(Point::year)
            .max()
            .orElseThrow();
    return IntStream.rangeClosed(hindcasts.start(), last).toArray();
  }

  private YearAxis time() {
    return new YearAxis(years());
  }

  @Override
  public int height() {
    return Panes.height(1060, ties().size());
  }

  @Override
  public void draw(Page page) {
    Rectangle2D room = frame().draw(page, count(), origin());
    List<Hindcast> ties = ties();
    Panes panes = Panes.of(room, ties.size(), HEADER);
    Scale scale = scale(ties, panes.steps());
    for (int n = 0; n < ties.size(); n++) {
      panel(page, ties.get(n), panes.pane(n), scale);
      panes.axis(page, n, scale, words.say("share"));
    }
    legend(page, panes.legend());
  }

  private Frame frame() {
    return new Frame(
        title(), words.say("past.subtitle", named(domain)), words.say("past.statistic"));
  }

  private String count() {
    Setting setting = hindcasts.setting();
    String scenario = String.join(", ", setting.scenarios());
    return words.say("count.past", hindcasts.units(), setting.seed(), scenario, setting.hash());
  }

  private String origin() {
    Setting setting = hindcasts.setting();
    return words.say("source.past", setting.version(), setting.modelVersion());
  }

  /** A value for each year, NaN where there is none. */
  private double[] curve(Hindcast tie, double start, ToDoubleFunction<Integer> value) {
    int[] years = years();
    double[] curve = new double[years.length];
    Arrays.fill(curve, Double.NaN);
    curve[0] = start;
    List<Point> after = tie.history().after();
    for (int n = 0; n < after.size(); n++) {
      curve[after.get(n).year() - years[0]] = value.applyAsDouble(n);
    }
    return curve;
  }

  private double[] model(Hindcast tie, ToDoubleFunction<Fan> statistic) {
    return curve(tie, tie.start(), n -> statistic.applyAsDouble(tie.after().get(n)));
  }

  private double[] observed(Hindcast tie) {
    History history = tie.history();
    return curve(
        tie,
        history.start(),
        n -> history.after().get(n).comparable() ? history.after().get(n).share() : Double.NaN);
  }

  private double[] trend(Hindcast tie) {
    return curve(tie, tie.history().start(), n -> Forecaster.TREND.share(tie, n));
  }

  private List<Line> lines(Hindcast tie) {
    List<Line> lines = new ArrayList<>();
    if (tie.history().hasTrend()) {
      lines.add(new Line(trend(tie), Style.REFERENCE, Style.DOTTED));
    }
    lines.add(new Line(model(tie, Fan::q50), Style.SCENARIO, Style.LINE));
    lines.add(new Line(observed(tie), Style.EVENT, Style.BROKEN));
    return lines;
  }

  private Scale scale(List<Hindcast> ties, int most) {
    DoubleSummaryStatistics span = new DoubleSummaryStatistics();
    span.accept(0);
    for (Hindcast tie : ties) {
      lines(tie).forEach(l -> Arrays.stream(l.values()).filter(Double::isFinite).forEach(span));
      Arrays.stream(model(tie, Fan::q95)).filter(Double::isFinite).forEach(span);
    }
    return Scale.over(span.getMin(), span.getMax(), most);
  }

  private void panel(Page page, Hindcast tie, Pane pane, Scale scale) {
    Rectangle2D area = pane.area();
    History history = tie.history();
    double width = area.getWidth() * Lettering.RESERVE;
    List<String> names =
        List.of(
            page.lettering().shortened(named(history.state()), NAME.letter(), width),
            page.lettering().shortened(named(history.partner()), PARTNER.letter(), width));
    page.write(names.subList(0, 1), area.getX(), pane.cell().getY(), NAME);
    double y =
        page.write(
            names.subList(1, 2),
            area.getX(),
            pane.cell().getY() + NAME.letter().leading(),
            PARTNER);
    page.write(
        List.of(page.lettering().firstFitting(NOTE.letter(), width, end(tie), "")),
        area.getX(),
        y,
        NOTE);
    Axes.grid(page, area, scale);
    List<Band> bands =
        List.of(
            new Band(model(tie, Fan::q05), model(tie, Fan::q95), Style.SCENARIO_90),
            new Band(model(tie, Fan::q25), model(tie, Fan::q75), Style.SCENARIO_50));
    new Panel(scale, time(), bands, lines(tie), List.of()).draw(page.ink(), area);
    Axes.across(page, area, time(), 26);
  }

  /** Observed and model in the last comparable year. */
  private String end(Hindcast tie) {
    List<Point> after = tie.history().after();
    int last = -1;
    for (int n = 0; n < after.size(); n++) {
      last = after.get(n).comparable() ? n : last;
    }
    return last < 0
        ? ""
        : words.say(
            "past.end",
            after.get(last).year(),
            words.plain(after.get(last).share(), 2),
            words.plain(tie.after().get(last).q50(), 2));
  }

  private void legend(Page page, Rectangle2D room) {
    Legend legend = new Legend(page, room);
    legend.key(
        new Swatch(Style.PAPER, Style.PAPER, Style.EVENT, Style.BROKEN),
        words.say("past.key.observed"),
        Style.EVENT);
    legend.key(
        new Swatch(Style.SCENARIO_90, Style.SCENARIO_50, Style.SCENARIO, Style.LINE),
        words.say("past.key.model"),
        Style.SCENARIO_INK);
    if (ties().stream().anyMatch(tie -> tie.history().hasTrend())) {
      legend.key(
          new Swatch(Style.PAPER, Style.PAPER, Style.REFERENCE, Style.DOTTED),
          words.say("past.key.trend", hindcasts.start()),
          Style.REFERENCE);
    }
  }
}
