package org.multivector.chart;

import java.awt.geom.Rectangle2D;

/**
 * Panels side by side that share their axes, with room for a legend after the last.
 *
 * @param grid cells of the panels and of the legend
 * @param count how many panels there are
 * @param header height above each panel
 */
record Panes(Grid grid, int count, double header) {

  private static final double AXIS_WIDTH = 96;
  private static final double TIME = 38;
  private static final double GAP = 62;
  private static final double SIDE = 8;
  private static final int MORE = 280;

  /** The cell of a panel, and the area of its curves within. */
  record Pane(Rectangle2D cell, Rectangle2D area) {}

  /** Height of a picture of so many panels that is so high with two rows of them. */
  static int height(int usual, int count) {
    return usual + MORE * Math.max(0, Grid.rows(count + 1) - 2);
  }

  static Panes of(Rectangle2D room, int count, double header) {
    return of(room, count, header, 0);
  }

  /**
   * The same.
   *
   * @param beside how wide what stands right of each panel is
   */
  static Panes of(Rectangle2D room, int count, double header, double beside) {
    double width = room.getWidth() - AXIS_WIDTH - Math.max(0, beside - SIDE);
    Rectangle2D cells =
        new Rectangle2D.Double(room.getX() + AXIS_WIDTH, room.getY(), width, room.getHeight());
    return new Panes(Grid.of(cells, count + 1, GAP), count, header);
  }

  Pane pane(int number) {
    Rectangle2D cell = grid.cell(number);
    double top = cell.getY() + header;
    return new Pane(
        cell,
        new Rectangle2D.Double(
            cell.getX(), top, cell.getWidth() - SIDE, cell.getMaxY() - TIME - top));
  }

  /** How many steps of values have room. */
  int steps() {
    return Axes.steps(pane(0).area().getHeight());
  }

  /** Values and what they measure left of a panel, if it is the first of its row. */
  void axis(Page page, int number, Scale scale, String measure) {
    if (number % grid.columns() == 0) {
      Axes.values(page, pane(number).area(), scale);
      Axes.measure(page, pane(number).area(), measure, AXIS_WIDTH);
    }
  }

  Rectangle2D legend() {
    return grid.rest(count);
  }
}
