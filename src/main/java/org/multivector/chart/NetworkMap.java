package org.multivector.chart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.multivector.chart.EdgeRouting.Edge;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Effect;
import org.multivector.results.Setting;
import org.multivector.statistics.Variable;

/**
 * Who leans on whom: the ties of states to powers at the horizon, and those that move beside them,
 * or below them where the sheet is higher than wide.
 */
record NetworkMap(Ties ties) implements Picture {

  private static final double GAP = 56;
  private static final double HEAD = 40;
  private static final double LEGEND = 66;
  private static final double WIDEST = 26;
  private static final double LOW = 10;
  private static final double LONGEST_NAME = 250;
  private static final double THINNEST = 2;

  /** A change that is drawn as wide as the strongest tie, if none is larger. */
  private static final double LARGE = 0.01;

  private static final double FAINTEST = 0.42;
  private static final int SHADES = 24;
  private static final double SHADE = 8;
  private static final int MORE = 70;
  private static final Hand KEY = new Hand(Letter.NOTE, Style.INK);

  @Override
  public Words words() {
    return evidence().words();
  }

  @Override
  public String name() {
    return "network";
  }

  @Override
  public String title() {
    return words().say("titled", setting().title(), ties.finding());
  }

  @Override
  public int height() {
    int most = Math.max(setting().states().size(), setting().powers().size() - 4);
    return 1000 + MORE * Math.max(0, most - 6);
  }

  @Override
  public void draw(Page page) {
    Rectangle2D room = frame().draw(page, evidence());
    if (ties.moved().isEmpty()) {
      levels(page, room);
      return;
    }
    boolean upright = room.getHeight() > room.getWidth();
    double width = upright ? room.getWidth() : (room.getWidth() - GAP) / 2;
    double height = upright ? (room.getHeight() - GAP) / 2 : room.getHeight();
    levels(page, new Rectangle2D.Double(room.getX(), room.getY(), width, height));
    changes(
        page,
        new Rectangle2D.Double(room.getMaxX() - width, room.getMaxY() - height, width, height));
  }

  private Evidence evidence() {
    return ties.evidence();
  }

  private Setting setting() {
    return evidence().setting();
  }

  private Frame frame() {
    String arms = evidence().paired() ? ".paired" : "";
    int left = ties.all().size() - ties.strong().size();
    Variable dependency = ties.all().get(0).series().variable();
    return new Frame(
        title(),
        words().say("network.subtitle", words().definition(dependency), words().unit(dependency)),
        words()
            .say(
                "network.statistic" + arms,
                words().plain(ties.least(), 2),
                left,
                ties.all().size(),
                words().plain(Effect.NEGLIGIBLE, 4)));
  }

  private void levels(Page page, Rectangle2D panel) {
    String when = evidence().time().horizon();
    String title = evidence().paired() ? words().say("dependency.scenario", when) : when;
    head(page, panel, words().say("network.levels", title));
    List<Tie> strong = ties.strong();
    double most = strong.stream().mapToDouble(Tie::end).max().orElse(1);
    Scale pressing =
        Scale.over(
            0, Math.max(1e-3, strong.stream().mapToDouble(ties::leverage).max().orElse(0)), 4);
    web(
        page,
        panel,
        strong,
        (tie, from, to) ->
            new Edge(
                from,
                to,
                width(tie.end() / most),
                shade(pressing.part(ties.leverage(tie))),
                words().plain(tie.end(), 2)));
    pressing(page, panel, pressing);
  }

  private void changes(Page page, Rectangle2D panel) {
    String when = evidence().time().horizon();
    head(
        page,
        panel,
        words().say(evidence().paired() ? "network.changes.paired" : "network.changes", when));
    List<Tie> moved = ties.movedMost();
    double most = moved.stream().mapToDouble(Tie::size).reduce(LARGE, Math::max);
    web(
        page,
        panel,
        moved,
        (tie, from, to) ->
            new Edge(
                from,
                to,
                width(tie.size() / most),
                tie.change().mean() > 0 ? Style.MORE : Style.LESS,
                words().signed(tie.change().mean(), Caption.COMPARED)));
    double y = panel.getMaxY() - LOW;
    say(page, panel.getX(), y - KEY.letter().leading(), words().say("network.key.change"));
    double x =
        say(page, swatch(page, panel.getX(), y, Style.MORE), y, words().say("network.key.more"));
    x = say(page, swatch(page, x + 22, y, Style.LESS), y, words().say("network.key.less"));
    int rest = ties.moved().size() - moved.size();
    if (rest > 0) {
      say(page, x + 22, y, words().say("more", rest));
    }
  }

