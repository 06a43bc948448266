package org.multivector.world;

import java.util.Arrays;

/**
 * Offers on the table and the deals that accepted ones have become. Of worth, exclusive worth and
 * concessions there is a level that is expected as things are at the start; it is part of the
 * start.
 */
public final class Deals {

  /** Stands in {@link #domain} where a power offers a state nothing. */
  public static final int NONE = -1;

  /** Domain in which a power offers something to a state in this quarter, by pair. */
  public final int[] domain;

  /** What the offer is worth as a benefit of the tie. */
  public final double[] size;

  /** Worth of running deals beyond what is expected, by tie; and what is expected. */
  public final double[] worth;

  public final double[] worthAtStart;

  /** Worth of running deals that excludes rivals, by tie; and what of it is expected. */
  public final double[] exclusive;

  public final double[] exclusiveAtStart;

  /** Share that rivals of a power have in a domain, weighted by rivalry, at the start; by tie. */
  public final double[] rivalsAtStart;

  /** What deals add to the benefit of a tie since the start. */
  public final double[] benefit;

  /** Deals of a state with a power that were made since the start, by pair. */
  public final double[] made;

  /** Conditions accepted in this quarter beyond those expected, by state; and those expected. */
  public final double[] conceded;

  public final double[] concededAtStart;

  /** A power's reaction to the exclusive deals of its rivals with a state, [0, 1], by pair. */
  public final double[] reaction;

  public final double[] reactionAtStart;

  private final double[][] zeroAtStart;

  Deals(int states, int powers, int ties) {
    int pairs = states * powers;
    domain = new int[pairs];
    size = new double[pairs];
    worth = new double[ties];
    worthAtStart = new double[ties];
    exclusive = new double[ties];
    exclusiveAtStart = new double[ties];
    rivalsAtStart = new double[ties];
    benefit = new double[ties];
    made = new double[pairs];
    conceded = new double[states];
    concededAtStart = new double[states];
    reaction = new double[pairs];
    reactionAtStart = new double[pairs];
    zeroAtStart =
        new double[][] {
          worth,
          worthAtStart,
          exclusive,
          exclusiveAtStart,
          benefit,
          made,
          conceded,
          concededAtStart,
          reaction,
          reactionAtStart
        };
  }

  void rewind() {
    Arrays.fill(domain, NONE);
    for (double[] column : zeroAtStart) {
      Arrays.fill(column, 0);
    }
  }
}
