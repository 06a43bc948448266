package org.multivector.cli;

import java.nio.file.Path;
import org.multivector.batch.Batch;
import org.multivector.batch.Order;
import org.multivector.batch.Preparation;
import org.multivector.chart.Charts;
import org.multivector.chart.ChartsFailed;
import org.multivector.results.Output;
import org.multivector.results.ResultsFolder;

/**
 * A scenario to be run with its reference.
 *
 * @param prepared what is to be run
 * @param output where its results go
 * @param quiet whether nothing is said of progress
 */
record Job(Preparation prepared, Output output, boolean quiet) {

  /** Refuses, before anything is computed, a folder that may not be written. */
  void check() {
    ResultsFolder.check(output, prepared.setting());
  }

  /** What would be done, in a line. */
  String plan() {
    Order order = prepared.order();
    return "Would run "
        + Lines.count(order.draws(), "draw")
        + " x "
        + Lines.count(order.repeats(), "repeat")
        + " of "
        + Lines.count(order.scenario().plan().quarters(), "quarter")
        + " ("
        + String.join(", then ", prepared.setting().scenarios())
        + ") into "
        + output.directory();
  }

  /** Runs it, writes the results and prints the answer; returns the exit code. */
  int run() throws InterruptedException {
    try (ResultsFolder folder = ResultsFolder.open(output, prepared.setting())) {
      Batch.Yield yield = compute(folder);
      folder.write(yield.tally(), yield.findings());
      int code = draw(yield, folder);
      folder.publish();
      Answers.print(prepared.setting(), yield, output.directory());
      return Math.max(code, reportFailures(yield));
    }
  }

  private int units() {
    return prepared.order().draws() * prepared.order().repeats();
  }

  private Batch.Yield compute(ResultsFolder folder) throws InterruptedException {
    String task = prepared.order().scenario().stem();
    try (Progress progress = Progress.of(quiet, task, units())) {
      return new Batch(prepared, folder, output.series()).run(progress::add);
    }
  }

  /** Without charts the tables are as good. */
  private static int draw(Batch.Yield yield, ResultsFolder folder) {
    String complaint;
    try {
      Charts.draw(yield.findings(), folder.path().resolve("charts"));
      return ExitCode.DONE;
    } catch (ChartsFailed failure) {
      complaint = "error: " + Lines.one(failure.getMessage());
    } catch (RuntimeException failure) {
      complaint = Failures.internal(failure);
    }
    if (!Thread.currentThread().isInterrupted()) {
      System.err.println(complaint);
    }
    return ExitCode.PARTLY_FAILED;
  }

  private int reportFailures(Batch.Yield yield) {
    long failed = units() - yield.tally().units();
    if (failed == 0) {
      return ExitCode.DONE;
    }
    Path runs = output.directory().resolve("runs.csv");
    System.err.println(
        "error: "
            + failed
            + " of "
            + Lines.count(units(), "run")
            + " failed; stage and message are in "
            + runs);
    return ExitCode.PARTLY_FAILED;
  }
}
