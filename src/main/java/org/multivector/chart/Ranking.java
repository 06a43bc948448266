package org.multivector.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Sight.Cell;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Findings.Difference;
import org.multivector.results.Variable;

/** A panel for each state: the scenarios in the order of their effects, with intervals. */
record Ranking(Sight sight, Variable variable) implements Picture {

  private static final int MOST_IN_TWO_LINES = 4;
  private static final double LABELS = 210;
  private static final double HEADER = 40;
  private static final double AXIS = 40;
  private static final double GAP = 40;
  private static final double MOST = 46;

  /** Height of what stands above and below the panels. */
  private static final double AROUND = 330;

  private static final double DOT = 13;
  private static final Hand LABEL = new Hand(Letter.NOTE, Style.INK, Anchor.END);
  private static final Hand NOTE = new Hand(Letter.NOTE, Style.FAINT_INK);

  @Override
  public String name() {
    return "ranking-" + variable.name().replace('_', '-');
  }

  @Override
  public String title() {
    String finding = sight.finding(variable);
    return finding.substring(0, 1).toUpperCase(Locale.ROOT) + finding.substring(1);
  }

  @Override
  public int height() {
    int rows = Grid.rows(sight.comparison().states().size() + 1);
    double panel = HEADER + sight.effective().length * MOST + AXIS + GAP / 2;
    return (int) Math.max(700, AROUND + rows * panel);
  }

  @Override
  public void draw(Page page) {
    Frame frame =
        new Frame(
            title(),
            "Effect on "
                + Words.name(variable)
                + " at the end of "
                + sight.when()
                + " ("
                + Words.unit(variable)
                + "), "
                + sight.against()
                + ", from the lowest to the highest",
            "Dots: means of paired differences; lines: their 95 % intervals, each by itself.");
    Rectangle2D room = frame.draw(page, sight.count(), sight.origin());
    List<String> states = sight.comparison().states();
    Grid grid = Grid.of(room, states.size() + 1, GAP);
    Scale scale = scale();
    for (int i = 0; i < states.size(); i++) {
      panel(page, states.get(i), grid.cell(i), scale);
    }
    legend(page, grid.rest(states.size()));
  }

  private Scale scale() {
    DoubleSummaryStatistics span = new DoubleSummaryStatistics();
    span.accept(0);
    for (Cell cell : sight.effects(variable)) {
      Difference d = cell.difference();
      for (double value : new double[] {d.mean(), d.lo95(), d.hi95()}) {
        if (Double.isFinite(value)) {
          span.accept(value);
        }
      }
    }
    return Scale.over(span.getMin(), span.getMax(), 4);
  }

  private List<Cell> ranked(String state) {
    return Arrays.stream(sight.effective())
        .mapToObj(number -> sight.effect(number, variable, state))
        .sorted(Comparator.comparingDouble(cell -> cell.difference().mean()))
        .toList();
  }

  private void panel(Page page, String state, Rectangle2D cell, Scale scale) {
    page.write(
        List.of(sight.name(state)), cell.getX(), cell.getY(), new Hand(Letter.HEAD, Style.INK));
    Rectangle2D area =
        new Rectangle2D.Double(
            cell.getX() + LABELS,
            cell.getY() + HEADER,
            cell.getWidth() - LABELS - 20,
            cell.getHeight() - HEADER - AXIS);
    Abscissa.draw(page, area, scale);
    List<Cell> cells = ranked(state);
    double height = Math.min(MOST, area.getHeight() / cells.size());
    for (int i = 0; i < cells.size(); i++) {
      row(
          page,
          cells.get(i),
          new Line2D.Double(area.getX(), 0, area.getMaxX(), 0),
          scale,
          area.getY() + (i + 0.5) * height);
    }
  }

  private void row(Page page, Cell cell, Line2D span, Scale scale, double y) {
    Difference d = cell.difference();
    double width = span.getX2() - span.getX1();
    String label =
        page.lettering().shortened(sight.label(cell.contender()), LABEL.letter(), LABELS - 16);
    page.write(label, span.getX1() - 12, y + 7, LABEL);
    if (Double.isFinite(d.lo95())) {
      page.line(
          new Line2D.Double(
              span.getX1() + width * scale.part(d.lo95()),
              y,
              span.getX1() + width * scale.part(d.hi95()),
              y),
          sight.colour(cell.contender()),
          Style.LINE);
    }
    double x = span.getX1() + width * scale.part(d.mean());
    page.fill(
        new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT), sight.colour(cell.contender()));
  }

  private void legend(Page page, Rectangle2D room) {
    double y = room.getY() + HEADER;
    double width = room.getWidth() * Lettering.RESERVE;
    int most = sight.effective().length > MOST_IN_TWO_LINES ? 1 : 2;
    for (int number : sight.effective()) {
      String text = sight.label(number) + ": " + sight.title(number);
      List<String> lines = page.lettering().wrap(text, NOTE.letter(), width - 24, most);
      page.fill(new Ellipse2D.Double(room.getX(), y + 6, DOT, DOT), sight.colour(number));
      y = page.write(lines, room.getX() + 24, y, NOTE) + 4;
    }
  }
}
