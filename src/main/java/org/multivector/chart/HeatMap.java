package org.multivector.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.multivector.chart.ComparisonView.Cell;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Effect;
import org.multivector.results.Findings.Difference;
import org.multivector.statistics.Variable;

/** Scenarios by states: how large the effects are, one block of cells for each variable. */
record HeatMap(ComparisonView view) implements Picture {

  private static final double NAMES = 400;
  private static final double HEADER = 72;
  private static final double ROW = 48;
  private static final double PALEST = 0.15;
  private static final double DARKEST = 0.85;
  private static final Hand COLUMN = new Hand(Letter.NOTE, Style.INK, Anchor.MIDDLE);
  private static final Hand NAME = new Hand(Letter.NOTE, Style.INK, Anchor.END);
  private static final Hand BLOCK = new Hand(Letter.STRONG, Style.INK);

  @Override
  public Words words() {
    return view.words();
  }

  @Override
  public String name() {
    return "heatmap";
  }

  @Override
  public String title() {
    return Words.capital(view.finding(variables().get(0)));
  }

  private List<Variable> variables() {
    return view.comparison().variables();
  }

  @Override
  public int height() {
    double block = HEADER + ROW * view.effective().length + 20;
    return (int) (380 + variables().size() * block);
  }

  @Override
  public void draw(Page page) {
    Frame frame =
        new Frame(
            title(),
            words().say("heatmap.subtitle", words().end(view.when()), view.against()),
            words().say("heatmap.statistic", words().plain(Effect.NEGLIGIBLE, 4)));
    Rectangle2D room = frame.draw(page, view.count(), view.origin());
    double height = room.getHeight() / variables().size();
    for (int i = 0; i < variables().size(); i++) {
      block(
          page,
          variables().get(i),
          new Rectangle2D.Double(
              room.getX(), room.getY() + i * height, room.getWidth(), height - 12));
    }
  }

  private void block(Page page, Variable variable, Rectangle2D room) {
    String head = words().say("within", words().capital(variable), words().unit(variable));
    page.write(List.of(head), room.getX(), room.getY(), BLOCK);
    List<String> states = view.comparison().states();
    double width = (room.getWidth() - NAMES) / states.size();
    for (int i = 0; i < states.size(); i++) {
      double middle = room.getX() + NAMES + (i + 0.5) * width;
      String name = page.lettering().shortened(view.name(states.get(i)), COLUMN.letter(), width);
      page.write(name, middle, room.getY() + HEADER - 12, COLUMN);
    }
    int[] scenarios = view.effective();
    double row = (room.getHeight() - HEADER) / scenarios.length;
    double most = Math.abs(view.told(variable).difference().mean());
    for (int r = 0; r < scenarios.length; r++) {
      double y = room.getY() + HEADER + r * row;
      String label =
          page.lettering().shortened(view.label(scenarios[r]), NAME.letter(), NAMES - 16);
      page.write(label, room.getX() + NAMES - 12, y + row / 2 + 7, NAME);
      for (int i = 0; i < states.size(); i++) {
        Rectangle2D cell =
            new Rectangle2D.Double(room.getX() + NAMES + i * width + 1, y + 1, width - 2, row - 2);
        cell(page, view.effect(scenarios[r], variable, states.get(i)), cell, most);
      }
    }
  }

  /** Never so faint that it looks like none. */
  private static double colour(double part) {
    return Math.signum(part) * (PALEST + (DARKEST - PALEST) * Math.abs(part));
  }

  /** Colour is for what is clear: the eye goes there first. */
  private void cell(Page page, Cell effect, Rectangle2D cell, double most) {
    Difference d = effect.difference();
    Effect told = new Effect("", d);
    boolean coloured = most > 0 && (told.clear() || !told.tested());
    Color ground = Style.diverging(coloured ? colour(d.mean() / most) : 0);
    page.fill(cell, ground);
    Hand hand =
        new Hand(Letter.ofNumber(told, Caption.COMPARED), Style.inkOn(ground), Anchor.MIDDLE);
    String number = words().signed(d.mean(), Caption.COMPARED);
    page.write(number, cell.getCenterX(), cell.getCenterY() + 7, hand);
  }
}