  /** A tie as a line between two boxes. */
  private interface Look {
    Edge of(Tie tie, Rectangle2D from, Rectangle2D to);
  }

  private void web(Page page, Rectangle2D panel, List<Tie> drawn, Look look) {
    ToDoubleFunction<String> wide =
        id -> page.lettering().width(label(page, id), Letter.SMALL_HEAD) + 22;
    Rectangle2D area = map(panel);
    NodePositions positions = new NodePositions(setting(), area, wide);
    EdgeRouting edges = new EdgeRouting(area, positions.all().values());
    Set<String> tied = new HashSet<>();
    for (Tie tie : drawn) {
      String state = tie.series().actor();
      String power = tie.series().partner();
      edges.add(look.of(tie, positions.of(state), positions.of(power)));
      tied.addAll(List.of(state, power));
    }
    edges.draw(page);
    positions.all().forEach((id, box) -> name(page, id, box, tied.contains(id)));
    edges.number(page);
  }

  private static Rectangle2D map(Rectangle2D panel) {
    return new Rectangle2D.Double(
        panel.getX(),
        panel.getY() + HEAD + 4,
        panel.getWidth(),
        panel.getHeight() - HEAD - LEGEND - 12);
  }

  /** A name that leaves room for others at the edge. */
  private String label(Page page, String id) {
    return page.lettering().shortened(evidence().name(id), Letter.SMALL_HEAD, LONGEST_NAME);
  }

  private void name(Page page, String id, Rectangle2D box, boolean tied) {
    boolean state = setting().states().contains(id);
    double round = state ? 6 : box.getHeight();
    RoundRectangle2D shape =
        new RoundRectangle2D.Double(
            box.getX(), box.getY(), box.getWidth(), box.getHeight(), round, round);
    Color ground = !state ? Style.PAPER : tied ? Style.REFERENCE : Style.REFERENCE_90;
    page.fill(shape, ground);
    if (!state) {
      page.line(shape, tied ? Style.INK : Style.GRID, Style.MEDIUM);
    }
    Color ink = tied ? Style.inkOn(ground) : Style.FAINT_INK;
    Hand hand = new Hand(tied ? Letter.SMALL_HEAD : Letter.NOTE, ink, Anchor.MIDDLE);
    page.write(label(page, id), box.getCenterX(), box.getCenterY() + 7, hand);
  }

  private static double width(double part) {
    return Math.max(THINNEST, WIDEST * part);
  }

  private static Color shade(double part) {
    return Style.sequential(FAINTEST + (1 - FAINTEST) * part);
  }

  private static void head(Page page, Rectangle2D panel, String title) {
    String shown =
        page.lettering().shortened(title, Letter.STRONG, panel.getWidth() * Lettering.RESERVE);
    page.write(List.of(shown), panel.getX(), panel.getY() + 4, new Hand(Letter.STRONG, Style.INK));
  }

  private void pressing(Page page, Rectangle2D panel, Scale scale) {
    double y = panel.getMaxY() - LOW;
    say(page, panel.getX(), y - KEY.letter().leading(), words().say("network.key.dependency"));
    double x = say(page, panel.getX(), y, words().say("network.key.leverage"));
    x = say(page, x + 12, y, words().tick(scale, 0)) + 10;
    for (int i = 0; i < SHADES; i++) {
      Rectangle2D cell = new Rectangle2D.Double(x, y - 16, SHADE + 1, 18);
      page.fill(cell, shade((i + 0.5) / SHADES));
      x += SHADE;
    }
    say(page, x + 10, y, words().tick(scale, scale.steps()));
  }

  private static double swatch(Page page, double x, double y, Color colour) {
    page.line(new Line2D.Double(x, y - 7, x + 40, y - 7), colour, Style.wide(10));
    return x + 48;
  }

  /** Writes a text and tells where it ends. */
  private static double say(Page page, double x, double y, String text) {
    page.write(text, x, y, KEY);
    return x + page.lettering().width(text, KEY.letter());
  }
}
