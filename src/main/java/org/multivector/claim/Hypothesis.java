package org.multivector.claim;

import java.util.Set;

/**
 * What a claim says of a difference, in numbers.
 *
 * @param sign 1 if it is to be above 0, -1 below; 1 also where none is expected
 * @param none whether no difference beyond the margin is expected
 * @param margin the least difference that matters
 * @param arms what can be run to take it apart
 * @param rules whether ways of deciding are what is compared: to take decisions over then undoes
 *     the comparison itself, so that the frozen arm can show what is assumed, but not what is not
 */
record Hypothesis(int sign, boolean none, double margin, Set<ArmKind> arms, boolean rules) {

  public Hypothesis {
    arms = Set.copyOf(arms);
  }

  /** The lower of the two bounds that decide, for the difference times the sign. */
  double low() {
    return none ? -margin : 0;
  }

  /** The upper bound. */
  double high() {
    return margin;
  }

  /** Whether each arm is there and can say no: what was not turned round has not emerged. */
  boolean canBeTakenApart() {
    return !none && !rules && arms.containsAll(Set.of(ArmKind.values()));
  }
}
