package org.multivector.cli;

import java.nio.file.Path;
import org.multivector.batch.Study;
import org.multivector.chart.ChartsFailed;
import org.multivector.results.Output;
import org.multivector.results.PartialFolder;
import org.multivector.results.Setting;

/** A study of a scenario whose tables and charts go into a folder of their own. */
interface StudyJob<R> extends Job {

  /** What is run, and how. */
  Setting setting();

  /** What is made of its runs. */
  Study<R> study();

  /** Where its results go. */
  Output output();

  /** Whether nothing is said of progress. */
  boolean quiet();

  /** Writes the tables. */
  void write(R results, PartialFolder folder);

  /** Draws the charts into a folder. */
  void draw(R results, Path folder) throws ChartsFailed;

  /** Units that did not fail. */
  long units(R results);

  /** Prints the answer. */
  void print(R results);

  /** Says what failed; returns the exit code. */
  int reportFailures(R results);

  @Override
  default void check() {
    PartialFolder.check(output(), setting());
  }

  @Override
  default int run() throws InterruptedException {
    try (PartialFolder folder = PartialFolder.open(output(), setting())) {
      R results = Progress.show(quiet(), setting().scenario(), study());
      write(results, folder);
      Path charts = folder.path().resolve("charts");
      int code = Drawing.attempt(() -> draw(results, charts));
      folder.publish(setting(), units(results));
      print(results);
      return Math.max(code, reportFailures(results));
    }
  }
}
