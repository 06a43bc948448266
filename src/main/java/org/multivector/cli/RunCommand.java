package org.multivector.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.batch.Batch;
import org.multivector.batch.Order;
import org.multivector.batch.Preparation;
import org.multivector.chart.Charts;
import org.multivector.chart.ChartsFailed;
import org.multivector.results.Output;
import org.multivector.results.ResultsFolder;
import org.multivector.scenario.BadInput;
import org.multivector.scenario.Fault;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scenarios with their references and writes a results folder for each. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Runs each scenario and its reference with the same chance, prints the answer",
      "and writes a folder with tables and charts."
    },
    footer = {
      "",
      "Examples:",
      "  multivector run scenarios/us-draws-down.yaml",
      "  multivector run us-draws-down --runs 1000 --seed 7 --out results/retreat",
      "  multivector run west-retreats --set parameters.outside_option=0 --set switches.taste=off"
    })
final class RunCommand implements Callable<Integer> {

  private static final int MOST_RUNS = 10_000_000;
  private static final int MOST_REPEATS = 10_000;
  private static final int MOST_THREADS = 1024;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "scenario files, or names of shipped scenarios")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "draws of what is not known (default: ${DEFAULT-VALUE})")
  private int runs = 500;

  @Option(
      names = "--repeats",
      paramLabel = "R",
      description = "repeats of chance for each draw (default: ${DEFAULT-VALUE})")
  private int repeats = 1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "seed of all chance (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "threads; the numbers do not depend on it (default: all cores)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "changes the world of both arms, such as parameters.voice=0.5")
  private List<String> sets = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "results folder; of several files, the folder of their folders")
  private @Nullable Path out;

  @Option(names = "--force", description = "replace other results of ours in the folder")
  private boolean force;

  @Option(names = "--series", description = "also write series.csv: everything of every run")
  private boolean series;

  @Option(names = "--dry-run", description = "check everything and say what would be done")
  private boolean dryRun;

  @Option(
      names = {"-q", "--quiet"},
      description = "no progress on the terminal")
  private boolean quiet;

  @Override
  public Integer call() throws Exception {
    checkNumbers();
    List<Preparation> all = prepare();
    int worst = ExitCode.DONE;
    for (Preparation prepared : all) {
      worst = Math.max(worst, dryRun ? announce(prepared) : run(prepared));
    }
    return worst;
  }

  private void checkNumbers() throws BadInput {
    List<Fault> faults = new ArrayList<>();
    check(faults, "--runs", runs, MOST_RUNS);
    check(faults, "--repeats", repeats, MOST_REPEATS);
    check(faults, "--threads", threads, MOST_THREADS);
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
  }

  private static void check(List<Fault> faults, String option, int value, int most) {
    if (value < 1 || value > most) {
      faults.add(
          new Fault(
              option,
              1,
              1,
              Fault.Severity.ERROR,
              value + " is too " + (value < 1 ? "small" : "large"),
              "1 to " + most,
              ""));
    }
  }

  /** Reads all files before anything is run, so that all their faults are reported in one go. */
  private List<Preparation> prepare() throws BadInput {
    List<Fault> errors = new ArrayList<>();
    List<Fault> warnings = new ArrayList<>();
    List<Preparation> all = new ArrayList<>();
    for (String file : files) {
      try {
        Scenario scenario = ScenarioReader.read(file, sets, warnings::add);
        Order order = new Order(scenario, seed, runs, repeats, threads);
        all.add(Preparation.of(order, Version.program(), Version.model()));
      } catch (BadInput bad) {
        bad.faults().stream().filter(fault -> !errors.contains(fault)).forEach(errors::add);
      }
    }
    if (!errors.isEmpty()) {
      throw new BadInput(errors);
    }
    if (!warnings.isEmpty()) {
      Failures.print(warnings.stream().distinct().toList());
    }
    return all;
  }

  private int announce(Preparation prepared) {
    Order order = prepared.order();
    System.out.println(
        String.format(
            Locale.ROOT,
            "Would run %d draws x %d repeats x %d arms of %d quarters (%s) into %s",
            order.draws(),
            order.repeats(),
            order.arms().size(),
            order.scenario().plan().quarters(),
            String.join(", then ", prepared.setting().scenarios()),
            directory(prepared)));
    return ExitCode.DONE;
  }

  private int run(Preparation prepared) throws InterruptedException {
    Output output =
        new Output(directory(prepared), command(), prepared.drawnAddresses(), series, force);
    try (ResultsFolder folder = ResultsFolder.open(output, prepared.setting())) {
      Batch.Yield yield;
      int units = prepared.order().draws() * prepared.order().repeats();
      try (Progress progress = Progress.of(quiet, prepared.order().scenario().stem(), units)) {
        yield = new Batch(prepared, folder, series).run(progress::add);
      }
      folder.write(yield.tally(), yield.findings());
      int code = draw(yield, folder);
      folder.publish();
      Answers.print(prepared.setting(), yield, output.directory());
      return Math.max(code, reportFailures(yield, units, output.directory()));
    }
  }

  private static int draw(Batch.Yield yield, ResultsFolder folder) {
    try {
      Charts.draw(yield.findings(), Files.createDirectories(folder.path().resolve("charts")));
      return ExitCode.DONE;
    } catch (ChartsFailed | IOException failure) {
      System.err.println("error: " + failure.getMessage());
      return ExitCode.PARTLY_FAILED;
    }
  }

  private static int reportFailures(Batch.Yield yield, int units, Path directory) {
    long failed = units - yield.tally().units();
    if (failed == 0) {
      return ExitCode.DONE;
    }
    System.err.println(
        "error: "
            + failed
            + " of "
            + units
            + " units failed; stage and message are in "
            + directory.resolve("runs.csv"));
    return ExitCode.PARTLY_FAILED;
  }

  private Path directory(Preparation prepared) {
    String stem = prepared.order().scenario().stem();
    if (out == null) {
      return Path.of("results", stem);
    }
    return files.size() == 1 ? out : out.resolve(stem);
  }

  private List<String> command() {
    List<String> words = new ArrayList<>();
    words.add("multivector");
    if (spec != null) {
      words.add(spec.name());
      words.addAll(spec.commandLine().getParseResult().originalArgs());
    }
    return words;
  }
}
