package org.multivector.cli;

import java.util.List;
import org.multivector.batch.BatchSpec;
import org.multivector.batch.Preparation;
import org.multivector.scenario.Scenario;
import org.multivector.text.Fault;
import picocli.CommandLine.Option;

/** How much of what is not known, and of chance, a command that keeps every unit looks at. */
final class Sampling {

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "draws of what is not known (default: ${DEFAULT-VALUE})")
  private int runs;

  @Option(
      names = "--repeats",
      paramLabel = "R",
      description = "repeats of chance for each draw (default: ${DEFAULT-VALUE})")
  private int repeats;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "seed of all chance (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  private final int usualRuns;
  private final int usualRepeats;

  /** What holds if nothing is said. */
  Sampling(int runs, int repeats) {
    this.runs = runs;
    this.repeats = repeats;
    usualRuns = runs;
    usualRepeats = repeats;
  }

  /** The options that give these numbers again, each with a space before it. */
  String said() {
    return (runs == usualRuns ? "" : " --runs " + runs)
        + (repeats == usualRepeats ? "" : " --repeats " + repeats)
        + (seed == 1 ? "" : " --seed " + seed);
  }

  int runs() {
    return runs;
  }

  int repeats() {
    return repeats;
  }

  long seed() {
    return seed;
  }

  /** So much of a scenario, ready to be run. */
  Preparation prepare(Scenario scenario, int threads) {
    BatchSpec spec = new BatchSpec(scenario, seed, runs, repeats, threads);
    return Preparation.of(spec, Version.program(), Version.model());
  }

  /** Adds faults if it is too little or too much. */
  void check(List<Fault> faults) {
    Limit.check(runs, repeats, Limit.MOST_KEPT_UNITS, faults);
  }
}
