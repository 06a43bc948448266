package org.multivector.chart;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.multivector.chart.EdgePath.Bend;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;

/**
 * Lines between boxes, each with a number on it. A line bends around boxes of others and away from
 * lines that were drawn before; a number stands where it covers no box, number or other line.
 */
final class EdgeRouting {

  private static final double[] SIDES = {
    0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.25, -0.25, 0.34, -0.34
  };

  /** The straightest first. */
  private static final List<Bend> BENDS =
      DoubleStream.of(SIDES)
          .boxed()
          .flatMap(first -> DoubleStream.of(SIDES).mapToObj(second -> new Bend(first, second)))
          .sorted(Comparator.comparingDouble(Bend::size))
          .toList();

  private static final double CLEAR = 8;
  private static final double ASIDE = 22;
  private static final Hand NUMBER = new Hand(Letter.NOTE, Style.INK, Anchor.MIDDLE);

  /** What a pixel of bending costs, a point through a box, and one along another line. */
  private static final double BENT = 1.0 / 6;

  private static final double ASTRAY = 1000;
  private static final double ALONG = 12;

  /** What a number costs that is beside its line, and a pixel from the middle. */
  private static final double BESIDE = 5;

  private static final double FAR = 1.0 / 80;

  /** A line that is wanted. */
  record Edge(Rectangle2D from, Rectangle2D to, double width, Color colour, String number) {}

  /** A line with its path. */
  private record Drawn(Edge edge, EdgePath path) {}

  private final Rectangle2D area;
  private final Collection<Rectangle2D> boxes;
  private final List<Drawn> lines = new ArrayList<>();
  private final List<Rectangle2D> numbers = new ArrayList<>();

  /**
   * Between boxes of an area.
   *
   * @param area that lines and numbers do not leave
   * @param boxes that lines go around and numbers keep off
   */
  EdgeRouting(Rectangle2D area, Collection<Rectangle2D> boxes) {
    this.area = area;
    this.boxes = boxes;
  }

  /** Finds the path of a line: the straightest that is in nobody's way. */
  void add(Edge edge) {
    List<Rectangle2D> others =
        boxes.stream()
            .filter(box -> !box.equals(edge.from()) && !box.equals(edge.to()))
            .map(box -> NodePositions.inset(box, -CLEAR, -CLEAR))
            .toList();
    EdgePath best = EdgePath.of(edge.from(), edge.to(), BENDS.get(0));
    double least = Double.POSITIVE_INFINITY;
    for (Bend bend : BENDS) {
      EdgePath path = EdgePath.of(edge.from(), edge.to(), bend);
      if (BENT * path.bent() >= least) {
        break;
      }
      double cost = cost(path, edge, others, least);
      if (cost < least) {
        least = cost;
        best = path;
      }
    }
    lines.add(new Drawn(edge, best));
  }

  /** What a path costs, or anything above the most that it may. */
  private double cost(EdgePath path, Edge edge, List<Rectangle2D> others, double most) {
    double cost = BENT * path.bent();
    for (Point2D point : path.points()) {
      if (cost >= most) {
        return cost;
      }
      cost += isAstray(point, others) ? ASTRAY : 0;
      cost += isAlong(point, edge) ? ALONG : 0;
    }
    return cost;
  }

  private boolean isAstray(Point2D point, List<Rectangle2D> others) {
    for (Rectangle2D other : others) {
      if (other.contains(point)) {
        return true;
      }
    }
    return !area.contains(point);
  }

  private boolean isAlong(Point2D point, Edge edge) {
    if (edge.from().contains(point) || edge.to().contains(point)) {
      return false;
    }
    for (Drawn line : lines) {
      double near = CLEAR + (edge.width() + line.edge().width()) / 2;
      for (Point2D other : line.path().points()) {
        if (other.distanceSq(point) < near * near) {
          return true;
        }
      }
    }
    return false;
  }

  /** Draws the lines; boxes come over them, and numbers over these. */
  void draw(Page page) {
    for (Drawn line : lines) {
      double width = line.edge().width();
      page.line(line.path().curve(), Style.PAPER, Style.wide(width + 4));
      page.line(line.path().curve(), line.edge().colour(), Style.wide(width));
    }
  }

  /** Writes the number of each line that has room for it. */
  void number(Page page) {
    for (Drawn line : lines) {
      double wide = page.lettering().width(line.edge().number(), NUMBER.letter()) + 8;
      line.path().points().stream()
          .flatMap(point -> DoubleStream.of(0, ASIDE, -ASIDE).mapToObj(d -> box(point, d, wide)))
          .filter(this::isFree)
          .min(Comparator.comparingDouble(box -> cost(box, line)))
          .ifPresent(box -> number(page, line.edge().number(), box));
    }
  }

  private void number(Page page, String number, Rectangle2D box) {
    page.fill(box, Style.PAPER);
    page.write(number, box.getCenterX(), box.getCenterY() + 7, NUMBER);
    numbers.add(box);
  }

  /** Of a number on a line, or so far below it. */
  private static Rectangle2D box(Point2D on, double below, double wide) {
    double high = NUMBER.letter().size + 2;
    return new Rectangle2D.Double(on.getX() - wide / 2, on.getY() + below - high / 2, wide, high);
  }

  private boolean isFree(Rectangle2D number) {
    Rectangle2D wide = NodePositions.inset(number, -3, -3);
    return area.contains(number)
        && boxes.stream().noneMatch(wide::intersects)
        && numbers.stream().noneMatch(wide::intersects);
  }

  /** How much of other lines a number covers, and how far it is from its own and its middle. */
  private double cost(Rectangle2D number, Drawn own) {
    double cost = holds(number, own) > 0 ? 0 : BESIDE;
    for (Drawn line : lines) {
      cost += line.equals(own) ? 0 : holds(number, line);
    }
    return cost + FAR * own.path().middle().distance(number.getCenterX(), number.getCenterY());
  }

  private static int holds(Rectangle2D number, Drawn line) {
    int held = 0;
    for (Point2D point : line.path().points()) {
      held += number.contains(point) ? 1 : 0;
    }
    return held;
  }
}
