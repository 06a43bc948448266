package org.multivector.gui;

import java.awt.Component;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import org.multivector.world.Roster;
import sim.display.Display2D;
import sim.field.continuous.Continuous2D;
import sim.field.network.Edge;
import sim.field.network.Network;
import sim.portrayal.continuous.ContinuousPortrayal2D;
import sim.portrayal.network.NetworkPortrayal2D;
import sim.portrayal.network.SpatialNetwork2D;
import sim.util.Bag;
import sim.util.Double2D;

/** MASON's display of the region: actors where they are, and what states have with powers. */
final class RegionMap {

  private final LiveView view;
  private final Display2D display;
  private final Continuous2D field =
      new Continuous2D(Projection.WIDTH, Projection.WIDTH, Projection.HEIGHT);
  private final ContinuousPortrayal2D actors = new ContinuousPortrayal2D();
  private final NetworkPortrayal2D ties = new NetworkPortrayal2D();
  private final Map<String, Actor> byId = new LinkedHashMap<>();

  RegionMap(LiveView view, Look look) {
    this.view = view;
    LiveRun run = view.run();
    Roster roster = run.roster();
    roster.states().forEach(e -> byId.put(e.id(), new Actor(e.id(), e.name(), true)));
    roster.powers().forEach(e -> byId.put(e.id(), new Actor(e.id(), e.name(), false)));
    Places places = new Places(List.copyOf(byId.keySet()));
    for (Actor actor : byId.values()) {
      Point2D.Double point = places.of(actor.id());
      field.setObjectLocation(actor, new Double2D(point.x, point.y));
    }
    actors.setField(field);
    actors.setPortrayalForAll(new ActorPortrayal(run::track, look));
    ties.setField(new SpatialNetwork2D(field, network(run, roster)));
    ties.setPortrayalForAll(new TiePortrayal(run::track));
    display = new Display2D(Projection.WIDTH, Projection.HEIGHT, view);
    display.setClipping(true);
    display.setBackdrop(Look.WATER);
    display.attach(new MapLayer(new LinkedHashSet<>(stateIds(roster))), "Countries");
    display.attach(ties, "Ties");
    display.attach(actors, "States and powers");
    display.attach(new LegendLayer(run, look), "Legend");
    display.remove(display.header);
    display.display.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    display.display.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_NEVER);
    display.display.getViewport().setBackground(Look.LAND);
    display.display.setBorder(BorderFactory.createEmptyBorder());
    follow();
  }

  private static List<String> stateIds(Roster roster) {
    return roster.states().stream().map(Roster.Entry::id).toList();
  }

  private Network network(LiveRun run, Roster roster) {
    Network network = new Network(true);
    byId.values().forEach(network::addNode);
    for (Roster.Entry state : roster.states()) {
      for (Roster.Entry power : roster.powers()) {
        Actor one = actor(state.id());
        Actor other = actor(power.id());
        int dependency = run.track().place("dependency", state.id(), power.id());
        int leverage = run.track().place("leverage", state.id(), power.id());
        double bend = bend(other, one);
        network.addEdge(other, one, new TieLine(one, other, dependency, leverage, bend));
      }
    }
    return network;
  }

  private double bend(Actor from, Actor to) {
    List<Double2D> others =
        byId.values().stream()
            .filter(actor -> !actor.equals(from) && !actor.equals(to))
            .map(field::getObjectLocation)
            .toList();
    return TiePortrayal.bend(field.getObjectLocation(from), field.getObjectLocation(to), others);
  }

  private Actor actor(String id) {
    Actor actor = byId.get(id);
    if (actor == null) {
      throw new IllegalArgumentException("nobody is called " + id);
    }
    return actor;
  }

  /** The map grows with its window, and a click inspects. */
  private void follow() {
    display.display.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            Component inside = display.display.getViewport();
            double scale =
                Math.min(
                    (double) inside.getWidth() / Projection.WIDTH,
                    (double) inside.getHeight() / Projection.HEIGHT);
            if (scale > 0) {
              display.setScale(scale);
            }
          }
        });
    display.insideDisplay.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            click(event.getPoint());
          }
        });
  }

  /** Inspects what is at a point: an actor rather than a tie. */
  private void click(Point2D point) {
    Bag[] hits = display.objectsHitBy(point);
    List<Object> found = new ArrayList<>();
    for (Bag bag : hits) {
      for (int n = 0; n < bag.numObjs; n++) {
        Object object = ((sim.portrayal.LocationWrapper) bag.objs[n]).getObject();
        found.add(object instanceof Edge edge ? edge.info : object);
      }
    }
    found.stream()
        .filter(Actor.class::isInstance)
        .findFirst()
        .or(() -> found.stream().findFirst())
        .ifPresent(this::inspect);
  }

  /** Opens the inspector of an actor or a tie. */
  void inspect(Object subject) {
    view.inspected(subject);
    Bag inspectors = new Bag();
    inspectors.add(Inspectors.of(view, subject));
    Bag names = new Bag();
    names.add(Inspectors.title(subject));
    view.controller.setInspectors(inspectors, names);
  }

  /** A run begins. */
  void begin() {
    display.reset();
    display.repaint();
  }

  void repaint() {
    display.repaint();
  }

  void quit() {
    display.quit();
    display.optionPane.dispose();
    if (display.skipFrame != null) {
      display.skipFrame.dispose();
    }
  }

  Component component() {
    return display;
  }

  /** Clicks on an actor. */
  void clickOn(String id) {
    Rectangle2D.Double anywhere = new Rectangle2D.Double(0, 0, 1, 1);
    click(actors.getObjectPosition(actor(id), display.getDrawInfo2D(actors, anywhere)));
  }
}
