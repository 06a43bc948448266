package org.multivector.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Panel.Band;
import org.multivector.chart.Panel.Line;
import org.multivector.chart.Style.Letter;
import org.multivector.results.AddressLabels;
import org.multivector.results.Doses;
import org.multivector.results.Effect;
import org.multivector.results.Findings.Difference;
import org.multivector.results.Setting;
import org.multivector.statistics.Variable;

/**
 * How effects at the horizon answer a dose: a row for each variable, a column for each state.
 *
 * @param variables autonomy, and the economic loss that it may cost
 */
record DoseResponse(Doses doses, List<Variable> variables, Words words) implements Picture {

  /** File name without ending. */
  static final String NAME = "doses";

  private static final double DOT = 11;
  private static final Hand SHAPE = new Hand(Letter.STRONG, Style.SCENARIO_INK);
  private static final Hand NOTE = new Hand(Letter.NOTE, Style.INK);
  private static final Hand REFERENCE = new Hand(Letter.NOTE, Style.EVENT);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    Variable first = variables.get(0);
    String topic = words.say("topic", words.name(first), words.at(horizon()));
    String said = caption(first).said(topic);
    for (Variable next : variables.subList(1, variables.size())) {
      said = words.say("both", said, caption(next).said(words.name(next)));
    }
    String key = across().numbers() ? "dose.grows" : "dose.turn";
    return words.say("titled", setting().title(), words.say(key, quantity(), said));
  }

  @Override
  public void draw(Page page) {
    Rectangle2D room = frame().draw(page, count(), Frame.origin(words, setting()));
    double below = legend(page, room);
    List<String> states = caption(variables.get(0)).states();
    List<String> names = states.stream().map(id -> words.named(id, setting())).toList();
    Columns columns = new Columns(room, states, names);
    double top = columns.head(page);
    double height = (below - top) / variables.size();
    for (int row = 0; row < variables.size(); row++) {
      row(page, variables.get(row), states, columns.cells(top + row * height, height));
    }
  }

  private Setting setting() {
    return doses.setting().in(words.language());
  }

  private DoseCaption caption(Variable variable) {
    return new DoseCaption(doses, variable.name(), words);
  }

  private DoseAxis across() {
    return DoseAxis.of(doses.levels(), words);
  }

  private String quantity() {
    return new AddressLabels(setting(), words.language()).quantity(doses.quantity());
  }

  private String horizon() {
    return new TimeAxis(setting().quarters()).horizon();
  }

  private Frame frame() {
    String rows =
        variables.stream()
            .map(one -> words.say("within", words.name(one), words.unit(one)))
            .collect(Collectors.joining("; "));
    return new Frame(
        title(),
        words.say("dose.subtitle", words.end(horizon()), quantity(), rows),
        words.say("dose.statistic"));
  }

  private String count() {
    String draws = words.say("count.sets");
    if (setting().repeats() > 1) {
      draws = words.say("count.repeats", draws, setting().repeats());
    }
    if (doses.failed() > 0) {
      draws = words.say("count.failed", draws, doses.failed());
    }
    return words.say(
            "count.doses",
            doses.draws(),
            draws,
            doses.levels().size(),
            setting().seed(),
            Frame.against(words, setting().scenarios()),
            setting().hash())
        + AloneNote.states(words, setting());
  }

  private void row(Page page, Variable variable, List<String> states, List<Rectangle2D> cells) {
    double head = SHAPE.letter().leading() + NOTE.letter().leading() + 8;
    Rectangle2D first = Columns.area(cells.get(0), head);
    Scale scale = scale(variable, states, Axes.steps(first.getHeight()));
    for (int i = 0; i < states.size(); i++) {
      header(page, variable, states.get(i), cells.get(i));
      Rectangle2D area = Columns.area(cells.get(i), head);
      Axes.grid(page, area, scale);
      panel(variable, states.get(i), scale).draw(page.ink(), area);
      dots(page, variable, states.get(i), area, scale);
      Axes.across(page, area, across(), 0);
    }
    Axes.values(page, first, scale);
    Axes.measure(page, first, words.name(variable), Columns.AXIS_WIDTH);
    if (variable.equals(variables.get(variables.size() - 1))) {
      // the name of another row's values may stand out above them
      Axes.quantity(page, first, quantity(), Columns.AXIS_WIDTH);
    }
  }

  private void header(Page page, Variable variable, String state, Rectangle2D cell) {
    DoseCaption caption = caption(variable);
    Lettering lettering = page.lettering();
    String shape = words.say("shape." + caption.shape(state));
    String shown = lettering.shortened(shape, SHAPE.letter(), cell.getWidth());
    double y = page.write(List.of(shown), cell.getX(), cell.getY(), SHAPE);
    String turns =
        lettering.firstFitting(
            NOTE.letter(), cell.getWidth(), caption.turns("dose.brief", state), "");
    page.write(List.of(turns), cell.getX(), y, NOTE);
  }

  private Scale scale(Variable variable, List<String> states, int most) {
    double low = -Effect.NEGLIGIBLE;
    double high = Effect.NEGLIGIBLE;
    for (String state : states) {
      for (int dose = 0; dose < doses.levels().size(); dose++) {
        Difference one = caption(variable).difference(state, dose);
        for (double value :
            new double[] {one.mean(), one.lo95Simultaneous(), one.hi95Simultaneous()}) {
          low = value < low ? value : low;
          high = value > high ? value : high;
        }
      }
    }
    return Scale.over(low, high, most);
  }

  private Panel panel(Variable variable, String state, Scale scale) {
    double[] low = curve(variable, state, Difference::lo95Simultaneous);
    double[] high = curve(variable, state, Difference::hi95Simultaneous);
    double[] least = curve(variable, state, Difference::lo95);
    double[] most = curve(variable, state, Difference::hi95);
    List<Band> bands =
        List.of(new Band(low, high, Style.SIMULTANEOUS), new Band(least, most, Style.POINTWISE));
    List<Line> lines =
        List.of(
            new Line(low, Style.EDGE, Style.HAIR),
            new Line(high, Style.EDGE, Style.HAIR),
            new Line(curve(variable, state, Difference::mean), Style.SCENARIO, Style.LINE));
    List<Double> reference = new ArrayList<>();
    doses.reference().ifPresent(dose -> reference.add(across().places()[dose]));
    return new Panel(scale, across(), bands, lines, reference);
  }

  private double[] curve(Variable variable, String state, ToDoubleFunction<Difference> statistic) {
    double[] values = new double[doses.levels().size()];
    for (int dose = 0; dose < values.length; dose++) {
      values[dose] = statistic.applyAsDouble(caption(variable).difference(state, dose));
    }
    return values;
  }

  /** Where there are runs; between them a line is no more than that. */
  private void dots(Page page, Variable variable, String state, Rectangle2D area, Scale scale) {
    double[] means = curve(variable, state, Difference::mean);
    double[] places = across().places();
    for (int dose = 0; dose < means.length; dose++) {
      if (Double.isFinite(means[dose])) {
        double x = area.getX() + area.getWidth() * places[dose] / across().end();
        double y = area.getMaxY() - area.getHeight() * scale.part(means[dose]);
        page.dot(x, y, DOT, Style.SCENARIO);
      }
    }
  }

  /** Writes the keys at the bottom and tells where they begin. */
  private double legend(Page page, Rectangle2D room) {
    OptionalInt dose = doses.reference();
    double line = dose.isPresent() ? REFERENCE.letter().leading() : 0;
    double top = room.getMaxY() - EffectKeys.HEIGHT - line;
    EffectKeys keys = new EffectKeys(page, room.getX(), top);
    keys.mean(words.say("dose.mean"));
    if (doses.draws() > 1) {
      keys.each(words.say("dose.each"));
      keys.all(words.say("dose.all"));
    }
    if (dose.isPresent()) {
      String level = words.level(doses.levels().get(dose.getAsInt()));
      String text = words.say("dose.reference", quantity(), level);
      page.write(List.of(text), room.getX(), top + EffectKeys.HEIGHT, REFERENCE);
    }
    return top - 6;
  }
}
