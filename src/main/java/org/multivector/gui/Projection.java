package org.multivector.gui;

import java.awt.geom.Point2D;

/** From longitude and latitude to the map: equirectangular, true to scale at 42 degrees north. */
final class Projection {

  static final int WIDTH = 960;
  static final int HEIGHT = 560;

  private static final double SOUTH = 23.5;
  private static final double NORTH = 58.5;
  private static final double MIDDLE = 66;
  private static final double PER_DEGREE = HEIGHT / (NORTH - SOUTH);
  private static final double PARALLEL = StrictMath.cos(StrictMath.toRadians(42));

  private Projection() {}

  static Point2D.Double of(double longitude, double latitude) {
    return new Point2D.Double(
        WIDTH / 2.0 + (longitude - MIDDLE) * PER_DEGREE * PARALLEL,
        (NORTH - latitude) * PER_DEGREE);
  }
}
