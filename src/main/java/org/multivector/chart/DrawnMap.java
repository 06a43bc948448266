package org.multivector.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Effect;
import org.multivector.results.EffectMap;
import org.multivector.results.EffectMaps;
import org.multivector.results.Findings.Difference;
import org.multivector.results.Setting;
import org.multivector.statistics.Variable;

/** The effect on a state over two drawn numbers, a block of cells for each variable. */
record DrawnMap(EffectMaps view, Words words) implements Picture {

  /** File name without ending. */
  static final String NAME = "map";

  private static final double NAMES = 150;
  private static final double HEADER = 44;
  private static final double ACROSS = 70;
  private static final double GAP = 60;
  private static final double DOT = 8;
  private static final int DECIMALS = 3;
  private static final Hand BLOCK = new Hand(Letter.STRONG, Style.INK);
  private static final Hand COLUMN = new Hand(Letter.NOTE, Style.FAINT_INK, Anchor.MIDDLE);
  private static final Hand ROW = new Hand(Letter.NOTE, Style.FAINT_INK, Anchor.END);
  private static final Hand NAME_OF_AXIS = new Hand(Letter.NOTE, Style.INK, Anchor.MIDDLE);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    List<String> said = new ArrayList<>();
    view.maps().forEach((variable, map) -> said.add(said(variable, map)));
    String all = said.get(0);
    for (String more : said.subList(1, said.size())) {
      all = words.say("both", all, more);
    }
    return words.say(
        "titled",
        setting().title(),
        words.say("map.title", words.named(view.actor(), setting()), across(), down(), all));
  }

  private String said(Variable variable, EffectMap map) {
    List<Difference> cells = cells(map);
    List<Difference> told =
        setting().paired() ? cells.stream().filter(DrawnMap::sure).toList() : cells;
    String topic = words.say("topic", words.name(variable), words.at(horizon()));
    if (told.isEmpty()) {
      return words.say("map.none", topic, cells.size());
    }
    String low = least(told);
    String high = greatest(told);
    String says = low.equals(high) ? "map.same" : "map.says";
    return words.say(key(says), topic, low, high, told.size(), cells.size());
  }

  private String least(List<Difference> cells) {
    return words.signed(cells.stream().mapToDouble(Difference::mean).min().orElseThrow(), DECIMALS);
  }

  private String greatest(List<Difference> cells) {
    return words.signed(cells.stream().mapToDouble(Difference::mean).max().orElseThrow(), DECIMALS);
  }

  private String key(String key) {
    return setting().paired() ? key : key + ".alone";
  }

  private static boolean sure(Difference effect) {
    return new Effect("", effect.atOnce()).sure();
  }

  private static List<Difference> cells(EffectMap map) {
    List<Difference> cells = new ArrayList<>();
    for (int row = 0; row < map.classes(); row++) {
      for (int column = 0; column < map.classes(); column++) {
        if (map.n(row, column) > 0) {
          cells.add(map.difference(row, column));
        }
      }
    }
    return cells;
  }

  private Setting setting() {
    return view.setting().in(words.language());
  }

  private String across() {
    return words.address(view.across(), setting());
  }

  private String down() {
    return words.address(view.down(), setting());
  }

  private String horizon() {
    return new TimeAxis(setting().quarters()).horizon();
  }

  @Override
  public void draw(Page page) {
    Frame frame =
        new Frame(
            title(),
            words.say(
                key("map.subtitle"), words.named(view.actor(), setting()), words.end(horizon())),
            words.say(key("map.statistic")));
    Rectangle2D room =
        frame.draw(
            page, Frame.draws(words, setting(), view.draws()), Frame.origin(words, setting()));
    Grid grid = Grid.of(room, view.maps().size(), GAP);
    int number = 0;
    for (Map.Entry<Variable, EffectMap> one : view.maps().entrySet()) {
      block(page, one.getKey(), one.getValue(), grid.cell(number++));
    }
  }

  private void block(Page page, Variable variable, EffectMap map, Rectangle2D room) {
    page.write(
        List.of(head(page.lettering(), variable, room.getWidth())),
        room.getX(),
        room.getY(),
        BLOCK);
    Rectangle2D area =
        new Rectangle2D.Double(
            room.getX() + NAMES,
            room.getY() + HEADER,
            room.getWidth() - NAMES,
            room.getHeight() - HEADER - ACROSS);
    double width = area.getWidth() / map.classes();
    double height = area.getHeight() / map.classes();
    double most = cells(map).stream().mapToDouble(d -> Math.abs(d.mean())).max().orElse(0);
    boolean numbers = haveRoom(page.lettering(), map, width - 8, height - 2);
    for (int row = 0; row < map.classes(); row++) {
      for (int column = 0; column < map.classes(); column++) {
        Rectangle2D cell =
            new Rectangle2D.Double(
                area.getX() + column * width + 1,
                area.getMaxY() - (row + 1) * height + 1,
                width - 2,
                height - 2);
        cell(page, map.difference(row, column), cell, most, numbers);
      }
    }
    edges(page, map, area);
  }

  /** With its unit, in few words where there is no room for all of them. */
  private String head(Lettering lettering, Variable variable, double width) {
    String name = words.capital(variable);
    String head =
        lettering.firstFitting(
            BLOCK.letter(),
            width,
            words.say("within", name, words.unit(variable)),
            words.say("within", name, words.shortUnit(variable.unit())));
    return lettering.shortened(head, BLOCK.letter(), width);
  }

  private boolean haveRoom(Lettering lettering, EffectMap map, double width, double height) {
    return Letter.NOTE.leading() < height
        && cells(map).stream().allMatch(one -> lettering.width(number(one), letter(one)) < width);
  }

  private String number(Difference effect) {
    return words.signed(effect.mean(), DECIMALS);
  }

  private Letter letter(Difference effect) {
    return isMarked(effect)
        ? Letter.ofNumber(new Effect("", effect.atOnce()), DECIMALS)
        : Letter.NOTE;
  }

  /** A level has no sign that could be sure. */
  private boolean isMarked(Difference effect) {
    return setting().paired() && sure(effect);
  }

  private void cell(Page page, Difference effect, Rectangle2D cell, double most, boolean numbers) {
    if (effect.n() == 0) {
      return;
    }
    Color ground = Style.diverging(most > 0 ? 0.85 * effect.mean() / most : 0);
    page.fill(cell, ground);
    Hand hand = new Hand(letter(effect), Style.inkOn(ground), Anchor.MIDDLE);
    if (numbers) {
      page.write(number(effect), cell.getCenterX(), cell.getCenterY() + 7, hand);
    } else if (isMarked(effect)) {
      page.dot(cell.getCenterX(), cell.getCenterY(), DOT, hand.colour());
    }
  }

  /** The ends of the classes, and what they are classes of. */
  private void edges(Page page, EffectMap map, Rectangle2D area) {
    double width = area.getWidth() / map.classes();
    double height = area.getHeight() / map.classes();
    String widest = words.plain(map.column(map.classes()), 2);
    int stride = (int) Math.ceil((page.lettering().width(widest, COLUMN.letter()) + 24) / width);
    for (int n = 0; n <= map.classes(); n += stride) {
      page.write(
          words.plain(map.column(n), 2), area.getX() + n * width, area.getMaxY() + 30, COLUMN);
    }
    int skip = (int) Math.ceil(ROW.letter().leading() / height);
    for (int n = 0; n <= map.classes(); n += skip) {
      page.write(
          words.plain(map.row(n), 2), area.getX() - 10, area.getMaxY() - n * height + 7, ROW);
    }
    page.write(across(), area.getCenterX(), area.getMaxY() + 58, NAME_OF_AXIS);
    Axes.measure(page, area, down(), NAMES);
  }
}
