package org.multivector.chart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Effect;
import org.multivector.results.Figures;
import org.multivector.results.Setting;
import org.multivector.statistics.Variable;

/** A heat map: how much each state depends on each power, at the start and at the horizon. */
record Dependencies(Evidence evidence, Variable variable) implements Picture {

  private static final double NAMES = 176;
  private static final double BLOCK_TITLE = 36;
  private static final double LEGEND = 64;
  private static final int SHADES = 64;
  private static final int AROUND = 400;
  private static final int LEAST_ROW = 26;

  /** Between a level and its change. */
  private static final double APART = 9;

  /** With more powers than these, a cell has no room for a level and its change. */
  private static final int MOST_WITH_CHANGES = 9;

  private static final Hand COLUMN = new Hand(Letter.NOTE, Style.INK, Anchor.MIDDLE);
  private static final Hand ROW = new Hand(Letter.NOTE, Style.INK, Anchor.END);

  /** What stands in the cells of a block. */
  private enum Shows {
    LEVELS,
    LEVELS_AND_CHANGES,
    CHANGES
  }

  /** The states' dependencies in one arm at one time. */
  private record Block(String when, String title, int arm, int quarter, Shows shows) {}

  /** A state, a power and a number. */
  private record Pair(String state, String power, int series) {}

  @Override
  public Words words() {
    return evidence.words();
  }

  @Override
  public String name() {
    return "dependency";
  }

  @Override
  public String title() {
    String finding = evidence.paired() ? largestChange() : largest();
    return words().say("titled", evidence.setting().title(), finding);
  }

  @Override
  public int height() {
    int states = evidence.setting().states().size();
    return Math.max(1000, AROUND + blocks().size() * (40 + states * LEAST_ROW));
  }

  @Override
  public void draw(Page page) {
    Rectangle2D room = frame().draw(page, evidence);
    double top = columns(page, room);
    List<Block> blocks = blocks();
    double height = (room.getMaxY() - LEGEND - top) / blocks.size();
    Scale scale = scale(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      block(page, blocks.get(i), band(room, top + i * height, height), scale);
    }
    legend(page, band(room, room.getMaxY() - LEGEND, LEGEND), scale);
  }

  private Frame frame() {
    String arms = evidence.paired() ? ".paired" : "";
    String blocks = apart() ? ".apart" : arms;
    String sure = evidence.paired() && tested() ? blocks : "";
    return new Frame(
        title(),
        words()
            .say(
                "dependency.subtitle" + blocks,
                words().definition(variable),
                words().unit(variable)),
        words().say("dependency.statistic" + sure, words().plain(Effect.NEGLIGIBLE, 4)));
  }

