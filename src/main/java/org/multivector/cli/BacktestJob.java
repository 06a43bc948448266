package org.multivector.cli;

import java.nio.file.Path;
import org.multivector.batch.Backtest;
import org.multivector.batch.Preparation;
import org.multivector.chart.ChartRequest;
import org.multivector.chart.Charts;
import org.multivector.chart.ChartsFailed;
import org.multivector.report.BacktestTable;
import org.multivector.report.HindcastTable;
import org.multivector.results.Figures;
import org.multivector.results.Hindcasts;
import org.multivector.results.Output;
import org.multivector.results.PartialFolder;
import org.multivector.results.Setting;

/**
 * A past that is to be run.
 *
 * @param prepared the scenario, alone
 * @param study what is to be run
 * @param output where its results go
 * @param as how scores are printed
 * @param request which charts are drawn, and how
 * @param quiet whether nothing is said of progress
 */
record BacktestJob(
    Preparation prepared,
    Backtest study,
    Output output,
    Format as,
    ChartRequest request,
    boolean quiet)
    implements StudyJob<Hindcasts> {

  @Override
  public Setting setting() {
    return prepared.setting();
  }

  @Override
  public void write(Hindcasts hindcasts, PartialFolder folder) {
    HindcastTable table = new HindcastTable(hindcasts);
    folder.write("scores.csv", table.scores().csv());
    folder.write("backtest.csv", table.ties().csv());
  }

  @Override
  public void draw(Hindcasts hindcasts, Path folder) throws ChartsFailed {
    Charts.draw(hindcasts, request, folder);
  }

  @Override
  public long units(Hindcasts hindcasts) {
    return hindcasts.units();
  }

  @Override
  public void print(Hindcasts hindcasts) {
    HindcastTable table = new HindcastTable(hindcasts);
    switch (as) {
      case TEXT -> text(hindcasts);
      case CSV -> System.out.print(table.scores().csv());
      case JSON -> System.out.print(table.scores().json());
    }
    (as == Format.TEXT ? System.out : System.err).println("Results: " + output.directory());
  }

  private void text(Hindcasts hindcasts) {
    Setting setting = setting();
    System.out.println(setting.title());
    System.out.println(setting.question());
    System.out.println();
    if (hindcasts.units() == 0) {
      System.out.println("No run finished, so there is nothing to compare.");
      return;
    }
    System.out.println(
        "Observed from "
            + hindcasts.start()
            + ", the start; model: median of n = "
            + Lines.count(hindcasts.units(), "run")
            + ", seed "
            + setting.seed()
            + ", hash "
            + setting.hash()
            + "; changes up to "
            + hindcasts.deadBand()
            + " count as none.");
    System.out.println();
    new BacktestTable(hindcasts).lines().forEach(System.out::println);
    String assumed = Figures.percent(setting.assumedShare());
    System.out.println(assumed + " of the ties of this world, by weight, are assumptions.");
  }

  @Override
  public int reportFailures(Hindcasts hindcasts) {
    if (hindcasts.failed() == 0) {
      return ExitCode.DONE;
    }
    String first = ", the first in " + Lines.one(hindcasts.fault());
    System.err.println("error: " + Lines.count(hindcasts.failed(), "run") + " failed" + first);
    return ExitCode.PARTLY_FAILED;
  }
}
