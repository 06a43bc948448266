package org.multivector.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.multivector.results.Gazetteer;
import org.multivector.results.Gazetteer.Spot;
import org.multivector.results.Setting;

/**
 * Where states and powers stand in a panel: states as on a map that is stretched until their names
 * have room, powers at the edge, in the direction in which they are. Nobody stands on another.
 */
final class NodePositions {

  private static final double HIGH = 34;
  private static final double STEP = 8;
  private static final double APART_ACROSS = 12;
  private static final double APART_DOWN = 30;

  /** A degree of longitude in degrees of latitude, at 42 degrees north. */
  private static final double PARALLEL = StrictMath.cos(StrictMath.toRadians(42));

  private final Map<String, Spot> spots = Gazetteer.spots();
  private final Map<String, Rectangle2D> boxes = new LinkedHashMap<>();
  private final Rectangle2D region;

  /**
   * Places everybody.
   *
   * @param wide widths of the boxes with the names, by id
   */
  NodePositions(Setting setting, Rectangle2D area, ToDoubleFunction<String> wide) {
    region = region(setting.states());
    Rectangle2D middle = inset(area, 0.32 * area.getWidth(), 0.22 * area.getHeight());
    List<Point2D> inside = inside(inset(area, 0.24 * area.getWidth(), 0.12 * area.getHeight()));
    for (String state : setting.states()) {
      place(state, wide.applyAsDouble(state), onMap(state, middle), inside);
    }
    for (String power : setting.powers()) {
      Rectangle2D frame = inset(area, wide.applyAsDouble(power) / 2, HIGH / 2);
      place(power, wide.applyAsDouble(power), atEdge(power, frame), edge(frame));
    }
  }

  Rectangle2D of(String id) {
    return Objects.requireNonNull(boxes.get(id), id);
  }

  Map<String, Rectangle2D> all() {
    return boxes;
  }

  /** From the most western to the most eastern of the states that the table knows, and so on. */
  private Rectangle2D region(List<String> states) {
    Rectangle2D region = null;
    for (String state : states) {
      Spot spot = spots.get(state);
      if (spot != null) {
        Rectangle2D one = new Rectangle2D.Double(spot.longitude(), -spot.latitude(), 0, 0);
        region = region == null ? one : region.createUnion(one);
      }
    }
    return region == null ? new Rectangle2D.Double() : region;
  }

  private Point2D onMap(String state, Rectangle2D middle) {
    Spot spot = spots.get(state);
    if (spot == null) {
      return new Point2D.Double(middle.getCenterX(), middle.getCenterY());
    }
    double across = part(spot.longitude(), region.getX(), region.getWidth());
    double down = part(-spot.latitude(), region.getY(), region.getHeight());
    return new Point2D.Double(
        middle.getX() + across * middle.getWidth(), middle.getY() + down * middle.getHeight());
  }

  private static double part(double value, double from, double length) {
    return length > 0 ? (value - from) / length : 0.5;
  }

  /** Where the line from the middle towards a power meets the edge. */
  private Point2D atEdge(String power, Rectangle2D frame) {
    Spot spot = spots.get(power);
    double across = spot == null ? 0 : (spot.longitude() - region.getCenterX()) * PARALLEL;
    double down = spot == null ? 1 : -spot.latitude() - region.getCenterY();
    double part =
        Math.min(
            frame.getWidth() / 2 / Math.max(1e-9, Math.abs(across)),
            frame.getHeight() / 2 / Math.max(1e-9, Math.abs(down)));
    return new Point2D.Double(frame.getCenterX() + part * across, frame.getCenterY() + part * down);
  }

  /** Where it wants to, or at the nearest of some points, where nobody stands. */
  private void place(String id, double wide, Point2D wanted, List<Point2D> points) {
    Rectangle2D there = around(wanted, wide);
    boxes.put(id, isFree(there) ? there : free(wide, wanted, points).orElse(there));
  }

  private Optional<Rectangle2D> free(double wide, Point2D wanted, List<Point2D> points) {
    return points.stream()
        .filter(point -> isFree(around(point, wide)))
        .min(Comparator.comparingDouble(wanted::distanceSq))
        .map(point -> around(point, wide));
  }

  private boolean isFree(Rectangle2D box) {
    Rectangle2D wide = inset(box, -APART_ACROSS, -APART_DOWN);
    return boxes.values().stream().noneMatch(wide::intersects);
  }

  private static List<Point2D> inside(Rectangle2D room) {
    List<Point2D> points = new ArrayList<>();
    for (double x = room.getX(); x <= room.getMaxX(); x += STEP) {
      for (double y = room.getY(); y <= room.getMaxY(); y += STEP) {
        points.add(new Point2D.Double(x, y));
      }
    }
    return points;
  }

  private static List<Point2D> edge(Rectangle2D frame) {
    List<Point2D> points = new ArrayList<>();
    for (double x = frame.getX(); x <= frame.getMaxX(); x += STEP) {
      points.add(new Point2D.Double(x, frame.getY()));
      points.add(new Point2D.Double(x, frame.getMaxY()));
    }
    for (double y = frame.getY(); y <= frame.getMaxY(); y += STEP) {
      points.add(new Point2D.Double(frame.getX(), y));
      points.add(new Point2D.Double(frame.getMaxX(), y));
    }
    return points;
  }

  private static Rectangle2D around(Point2D middle, double wide) {
    return new Rectangle2D.Double(middle.getX() - wide / 2, middle.getY() - HIGH / 2, wide, HIGH);
  }

  /** Smaller by this on each side. */
  static Rectangle2D inset(Rectangle2D room, double across, double down) {
    return new Rectangle2D.Double(
        room.getX() + across,
        room.getY() + down,
        room.getWidth() - 2 * across,
        room.getHeight() - 2 * down);
  }
}
