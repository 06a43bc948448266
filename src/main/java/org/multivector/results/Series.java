package org.multivector.results;

/**
 * One measured quantity of one actor; empty text where a column does not apply.
 *
 * @param actor a state, power or {@code REGION}
 * @param partner the other side of a tie
 * @param domain what the tie is made of, or the issue
 */
public record Series(Variable variable, String actor, String partner, String domain) {}
