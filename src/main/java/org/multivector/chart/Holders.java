package org.multivector.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.multivector.chart.Dots.Dot;
import org.multivector.chart.Dots.Mark;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Panel.Band;
import org.multivector.chart.Panel.Line;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Findings.Difference;

/**
 * A row for each state: who meets its needs in one domain, stacked over time, and beside it how far
 * each share is from the reference.
 */
record Holders(Shares shares) implements Picture {

  private static final double HEAD = 70;
  private static final double NAME = 34;
  private static final double ROW = 27;
  private static final double GAP = 18;
  private static final double TIME = 40;
  private static final double AXIS = 96;
  private static final double LABELS = 430;
  private static final double CHANGES = 130;
  private static final double SWATCH = 30;
  private static final int AROUND = 370;
  private static final Dots DOTS = new Dots(16, 1, 12);
  private static final Hand COLUMN = new Hand(Letter.STRONG, Style.INK);

  /** Where the parts of a row are. */
  private record Row(Rectangle2D areas, Rectangle2D dots) {}

  @Override
  public String name() {
    return "shares";
  }

  @Override
  public Words words() {
    return evidence().words();
  }

  private Evidence evidence() {
    return shares.evidence();
  }

  @Override
  public String title() {
    return words().say("titled", evidence().setting().title(), shares.finding());
  }

  @Override
  public int height() {
    int states = shares.states().size();
    double row = NAME + lines() * ROW + GAP;
    return (int) (AROUND + HEAD + TIME + states * row);
  }

  /** Shares with a name, and all others. */
  private int lines() {
    return shares.partners().size() + 1;
  }

  @Override
  public void draw(Page page) {
    Rectangle2D room = frame().draw(page, evidence());
    Events events = new Events(evidence(), page.lettering(), row(room, 0).areas().getWidth());
    notes(page, room, events);
    List<String> states = shares.states();
    List<String> partners = shares.partners();
    Scale scale = scale(states, partners);
    heads(page, row(room, 0));
    Rectangle2D first = row(room, 0).areas();
    events.draw(
        page, new Rectangle2D.Double(first.getX(), first.getY() - NAME, first.getWidth(), 0));
    for (int n = 0; n < states.size(); n++) {
      Row row = row(room, n);
      draw(page, row, states.get(n), partners, events);
      dots(page, row, shares.of(states.get(n), partners), scale);
    }
    Row last = row(room, states.size() - 1);
    Axes.across(page, last.areas(), evidence().time(), 26);
    Abscissa.draw(page, last.dots(), scale);
  }

  /** What the numbers of events mean, at the bottom, which is taken off the room. */
  private static void notes(Page page, Rectangle2D room, Events events) {
    String all = String.join("; ", events.list());
    if (!all.isEmpty()) {
      Hand hand = new Hand(Letter.NOTE, Style.EVENT);
      double width = room.getWidth() * Lettering.RESERVE;
      List<String> lines = page.lettering().wrap(all, Letter.NOTE, width, 3);
      double high = lines.size() * Letter.NOTE.leading() + 8;
      page.write(lines, room.getX(), room.getMaxY() - high, hand);
      room.setRect(room.getX(), room.getY(), room.getWidth(), room.getHeight() - high);
    }
  }

  private Frame frame() {
    String arms = evidence().paired() ? ".paired" : "";
    return new Frame(
        title(),
        words().say("shares.subtitle" + arms, Words.capital(shares.domain())),
        words().say("shares.statistic" + arms));
  }

  private Row row(Rectangle2D room, int number) {
    double high = (room.getHeight() - HEAD - TIME) / shares.states().size();
    double top = room.getY() + HEAD + number * high + NAME;
    double height = high - NAME - GAP;
    double left = room.getX() + AXIS;
    double width = (room.getWidth() - AXIS - LABELS - CHANGES) / 2;
    Rectangle2D areas = new Rectangle2D.Double(left, top, width, height);
    double dots = left + width + LABELS;
    return new Row(areas, new Rectangle2D.Double(dots, top, width, height));
  }

  private void heads(Page page, Row first) {
    double top = first.areas().getY() - NAME - HEAD;
    String when = evidence().time().horizon();
    String areas = words().say("shares.areas", Words.capital(shares.domain()));
    page.write(List.of(areas), first.areas().getX(), top, COLUMN);
    String changes =
        words().say(evidence().paired() ? "shares.change.paired" : "shares.change", when);
    page.write(List.of(changes), first.dots().getX(), top, COLUMN);
    Hand end = new Hand(Letter.STRONG, Style.INK, Anchor.END);
    page.write(List.of(when), first.dots().getX() - SWATCH - 26, top, end);
  }

