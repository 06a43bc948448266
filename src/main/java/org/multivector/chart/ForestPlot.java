package org.multivector.chart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Figures;
import org.multivector.results.TestedClaim;
import org.multivector.results.TestedClaim.Estimate;
import org.multivector.results.TestedClaim.Measure;
import org.multivector.results.TestedClaims;
import org.multivector.results.Verdict;

/**
 * Claims one below the other, by verdict: how large the difference is, in margins, and in what part
 * of the draws it is as claimed.
 *
 * @param claims all of them
 * @param page which are shown, from 0 on
 * @param program version of what they were tested with
 */
record ForestPlot(TestedClaims claims, int page, String program, Words words) implements Picture {

  /** Claims on a page. */
  static final int ROWS = 10;

  private static final String NAME = "claims";
  private static final double AROUND = 400;
  private static final double HEAD = 36;
  private static final double AXIS = 40;
  private static final double GROUP = 42;
  private static final double ROW = 108;
  private static final double TEXT = 690;
  private static final double ROBUST = 230;
  private static final double GAP = 46;
  private static final double MARK = 15;
  private static final double INDENT = 30;
  private static final double NINE_OF_TEN = 0.9;

  /** Marks of the axis of margins, as far as they are reached. */
  private static final int[] TICKS = {0, 1, 3, 10, 30, 100, 300, 1000, 3000, 10_000};

  private static final double LEAST = 2;
  private static final int FEW = 3;
  private static final Scale SHARE = Scale.over(0, 1, 2);
  private static final Hand CLAIM = new Hand(Letter.NOTE, Style.INK);
  private static final Hand NOTE = new Hand(Letter.NOTE, Style.FAINT_INK);
  private static final Hand GROUP_NAME = new Hand(Letter.STRONG, Style.INK);
  private static final Hand COLUMN = new Hand(Letter.SMALL_HEAD, Style.INK, Anchor.MIDDLE);
  private static final Hand TICK = new Hand(Letter.NOTE, Style.FAINT_INK, Anchor.MIDDLE);

  /** Areas of the two columns of marks. */
  private record Areas(Rectangle2D margins, Rectangle2D robust) {}

  /** Names of the pages of so many claims. */
  static List<String> names(int claims) {
    int pages = Math.max(1, (claims + ROWS - 1) / ROWS);
    return IntStream.range(0, pages).mapToObj(page -> name(page, pages)).toList();
  }

  private static String name(int page, int pages) {
    int digits = Integer.toString(pages).length();
    String number = String.format(Locale.ROOT, "%0" + digits + "d", page + 1);
    return pages == 1 ? NAME : NAME + "-" + number;
  }

  private int pages() {
    return names(claims.all().size()).size();
  }

  @Override
  public String name() {
    return name(page, pages());
  }

  /** How many there are of each verdict. */
  @Override
  public String title() {
    List<String> counts = new ArrayList<>();
    claims.counts().forEach((verdict, n) -> counts.add(words.say("verdicts." + verdict, n)));
    String all = counts.get(0);
    for (String more : counts.subList(1, counts.size())) {
      all = words.say("claims.and", all, more);
    }
    int n = claims.all().size();
    String title = words.say(n == 1 ? "claims.title.one" : "claims.title", n, all);
    return Words.capital(claims.unfinished() ? words.say("claims.unfinished", title) : title);
  }

  private List<TestedClaim> shown() {
    int from = page * ROWS;
    return claims.all().subList(from, Math.min(from + ROWS, claims.all().size()));
  }

  private double needed() {
    long groups = shown().stream().map(TestedClaim::verdict).distinct().count();
    return HEAD + AXIS + GROUP * groups + ROW * shown().size();
  }

  @Override
  public int height() {
    return (int) (AROUND + needed());
  }

  @Override
  public void draw(Page page) {
    String subtitle = words.say("claims.subtitle");
    if (pages() > 1) {
      subtitle = words.say("claims.subtitle.page", subtitle, this.page + 1, pages());
    }
    Frame frame = new Frame(title(), subtitle, words.say("claims.statistic"));
    Rectangle2D room = frame.draw(page, count(), words.say("source.claims", program));
    double stretch = room.getHeight() / needed();
    Areas areas = areas(room);
    axes(page, areas);
    double y = room.getY() + HEAD;
    List<TestedClaim> shown = shown();
    for (int n = 0; n < shown.size(); n++) {
      Verdict verdict = shown.get(n).verdict();
      if (n == 0 || shown.get(n - 1).verdict() != verdict) {
        group(page, verdict, room.getX(), y + GROUP * stretch / 2);
        y += GROUP * stretch;
      }
      row(page, shown.get(n), areas, room.getX(), y + ROW * stretch / 2);
      y += ROW * stretch;
    }
  }

