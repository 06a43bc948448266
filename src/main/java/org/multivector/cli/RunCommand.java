package org.multivector.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.batch.BatchSpec;
import org.multivector.batch.Preparation;
import org.multivector.chart.ChartRequest;
import org.multivector.chart.Charts;
import org.multivector.report.ReportPage;
import org.multivector.results.Output;
import org.multivector.results.Output.Existing;
import org.multivector.results.ResultsFolder;
import org.multivector.results.ResultsFolder.Begun;
import org.multivector.scenario.Scenario;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs scenarios with their references and writes a results folder for each. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Runs each scenario and its reference with the same chance, prints the answer"
            + " and writes a folder with tables and charts.",
    footer = {
      "",
      "Examples:",
      "  multivector run scenarios/us-draws-down.yaml",
      "  multivector run us-draws-down --runs 1000 --seed 7 --out results/retreat",
      "  multivector run west-retreats --set switches.taste=off \\",
      "    --set parameters.voice=0.5 --set \"parameters.solidarity=uniform 0 0.2\"",
      "",
      "  multivector run us-draws-down --until-half-width 0.001",
      "  multivector run us-draws-down --chart shares --format png --lang ru",
      "  multivector run us-draws-down --runs 5000 --resume",
      "  multivector run us-draws-down --runs 1000 --blocks 1..8 --out part-1",
      "",
      "An empty or missing folder is written, one with results of the same scenario",
      "and seed is replaced; with other runs, with more of them or with a series.csv",
      "that would be lost, only with --force; any other never.",
      "",
      "A run that was stopped goes on with --resume, and a finished one gets more",
      "--runs; what is not said again (--runs, --repeats, --seed, --series, --lang) is",
      "as it was. So --resume alone draws the charts of a finished run again, with",
      "other --chart, --format, --size or --lang."
    })
final class RunCommand implements Callable<Integer> {

  private static final int RUNS = 500;
  private static final int REPEATS = 1;

  /** Runs at the most, where something else ends them. */
  private static final int MOST_RUNS = 10_000;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Questions questions = new Questions();

  @Option(
      names = "--runs",
      paramLabel = "N",
      description =
          "draws of what is not known (default: 500; with --until-half-width, the most there may"
              + " be: 10000)")
  private @Nullable Integer runs;

  @Option(
      names = "--repeats",
      paramLabel = "R",
      description = "repeats of chance for each draw (default: 1)")
  private @Nullable Integer repeats;

  @Option(
      names = Until.OPTION,
      paramLabel = "H",
      description =
          "as many draws as it takes until the 95 %% interval of the effect on autonomy at the"
              + " horizon stays within H to either side in every state")
  private @Nullable BigDecimal halfWidth;

  @Option(names = "--seed", paramLabel = "N", description = "seed of all chance (default: 1)")
  private @Nullable Long seed;

  @Option(
      names = "--resume",
      description = "go on with a run that was stopped, or add --runs to a finished one")
  private boolean resume;

  @Option(
      names = "--blocks",
      paramLabel = "FROM..TO",
      description = "run these blocks alone (--dry-run says how many there are), for merge")
  private @Nullable String blocks;

  @Option(names = "--series", description = "also write series.csv: everything of every run")
  private boolean series;

  @Mixin private ChartsAlone charts = new ChartsAlone();

  @Option(names = "--dry-run", description = "check everything and say what would be done")
  private boolean dryRun;

  /** The files that are to be run. */
  List<String> files() {
    return questions.files();
  }

  /** What is to be set in both arms. */
  List<String> sets() {
    return questions.sets();
  }

  /** Everything is checked before anything is computed. */
  @Override
  public Integer call() throws Exception {
    ChartRequest request = charts.request(Charts.ofRuns());
    List<BatchJob> jobs = jobs(request);
    if (!dryRun) {
      return Job.all(jobs);
    }
    jobs.forEach(Job::check);
    jobs.forEach(job -> System.out.println(job.plan()));
    return ExitCode.DONE;
  }

  private List<BatchJob> jobs(ChartRequest request) throws BadInput, IOException {
    List<BatchJob> jobs = new ArrayList<>();
    for (Scenario scenario : questions.read(optionFaults())) {
      jobs.add(job(scenario, request));
    }
    return jobs;
  }

  private List<Fault> optionFaults() {
    List<Fault> faults = new ArrayList<>();
    Limit.check(given(runs, usualRuns()), given(repeats, REPEATS), Limit.MOST_UNITS, faults);
    if (resume && questions.force()) {
      String what = "--resume goes on with what is there, --force replaces it";
      faults.add(Limit.fault("--resume", what, "one of them"));
    }
    until().ifPresent(until -> until.check(faults));
    if (halfWidth != null && (resume || blocks != null)) {
      String what = "--resume and --blocks must know beforehand how many draws there are to be";
      faults.add(Limit.fault(Until.OPTION, what, "without them"));
    }
    return faults;
  }

  private Optional<Until> until() {
    return Optional.ofNullable(halfWidth).map(Until::new);
  }

  private int usualRuns() {
    return halfWidth == null ? RUNS : MOST_RUNS;
  }

  private static <T> T given(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  private BatchJob job(Scenario scenario, ChartRequest request) throws BadInput, IOException {
    if (halfWidth != null) {
      new Until(halfWidth).check(scenario);
    }
    String stem = scenario.stem();
    Path directory = questions.directory(blocks == null ? stem : stem + "-blocks-" + blocks);
    Optional<Begun> begun = resume ? ResultsFolder.begun(directory) : Optional.empty();
    Preparation prepared =
        Preparation.of(spec(scenario, begun), Version.program(), Version.model());
    boolean withSeries = series || begun.map(Begun::series).orElse(false);
    Output output =
        new Output(
            Output.RUN,
            directory,
            questions.command(spec),
            prepared.drawnAddresses(),
            withSeries,
            existing());
    return new BatchJob(prepared, output, asBefore(request, directory), questions.quiet(), until());
  }

  /** In the language of the folder that is gone on with, unless another is asked for. */
  private ChartRequest asBefore(ChartRequest request, Path directory) throws IOException {
    return resume && charts.mute()
        ? new ChartRequest(
            request.names(), request.formats(), request.size(), ReportPage.language(directory))
        : request;
  }

  private BatchSpec spec(Scenario scenario, Optional<Begun> begun) throws BadInput {
    BatchSpec spec =
        new BatchSpec(
            scenario,
            given(seed, begun.map(Begun::seed).orElse(1L)),
            given(runs, begun.map(Begun::draws).orElse(usualRuns())),
            given(repeats, begun.map(Begun::repeats).orElse(REPEATS)),
            questions.threads());
    return blocks == null ? spec : BlockSpan.parse(blocks).of(spec);
  }

  private Existing existing() {
    return resume ? Existing.RESUME : Existing.replace(questions.force());
  }
}
