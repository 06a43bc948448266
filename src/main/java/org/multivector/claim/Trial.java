package org.multivector.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.multivector.claim.Finding.Count;
import org.multivector.claim.Observations.Request;
import org.multivector.results.DrawRange;
import org.multivector.results.TestedClaim.Estimate;
import org.multivector.results.Verdict;
import org.multivector.statistics.Nested;

/**
 * Tries a suite of claims: looks at their differences at draws that are fixed beforehand until they
 * are settled, and then takes those that hold apart. A claim is decided when it is decided after
 * Holm's correction for all bounds of all claims; the p-value of a bound is the least over looks of
 * p divided by the part of the error that the look may spend, which is valid whenever one stops.
 */
final class Trial {

  /** Claims that are taken apart at a time: a stop loses no more. */
  private static final int TOGETHER = 12;

  private final Design design;
  private final Observations observations;
  private final List<SequentialDecision> decisions = new ArrayList<>();
  private final Map<Integer, Decomposition> decompositions = new HashMap<>();
  private boolean looked;

  Trial(Design design, Observations observations, List<Hypothesis> hypotheses) {
    this.design = design;
    this.observations = observations;
    hypotheses.forEach(hypothesis -> decisions.add(new SequentialDecision(hypothesis)));
  }

  /**
   * Tries all claims.
   *
   * @param listener told what has been found so far, whenever something was decided
   */
  void run(Consumer<List<Optional<Finding>>> listener) throws InterruptedException {
    int before = 0;
    for (Design.Look look : design.looks()) {
      look(new DrawRange(before, look.draws()), look.spent());
      before = look.draws();
      listener.accept(findings());
    }
    looked = true;
    for (int from = 0; from < decisions.size(); from += TOGETHER) {
      if (decompose(from, Math.min(decisions.size(), from + TOGETHER))) {
        listener.accept(findings());
      }
    }
  }

  /**
   * Findings by claim; empty of those that more runs may still decide otherwise. Whatever is not
   * yet taken apart has no evidence of being emergent, so that Holm's correction is never too mild.
   */
  List<Optional<Finding>> findings() {
    List<Decomposition> all = new ArrayList<>();
    for (int n = 0; n < decisions.size(); n++) {
      Decomposition none = new Decomposition(decisions.get(n), Map.of(), design.armRepeats());
      all.add(decompositions.getOrDefault(n, none));
    }
    double[] adjusted = Nested.holm(all.stream().mapToDouble(Decomposition::p).toArray());
    int open = (int) decisions.stream().filter(Trial::isUndecided).count();
    List<Optional<Finding>> findings = new ArrayList<>();
    for (int n = 0; n < decisions.size(); n++) {
      findings.add(
          isFinal(n)
              ? Optional.of(finding(decisions.get(n), all.get(n), adjusted[n], open))
              : Optional.empty());
    }
    return findings;
  }

  private boolean isFinal(int claim) {
    SequentialDecision decision = decisions.get(claim);
    return (looked || decision.isSettled())
        && (decompositions.containsKey(claim) || !isToBeTakenApart(decision));
  }

  private static boolean isUndecided(SequentialDecision decision) {
    return decision.verdict() == Verdict.UNDECIDED;
  }

  private static boolean isToBeTakenApart(SequentialDecision decision) {
    return decision.verdict() == Verdict.HOLDS && !decision.hypothesis().none();
  }

  private void look(DrawRange draws, double spent) throws InterruptedException {
    List<Request> requests = new ArrayList<>();
    for (int n = 0; n < decisions.size(); n++) {
      if (!decisions.get(n).isSettled()) {
        requests.add(new Request(n, ArmKind.ON, draws, design.repeats()));
      }
    }
    List<double[][][]> observed = observations.observe(requests);
    for (int n = 0; n < requests.size(); n++) {
      decisions.get(requests.get(n).claim()).see(observed.get(n), spent);
    }
    adjust();
  }

  private void adjust() {
    double[] p = new double[2 * decisions.size()];
    for (int n = 0; n < decisions.size(); n++) {
      p[2 * n] = decisions.get(n).pLow();
      p[2 * n + 1] = decisions.get(n).pHigh();
    }
    double[] adjusted = Nested.holm(p);
    for (int n = 0; n < decisions.size(); n++) {
      decisions.get(n).adjust(adjusted[2 * n], adjusted[2 * n + 1]);
    }
  }

  /** Runs the other arms of those among some that hold; says whether there were any. */
  private boolean decompose(int from, int to) throws InterruptedException {
    List<Request> requests = new ArrayList<>();
    Map<Integer, Map<ArmKind, Sample>> arms = new LinkedHashMap<>();
    for (int n = from; n < to; n++) {
      SequentialDecision decision = decisions.get(n);
      if (isToBeTakenApart(decision)) {
        arms.put(n, new EnumMap<>(ArmKind.class));
        requests.addAll(others(n, decision));
      }
    }
    List<double[][][]> observed = observations.observe(requests);
    for (int n = 0; n < requests.size(); n++) {
      Request request = requests.get(n);
      int sign = decisions.get(request.claim()).hypothesis().sign();
      Objects.requireNonNull(arms.get(request.claim()))
          .put(request.arm(), Sample.of(observed.get(n), sign));
    }
    arms.forEach(
        (claim, of) ->
            decompositions.put(
                claim, new Decomposition(decisions.get(claim), of, design.armRepeats())));
    return !arms.isEmpty();
  }

  private List<Request> others(int claim, SequentialDecision decision) {
    DrawRange draws = new DrawRange(0, decision.sample().draws());
    return Arrays.stream(ArmKind.values())
        .filter(arm -> arm != ArmKind.ON && decision.hypothesis().arms().contains(arm))
        .map(arm -> new Request(claim, arm, draws, design.armRepeats()))
        .toList();
  }

  /**
   * More draws than there are; where the spread that skewness adds is what is lacking, nobody
   * knows.
   */
  private static double needed(SequentialDecision decision, int open) {
    double needed = decision.needed(open);
    return needed > decision.weak().draws() ? needed : Double.NaN;
  }

  private static Finding finding(
      SequentialDecision decision, Decomposition decomposition, double pEmergent, int open) {
    Nested weak = decision.weak();
    int sign = decision.hypothesis().sign();
    double[] mean = weak.interval(Design.ALPHA * decision.spent());
    double[] robust = weak.intervalOfShare(decision.robust());
    return new Finding(
        decomposition.verdict(pEmergent),
        sign > 0
            ? new Estimate(weak.mean(), mean[0], mean[1])
            : new Estimate(-weak.mean(), -mean[1], -mean[0]),
        new Count(weak.units(), weak.draws(), decision.sample().failed()),
        decision.pAsClaimed(),
        new Estimate(decision.robust(), robust[0], robust[1]),
        decision.beyond(),
        decision.adjusted(),
        weak.parameterShare(),
        decomposition.kept(),
        decomposition.doubt(),
        pEmergent,
        isUndecided(decision) ? needed(decision, open) : Double.NaN);
  }
}
