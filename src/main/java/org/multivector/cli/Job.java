package org.multivector.cli;

import java.util.ArrayList;
import java.util.List;
import org.multivector.scenario.Scenario;
import org.multivector.text.BadInput;

/** What a command does for one of its scenarios. */
interface Job {

  /** Refuses, before anything is computed, a folder that may not be written. */
  void check();

  /** Computes, writes the results and prints the answer; returns the exit code. */
  int run() throws InterruptedException;

  /** Makes the job of a scenario. */
  @FunctionalInterface
  interface Maker {

    /** The job, or why there is none. */
    Job of(Scenario scenario) throws BadInput;
  }

  /**
   * Makes a job of each scenario, and checks all before any is run; returns the worst exit code.
   */
  static int all(List<Scenario> scenarios, Maker maker) throws BadInput, InterruptedException {
    List<Job> jobs = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      jobs.add(maker.of(scenario));
    }
    return all(jobs);
  }

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
