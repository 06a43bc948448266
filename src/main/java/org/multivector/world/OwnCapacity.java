package org.multivector.world;

import java.util.Arrays;

/** What states have invested in meeting their needs themselves. */
public final class OwnCapacity {

  /** What it has made of the log of the reference share of own capacity, by state and domain. */
  public final double[] gained;

  /** What investments cost a year at present, as a part of welfare. */
  public final double[] spending;

  OwnCapacity(int states, int domains) {
    gained = new double[states * domains];
    spending = new double[states];
  }

  void rewind() {
    Arrays.fill(gained, 0);
    Arrays.fill(spending, 0);
  }
}
