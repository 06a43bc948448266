package org.multivector.gui;

/**
 * A number that was changed by hand.
 *
 * @param index the input's place in the layout
 * @param from the first quarter that it acts in; 0 if it is a start value
 * @param value what it was set to
 */
record Change(int index, int from, double value) {

  static final int START = 0;

  boolean isStart() {
    return from == START;
  }
}
