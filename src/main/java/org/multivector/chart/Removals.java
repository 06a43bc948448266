package org.multivector.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.multivector.chart.Dots.Dot;
import org.multivector.chart.Dots.Mark;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Findings;
import org.multivector.results.Findings.Difference;
import org.multivector.results.Knockouts;
import org.multivector.results.Setting;
import org.multivector.results.Without;
import org.multivector.statistics.Variable;

/**
 * A panel for each state: what is left of the effect if one mechanism or event is switched off, for
 * those that change it most.
 */
record Removals(Knockouts knockouts, Variable variable, Words words) implements Picture {

  private static final int MOST = 12;
  private static final int FEWEST = 4;
  private static final int HORIZON = 0;
  private static final double ROW = 30;
  private static final Dots DOTS = new Dots(270, 1, 12);
  private static final int DECIMALS = 3;
  private static final Hand NOTE = new Hand(Letter.NOTE, Style.FAINT_INK);

  /** What is left of a state's effect without something, and what the effect is with it. */
  private record Left(
      String state, String name, double with, double mean, double low, double high) {

    double size() {
      return Math.abs(mean - with);
    }

    /** Whether the interval leaves out the effect with everything. */
    boolean isClear() {
      return low > with || high < with;
    }

    Dot dot() {
      return new Dot(name, mean, low, high, Mark.of(isClear()));
    }
  }

  @Override
  public String name() {
    return "knockout-" + Charts.fileName(variable.name());
  }

  @Override
  public String title() {
    Left most =
        states().stream()
            .flatMap(state -> lefts(state).stream())
            .max(Comparator.comparing(Left::isClear).thenComparingDouble(Left::size))
            .orElseThrow();
    return words.say(
        most.isClear() ? "removal.title" : "removal.title.unsure",
        words.say("topic", words.capital(variable), words.at(when())),
        named(most.state()),
        words.signed(most.with(), DECIMALS),
        words.signed(most.mean(), DECIMALS),
        most.name());
  }

  @Override
  public int height() {
    return Dots.height(states().size(), rows(), ROW);
  }

  @Override
  public void draw(Page page) {
    Frame frame =
        new Frame(
            title(),
            words.say(
                "removal.subtitle",
                words.say("quoted", setting().title()),
                words.name(variable),
                words.end(when()),
                words.unit(variable)),
            words.say("removal.statistic"));
    Rectangle2D room = frame.draw(page, count(), Frame.program(words, setting()) + ".");
    Grid grid = Dots.grid(room, states().size());
    Scale scale = scale();
    Stream<Left> all = states().stream().flatMap(state -> lefts(state).stream());
    Dots dots = DOTS.fitting(page.lettering(), all.map(Left::name));
    for (int i = 0; i < states().size(); i++) {
      panel(page, states().get(i), grid.cell(i), scale, dots);
    }
    legend(page, grid.rest(states().size()));
  }

  /** Whether nothing that is switched off changes an effect. */
  boolean isEmpty() {
    return states().stream().allMatch(state -> lefts(state).isEmpty());
  }

  private Setting setting() {
    return knockouts.setting().in(words.language());
  }

  private List<String> states() {
    return setting().states();
  }

  private String named(String id) {
    return words.named(id, setting());
  }

  private String when() {
    return new TimeAxis(setting().quarters()).named(HORIZON);
  }

  private String count() {
    List<String> arms = setting().scenarios();
    return words.say(
            "count.pairs.alone",
            knockouts.effect().units(),
            setting().seed(),
            words.say("against", arms.get(1), arms.get(0)),
            setting().hash())
        + AloneNote.states(words, setting());
  }

  /** Of those that are switched off the ones that change the effect on a state most. */
  private List<Left> lefts(String state) {
    return knockouts.without().stream()
        .filter(without -> without.position().equals("off") && without.effect().units() > 0)
        .map(without -> left(without, state))
        .filter(left -> left.size() > 0)
        .sorted(Comparator.comparingDouble(left -> -left.size()))
        .limit(MOST)
        .toList();
  }

  private Left left(Without without, String state) {
    Findings change = without.change();
    int place = change.find(variable.name(), state, "", "");
    Difference added = change.difference(place, HORIZON);
    double with = change.summary(1, place, HORIZON).mean();
    return new Left(
        state,
        words.mechanism(without.mechanism()),
        with,
        with - added.mean(),
        with - added.hi95(),
        with - added.lo95());
  }

  /** As many as the state with most needs, and no fewer than panels need to be seen as such. */
  private int rows() {
    int most = states().stream().mapToInt(state -> lefts(state).size()).max().orElse(0);
    return Math.max(FEWEST, most);
  }

  private Scale scale() {
    return Dots.scale(
        states().stream()
            .flatMap(state -> lefts(state).stream())
            .flatMapToDouble(
                left -> DoubleStream.of(left.with(), left.mean(), left.low(), left.high())));
  }

  private void panel(Page page, String state, Rectangle2D cell, Scale scale, Dots dots) {
    page.write(List.of(named(state)), cell.getX(), cell.getY(), new Hand(Letter.HEAD, Style.INK));
    Rectangle2D area = dots.area(cell);
    Abscissa.draw(page, area, scale);
    List<Left> lefts = lefts(state);
    int rows = rows();
    if (!lefts.isEmpty()) {
      double x = Dots.at(area, scale, lefts.get(0).with());
      page.line(new Line2D.Double(x, area.getY(), x, area.getMaxY()), Style.EVENT, Style.BROKEN);
    }
    for (int i = 0; i < lefts.size(); i++) {
      double y = area.getY() + (i + 0.5) * area.getHeight() / rows;
      dots.draw(page, lefts.get(i).dot(), area, scale, y);
    }
  }

  private void legend(Page page, Rectangle2D room) {
    double y = room.getY() + Dots.HEADER;
    y = DOTS.key(page, room, y, Mark.SURE, words.say("removal.changed"));
    y = DOTS.key(page, room, y, Mark.UNSURE, words.say("removal.unchanged"));
    page.line(
        new Line2D.Double(room.getX() + 6, y, room.getX() + 6, y + 22), Style.EVENT, Style.BROKEN);
    page.write(List.of(words.say("removal.whole")), room.getX() + 24, y, NOTE);
  }
}
