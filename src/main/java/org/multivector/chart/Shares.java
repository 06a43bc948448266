package org.multivector.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.multivector.chart.Legend.Swatch;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Panel.Band;
import org.multivector.chart.Panel.Line;
import org.multivector.chart.Panes.Pane;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Figures;
import org.multivector.results.Series;

/**
 * A panel for each state: who meets its needs in one domain, stacked, the scenario as areas and the
 * reference as lines.
 *
 * @param most place of the share that moves most, which says in what domain shares are shown
 */
record Shares(Evidence evidence, int most) implements Picture {

  private static final String SHARE = "share";
  private static final String OTHERS = "All others";

  private static final double HEADER = 25 * 1.28 + 8 + Events.STRIP;

  /** The chart of the domain in which a share moves most, if shares are measured. */
  static Optional<Shares> of(Evidence evidence) {
    return IntStream.range(0, evidence.findings().series().size())
        .filter(place -> isShare(evidence, place))
        .boxed()
        .max(Comparator.comparing(place -> move(evidence, place)))
        .map(place -> new Shares(evidence, place));
  }

  private static boolean isShare(Evidence evidence, int place) {
    Series series = evidence.findings().series().get(place);
    return series.variable().name().equals(SHARE)
        && evidence.setting().states().contains(series.actor());
  }

  /** Against the reference, or else since the start. */
  private static double move(Evidence evidence, int place) {
    int end = evidence.time().last();
    double now = mean(evidence, evidence.scenario(), place, end);
    return Math.abs(
        now - (evidence.paired() ? mean(evidence, 0, place, end) : mean(evidence, 0, place, 0)));
  }

  private static double mean(Evidence evidence, int arm, int place, int quarter) {
    return evidence.findings().summary(arm, place, quarter).mean();
  }

  @Override
  public String name() {
    return "shares";
  }

  @Override
  public String title() {
    Series series = evidence.findings().series().get(most);
    int end = evidence.time().last();
    String before =
        evidence.paired()
            ? Figures.plain(mean(evidence, 0, most, end), 3) + " in the reference"
            : Figures.plain(mean(evidence, 0, most, 0), 3) + " at the start";
    return evidence.setting().title()
        + ": "
        + evidence.name(series.partner())
        + " in "
        + evidence.name(series.actor())
        + " moves most, a share of "
        + Figures.plain(mean(evidence, evidence.scenario(), most, end), 3)
        + " in "
        + evidence.time().horizon()
        + " and "
        + before;
  }

  @Override
  public int height() {
    return Panes.height(1140, states().size());
  }

  private String domain() {
    return evidence.findings().series().get(most).domain();
  }

  /** The shares of the domain. */
  private Stream<Series> shown() {
    return IntStream.range(0, evidence.findings().series().size())
        .filter(place -> isShare(evidence, place))
        .mapToObj(evidence.findings().series()::get)
        .filter(series -> series.domain().equals(domain()));
  }

  private List<String> states() {
    return shown().map(Series::actor).distinct().toList();
  }

  /** Partners with a colour, those who hold most over all states first. */
  private List<String> partners() {
    List<String> states = states();
    return shown()
        .map(Series::partner)
        .distinct()
        .sorted(Comparator.comparing((String partner) -> -held(partner, states)))
        .limit(Style.PARTNERS.length)
        .toList();
  }

  private double held(String partner, List<String> states) {
    int end = evidence.time().last();
    double sum = 0;
    for (String state : states) {
      sum += share(evidence.scenario(), state, partner, end);
    }
    return sum;
  }

  private double share(int arm, String state, String partner, int quarter) {
    int place = evidence.findings().find(SHARE, state, partner, domain());
    return place < 0 ? 0 : mean(evidence, arm, place, quarter);
  }

  @Override
  public void draw(Page page) {
    Rectangle2D room = frame().draw(page, evidence);
    List<String> states = states();
    List<String> partners = partners();
    Panes panes = Panes.of(room, states.size(), HEADER);
    Events events = new Events(evidence, page.lettering(), panes.pane(0).area().getWidth());
    Scale scale = Scale.over(0, 1, panes.steps());
    for (int i = 0; i < states.size(); i++) {
      panel(page, states.get(i), partners, panes.pane(i), scale, events);
    }
    for (int i = 0; i < states.size(); i++) {
      panes.axis(page, i, scale, SHARE);
    }
    legend(page, panes.legend(), partners, events);
  }

