package org.multivector.chart;

import java.awt.geom.Rectangle2D;

/** Equal cells in rows, filled row by row. */
record Grid(Rectangle2D room, int columns, int rows, double gap) {

  /** The grid for so many cells with few empty ones and cells that are wider than high. */
  static Grid of(Rectangle2D room, int cells, double gap) {
    int rows = rows(cells);
    return new Grid(room, (cells + rows - 1) / rows, rows, gap);
  }

  /** How many rows so many cells are put into. */
  static int rows(int cells) {
    return cells <= 3 ? 1 : cells <= 8 ? 2 : (cells + 3) / 4;
  }

  /** The cell of this number and what is left of its row. */
  Rectangle2D rest(int number) {
    Rectangle2D cell = cell(number);
    cell.add(cell(number / columns * columns + columns - 1));
    return cell;
  }

  Rectangle2D cell(int number) {
    double width = (room.getWidth() - gap * (columns - 1)) / columns;
    double height = (room.getHeight() - gap / 2 * (rows - 1)) / rows;
    int row = number / columns;
    int column = number % columns;
    double x = room.getX() + column * (width + gap);
    return new Rectangle2D.Double(x, room.getY() + row * (height + gap / 2), width, height);
  }
}
