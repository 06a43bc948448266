package org.multivector.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.multivector.results.Resource;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.util.Bag;

/** The outlines of countries; those of the region stand out. */
final class MapLayer extends FieldPortrayal2D {

  private record Country(boolean isInside, Path2D.Double outline) {}

  private final List<Country> countries = new ArrayList<>();

  MapLayer(Set<String> region) {
    for (String line : Resource.text(MapLayer.class, "countries.txt").lines().toList()) {
      String[] words = line.split(" ", -1);
      countries.add(new Country(region.contains(words[0]), outline(words)));
    }
    setField(countries);
  }

  private static Path2D.Double outline(String[] words) {
    Path2D.Double path = new Path2D.Double();
    for (int n = 1; n < words.length; n++) {
      String[] pair = words[n].split(",", -1);
      Point2D.Double point =
          Projection.of(Double.parseDouble(pair[0]), Double.parseDouble(pair[1]));
      if (n == 1) {
        path.moveTo(point.x, point.y);
      } else {
        path.lineTo(point.x, point.y);
      }
    }
    path.closePath();
    return path;
  }

  @Override
  protected void hitOrDraw(Graphics2D graphics, DrawInfo2D info, Bag hits) {
    if (graphics == null) {
      return;
    }
    Graphics2D pen = Canvas.of(graphics, info);
    pen.setStroke(new BasicStroke(0.8f));
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    draw(pen, false, Look.LAND);
    draw(pen, true, Look.REGION);
    pen.dispose();
  }

  private void draw(Graphics2D pen, boolean inside, Color ground) {
    for (Country country : countries) {
      if (country.isInside() == inside) {
        pen.setColor(ground);
        pen.fill(country.outline());
        pen.setColor(Look.BORDER);
        pen.draw(country.outline());
      }
    }
  }
}
