package org.multivector.gui;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.multivector.results.Gazetteer;

/**
 * Where actors stand on the map: those of the table where they are, if that is on the map; those
 * far away at its edge, in their direction; those that the table does not know on a ring around the
 * region. Nobody stands on another.
 */
final class Places {

  private static final double APART_ACROSS = 104;
  private static final double APART_DOWN = 66;
  private static final double STEP = 8;
  private static final Rectangle2D.Double INNER =
      new Rectangle2D.Double(62, 34, Projection.WIDTH - 124.0, Projection.HEIGHT - 122.0);
  private static final Point2D.Double CENTRE =
      new Point2D.Double(Projection.WIDTH / 2.0, Projection.HEIGHT * 0.47);

  private final Map<String, Point2D.Double> known = new LinkedHashMap<>();
  private final Map<String, Point2D.Double> placed = new LinkedHashMap<>();

  /** Places actors. */
  Places(List<String> ids) {
    Gazetteer.spots()
        .forEach((id, spot) -> known.put(id, Projection.of(spot.longitude(), spot.latitude())));
    List<String> others = new ArrayList<>();
    for (String id : ids) {
      Point2D.Double point = known.get(id);
      if (point != null && INNER.contains(point)) {
        placed.put(id, point);
      } else {
        others.add(id);
      }
    }
    others.stream().filter(known::containsKey).forEach(this::placeAtEdge);
    others.removeAll(known.keySet());
    for (int n = 0; n < others.size(); n++) {
      placed.put(others.get(n), free(onRing(2 * StrictMath.PI * n / others.size())));
    }
  }

  Point2D.Double of(String id) {
    return placed.getOrDefault(id, CENTRE);
  }

  private void placeAtEdge(String id) {
    Point2D.Double point = known.getOrDefault(id, CENTRE);
    double x = point.x - CENTRE.x;
    double y = point.y - CENTRE.y;
    double across = (x > 0 ? INNER.getMaxX() - CENTRE.x : CENTRE.x - INNER.getMinX());
    double down = (y > 0 ? INNER.getMaxY() - CENTRE.y : CENTRE.y - INNER.getMinY());
    double part = Math.min(1, Math.min(across / Math.abs(x), down / Math.abs(y)));
    placed.put(id, free(new Point2D.Double(CENTRE.x + part * x, CENTRE.y + part * y)));
  }

  private static Point2D.Double onRing(double angle) {
    return new Point2D.Double(
        CENTRE.x + INNER.width * 0.36 * StrictMath.sin(angle),
        CENTRE.y - INNER.height * 0.42 * StrictMath.cos(angle));
  }

  /** The nearest point above or below, or else beside it, where nobody stands. */
  private Point2D.Double free(Point2D.Double wanted) {
    for (double off = 0; off < Projection.WIDTH; off += STEP) {
      for (double[] way : new double[][] {{0, off}, {0, -off}, {off, 0}, {-off, 0}}) {
        Point2D.Double point = new Point2D.Double(wanted.x + way[0], wanted.y + way[1]);
        if (isFree(point)) {
          return point;
        }
      }
    }
    return wanted;
  }

  private boolean isFree(Point2D.Double point) {
    boolean inside =
        point.x >= INNER.getMinX()
            && point.x <= INNER.getMaxX()
            && point.y >= INNER.getMinY()
            && point.y <= INNER.getMaxY();
    return inside && placed.values().stream().noneMatch(other -> isNear(other, point));
  }

  private static boolean isNear(Point2D.Double one, Point2D.Double other) {
    return Math.abs(one.x - other.x) < APART_ACROSS && Math.abs(one.y - other.y) < APART_DOWN;
  }
}
