package org.multivector.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.multivector.chart.ChartRequest;
import org.multivector.chart.Charts;
import org.multivector.chart.ChartsFailed;
import org.multivector.report.ReportPage;
import org.multivector.results.EventsFile;
import org.multivector.results.Findings;
import org.multivector.results.FinishedResults;
import org.multivector.results.ResultsFolder;
import org.multivector.results.Setting;
import org.multivector.results.Totals;
import org.multivector.scenario.Scenario;
import org.multivector.statistics.Frequency;

/**
 * The end of a batch: tables, charts, why lines move, the page and the answer.
 *
 * @param folder whose blocks are all there
 * @param content what is in it
 * @param directory the folder's name as the user typed it
 * @param scenario what was run; empty if it is not at hand
 * @param request which charts are drawn, and how
 */
record Publication(
    ResultsFolder folder,
    ResultsFolder.Content content,
    Path directory,
    Optional<Scenario> scenario,
    ChartRequest request) {

  /** Writes everything, prints the answer and returns the exit code. */
  int publish() throws InterruptedException {
    Totals totals = folder.finish();
    if (content.draws().size() < content.setting().draws()) {
      folder.publish();
      System.out.println(part());
      return reportFailures(totals);
    }
    Findings findings = totals.findings(content.setting());
    writeEvents(totals);
    int code = writeAndDraw(totals, findings);
    page(totals);
    folder.publish();
    Answers.print(findings, totals, directory);
    return Math.max(code, reportFailures(totals));
  }

  /** How often what need not happen did, if there is such an event. */
  private void writeEvents(Totals totals) {
    List<List<Frequency>> arms = totals.frequencies();
    if (!arms.stream().allMatch(List::isEmpty)) {
      folder.write(EventsFile.NAME, EventsFile.csv(arms, content.setting()));
    }
  }

  /** Tables and charts, and beside them why lines move; waits for both in any case. */
  private int writeAndDraw(Totals totals, Findings findings) throws InterruptedException {
    ExecutorService painter = Executors.newSingleThreadExecutor();
    try {
      Future<Integer> charts = painter.submit(() -> write(findings));
      Reasons.write(folder, content.setting(), totals, scenario);
      return charts.get();
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof RuntimeException unable
          ? unable
          : new IllegalStateException(failure.getCause());
    } finally {
      painter.shutdownNow();
      painter.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  private int write(Findings findings) {
    folder.write(findings);
    return draw(findings);
  }

  /** From the tables, as {@code report} makes it again. */
  private void page(Totals totals) {
    FinishedResults results = new FinishedResults(content.setting(), List.of(), totals.units());
    try {
      folder.write(ReportPage.NAME, ReportPage.of(results, folder.path(), request.language()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String part() {
    return "Draws "
        + content.draws()
        + " of "
        + content.setting().draws()
        + " are in "
        + directory
        + "; when all parts are there, put them together: multivector merge DIR DIR ...";
  }

  /** Without charts the tables are as good. */
  private int draw(Findings findings) {
    String complaint;
    try {
      Charts.draw(findings, request, folder.path().resolve("charts"));
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

  private int reportFailures(Totals totals) {
    Setting setting = content.setting();
    long units = (long) content.draws().size() * setting.repeats();
    long failed = units - totals.units();
    if (failed == 0) {
      return ExitCode.DONE;
    }
    Path runs = directory.resolve("runs.csv");
    System.err.println(
        "error: "
            + failed
            + " of "
            + Lines.count(units, "run")
            + " failed; stage and message are in "
            + runs);
    return ExitCode.PARTLY_FAILED;
  }
}
