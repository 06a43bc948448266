package org.multivector.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.multivector.claim.Finding.Count;
import org.multivector.claim.Finding.Estimate;
import org.multivector.claim.Laboratory.Request;
import org.multivector.results.DrawRange;
import org.multivector.results.Nested;

/**
 * Tries a suite of claims: looks at their differences at draws that are fixed beforehand until they
 * are settled, and then takes those that hold apart. A claim is decided when it is decided after
 * Holm's correction for all bounds of all claims; the p-value of a bound is the least over looks of
 * p divided by the part of the error that the look may spend, which is valid whenever one stops.
 */
final class Trial {

  private final Design design;
  private final Laboratory laboratory;
  private final List<Hearing> hearings = new ArrayList<>();

  Trial(Design design, Laboratory laboratory, List<Hypothesis> hypotheses) {
    this.design = design;
    this.laboratory = laboratory;
    hypotheses.forEach(hypothesis -> hearings.add(new Hearing(hypothesis)));
  }

  /** Findings by claim. */
  List<Finding> run() throws InterruptedException {
    int before = 0;
    for (Design.Look look : design.looks()) {
      look(new DrawRange(before, look.draws()), look.spent());
      before = look.draws();
    }
    List<Dissection> dissections = dissect();
    List<Finding> findings = new ArrayList<>();
    double[] p = dissections.stream().mapToDouble(Dissection::p).toArray();
    double[] adjusted = Nested.holm(p);
    for (int n = 0; n < hearings.size(); n++) {
      findings.add(finding(hearings.get(n), dissections.get(n), adjusted[n]));
    }
    return findings;
  }

  private void look(DrawRange draws, double spent) throws InterruptedException {
    List<Request> requests = new ArrayList<>();
    for (int n = 0; n < hearings.size(); n++) {
      if (draws.from() == 0 || !hearings.get(n).isSettled()) {
        requests.add(new Request(n, ArmKind.ON, draws, design.repeats()));
      }
    }
    List<double[][][]> observed = laboratory.observe(requests);
    for (int n = 0; n < requests.size(); n++) {
      hearings.get(requests.get(n).claim()).hear(observed.get(n), spent);
    }
    adjust();
  }

  private void adjust() {
    double[] p = new double[2 * hearings.size()];
    for (int n = 0; n < hearings.size(); n++) {
      p[2 * n] = hearings.get(n).pLow();
      p[2 * n + 1] = hearings.get(n).pHigh();
    }
    double[] adjusted = Nested.holm(p);
    for (int n = 0; n < hearings.size(); n++) {
      hearings.get(n).adjust(adjusted[2 * n], adjusted[2 * n + 1]);
    }
  }

  /** Runs the other arms of those that hold and can be taken apart. */
  private List<Dissection> dissect() throws InterruptedException {
    List<Request> requests = new ArrayList<>();
    for (int n = 0; n < hearings.size(); n++) {
      Hearing hearing = hearings.get(n);
      if (hearing.verdict() == Verdict.HOLDS && !hearing.hypothesis().none()) {
        for (ArmKind arm : ArmKind.values()) {
          if (arm != ArmKind.ON && hearing.hypothesis().arms().contains(arm)) {
            DrawRange draws = new DrawRange(0, hearing.sample().draws());
            requests.add(new Request(n, arm, draws, design.armRepeats()));
          }
        }
      }
    }
    List<double[][][]> observed = laboratory.observe(requests);
    List<Map<ArmKind, Sample>> arms = new ArrayList<>();
    hearings.forEach(hearing -> arms.add(new EnumMap<>(ArmKind.class)));
    for (int n = 0; n < requests.size(); n++) {
      Request request = requests.get(n);
      int sign = hearings.get(request.claim()).hypothesis().sign();
      arms.get(request.claim()).put(request.arm(), Sample.of(observed.get(n), sign));
    }
    List<Dissection> dissections = new ArrayList<>();
    for (int n = 0; n < hearings.size(); n++) {
      dissections.add(new Dissection(hearings.get(n), arms.get(n), design.armRepeats()));
    }
    return dissections;
  }

  private static Finding finding(Hearing hearing, Dissection dissection, double pEmergent) {
    Nested weak = hearing.weak();
    int sign = hearing.hypothesis().sign();
    double half = weak.half(Design.ALPHA * hearing.spent());
    double mean = sign * weak.mean();
    double[] robust = weak.interval(hearing.robust());
    return new Finding(
        dissection.verdict(pEmergent),
        new Estimate(mean, mean - half, mean + half),
        new Count(weak.units(), weak.draws()),
        weak.pSign(1),
        new Estimate(hearing.robust(), robust[0], robust[1]),
        hearing.beyond(),
        hearing.adjusted(),
        weak.parameterShare(),
        dissection.kept(),
        pEmergent);
  }
}
