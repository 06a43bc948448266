package org.multivector.cli;

import java.nio.file.Path;
import org.multivector.batch.Sweep;
import org.multivector.chart.ChartRequest;
import org.multivector.chart.Charts;
import org.multivector.chart.ChartsFailed;
import org.multivector.report.DoseTable;
import org.multivector.results.Doses;
import org.multivector.results.Output;
import org.multivector.results.PartialFolder;
import org.multivector.results.Setting;

/**
 * A scenario that is to be run in doses.
 *
 * @param study what is to be run
 * @param output where its results go
 * @param as how the table is printed
 * @param request which charts are drawn, and how
 * @param quiet whether nothing is said of progress
 */
record SweepJob(Sweep study, Output output, Format as, ChartRequest request, boolean quiet)
    implements StudyJob<Doses> {

  @Override
  public Setting setting() {
    return study.setting();
  }

  @Override
  public void write(Doses doses, PartialFolder folder) {
    folder.write("doses.csv", new DoseTable(doses).table().csv());
  }

  @Override
  public void draw(Doses doses, Path folder) throws ChartsFailed {
    Charts.draw(doses, request, folder);
  }

  @Override
  public long units(Doses doses) {
    return (long) study.units() - doses.failed();
  }

  @Override
  public void print(Doses doses) {
    DoseTable table = new DoseTable(doses);
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
    System.out.println(table.note());
    System.out.println();
  }

  @Override
  public int reportFailures(Doses doses) {
    if (doses.failed() == 0) {
      return ExitCode.DONE;
    }
    System.err.println("error: " + Lines.count(doses.failed(), "unit") + " failed");
    return ExitCode.PARTLY_FAILED;
  }
}
