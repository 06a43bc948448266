package org.multivector.cli;

import java.util.List;
import org.multivector.text.Fault;
import picocli.CommandLine.Option;

/** How a command that computes for a while goes about it. */
final class Work {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "threads; the numbers do not depend on it (default: all cores)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "say nothing of progress")
  private boolean quiet;

  int threads() {
    return threads;
  }

  boolean quiet() {
    return quiet;
  }

  /** Adds a fault if there are too few threads or too many. */
  void check(List<Fault> faults) {
    Limit.THREADS.check(threads, faults);
  }
}
