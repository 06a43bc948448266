package org.multivector.results;

/**
 * One measured quantity of one actor; empty text where a column does not apply.
 *
 * @param actor a state, power or {@code REGION}
 * @param partner the other side of a tie
 * @param domain what the tie is made of, or the issue
 * @param alone whether there is no such actor in the reference, so that only the scenario has rows
 */
public record Series(
    Variable variable, String actor, String partner, String domain, boolean alone) {

  /** One that both arms have. */
  public Series(Variable variable, String actor, String partner, String domain) {
    this(variable, actor, partner, domain, false);
  }

  /** The same, of an actor whom the reference does not have. */
  public Series ofScenarioAlone() {
    return new Series(variable, actor, partner, domain, true);
  }

  /** The same, as if both arms had it. */
  public Series ofBothArms() {
    return new Series(variable, actor, partner, domain);
  }

  /** Whether an arm has it, the reference being 0 of two. */
  boolean isIn(int arm, int arms) {
    return !alone || arm == arms - 1;
  }
}
