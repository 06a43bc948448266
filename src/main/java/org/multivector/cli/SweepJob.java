package org.multivector.cli;

import java.nio.file.Path;
import org.multivector.batch.Sweep;
import org.multivector.chart.ChartRequest;
import org.multivector.chart.Charts;
import org.multivector.report.DoseTable;
import org.multivector.results.Doses;
import org.multivector.results.Output;
import org.multivector.results.PartialFolder;
import org.multivector.results.Setting;

/**
 * A scenario that is to be run in doses.
 *
 * @param sweep what is to be run
 * @param output where its results go
 * @param as how the table is printed
 * @param request which charts are drawn, and how
 * @param quiet whether nothing is said of progress
 */
record SweepJob(Sweep sweep, Output output, Format as, ChartRequest request, boolean quiet)
    implements Job {

  @Override
  public void check() {
    PartialFolder.check(output, sweep.setting());
  }

  @Override
  public int run() throws InterruptedException {
    try (PartialFolder folder = PartialFolder.open(output, sweep.setting())) {
      Doses doses = compute();
      DoseTable table = new DoseTable(doses);
      folder.write("doses.csv", table.table().csv());
      Path charts = folder.path().resolve("charts");
      int code = Drawing.attempt(() -> Charts.draw(doses, request, charts));
      folder.publish(sweep.setting(), (long) sweep.units() - doses.failed());
      print(doses, table);
      return Math.max(code, reportFailures(doses));
    }
  }

  private Doses compute() throws InterruptedException {
    try (Progress progress = Progress.of(quiet, sweep.setting().scenario(), sweep.units())) {
      return sweep.run(progress::add);
    }
  }

  private void print(Doses doses, DoseTable table) {
    switch (as) {
      case TEXT -> text(doses, table);
      case CSV -> System.out.print(table.table().csv());
      case JSON -> System.out.print(table.table().json());
    }
    (as == Format.TEXT ? System.out : System.err).println("Results: " + output.directory());
  }

  private static void text(Doses doses, DoseTable table) {
    Setting setting = doses.setting();
    System.out.println(setting.title() + ", against: " + setting.referenceTitle());
    System.out.println(
        "Mean effect at the end of the horizon by "
            + doses.quantity()
            + "; n = "
            + Lines.count(doses.draws(), "draw")
            + ", seed "
            + setting.seed());
    for (String variable : Reasons.EFFECTS) {
      System.out.println();
      table.lines(variable).forEach(System.out::println);
    }
    System.out.println();
  }

  private static int reportFailures(Doses doses) {
    if (doses.failed() == 0) {
      return ExitCode.DONE;
    }
    System.err.println("error: " + Lines.count(doses.failed(), "unit") + " failed");
    return ExitCode.PARTLY_FAILED;
  }
}
