package org.multivector.claim;

import java.util.EnumMap;
import java.util.Map;
import org.multivector.claim.Finding.Doubt;
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

  /** In more draws than that no run of an arm may fail: those that do are not just any. */
  private static final double LOST = 0.05;

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
        (arm, sample) -> {
          if (sample.weak().draws() > 0) {
            kept.put(arm, arm == ArmKind.REVERSED ? following(sample) : part(sample));
          }
        });
  }

  private double part(Sample arm) {
    return arm.weak().mean() / on.where(arm).weak().mean();
  }

  /** What each arm keeps; of the reversed one the part of the draws in which the sign follows. */
  Map<ArmKind, Double> kept() {
    return kept;
  }

  private static double following(Sample reversed) {
    return (double) turned(reversed) / reversed.weak().draws();
  }

  private static int turned(Sample reversed) {
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
        ? Math.max(p, Nested.pFew(turned(sample), sample.weak().draws(), FOLLOWS))
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
    if (!decision.hypothesis().canBeTakenApart() || doubt() != Doubt.NONE) {
      return Verdict.HOLDS;
    }
    return adjusted <= Design.ALPHA ? Verdict.EMERGENT : Verdict.UNDECIDED;
  }

  private double keeps(ArmKind arm) {
    return kept.getOrDefault(arm, 0.0);
  }

  /** Why it can be no finding although its arms were run. */
  Doubt doubt() {
    if (arms.values().stream().anyMatch(this::fails)) {
      return Doubt.FAILED;
    }
    Sample reversed = arms.get(ArmKind.REVERSED);
    if (reversed == null) {
      return Doubt.NONE;
    }
    if (part(reversed) >= MOST) {
      return Doubt.ANOTHER; // what was turned has little to do with it, and nobody knows what has
    }
    Nested weak = reversed.weak();
    return weak.still() > 0 && turned(reversed) + weak.still() >= FOLLOWS * weak.draws()
        ? Doubt.STILL
        : Doubt.NONE;
  }

  private boolean fails(Sample arm) {
    return arm.weak().draws() < (1 - LOST) * on.weak().draws();
  }

  private boolean isDamped() {
    Sample frozen = arms.get(ArmKind.FROZEN);
    return frozen != null
        && keeps(ArmKind.FROZEN) >= DAMPED
        && frozen.less(1, on).pAbove(0) <= SURE;
  }
}
