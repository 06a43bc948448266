package org.multivector.world;

import java.util.Arrays;

/**
 * What the states of the region are to each other at one tick, and what their moves of the past
 * have left behind.
 */
public final class Region {

  /** By how much a power's posture towards a state is changed by those in between: 1 by nothing. */
  public final double[] passed;

  /** What initiatives have added, and defections taken, between two states, in log-odds. */
  public final double[] trust;

  /** Part of its coordination that a state has left by defecting. */
  public final double[] aside;

  /** What defections have added to the benefit of ties with a power. */
  public final double[] favour;

  /** What mediators have taken from the rivalry of two powers, in log-odds. */
  public final double[] calm;

  /** What mediators have taken from the disputes of two states, in log-odds. */
  public final double[] peace;

  /** How far the log-odds of a state's reputation have shifted. */
  public final double[] reputationShift;

  /** How much others trust a state to mediate. */
  public final double[] reputation;

  /** Change of what the cohesion of two states returns to, in log-odds. */
  public final double[] accord;

  /** What has been added to the benefit of ties with a power. */
  public final double[] favoured;

  /** Change of the access of powers by reputation, in log-odds. */
  public final double[] welcome;

  private final double[][] zeroAtStart;

  Region(World world) {
    int pairs = world.states * world.powers;
    int states = world.states * world.states;
    passed = new double[pairs];
    trust = new double[states];
    aside = new double[world.states];
    favour = new double[pairs];
    calm = new double[world.powers * world.powers];
    peace = new double[states];
    reputationShift = new double[world.states];
    reputation = new double[world.states];
    accord = new double[states];
    favoured = new double[pairs];
    welcome = new double[world.states];
    zeroAtStart =
        new double[][] {
          trust, aside, favour, calm, peace, reputationShift, accord, favoured, welcome
        };
  }

  void rewind() {
    Arrays.fill(passed, 1);
    for (double[] column : zeroAtStart) {
      Arrays.fill(column, 0);
    }
  }
}
