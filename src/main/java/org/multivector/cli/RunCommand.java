package org.multivector.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.batch.Order;
import org.multivector.batch.Preparation;
import org.multivector.results.Output;
import org.multivector.results.Output.Existing;
import org.multivector.results.ResultsFolder;
import org.multivector.results.ResultsFolder.Begun;
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
      "  multivector run us-draws-down --runs 5000 --resume",
      "  multivector run us-draws-down --runs 1000 --blocks 1..8 --out part-1",
      "",
      "An empty or missing folder is written, one with results of the same scenario and",
      "seed is replaced; one with other results only with --force; any other never.",
      "A run that was stopped goes on with --resume, and a finished one gets more --runs; what",
      "is not said again (--runs, --repeats, --seed, --series) is as it was."
    })
final class RunCommand implements Callable<Integer> {

  private static final int RUNS = 500;
  private static final int REPEATS = 1;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "files, or names of shipped scenarios such as us-draws-down")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "draws of what is not known (default: 500)")
  private @Nullable Integer runs;

  @Option(
      names = "--repeats",
      paramLabel = "R",
      description = "repeats of chance for each draw (default: 1)")
  private @Nullable Integer repeats;

  @Option(names = "--seed", paramLabel = "N", description = "seed of all chance (default: 1)")
  private @Nullable Long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "threads; the numbers do not depend on it (default: all cores)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "changes the world of both arms; may be given several times")
  private List<String> sets = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "results folder; of several files, the folder of their folders (default: results/NAME)")
  private @Nullable Path out;

  @Option(names = "--force", description = "replace other results of ours in the folder")
  private boolean force;

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

  @Option(names = "--dry-run", description = "check everything and say what would be done")
  private boolean dryRun;

  @Option(
      names = {"-q", "--quiet"},
      description = "say nothing of progress")
  private boolean quiet;

  /** The files that are to be run. */
  List<String> files() {
    return files;
  }

  /** What is to be set in both arms. */
  List<String> sets() {
    return sets;
  }

  /** Everything is checked before anything is computed. */
  @Override
  public Integer call() throws Exception {
    List<Job> jobs = jobs();
    jobs.forEach(Job::check);
    int worst = ExitCode.DONE;
    for (Job job : jobs) {
      if (dryRun) {
        System.out.println(job.plan());
      } else {
        worst = Math.max(worst, job.run());
      }
    }
    return worst;
  }

  /** Reads all files before anything is run, so that all their faults are reported in one go. */
  private List<Job> jobs() throws BadInput {
    Set<Fault> faults = new LinkedHashSet<>(optionFaults());
    boolean bad = !faults.isEmpty();
    List<Scenario> scenarios = new ArrayList<>();
    for (String file : files) {
      try {
        scenarios.add(ScenarioReader.read(file, sets, faults::add));
      } catch (BadInput refused) {
        faults.addAll(refused.faults());
        bad = true;
      }
    }
    if (!bad) {
      List<Fault> clashes = clashes(scenarios);
      faults.addAll(clashes);
      bad = !clashes.isEmpty();
    }
    if (bad) {
      throw new BadInput(List.copyOf(faults));
    }
    if (!faults.isEmpty()) {
      Failures.print(List.copyOf(faults));
    }
    List<Job> jobs = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      jobs.add(job(scenario));
    }
    return jobs;
  }

  private List<Fault> optionFaults() {
    List<Fault> faults = new ArrayList<>();
    Limit.RUNS.check(given(runs, RUNS), faults);
    Limit.REPEATS.check(given(repeats, REPEATS), faults);
    Limit.THREADS.check(threads, faults);
    if (faults.isEmpty()) {
      refuseTooMany(given(runs, RUNS), given(repeats, REPEATS), faults);
    }
    if (out != null && out.toString().isBlank()) {
      faults.add(Limit.fault("--out", "a folder is missing", "DIR"));
    }
    if (resume && force) {
      String what = "--resume goes on with what is there, --force replaces it";
      faults.add(Limit.fault("--resume", what, "one of them"));
    }
    return faults;
  }

  private static void refuseTooMany(int runs, int repeats, List<Fault> faults) {
    if ((long) runs * repeats > Limit.MOST_UNITS) {
      String what = runs + " draws x " + repeats + " repeats are too many";
      faults.add(Limit.fault("--repeats", what, "up to " + Limit.MOST_UNITS + " in all"));
    }
  }

  private static <T> T given(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  /** Scenarios whose results would go to the same folder, whatever the case of its letters. */
  private List<Fault> clashes(List<Scenario> scenarios) {
    List<Fault> faults = new ArrayList<>();
    Map<String, String> taken = new LinkedHashMap<>();
    for (int n = 0; n < files.size(); n++) {
      String stem = scenarios.get(n).stem();
      String first = taken.putIfAbsent(stem.toLowerCase(Locale.ROOT), files.get(n));
      if (first != null) {
        String what =
            "the results would go to the same folder as those of \""
                + first
                + "\"; run them one at a time, each with its own --out";
        faults.add(Limit.fault(files.get(n), what, ""));
      }
    }
    return faults;
  }

  private Job job(Scenario scenario) throws BadInput {
    Path directory = directory(scenario.stem());
    Optional<Begun> begun = resume ? ResultsFolder.begun(directory) : Optional.empty();
    Preparation prepared =
        Preparation.of(order(scenario, begun), Version.program(), Version.model());
    boolean withSeries = series || begun.map(Begun::series).orElse(false);
    Output output =
        new Output(
            Output.RUN, directory, command(), prepared.drawnAddresses(), withSeries, existing());
    return new Job(prepared, output, quiet);
  }

  private Order order(Scenario scenario, Optional<Begun> begun) throws BadInput {
    Order order =
        new Order(
            scenario,
            given(seed, begun.map(Begun::seed).orElse(1L)),
            given(runs, begun.map(Begun::draws).orElse(RUNS)),
            given(repeats, begun.map(Begun::repeats).orElse(REPEATS)),
            threads);
    return blocks == null ? order : BlockSpan.parse(blocks).of(order);
  }

  private Existing existing() {
    return resume ? Existing.RESUME : Existing.replace(force);
  }

  private Path directory(String stem) {
    String name = blocks == null ? stem : stem + "-blocks-" + blocks;
    if (out == null) {
      return Path.of("results", name);
    }
    return files.size() == 1 ? out : out.resolve(name);
  }

  private List<String> command() {
    List<String> words = new ArrayList<>(List.of("multivector"));
    if (spec != null) {
      words.addAll(spec.commandLine().getParseResult().originalArgs());
    }
    return words;
  }
}
