package org.multivector.chart;

import java.awt.geom.CubicCurve2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A curve from the middle of a box to that of another.
 *
 * @param points on it, from end to end
 * @param bent how far it is from straight, in pixels
 */
record EdgePath(CubicCurve2D curve, List<Point2D> points, double bent) {

  private static final int POINTS = 24;

  /** How far its thirds are off to one side, in parts of its length. */
  record Bend(double first, double second) {

    double size() {
      return Math.abs(first) + Math.abs(second - first);
    }
  }

  static EdgePath of(Rectangle2D from, Rectangle2D to, Bend bend) {
    double x = from.getCenterX();
    double y = from.getCenterY();
    double across = to.getCenterX() - x;
    double down = to.getCenterY() - y;
    CubicCurve2D curve =
        new CubicCurve2D.Double(
            x,
            y,
            x + across / 3 - bend.first() * down,
            y + down / 3 + bend.first() * across,
            x + 2 * across / 3 - bend.second() * down,
            y + 2 * down / 3 + bend.second() * across,
            x + across,
            y + down);
    List<Point2D> points = new ArrayList<>(POINTS + 1);
    for (int i = 0; i <= POINTS; i++) {
      points.add(at(curve, (double) i / POINTS));
    }
    return new EdgePath(curve, points, bend.size() * Math.sqrt(across * across + down * down));
  }

  Point2D middle() {
    return points.get(POINTS / 2);
  }

  private static Point2D at(CubicCurve2D curve, double part) {
    double rest = 1 - part;
    double start = rest * rest * rest;
    double first = 3 * rest * rest * part;
    double second = 3 * rest * part * part;
    double end = part * part * part;
    return new Point2D.Double(
        start * curve.getX1()
            + first * curve.getCtrlX1()
            + second * curve.getCtrlX2()
            + end * curve.getX2(),
        start * curve.getY1()
            + first * curve.getCtrlY1()
            + second * curve.getCtrlY2()
            + end * curve.getY2());
  }
}
