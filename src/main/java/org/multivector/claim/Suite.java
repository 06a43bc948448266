package org.multivector.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.multivector.batch.Experiment;
import org.multivector.scenario.Expectation;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;

/** The claims of some files, read and checked, and tried together. */
public final class Suite {

  private final Experiment experiment;
  private final List<SuiteEntry> entries;

  private Suite(Experiment experiment, List<SuiteEntry> entries) {
    this.experiment = experiment;
    this.entries = entries;
  }

  /**
   * Reads the claims of files.
   *
   * @param files paths, or names of shipped scenarios
   * @throws BadInput with every fault that was found
   */
  public static Suite read(List<String> files, long seed, int threads) throws BadInput {
    List<String> stems = new ArrayList<>();
    List<Expectation> all = new ArrayList<>();
    Set<Fault> faults = new LinkedHashSet<>();
    for (String file : files) {
      try {
        List<Expectation> own = ScenarioReader.expectations(file, files);
        own.forEach(expectation -> stems.add(stem(file)));
        all.addAll(own);
      } catch (BadInput bad) {
        faults.addAll(bad.faults());
        faults.addAll(faults(ScenarioReader.check(file, files).expectations()));
      }
    }
    BadInput.refuseIfAny(List.copyOf(faults));
    ClaimCompiler compiler = new ClaimCompiler(seed, threads);
    List<Claim> claims = compiler.claims(all); // the experiment has to know of all their plans
    return new Suite(compiler.experiment(), entries(stems, all, claims));
  }

  private static List<SuiteEntry> entries(
      List<String> stems, List<Expectation> all, List<Claim> claims) {
    List<SuiteEntry> entries = new ArrayList<>();
    int next = 0;
    for (int n = 0; n < all.size(); n++) {
      Optional<Claim> claim =
          all.get(n).question().isPresent() ? Optional.of(claims.get(next++)) : Optional.empty();
      entries.add(new SuiteEntry(stems.get(n), all.get(n), claim, Optional.empty()));
    }
    return entries;
  }

  /** What is wrong in the claims of a file: in what they run, and what they measure in it. */
  public static List<Fault> faults(List<Expectation> expectations) {
    try {
      new ClaimCompiler(1, 1).claims(expectations);
      return List.of();
    } catch (BadInput bad) {
      return bad.faults();
    }
  }

  private static String stem(String file) {
    String[] parts = file.replace('\\', '/').split("/", -1);
    return parts[parts.length - 1].replaceFirst("\\.ya?ml$", "");
  }

  private List<Claim> claims() {
    return entries.stream().flatMap(entry -> entry.claim().stream()).toList();
  }

  /** How many claims are tested. */
  public int size() {
    return claims().size();
  }

  /** The suite with nothing run. */
  public Report listed(Design design) {
    return new Report(entries, design, experiment.seed(), false);
  }

  /** The suite stopped before anything was decided. */
  public Report stopped(Design design) {
    return new Report(entries, design, experiment.seed(), true);
  }

  /** The most runs that a design can take: some are not needed when a claim is settled. */
  public int runs(Design design) {
    int runs = 0;
    for (ArmKind arm : ArmKind.values()) {
      Set<PlannedRun> planned = new LinkedHashSet<>();
      for (Claim claim : claims()) {
        List<Contrast> contrasts = claim.arms().getOrDefault(arm, List.of());
        contrasts.forEach(contrast -> contrast.parts().forEach(part -> planned.add(part.run())));
      }
      runs +=
          planned.size()
              * design.draws()
              * (arm == ArmKind.ON ? design.repeats() : design.armRepeats());
    }
    return runs;
  }

  /**
   * Tries all claims.
   *
   * @param progress told how many runs were finished
   * @param listener told what has been found so far, whenever something was decided
   * @return the last of what was told
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  public Report run(Design design, IntConsumer progress, Consumer<Report> listener)
      throws InterruptedException {
    List<Claim> claims = claims();
    List<Map<ArmKind, List<Contrast>>> arms = claims.stream().map(Claim::arms).toList();
    SimulatedObservations observations = new SimulatedObservations(experiment, arms, progress);
    List<Hypothesis> hypotheses = claims.stream().map(Claim::hypothesis).toList();
    Trial trial = new Trial(design, observations, hypotheses);
    trial.run(findings -> listener.accept(report(findings, design)));
    Report report = report(trial.findings(), design);
    listener.accept(report);
    return report;
  }

  private Report report(List<Optional<Finding>> findings, Design design) {
    List<SuiteEntry> found = new ArrayList<>();
    int next = 0;
    for (SuiteEntry entry : entries) {
      Optional<Finding> finding =
          entry.claim().isPresent() ? findings.get(next++) : Optional.empty();
      found.add(new SuiteEntry(entry.file(), entry.expectation(), entry.claim(), finding));
    }
    boolean unfinished = findings.stream().anyMatch(Optional::isEmpty);
    return new Report(found, design, experiment.seed(), unfinished);
  }
}
