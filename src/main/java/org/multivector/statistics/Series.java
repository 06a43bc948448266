package org.multivector.statistics;

/**
 * One measured quantity of one actor; empty text where a column does not apply.
 *
 * @param actor a state, power or {@code REGION}
 * @param partner the other side of a tie
 * @param domain what the tie is made of, or the issue
 * @param owner which arms have such an actor; the others have no rows of it
 */
public record Series(Variable variable, String actor, String partner, String domain, Owner owner) {

  /** Which arms have an actor. */
  public enum Owner {
    BOTH,
    SCENARIO,
    REFERENCE
  }

  /** One that both arms have. */
  public Series(Variable variable, String actor, String partner, String domain) {
    this(variable, actor, partner, domain, Owner.BOTH);
  }

  /** The same, of others. */
  public Series of(Owner other) {
    return new Series(variable, actor, partner, domain, other);
  }

  /** Whether only one arm has it, so that there is nothing to compare. */
  public boolean alone() {
    return owner != Owner.BOTH;
  }

  /** Whether an arm has it, the reference being 0 of two. */
  public boolean isIn(int arm, int arms) {
    return !alone() || arm == (owner == Owner.SCENARIO ? arms - 1 : 0);
  }
}
