package org.multivector.gui;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import sim.field.network.Edge;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.network.EdgeDrawInfo2D;
import sim.portrayal.network.SimpleEdgePortrayal2D;
import sim.util.Double2D;

/** A tie of a state with a power: its width is dependency, its colour leverage. */
final class TiePortrayal extends SimpleEdgePortrayal2D {

  private static final double[] BENDS = {0.1, -0.1, 0.2, -0.2, 0.3, -0.3};

  /** How far a tie stays from the middle of an actor with its name, and that from the actor. */
  private static final double CLEAR = 30;

  private static final double NAME = 12;
  private static final double NEAR = 4;
  private static final double FLATNESS = 1;

  private final transient Supplier<Track> track;

  TiePortrayal(Supplier<Track> track) {
    this.track = track;
  }

  @Override
  public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
    TieLine tie = tie(object);
    Track now = track.get();
    Graphics2D pen = Canvas.at(graphics, info);
    double width = Shades.width(now.now(tie.dependency()));
    pen.setColor(Shades.colour(now.now(tie.leverage())));
    pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    pen.draw(curve((EdgeDrawInfo2D) info, tie.bend()));
    pen.dispose();
  }

  private static TieLine tie(Object edge) {
    return (TieLine) ((Edge) edge).info;
  }

  /** In the units of the field, from where the pen is. */
  private static Shape curve(EdgeDrawInfo2D info, double bend) {
    double x = (info.secondPoint.x - info.draw.x) / info.draw.width;
    double y = (info.secondPoint.y - info.draw.y) / info.draw.width;
    return curve(x, y, bend);
  }

  /** The first bend with which a tie passes by all others; the first of all if none does. */
  static double bend(Double2D from, Double2D to, List<Double2D> others) {
    Double2D way = to.subtract(from);
    return DoubleStream.of(BENDS)
        .filter(bend -> others.stream().allMatch(one -> isClear(way, bend, one.subtract(from))))
        .findFirst()
        .orElse(BENDS[0]);
  }

  private static boolean isClear(Double2D way, double bend, Double2D other) {
    return distance(curve(way.x, way.y, bend), other.x, other.y + NAME) > CLEAR;
  }

  /** From nothing to a point. */
  private static Shape curve(double x, double y, double bend) {
    Path2D.Double curve = new Path2D.Double();
    curve.moveTo(0, 0);
    curve.quadTo(x / 2 - y * bend, y / 2 + x * bend, x, y);
    return curve;
  }

  @Override
  public boolean hitObject(Object object, DrawInfo2D info) {
    double x = (info.clip.getCenterX() - info.draw.x) / info.draw.width;
    double y = (info.clip.getCenterY() - info.draw.y) / info.draw.width;
    return distance(curve((EdgeDrawInfo2D) info, tie(object).bend()), x, y) < NEAR;
  }

  /** From a curve that begins at nothing to a point. */
  private static double distance(Shape curve, double x, double y) {
    double[] point = new double[6];
    Point2D.Double before = new Point2D.Double();
    double least = Double.MAX_VALUE;
    for (PathIterator path = curve.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
      path.currentSegment(point);
      least = Math.min(least, Line2D.ptSegDist(before.x, before.y, point[0], point[1], x, y));
      before.setLocation(point[0], point[1]);
    }
    return least;
  }

  @Override
  public Inspector getInspector(LocationWrapper wrapper, sim.display.GUIState view) {
    return Inspectors.of(view, subject(wrapper));
  }

  @Override
  public String getName(LocationWrapper wrapper) {
    return Inspectors.title(subject(wrapper));
  }

  /** What is on an edge; MASON gives now the edge and now what is on it. */
  private static Object subject(LocationWrapper wrapper) {
    return wrapper.getObject() instanceof Edge edge ? edge.info : wrapper.getObject();
  }
}