  private String count() {
    return words.say(
        "count.claims",
        claims.draws(),
        claims.repeats(),
        claims.seed(),
        claims.all().size(),
        claims.hash());
  }

  private static Areas areas(Rectangle2D room) {
    double top = room.getY() + HEAD;
    double height = room.getHeight() - HEAD - AXIS;
    double left = room.getX() + TEXT + GAP;
    double robust = room.getMaxX() - ROBUST - 10;
    return new Areas(
        new Rectangle2D.Double(left, top, robust - GAP - left, height),
        new Rectangle2D.Double(robust, top, ROBUST, height));
  }

  private void axes(Page page, Areas areas) {
    Rectangle2D margins = areas.margins();
    double top = margins.getY() - 12;
    page.write(words.say("claims.margins"), margins.getCenterX(), top, COLUMN);
    page.write(words.say("claims.robust"), areas.robust().getCenterX(), top, COLUMN);
    ticks(page, margins, 1);
    ticks(page, margins, -1);
    Abscissa.draw(page, areas.robust(), SHARE);
    double x = Dots.at(areas.robust(), SHARE, NINE_OF_TEN);
    page.line(
        new Line2D.Double(x, areas.robust().getY(), x, areas.robust().getMaxY()),
        Style.EVENT,
        Style.DOTTED);
  }

  /** Lines to one side of 0, with a label where there is room. */
  private void ticks(Page page, Rectangle2D area, int side) {
    double free = Double.NEGATIVE_INFINITY;
    for (int tick : TICKS) {
      double x = at(area, side * tick);
      if (x < area.getX() || x > area.getMaxX() || (tick == 0 && side < 0)) {
        continue;
      }
      Line2D line = new Line2D.Double(x, area.getY(), x, area.getMaxY());
      if (tick == 0) {
        page.line(line, Style.FAINT_INK, Style.MEDIUM);
      } else {
        boolean margin = tick == 1;
        page.line(line, margin ? Style.EVENT : Style.GRID, margin ? Style.DOTTED : Style.HAIR);
      }
      String label = words.signed(side * tick, 0);
      double half = page.lettering().width(label, TICK.letter()) / 2;
      double out = side * (x - area.getX());
      if (out - half > free) {
        page.write(label, x, area.getMaxY() + 26, TICK);
        free = out + half + Across.GAP / 2;
      }
    }
  }

  private void group(Page page, Verdict verdict, double x, double y) {
    mark(page, verdict, x + MARK / 2, y);
    String name = Words.capital(words.say("verdict." + verdict));
    boolean more = this.page > 0 && claims.all().get(this.page * ROWS - 1).verdict() == verdict;
    int n = claims.counts().getOrDefault(verdict, 0);
    String key = more && shown().get(0).verdict() == verdict ? "claims.group.more" : "claims.group";
    page.write(words.say(key, name, n), x + INDENT, y + 8, GROUP_NAME);
  }

  private void row(Page page, TestedClaim claim, Areas areas, double x, double y) {
    Lettering lettering = page.lettering();
    double width = TEXT - INDENT;
    List<String> lines = lettering.wrap(claim.claim(words.language()), CLAIM.letter(), width, 2);
    List<String> notes = lettering.wrap(note(claim), NOTE.letter(), width, 2);
    double leading = CLAIM.letter().leading();
    double top = y - (lines.size() + notes.size()) * leading / 2;
    double below = page.write(lines, x + INDENT, top, CLAIM);
    page.write(notes, x + INDENT, below, NOTE);
    Estimate margins = claim.inMargins();
    interval(
        page,
        claim.verdict(),
        new double[] {
          at(areas.margins(), margins.low()),
          at(areas.margins(), margins.value()),
          at(areas.margins(), margins.high())
        },
        y);
    Estimate robust = claim.robust();
    interval(
        page,
        claim.verdict(),
        new double[] {
          Dots.at(areas.robust(), SHARE, robust.low()),
          Dots.at(areas.robust(), SHARE, robust.value()),
          Dots.at(areas.robust(), SHARE, robust.high())
        },
        y);
  }

