package org.multivector.cli;

import java.util.Optional;
import org.multivector.batch.Batch;
import org.multivector.batch.BatchSpec;
import org.multivector.batch.Preparation;
import org.multivector.batch.Sequence;
import org.multivector.chart.ChartRequest;
import org.multivector.results.Output;
import org.multivector.results.ResultsFolder;
import org.multivector.scenario.Scenario;

/**
 * A scenario to be run with its reference.
 *
 * @param prepared what is to be run
 * @param output where its results go
 * @param request which charts are drawn, and how
 * @param quiet whether nothing is said of progress
 * @param until what ends it before all is run, if anything does
 */
record BatchJob(
    Preparation prepared, Output output, ChartRequest request, boolean quiet, Optional<Until> until)
    implements Job {

  @Override
  public void check() {
    ResultsFolder.check(output, prepared.content());
    PageFile.check(output.directory());
  }

  /** What would be done, in a line. */
  String plan() {
    BatchSpec spec = prepared.spec();
    return (until.isPresent() ? "Would run up to " : "Would run ")
        + Lines.count(spec.part().size(), "draw")
        + " x "
        + Lines.count(spec.repeats(), "repeat")
        + " of "
        + Lines.count(spec.scenario().plan().quarters(), "quarter")
        + " ("
        + String.join(", then ", prepared.setting().scenarios())
        + ") in "
        + Lines.count(spec.work().size(), "block")
        + " into "
        + output.directory();
  }

  @Override
  public int run() throws InterruptedException {
    ResultsFolder folder = ResultsFolder.open(output, prepared.content());
    try (folder) {
      return until.isPresent() ? run(folder, until.get()) : runAll(folder);
    } catch (InterruptedException | RuntimeException failure) {
      sayWhatIsKept(folder);
      throw failure;
    }
  }

  private int run(ResultsFolder folder, Until known) throws InterruptedException {
    Sequence.End end = known.run(prepared, folder, output.series(), quiet);
    Preparation made = prepared.ofFirst(end.draws());
    String why = known.why(end);
    try {
      folder.stopAt(made.content(), why);
      return publish(folder, made);
    } finally {
      System.out.println(why); // is known even if what is there may not be replaced
    }
  }

  private int runAll(ResultsFolder folder) throws InterruptedException {
    BatchSpec spec = prepared.spec();
    int units = spec.part().size() * spec.repeats();
    try (Progress progress = Progress.of(quiet, spec.scenario().stem(), units)) {
      progress.add(folder.done() * spec.repeats());
      new Batch(prepared, folder, output.series()).run(progress::add);
    }
    return publish(folder, prepared);
  }

  private int publish(ResultsFolder folder, Preparation made) throws InterruptedException {
    Optional<Scenario> scenario = Optional.of(made.spec().scenario());
    return new Publication(folder, made.content(), output.directory(), scenario, request).publish();
  }

  private void sayWhatIsKept(ResultsFolder folder) {
    if (folder.kept() > 0) {
      int most = prepared.spec().part().size();
      System.err.println(
          folder.kept()
              + " of "
              + Lines.count(most, "draw")
              + " are kept in "
              + folder.path()
              + "; the same command with --resume"
              + (until.isPresent()
                  ? " in place of " + Until.OPTION + " goes on to " + most + ", or to other --runs"
                  : " goes on with them"));
    }
  }
}
