package org.multivector.world;

import java.util.Arrays;

/** How each power conducts itself towards each state; pairs run {@code state * powers + power}. */
public final class Conduct {

  public static final int NEGLECT = 0;
  public static final int MAINTAIN = 1;
  public static final int COURT = 2;
  public static final int PRESS = 3;

  /** Number of postures. */
  public static final int POSTURES = 4;

  /** The posture that a power has decided on towards a state. */
  public final int[] posture;

  /** Exponent of the threat that the posture makes, after events. */
  public final double[] exponent;

  /** What a power has learned of a posture towards a state, in log-odds; by pair and posture. */
  public final double[] experience;

  /** Leverage that a power would have had over a state in the last quarter if it maintained. */
  public final double[] plainLeverage;

  /** What events leave of a power's decisions on posture: 1 all, 0 nothing. */
  public final double[] kept;

  Conduct(int states, int powers) {
    int pairs = states * powers;
    posture = new int[pairs];
    exponent = new double[pairs];
    experience = new double[pairs * POSTURES];
    plainLeverage = new double[pairs];
    kept = new double[powers];
  }

  void rewind() {
    Arrays.fill(posture, MAINTAIN);
    Arrays.fill(experience, 0);
    Arrays.fill(kept, 1);
  }
}