  private static void interval(Page page, Verdict verdict, double[] places, double y) {
    if (Double.isFinite(places[0]) && Double.isFinite(places[2])) {
      Line2D line = new Line2D.Double(places[0], y, places[2], y);
      page.line(line, colour(verdict), Style.LINE);
    }
    if (Double.isFinite(places[1])) {
      mark(page, verdict, places[1], y);
    }
  }

  /** "us-retreat: -0.012 (95 % -0.015 to -0.010), autonomy of KAZ (share, 0 to 1)". */
  private String note(TestedClaim claim) {
    Estimate of = claim.difference();
    int decimals = Figures.decimals(of.value(), of.low(), of.high());
    boolean same = of.low() == of.high();
    String key = same ? "claims.row.same" : claim.sign() == 0 ? "claims.row.none" : "claims.row";
    return words.say(
        key,
        claim.id(),
        words.signed(of.value(), decimals),
        words.plain(of.low(), decimals),
        words.plain(of.high(), decimals),
        measured(claim.measure()));
  }

  private String measured(Measure measure) {
    String said = words.say("claims.of", words.name(measure.variable()), list(measure.of()));
    said = measure.on().isEmpty() ? said : words.say("claims.on", said, list(measure.on()));
    said =
        measure.domain().isEmpty()
            ? said
            : words.say("claims.domain", said, list(measure.domain()));
    return measure.unit().isEmpty()
        ? said
        : words.say("within", said, words.shortUnit(measure.unit()));
  }

  /** Names of few, the number of many. */
  private String list(Collection<String> ids) {
    return ids.size() > FEW
        ? words.say("claims.many", ids.size())
        : String.join(", ", ids.stream().map(words::named).toList());
  }

  /** Where a number of margins is: as it is up to one, and then ever closer. */
  private double at(Rectangle2D area, double margins) {
    double least = compressed(-LEAST);
    double most = compressed(LEAST);
    for (TestedClaim claim : claims.all()) {
      Estimate one = claim.inMargins();
      for (double value : new double[] {one.low(), one.value(), one.high()}) {
        least = compressed(value) < least ? compressed(value) : least;
        most = compressed(value) > most ? compressed(value) : most;
      }
    }
    double part = (compressed(margins) - least) / (most - least);
    return area.getX() + area.getWidth() * part;
  }

  private static double compressed(double margins) {
    double size = Math.abs(margins);
    return size <= 1 ? margins : Math.signum(margins) * (1 + StrictMath.log(size));
  }

  private static Color colour(Verdict verdict) {
    return switch (verdict) {
      case EMERGENT, ASSUMED, DAMPED, ARITHMETIC, HOLDS, SIGN_ONLY -> Style.SCENARIO;
      case MIXED -> Style.MORE;
      case NOTHING, FAILS -> Style.LESS;
      case UNDECIDED -> Style.REFERENCE;
    };
  }

  /** Verdicts have shapes, for a print in grey. */
  private static void mark(Page page, Verdict verdict, double x, double y) {
    double half = MARK / 2;
    Color colour = colour(verdict);
    switch (verdict) {
      case EMERGENT, ASSUMED, DAMPED, ARITHMETIC, HOLDS -> page.dot(x, y, MARK, colour);
      case SIGN_ONLY -> page.ring(x, y, MARK, colour);
      case MIXED -> page.fill(diamond(x, y, half + 2), colour);
      case NOTHING, FAILS -> {
        page.line(new Line2D.Double(x - half, y - half, x + half, y + half), colour, Style.LINE);
        page.line(new Line2D.Double(x - half, y + half, x + half, y - half), colour, Style.LINE);
      }
      case UNDECIDED -> {
        Rectangle2D square = new Rectangle2D.Double(x - half + 1, y - half + 1, MARK - 2, MARK - 2);
        page.fill(square, Style.PAPER);
        page.line(square, colour, Style.MEDIUM);
      }
    }
  }

  private static Path2D diamond(double x, double y, double half) {
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x, y - half);
    diamond.lineTo(x + half, y);
    diamond.lineTo(x, y + half);
    diamond.lineTo(x - half, y);
    diamond.closePath();
    return diamond;
  }
}
