package org.multivector.cli;

import java.util.List;

/** What a command does for one of its scenarios. */
interface Job {

  /** Refuses, before anything is computed, a folder that may not be written. */
  void check();

  /** Computes, writes the results and prints the answer; returns the exit code. */
  int run() throws InterruptedException;

  /** Checks all before any is run; returns the worst exit code. */
  static int all(List<? extends Job> jobs) throws InterruptedException {
    jobs.forEach(Job::check);
    int worst = ExitCode.DONE;
    for (Job job : jobs) {
      worst = Math.max(worst, job.run());
    }
    return worst;
  }
}
