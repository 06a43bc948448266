package org.multivector.cli;

import org.multivector.chart.ChartsFailed;

/** Charts that are to be drawn. Without them the tables are as good. */
@FunctionalInterface
interface Drawing {

  /** Draws them. */
  void draw() throws ChartsFailed;

  /** Draws them, or says why not; returns the exit code. */
  static int attempt(Drawing charts) {
    try {
      charts.draw();
      return ExitCode.DONE;
    } catch (ChartsFailed failure) {
      System.err.println("error: " + Lines.one(failure.getMessage()));
      return ExitCode.PARTLY_FAILED;
    }
  }
}
