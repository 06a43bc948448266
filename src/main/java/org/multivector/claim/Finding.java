package org.multivector.claim;

import java.util.Map;
import org.multivector.results.TestedClaim.Estimate;
import org.multivector.results.Verdict;

/**
 * What the runs have said of a claim.
 *
 * @param verdict the verdict
 * @param difference the mean difference, with an interval that holds at all looks together
 * @param units units of (draw, repeat) that count, and draws among them
 * @param pSign part of the units in which the difference has the sign that is claimed (or, of no
 *     difference, keeps to the margin)
 * @param robust part of the draws whose expected difference has it, with its interval
 * @param beyond part of the draws whose expected difference is beyond the margin as claimed
 * @param p p-value of the decision on size, adjusted for looks and suite
 * @param parameterShare part of the spread of single differences that comes from what is not known
 * @param kept what an arm keeps of the difference; of the reversed arm the part of the draws whose
 *     sign turns with the coefficient
 * @param doubt why it can be no finding although all arms were run
 * @param pEmergent adjusted p-value of all that has to be so for it to be emergent; 1 if not tested
 * @param needed about how many draws would decide its size; NaN if it is decided, or if it is not
 *     for want of draws
 */
record Finding(
    Verdict verdict,
    Estimate difference,
    Count units,
    double pSign,
    Estimate robust,
    double beyond,
    double p,
    double parameterShare,
    Map<ArmKind, Double> kept,
    Doubt doubt,
    double pEmergent,
    double needed) {

  public Finding {
    kept = Map.copyOf(kept);
  }

  /** What arms that were run leave open. */
  enum Doubt {
    NONE,
    /** In too many draws runs of an arm have failed. */
    FAILED,
    /** With the coefficient turned nothing is left whose sign could turn. */
    STILL,
    /** With the coefficient turned most of it is left. */
    ANOTHER
  }

  /**
   * How much was run.
   *
   * @param units units of (draw, repeat)
   * @param draws draws among them
   * @param failed units that do not count, since a run of theirs failed
   */
  record Count(long units, int draws, long failed) {}
}
