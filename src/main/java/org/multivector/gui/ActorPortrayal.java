package org.multivector.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Supplier;
import org.multivector.chart.Style;
import org.multivector.results.Figures;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimplePortrayal2D;

/** A state as a circle that autonomy fills, a power as a square that attention fills. */
final class ActorPortrayal extends SimplePortrayal2D {

  private static final double RADIUS = 13;
  private static final int DECIMALS = 3;

  private final transient Supplier<Track> track;
  private final Font name;
  private final Font number;

  ActorPortrayal(Supplier<Track> track, Look look) {
    this.track = track;
    name = look.bold(Look.TEXT);
    number = look.plain(Look.TEXT);
  }

  @Override
  public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
    Actor actor = (Actor) object;
    double value = value(actor);
    Graphics2D pen = Canvas.at(graphics, info);
    Color colour = actor.isState() ? Style.SCENARIO : Style.REFERENCE;
    Shape body = body(actor);
    pen.setColor(Style.PAPER);
    pen.fill(body);
    pen.setColor(colour);
    Graphics2D filling = (Graphics2D) pen.create();
    filling.clip(body);
    double height = 2 * RADIUS * Math.max(0, Math.min(1, value));
    filling.fill(
        new java.awt.geom.Rectangle2D.Double(-RADIUS, RADIUS - height, 2 * RADIUS, height));
    filling.dispose();
    pen.setStroke(new BasicStroke(info.selected ? 4f : 2f));
    pen.draw(body);
    Canvas.middle(pen, actor.name(), name, 0, RADIUS + 15);
    Canvas.middle(pen, Figures.plain(value, DECIMALS), number, 0, RADIUS + 30);
    pen.dispose();
  }

  private double value(Actor actor) {
    Track now = track.get();
    String variable = actor.isState() ? "autonomy" : "attention";
    return now.now(now.place(variable, actor.id(), ""));
  }

  private static Shape body(Actor actor) {
    return actor.isState()
        ? new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS)
        : new RoundRectangle2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS, 6, 6);
  }

  @Override
  public boolean hitObject(Object object, DrawInfo2D info) {
    double radius = (RADIUS + 2) * info.draw.width;
    return Math.abs(info.clip.getCenterX() - info.draw.x) < radius
        && Math.abs(info.clip.getCenterY() - info.draw.y) < radius;
  }

  @Override
  public Inspector getInspector(LocationWrapper wrapper, GUIState view) {
    return Inspectors.of(view, wrapper.getObject());
  }

  @Override
  public String getName(LocationWrapper wrapper) {
    return Inspectors.title(wrapper.getObject());
  }
}
