package org.multivector.chart;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.multivector.chart.ComparisonView.Cell;
import org.multivector.chart.Dots.Dot;
import org.multivector.chart.Dots.Mark;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Effect;
import org.multivector.results.Findings.Difference;
import org.multivector.statistics.Variable;

/** A panel for each state: the scenarios in the order of their effects, with intervals. */
record Ranking(ComparisonView view, Variable variable) implements Picture {

  private static final double MOST = 56;
  private static final Dots DOTS = new Dots(210, 2, 13);
  private static final double KEY_GAP = 4;
  private static final Hand NOTE = new Hand(Letter.NOTE, Style.FAINT_INK);

  @Override
  public Words words() {
    return view.words();
  }

  @Override
  public String name() {
    return "ranking-" + Charts.fileName(variable.name());
  }

  @Override
  public String title() {
    return Words.capital(view.finding(variable));
  }

  @Override
  public int height() {
    int states = view.comparison().states().size();
    return Math.max(700, Dots.height(states, view.effective().length, MOST));
  }

  @Override
  public void draw(Page page) {
    Frame frame =
        new Frame(
            title(),
            words()
                .say(
                    "ranking.subtitle",
                    words().name(variable),
                    view.words().end(view.when()),
                    words().unit(variable),
                    view.against()),
            words().say("ranking.statistic"));
    Rectangle2D room = frame.draw(page, view.count(), view.origin());
    List<String> states = view.comparison().states();
    Grid grid = Dots.grid(room, states.size());
    Scale scale = scale();
    Dots dots =
        DOTS.fitting(page.lettering(), Arrays.stream(view.effective()).mapToObj(view::label));
    for (int i = 0; i < states.size(); i++) {
      panel(page, states.get(i), grid.cell(i), scale, dots);
    }
    legend(page, grid.rest(states.size()));
  }

  private Scale scale() {
    return Dots.scale(
        view.effects(variable).stream()
            .map(Cell::difference)
            .flatMapToDouble(d -> DoubleStream.of(d.mean(), d.lo95(), d.hi95())));
  }

  private List<Cell> ranked(String state) {
    return Arrays.stream(view.effective())
        .mapToObj(number -> view.effect(number, variable, state))
        .sorted(Comparator.comparingDouble(cell -> cell.difference().mean()))
        .toList();
  }

  private void panel(Page page, String state, Rectangle2D cell, Scale scale, Dots dots) {
    page.write(
        List.of(view.name(state)), cell.getX(), cell.getY(), new Hand(Letter.HEAD, Style.INK));
    Rectangle2D area = dots.area(cell);
    Abscissa.draw(page, area, scale);
    List<Cell> cells = ranked(state);
    double height = Math.min(MOST, area.getHeight() / cells.size());
    for (int i = 0; i < cells.size(); i++) {
      dots.draw(page, dot(cells.get(i)), area, scale, area.getY() + (i + 0.5) * height);
    }
  }

  /** In the colour of the scenario. */
  private Mark mark(int contender, boolean hollow) {
    return new Mark(view.colour(contender), hollow);
  }

  private Dot dot(Cell cell) {
    Difference d = cell.difference();
    int contender = cell.contender();
    Effect effect = new Effect(cell.state(), d);
    boolean unsure = effect.tested() && !effect.lower() && !effect.higher();
    return new Dot(view.label(contender), d.mean(), d.lo95(), d.hi95(), mark(contender, unsure));
  }

  private void legend(Page page, Rectangle2D room) {
    double y = room.getY() + Dots.HEADER;
    double width = room.getWidth() * Lettering.RESERVE - 24;
    int most = most(page.lettering(), width, room.getMaxY() - y);
    for (int number : view.effective()) {
      List<String> lines = page.lettering().wrap(key(number), NOTE.letter(), width, most);
      DOTS.dot(page, room.getX(), y + 6, mark(number, false));
      y = page.write(lines, room.getX() + 24, y, NOTE) + KEY_GAP;
    }
  }

  private String key(int number) {
    return view.label(number) + ": " + view.title(number);
  }

  /** As many lines of a key as it needs, or two where there is no room for all of all keys. */
  private int most(Lettering lettering, double width, double height) {
    double all = 0;
    for (int number : view.effective()) {
      int lines = lettering.wrap(key(number), NOTE.letter(), width).size();
      all += lines * NOTE.letter().leading() + KEY_GAP;
    }
    return all <= height ? Integer.MAX_VALUE : 2;
  }
}
