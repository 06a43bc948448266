package org.multivector.world;

/**
 * What an institution is about; how deep it is and who is a member are inputs.
 *
 * @param leader the power that leads it, or {@link #NOBODY}
 * @param worksIn by domain: whether it is about ties in the domain
 * @param binds by issue: whether members owe its leader something on the issue
 * @param neutral whether its members are neutral: no security offers, and demands on its issues
 *     count less
 */
public record Institution(int leader, boolean[] worksIn, boolean[] binds, boolean neutral) {

  /** The leader of an institution that no power leads. */
  public static final int NOBODY = -1;
}
