package org.multivector.chart;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.multivector.chart.Dots.Dot;
import org.multivector.chart.Dots.Mark;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;
import org.multivector.results.DrivenEffects;
import org.multivector.results.Sensitivity.Driver;
import org.multivector.results.Setting;

/**
 * A panel for each state: how closely its effect goes with the drawn numbers that it goes with
 * most.
 *
 * @param variable the effects on which are shown
 */
record Correlations(DrivenEffects driven, String variable, Words words) implements Picture {

  private static final int MOST = 20;
  private static final int FEWEST = 4;
  private static final int DECIMALS = 2;
  private static final double LINE = 27;
  private static final Dots DOTS = new Dots(300, 3, 12);

  /** Letters of a name that has two lines for sure. */
  private static final int TWO_LINES = 46;

  static String name(String variable) {
    return "drivers-" + Charts.fileName(variable);
  }

  @Override
  public String name() {
    return name(variable);
  }

  private Setting setting() {
    return driven.setting().in(words.language());
  }

  @Override
  public String title() {
    return words.say("titled", setting().title(), said());
  }

  /** The number that is first in most states, and where it is most so; or that there is none. */
  private String said() {
    Map<String, List<Driver>> first = new LinkedHashMap<>();
    for (String state : states()) {
      strongest(state)
          .filter(Driver::sure)
          .ifPresent(one -> first.merge(one.parameter(), List.of(one), Correlations::and));
    }
    Optional<List<Driver>> most =
        first.values().stream()
            .max(
                Comparator.<List<Driver>>comparingInt(List::size)
                    .thenComparingDouble(all -> size(all.get(0))));
    return most.map(this::said).orElseGet(() -> words.say(key("drivers.none"), topic()));
  }

  private String said(List<Driver> first) {
    Driver most = first.stream().max(Comparator.comparingDouble(Correlations::size)).orElseThrow();
    String where =
        first.size() == states().size()
            ? states().size() == 1 ? "" : words.say("where.all", first.size())
            : words.say("where.some", first.size(), states().size());
    return words.say(
        where.isEmpty() ? key("drivers.one") : key("drivers.most"),
        topic(),
        words.say("quoted", words.address(most.parameter(), setting())),
        where,
        words.named(most.actor(), setting()),
        words.signed(most.rankCorrelation(), DECIMALS),
        words.say(
            "interval", words.plain(most.lo95(), DECIMALS), words.plain(most.hi95(), DECIMALS)));
  }

  private String key(String key) {
    return setting().paired() ? key : key + ".alone";
  }

  private static List<Driver> and(List<Driver> some, List<Driver> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static double size(Driver driver) {
    return Math.abs(driver.rankCorrelation());
  }

  private String topic() {
    return words.say("topic", words.name(variable), words.at(horizon()));
  }

  private String horizon() {
    return new TimeAxis(setting().quarters()).horizon();
  }

  private List<String> states() {
    return setting().states().stream().filter(state -> strongest(state).isPresent()).toList();
  }

  private Optional<Driver> strongest(String state) {
    return shown(state).stream().findFirst();
  }

  private List<Driver> shown(String state) {
    return driven.drivers().stream()
        .filter(one -> one.actor().equals(state) && one.variable().equals(variable))
        .limit(Math.min(MOST, driven.top()))
        .toList();
  }

  private int rows() {
    return Math.max(FEWEST, Math.min(MOST, driven.top()));
  }

  /** Whether there is nothing that was drawn. */
  boolean isEmpty() {
    return states().isEmpty();
  }

  @Override
  public int height() {
    boolean two = all().allMatch(one -> label(one).length() <= TWO_LINES);
    return Dots.height(states().size(), rows(), LINE * (two ? 2 : DOTS.lines()));
  }

  @Override
  public void draw(Page page) {
    String what = words.say(key("drivers.subtitle"), words.name(variable), words.end(horizon()));
    Frame frame = new Frame(title(), what, words.say("drivers.statistic", driven.drivers().size()));
    Rectangle2D room =
        frame.draw(
            page,
            Frame.draws(words, setting(), driven.drivers().get(0).n())
                + AloneNote.states(words, setting()),
            Frame.origin(words, setting()));
    Grid grid = Dots.grid(room, states().size());
    Scale scale =
        Dots.scale(
            all()
                .flatMapToDouble(
                    one -> DoubleStream.of(one.rankCorrelation(), one.lo95(), one.hi95())));
    Dots dots = DOTS.fitting(page.lettering(), all().map(this::label));
    for (int i = 0; i < states().size(); i++) {
      panel(page, states().get(i), grid.cell(i), scale, dots);
    }
    legend(page, grid.rest(states().size()));
  }

  private Stream<Driver> all() {
    return states().stream().flatMap(state -> shown(state).stream());
  }

  private void panel(Page page, String state, Rectangle2D cell, Scale scale, Dots dots) {
    String name = words.named(state, setting());
    page.write(List.of(name), cell.getX(), cell.getY(), new Hand(Letter.HEAD, Style.INK));
    Rectangle2D area = dots.area(cell);
    Abscissa.draw(page, area, scale);
    List<Driver> shown = shown(state);
    for (int i = 0; i < shown.size(); i++) {
      double y = area.getY() + (i + 0.5) * area.getHeight() / rows();
      dots.draw(page, dot(shown.get(i)), area, scale, y);
    }
  }

  private Dot dot(Driver one) {
    return new Dot(label(one), one.rankCorrelation(), one.lo95(), one.hi95(), Mark.of(one.sure()));
  }

  private String label(Driver one) {
    return words.address(one.parameter(), setting());
  }

  private void legend(Page page, Rectangle2D room) {
    double y = room.getY() + Dots.HEADER;
    y = DOTS.key(page, room, y, Mark.SURE, words.say("drivers.sure", driven.drivers().size()));
    y = DOTS.key(page, room, y, Mark.UNSURE, words.say("drivers.unsure"));
    DOTS.note(page, room, y, words.say(key("drivers.sign")));
  }
}
