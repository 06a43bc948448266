package org.multivector.chart;

/** Charts could not be drawn or written; the message is one line that says what to do. */
public final class ChartsFailed extends Exception {

  ChartsFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
