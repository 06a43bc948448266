package org.multivector.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;

/**
 * Panels in columns, one for each state, in rows below each other that each have an axis of values.
 *
 * @param room of all of them
 * @param states ids of the states
 * @param names of the states
 */
record Columns(Rectangle2D room, List<String> states, List<String> names) {

  /** Width of the values left of the columns. */
  static final double AXIS_WIDTH = 124;

  private static final double GAP = 24;
  private static final double ACROSS = 40;

  /** The cells of a row. */
  List<Rectangle2D> cells(double top, double height) {
    double width = (room.getWidth() - AXIS_WIDTH + GAP) / states.size();
    List<Rectangle2D> cells = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      double left = room.getX() + AXIS_WIDTH + i * width;
      cells.add(new Rectangle2D.Double(left, top, width - GAP, height));
    }
    return cells;
  }

  /** Writes names above the columns, or ids where those are too wide, and tells where they end. */
  double head(Page page) {
    List<Rectangle2D> cells = cells(room.getY(), 0);
    double width = cells.get(0).getWidth();
    Letter letter = fit(page, Letter.HEAD, width) ? Letter.HEAD : Letter.SMALL_HEAD;
    List<String> written = fit(page, Letter.SMALL_HEAD, width) ? names : states;
    for (int i = 0; i < states.size(); i++) {
      Hand hand = new Hand(letter, Style.INK);
      page.write(List.of(written.get(i)), cells.get(i).getX(), room.getY(), hand);
    }
    return room.getY() + Letter.HEAD.leading();
  }

  private boolean fit(Page page, Letter letter, double width) {
    return names.stream().allMatch(name -> page.lettering().width(name, letter) <= width);
  }

  /** The area of the curves of a cell, below so much and above the labels of what goes across. */
  static Rectangle2D area(Rectangle2D cell, double head) {
    return new Rectangle2D.Double(
        cell.getX(), cell.getY() + head, cell.getWidth(), cell.getHeight() - head - ACROSS);
  }
}
