package org.multivector.claim;

import java.util.EnumMap;
import java.util.Map;
import org.multivector.results.Verdict;
import org.multivector.statistics.Nested;

/** A claim that holds, taken apart: what its other arms keep of the difference. */
final class Decomposition {

  /** Whoever keeps so much of a difference makes it. */
  static final double MOST = 0.8;

  /** In so many draws a sign that turns with the coefficient is the coefficient's. */
  private static final double FOLLOWS = 0.95;

  /** Whoever keeps so much, and surely more than all, shows that decisions take some away. */
  private static final double DAMPED = 1.05;

  private static final double SURE = 0.025;

  private final SequentialDecision decision;
  private final Map<ArmKind, Sample> arms;
  private final Sample on;
  private final Map<ArmKind, Double> kept = new EnumMap<>(ArmKind.class);

  /**
   * Takes a claim apart.
   *
   * @param arms what was run besides the claim as it is; empty if it does not hold
   */
  Decomposition(SequentialDecision decision, Map<ArmKind, Sample> arms, int repeats) {
    this.decision = decision;
    this.arms = arms;
    on = decision.sample().first(decision.sample().draws(), repeats);
    arms.forEach(
        (arm, sample) ->
            kept.put(
                arm,
                arm == ArmKind.REVERSED
                    ? (double) following(sample) / sample.weak().draws()
                    : sample.weak().mean() / on.weak().mean()));
  }

  /** What each arm keeps; of the reversed one the part of the draws in which the sign follows. */
  Map<ArmKind, Double> kept() {
    return kept;
  }

  private static int following(Sample reversed) {
    return reversed.weak().beyond(-1, 0);
  }

  /** p-value of all that makes it emergent: the largest; 1 if an arm was not run. */
  double p() {
    if (!decision.hypothesis().canBeTakenApart() || arms.isEmpty()) {
      return 1;
    }
    double p = decision.pHigh();
    for (Map.Entry<ArmKind, Sample> arm : arms.entrySet()) {
      p = Math.max(p, p(arm.getKey(), arm.getValue()));
    }
    return p;
  }

  private double p(ArmKind arm, Sample sample) {
    if (sample.weak().draws() < 2) {
      return 1;
    }
    double p = sample.less(MOST, on).pBelow(0);
    return arm == ArmKind.REVERSED
        ? Math.max(p, Nested.pFew(following(sample), sample.weak().draws(), FOLLOWS))
        : p;
  }

  /**
   * The verdict.
   *
   * @param adjusted the p-value that is left after correction for the suite
   */
  Verdict verdict(double adjusted) {
    Verdict verdict = decision.verdict();
    if (verdict != Verdict.HOLDS || arms.isEmpty()) {
      return verdict;
    }
    if (keeps(ArmKind.OFF) >= MOST) {
      return Verdict.ARITHMETIC;
    }
    if (keeps(ArmKind.FROZEN) >= MOST) {
      return isDamped() ? Verdict.DAMPED : Verdict.ASSUMED;
    }
    if (keeps(ArmKind.REVERSED) >= FOLLOWS) {
      return Verdict.ASSUMED;
    }
    if (!decision.hypothesis().canBeTakenApart() || isNotOfTheCoefficient()) {
      return Verdict.HOLDS;
    }
    return adjusted <= Design.ALPHA ? Verdict.EMERGENT : Verdict.UNDECIDED;
  }

  private double keeps(ArmKind arm) {
    return kept.getOrDefault(arm, 0.0);
  }

  /** Whether what was turned has little to do with it, so that nobody knows what has. */
  private boolean isNotOfTheCoefficient() {
    Sample reversed = arms.get(ArmKind.REVERSED);
    return reversed != null && reversed.weak().mean() >= MOST * on.weak().mean();
  }

  private boolean isDamped() {
    Sample frozen = arms.get(ArmKind.FROZEN);
    return frozen != null
        && keeps(ArmKind.FROZEN) >= DAMPED
        && frozen.less(1, on).pAbove(0) <= SURE;
  }
}