  private Frame frame() {
    String arms = evidence.paired() ? "; scenario as areas, reference as dotted lines" : "";
    return new Frame(
        title(),
        evidence.name(domain())
            + ": who meets what part of each state's needs (share, 0 to 1)"
            + arms,
        "Means of runs, stacked.");
  }

  private void panel(
      Page page, String state, List<String> partners, Pane pane, Scale scale, Events events) {
    Rectangle2D area = pane.area();
    page.write(
        List.of(evidence.name(state)),
        area.getX(),
        pane.cell().getY(),
        new Hand(Letter.HEAD, Style.INK));
    double[][] stack = stack(evidence.scenario(), state, partners);
    panel(state, partners, stack, scale, events).draw(page.ink(), area);
    events.draw(page, area);
    labels(page, area, partners, stack);
    Axes.time(page, area, evidence.time(), 26);
  }

  private Panel panel(
      String state, List<String> partners, double[][] stack, Scale scale, Events events) {
    List<Band> bands = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (int n = 0; n <= partners.size(); n++) {
      bands.add(new Band(stack[n], stack[n + 1], colour(n, partners)));
      if (n < partners.size()) {
        lines.add(new Line(stack[n + 1], Style.PAPER, Style.MEDIUM));
      }
    }
    if (evidence.paired()) {
      double[][] reference = stack(0, state, partners);
      for (int n = 1; n <= partners.size(); n++) {
        lines.add(new Line(reference[n], Style.INK, Style.DOTTED));
      }
    }
    return new Panel(scale, evidence.time().last(), bands, lines, events.places());
  }

  private static Color colour(int n, List<String> partners) {
    return n < partners.size() ? Style.PARTNERS[n] : Style.REST;
  }

  /** Sums of the shares of the first 0, 1, 2 ... partners; the last is 1. */
  private double[][] stack(int arm, String state, List<String> partners) {
    int quarters = evidence.time().last() + 1;
    double[][] stack = new double[partners.size() + 2][quarters];
    for (int quarter = 0; quarter < quarters; quarter++) {
      for (int n = 0; n < partners.size(); n++) {
        stack[n + 1][quarter] = stack[n][quarter] + share(arm, state, partners.get(n), quarter);
      }
      stack[partners.size() + 1][quarter] = 1;
    }
    return stack;
  }

  /** The share at the horizon, within its area where that is high enough. */
  private void labels(Page page, Rectangle2D area, List<String> partners, double[][] stack) {
    int end = evidence.time().last();
    for (int n = 0; n <= partners.size(); n++) {
      double share = stack[n + 1][end] - stack[n][end];
      if (share * area.getHeight() >= Letter.NOTE.leading()) {
        double middle = area.getMaxY() - area.getHeight() * (stack[n][end] + share / 2);
        label(page, Figures.plain(share, 2), area.getMaxX() - 8, middle, colour(n, partners));
      }
    }
  }

  /** On a ground of its own, which lines of the reference leave free. */
  private static void label(Page page, String text, double right, double middle, Color ground) {
    double width = page.lettering().width(text, Letter.NOTE) + 6;
    page.fill(new Rectangle2D.Double(right - width + 3, middle - 9, width, 18), ground);
    Hand hand = new Hand(Letter.NOTE, Style.inkOn(ground), Anchor.END);
    page.write(text, right, middle + 7, hand);
  }

  private void legend(Page page, Rectangle2D cell, List<String> partners, Events events) {
    Legend legend =
        new Legend(
            page,
            new Rectangle2D.Double(
                cell.getX(), cell.getY() + 8, cell.getWidth(), cell.getHeight() - 8));
    for (int n = partners.size(); n >= 0; n--) {
      Color colour = colour(n, partners);
      String meaning = n < partners.size() ? evidence.name(partners.get(n)) : OTHERS;
      legend.key(new Swatch(colour, colour, colour, Style.MEDIUM), meaning, Style.INK);
    }
    legend.list(events.list(), Style.EVENT);
    legend.note("Figures: shares at the horizon.");
  }
}