  private List<Block> blocks() {
    Setting setting = evidence.setting();
    int end = evidence.time().last();
    String when = evidence.time().horizon();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block(
            words().say("dependency.start"),
            words().end(evidence.time().named(0)),
            0,
            0,
            Shows.LEVELS));
    if (evidence.paired()) {
      blocks.add(
          new Block(
              words().say("dependency.reference", when),
              setting.referenceTitle(),
              0,
              end,
              Shows.LEVELS));
    }
    int scenario = evidence.scenario();
    String title = setting.title();
    boolean both = evidence.paired() && !apart();
    Shows shows = both ? Shows.LEVELS_AND_CHANGES : Shows.LEVELS;
    blocks.add(new Block(words().say("dependency.scenario", when), title, scenario, end, shows));
    if (apart()) {
      String change = words().say("shares.change.paired", when);
      blocks.add(new Block(change, "", scenario, end, Shows.CHANGES));
    }
    return blocks;
  }

  /** Whether changes have a block of their own. */
  private boolean apart() {
    return evidence.paired() && evidence.setting().powers().size() > MOST_WITH_CHANGES;
  }

  private double mean(Block block, Pair pair) {
    return evidence.findings().summary(block.arm(), pair.series(), block.quarter()).mean();
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (String state : evidence.setting().states()) {
      for (String power : evidence.setting().powers()) {
        find(state, power).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  private Optional<Pair> find(String state, String power) {
    int series = evidence.series(variable.name(), state, power);
    return series < 0 ? Optional.empty() : Optional.of(new Pair(state, power, series));
  }

  private String largestChange() {
    List<Pair> pairs = pairs();
    Pair most = pairs.stream().max(Comparator.comparing(this::effect, Effect.WORTH)).orElseThrow();
    Effect effect = effect(most);
    String when = words().at(evidence.time().horizon());
    if (Figures.isNothing(effect.difference().mean())) {
      return words().say("dependency.same", when);
    }
    return words()
        .say(
            "dependency.change" + (!effect.tested() ? "" : effect.clear() ? ".sure" : ".unsure"),
            when,
            pair(most),
            new Caption(words()).amount(effect.difference()),
            pairs.size(),
            words().plain(Effect.NEGLIGIBLE, 4));
  }

  private String largest() {
    Block end = blocks().get(blocks().size() - 1);
    Block start = blocks().get(0);
    Pair most =
        pairs().stream().max(Comparator.comparingDouble(pair -> mean(end, pair))).orElseThrow();
    return words()
        .say(
            "dependency.largest",
            words().at(evidence.time().horizon()),
            pair(most),
            words().plain(mean(end, most), 3),
            words().plain(mean(start, most), 3));
  }

  private String pair(Pair pair) {
    return words()
        .say(
            "dependency.pair",
            words().within(evidence.name(pair.state())),
            words().within(evidence.name(pair.power())));
  }

  private Scale scale(List<Block> blocks) {
    double high = 0;
    for (Block block : blocks) {
      for (Pair pair : pairs()) {
        double mean = mean(block, pair);
        high = mean > high ? mean : high;
      }
    }
    return Scale.over(0, high > 0 ? high : 1, 6);
  }

  private double columnWidth(Rectangle2D room) {
    return (room.getWidth() - NAMES) / evidence.setting().powers().size();
  }

  private double columns(Page page, Rectangle2D room) {
    List<String> powers = evidence.setting().powers();
    double width = columnWidth(room);
    List<List<String>> names = new ArrayList<>();
    for (String power : powers) {
      names.add(page.lettering().wrap(evidence.name(power), COLUMN.letter(), width, 2));
    }
    int most = names.stream().mapToInt(List::size).max().orElse(1);
    double leading = COLUMN.letter().leading();
    for (int i = 0; i < powers.size(); i++) {
      double top = room.getY() + (most - names.get(i).size()) * leading;
      page.write(names.get(i), room.getX() + NAMES + (i + 0.5) * width, top, COLUMN);
    }
    return room.getY() + most * leading;
  }

  private static Rectangle2D band(Rectangle2D room, double top, double height) {
    return new Rectangle2D.Double(room.getX(), top, room.getWidth(), height);
  }

  private void block(Page page, Block block, Rectangle2D room, Scale scale) {
    boolean own = block.arm() > 0;
    Hand hand = new Hand(Letter.STRONG, own ? Style.SCENARIO_INK : Style.INK);
    String full =
        block.title().isEmpty() ? block.when() : words().say("block", block.when(), block.title());
    String title =
        page.lettering()
            .firstFitting(hand.letter(), room.getWidth() * Lettering.RESERVE, full, block.when());
    page.write(title, room.getX(), room.getY() + 26, hand);
    List<String> states = evidence.setting().states();
    double height = (room.getHeight() - BLOCK_TITLE - 4) / states.size();
    for (int i = 0; i < states.size(); i++) {
      double y = room.getY() + BLOCK_TITLE + i * height;
      row(page, block, states.get(i), band(room, y, height), scale);
    }
  }

  private void row(Page page, Block block, String state, Rectangle2D room, Scale scale) {
    double width = columnWidth(room);
    String name = page.lettering().shortened(evidence.name(state), ROW.letter(), NAMES - 14);
    page.write(name, room.getX() + NAMES - 12, room.getCenterY() + 7, ROW);
    List<String> powers = evidence.setting().powers();
    for (int i = 0; i < powers.size(); i++) {
      Rectangle2D cell =
          new Rectangle2D.Double(
              room.getX() + NAMES + i * width + 1,
              room.getY() + 1,
              width - 2,
              room.getHeight() - 2);
      find(state, powers.get(i)).ifPresent(pair -> cell(page, block, pair, cell, scale));
    }
  }

  private void cell(Page page, Block block, Pair pair, Rectangle2D cell, Scale scale) {
    if (block.shows() == Shows.CHANGES) {
      change(page, effect(pair), cell);
      return;
    }
    double mean = mean(block, pair);
    Color ground = Style.sequential(scale.part(mean));
    page.fill(cell, ground);
    String text = words().plain(mean, cell.getWidth() < 66 ? 2 : 3);
    Color ink = Style.inkOn(ground);
    if (block.shows() == Shows.LEVELS) {
      write(page, text, "", Letter.NOTE, cell, ink);
      return;
    }
    Effect change = effect(pair);
    String more = shown(change) ? words().signed(change.difference().mean(), 3) : "";
    write(page, text, more, Letter.ofNumber(change, 3), cell, ink);
  }

  /** A level, and its change behind it if there is one and it has room. */
  private static void write(
      Page page, String level, String change, Letter letter, Rectangle2D cell, Color ink) {
    double wide = page.lettering().width(level, Letter.NOTE);
    double whole = wide + APART + page.lettering().width(change, letter);
    double y = cell.getCenterY() + 7;
    if (change.isEmpty() || whole > cell.getWidth() - 4) {
      page.write(level, cell.getCenterX(), y, new Hand(Letter.NOTE, ink, Anchor.MIDDLE));
      return;
    }
    double x = cell.getCenterX() - whole / 2;
    page.write(level, x, y, new Hand(Letter.NOTE, ink));
    page.write(change, x + wide + APART, y, new Hand(letter, ink));
  }

  /** Whether a change shows in three decimals and has a sure sign, if there are intervals. */
  private static boolean shown(Effect effect) {
    boolean sure = effect.sure() || !effect.tested();
    return sure && !Figures.isZero(effect.difference().mean(), 3);
  }

  private boolean tested() {
    return pairs().stream().map(this::effect).allMatch(Effect::tested);
  }

  /** A change alone, in the colour of its direction if that is sure, and bold. */
  private void change(Page page, Effect effect, Rectangle2D cell) {
    Color direction = effect.difference().mean() > 0 ? Style.MORE : Style.LESS;
    Color ink = shown(effect) ? direction : Style.FAINT_INK;
    String text = words().signed(effect.difference().mean(), 3);
    Letter letter = Letter.ofNumber(effect, 3);
    Hand hand = new Hand(letter, ink, Anchor.MIDDLE);
    page.write(text, cell.getCenterX(), cell.getCenterY() + 7, hand);
  }

  private Effect effect(Pair pair) {
    int end = evidence.time().last();
    return new Effect(pair.power(), evidence.findings().difference(pair.series(), end));
  }

  private void legend(Page page, Rectangle2D room, Scale scale) {
    double left = room.getX() + NAMES;
    double width = room.getWidth() - NAMES;
    for (int i = 0; i < SHADES; i++) {
      double from = Math.rint(left + width * i / SHADES);
      double to = Math.rint(left + width * (i + 1) / SHADES);
      page.fill(
          new Rectangle2D.Double(from, room.getY() + 14, to - from, 18),
          Style.sequential((i + 0.5) / SHADES));
    }
    page.write(words().name(variable), left - 12, room.getY() + 30, ROW);
    for (int i = 0; i <= scale.steps(); i++) {
      double x = left + width * i / scale.steps();
      page.line(
          new Line2D.Double(x, room.getY() + 32, x, room.getY() + 37), Style.AXIS, Style.HAIR);
      Anchor anchor = i == scale.steps() ? Anchor.END : Anchor.MIDDLE;
      page.write(
          words().tick(scale, i),
          x,
          room.getY() + 56,
          new Hand(Letter.NOTE, Style.FAINT_INK, anchor));
    }
  }
}
