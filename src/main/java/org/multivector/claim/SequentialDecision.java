package org.multivector.claim;

import org.multivector.results.Verdict;
import org.multivector.statistics.Nested;

/**
 * What is known for and against one claim while a suite runs. Two bounds decide: 0 and the margin,
 * or, where no difference is claimed, both margins.
 */
final class SequentialDecision {

  /** So many draws must agree for a claim to be robust, and so few for it to fail. */
  static final double ROBUST = 0.9;

  private static final double CLEAR = 0.05;

  private static final int BOUNDS = 2;
  private static final int SIDES = 2;

  /** Where the mean lies. */
  enum Zone {
    BELOW,
    BETWEEN,
    ABOVE,
    /** Below the upper bound, and perhaps below the lower. */
    NOT_ABOVE,
    UNKNOWN
  }

  private final Hypothesis hypothesis;
  private final Bound low;
  private final Bound high;
  private double adjustedLow = 1;
  private double adjustedHigh = 1;
  private double spent = 1;
  private Sample sample;

  SequentialDecision(Hypothesis hypothesis) {
    this.hypothesis = hypothesis;
    low = new Bound(hypothesis.low());
    high = new Bound(hypothesis.high());
    sample = Sample.of(new double[1][0][0], 1);
  }

  Hypothesis hypothesis() {
    return hypothesis;
  }

  Sample sample() {
    return sample;
  }

  double spent() {
    return spent;
  }

  /** Takes in more draws. */
  void see(double[][][] differences, double spends) {
    Sample more = Sample.of(differences, hypothesis.sign());
    sample = sample.draws() == 0 ? more : sample.and(more);
    spent = spends;
    low.see(sample, spends);
    high.see(sample, spends);
  }

  double pLow() {
    return low.p();
  }

  double pHigh() {
    return high.p();
  }

  /** Takes the p-values that are left after correction for the suite. */
  void adjust(double ofLow, double ofHigh) {
    adjustedLow = ofLow;
    adjustedHigh = ofHigh;
  }

  double adjusted() {
    return hypothesis.none() ? Math.max(adjustedLow, adjustedHigh) : adjustedHigh;
  }

  private Zone zone() {
    if (high.isAbove(adjustedHigh)) {
      return Zone.ABOVE;
    }
    if (low.isBelow(adjustedLow)) {
      return Zone.BELOW;
    }
    if (!high.isBelow(adjustedHigh)) {
      return Zone.UNKNOWN;
    }
    return low.isAbove(adjustedLow) ? Zone.BETWEEN : Zone.NOT_ABOVE;
  }

  /** Part of the draws whose expected difference is as claimed: has the sign, or is small. */
  double robust() {
    return (double) agreeing() / weak().draws();
  }

  /** Draws whose expected difference is as claimed. */
  private int agreeing() {
    Nested weak = weak();
    double margin = hypothesis.margin();
    return hypothesis.none()
        ? weak.draws() - weak.beyond(1, margin) - weak.beyond(-1, margin)
        : weak.beyond(1, 0);
  }

  /** Part of the single runs whose difference is as claimed: has the sign, or is small. */
  double pAsClaimed() {
    return hypothesis.none() ? sample.within(hypothesis.margin()) : weak().pSign(1);
  }

  /** Part of the draws whose expected difference is beyond the margin as claimed. */
  double beyond() {
    return hypothesis.none()
        ? robust()
        : (double) weak().beyond(1, hypothesis.margin()) / weak().draws();
  }

  Nested weak() {
    return sample.weak();
  }

  /**
   * About how many draws would decide it by what is known of it now.
   *
   * @param open how many claims are undecided, all of which are corrected for
   */
  double needed(int open) {
    double margin = hypothesis.none() && weak().mean() < 0 ? low.at() : high.at();
    return weak().drawsToTell(margin, Design.ALPHA * spent / (BOUNDS * SIDES * open));
  }

  /**
   * Whether more draws are not needed: it fails, and in all draws. What does nothing yet is tried
   * in all draws, since it may do something in few.
   */
  boolean isSettled() {
    if (sample.isNothing()) {
      return false;
    }
    return switch (zone()) {
      case BELOW -> beyond() <= CLEAR;
      case BETWEEN -> hypothesis.none() && robust() >= 1 - CLEAR;
      case ABOVE -> hypothesis.none() && beyond() <= CLEAR;
      default -> false;
    };
  }

  /** The verdict before it is taken apart; {@link Verdict#HOLDS} may become something else. */
  Verdict verdict() {
    return hypothesis.none() ? verdictOnNone() : verdictOnSign();
  }

  private Verdict verdictOnNone() {
    return switch (zone()) {
      case BETWEEN -> robust() >= ROBUST ? Verdict.HOLDS : Verdict.MIXED;
      case ABOVE, BELOW -> robust() > 1 - ROBUST ? Verdict.MIXED : Verdict.FAILS;
      default -> Verdict.UNDECIDED;
    };
  }

  private Verdict verdictOnSign() {
    if (sample.isNothing() && zone() != Zone.UNKNOWN) {
      return Verdict.NOTHING;
    }
    Verdict weak = beyond() > 1 - ROBUST ? Verdict.MIXED : Verdict.FAILS;
    return switch (zone()) {
      case ABOVE -> robust() >= ROBUST ? Verdict.HOLDS : Verdict.MIXED;
      case BETWEEN -> robust() >= ROBUST ? Verdict.SIGN_ONLY : weak;
      case BELOW, NOT_ABOVE -> weak;
      default -> Verdict.UNDECIDED;
    };
  }
}