  private Scale scale(List<String> states, List<String> partners) {
    return Dots.scale(
        states.stream()
            .flatMap(state -> shares.of(state, partners).stream())
            .map(Tie::change)
            .flatMapToDouble(d -> DoubleStream.of(d.mean(), d.lo95(), d.hi95())));
  }

  private void draw(Page page, Row row, String state, List<String> partners, Events events) {
    Rectangle2D area = row.areas();
    double top = area.getY() - NAME;
    page.write(List.of(evidence().name(state)), area.getX(), top, new Hand(Letter.HEAD, Style.INK));
    Scale scale = Scale.over(0, 1, Axes.steps(area.getHeight()));
    areas(state, partners, scale, events).draw(page.ink(), area);
    Axes.values(page, area, scale);
    Axes.measure(page, area, words().say("shares.measure"), AXIS);
  }

  private Panel areas(String state, List<String> partners, Scale scale, Events events) {
    List<Tie> named = shares.of(state, partners);
    List<Band> bands = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    int quarters = evidence().time().last() + 1;
    double[] below = new double[quarters];
    for (Tie share : named) {
      double[] above = below.clone();
      for (int quarter = 0; quarter < quarters; quarter++) {
        above[quarter] += share.mean(evidence().scenario(), quarter);
      }
      bands.add(new Band(below, above, colour(share, partners)));
      lines.add(new Line(above, Style.PAPER, Style.MEDIUM));
      below = above;
    }
    double[] whole = new double[quarters];
    Arrays.fill(whole, 1);
    bands.add(new Band(below, whole, Style.REST));
    return new Panel(scale, evidence().time(), bands, lines, events.places());
  }

  private static Color colour(Tie share, List<String> partners) {
    List<String> others = partners.stream().filter(id -> !Style.hasOwnColour(id)).toList();
    return Style.partner(share.series().partner(), others);
  }

  /** From the top as the areas are: all others, then from the last to the first. */
  private void dots(Page page, Row row, List<Tie> named, Scale scale) {
    Abscissa.lines(page, row.dots(), scale);
    double rest = 1;
    for (Tie share : named) {
      rest -= share.end();
    }
    double apart = row.dots().getHeight() / (named.size() + 1);
    double y = row.dots().getY() + apart / 2;
    label(page, row, y, words().say("others"), rest, Style.REST, Style.FAINT_INK);
    List<String> partners = shares.partners();
    for (int n = named.size() - 1; n >= 0; n--) {
      y += apart;
      Tie share = named.get(n);
      Color ink = share.effect().sure() ? Style.INK : Style.FAINT_INK;
      String name = evidence().name(share.series().partner());
      label(page, row, y, name, share.end(), colour(share, partners), ink);
      change(page, row, y, share, scale, colour(share, partners));
    }
  }

  private void label(
      Page page, Row row, double y, String name, double share, Color colour, Color ink) {
    double left = row.dots().getX() - SWATCH - 20;
    page.fill(new Rectangle2D.Double(left + 10, y - 9, SWATCH, 18), colour);
    Hand hand = new Hand(Letter.NOTE, ink, Anchor.END);
    page.write(words().plain(share, 2), left - 6, y + 7, hand);
    double room = LABELS - SWATCH - 20 - 110;
    String shown = page.lettering().shortened(name, Letter.NOTE, room);
    page.write(shown, left - 66, y + 7, hand);
  }

  private void change(Page page, Row row, double y, Tie share, Scale scale, Color colour) {
    Difference d = share.change();
    if (Double.isNaN(d.mean())) {
      return;
    }
    DOTS.draw(
        page,
        new Dot("", d.mean(), d.lo95(), d.hi95(), new Mark(colour, false)),
        row.dots(),
        scale,
        y);
    boolean sure = share.effect().sure();
    Hand hand =
        new Hand(
            Letter.ofNumber(share.effect(), Caption.COMPARED),
            sure ? Style.INK : Style.FAINT_INK,
            Anchor.END);
    page.write(
        words().signed(d.mean(), Caption.COMPARED),
        row.dots().getMaxX() + CHANGES - 20,
        y + 7,
        hand);
  }
}
