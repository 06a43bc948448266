package org.multivector.gui;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.function.Supplier;
import sim.field.network.Edge;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.network.EdgeDrawInfo2D;
import sim.portrayal.network.SimpleEdgePortrayal2D;

/** A tie of a state with a power: its width is dependency, its colour leverage. */
final class TiePortrayal extends SimpleEdgePortrayal2D {

  private static final double BEND = 0.1;
  private static final double NEAR = 4;
  private static final double FLATNESS = 1;

  private final transient Supplier<Track> track;

  TiePortrayal(Supplier<Track> track) {
    this.track = track;
  }

  @Override
  public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
    Tie tie = (Tie) ((Edge) object).info;
    Track now = track.get();
    Graphics2D pen = Canvas.at(graphics, info);
    double width = Shades.width(now.now(tie.dependency()));
    pen.setColor(Shades.colour(now.now(tie.leverage())));
    pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    pen.draw(curve((EdgeDrawInfo2D) info));
    pen.dispose();
  }

  /** In the units of the field, from where the pen is. */
  private static Shape curve(EdgeDrawInfo2D info) {
    double x = (info.secondPoint.x - info.draw.x) / info.draw.width;
    double y = (info.secondPoint.y - info.draw.y) / info.draw.width;
    Path2D.Double curve = new Path2D.Double();
    curve.moveTo(0, 0);
    curve.quadTo(x / 2 - y * BEND, y / 2 + x * BEND, x, y);
    return curve;
  }

  @Override
  public boolean hitObject(Object object, DrawInfo2D info) {
    double x = (info.clip.getCenterX() - info.draw.x) / info.draw.width;
    double y = (info.clip.getCenterY() - info.draw.y) / info.draw.width;
    double[] point = new double[6];
    Point2D.Double before = new Point2D.Double();
    PathIterator path = curve((EdgeDrawInfo2D) info).getPathIterator(null, FLATNESS);
    boolean hit = false;
    for (; !path.isDone() && !hit; path.next()) {
      path.currentSegment(point);
      hit = Line2D.ptSegDist(before.x, before.y, point[0], point[1], x, y) < NEAR;
      before.setLocation(point[0], point[1]);
    }
    return hit;
  }

  @Override
  public Inspector getInspector(LocationWrapper wrapper, sim.display.GUIState view) {
    return Inspectors.of(view, ((Edge) wrapper.getObject()).info);
  }

  @Override
  public String getName(LocationWrapper wrapper) {
    return Inspectors.title(((Edge) wrapper.getObject()).info);
  }
}
