package org.multivector.chart;

import java.util.Optional;

/**
 * The paper of a picture: its size in units of lettering, and pixels of each unit.
 *
 * @param width in units; text has the same size on every sheet
 * @param height in units
 * @param scale pixels of a unit
 */
record Sheet(int width, int height, double scale) {

  /** Width of a picture if nobody asks for another, and the least that a layout needs. */
  static final int WIDTH = 1600;

  /** As wide as usual and as high as the picture needs. */
  static Sheet of(Picture picture) {
    return new Sheet(WIDTH, picture.height(), 1);
  }

  /** With the proportions that were asked for, and room for the picture in both directions. */
  static Sheet of(Picture picture, Optional<Size> size) {
    return size.map(asked -> of(picture, asked)).orElseGet(() -> of(picture));
  }

  private static Sheet of(Picture picture, Size size) {
    double scale =
        Math.min((double) size.width() / WIDTH, (double) size.height() / picture.height());
    return new Sheet(
        (int) Math.rint(size.width() / scale), (int) Math.rint(size.height() / scale), scale);
  }

  Size pixels() {
    return new Size((int) Math.rint(width * scale), (int) Math.rint(height * scale));
  }
}
