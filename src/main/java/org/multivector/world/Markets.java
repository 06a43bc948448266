package org.multivector.world;

import java.util.Arrays;

/** Prices of commodities. */
public final class Markets {

  /** How far chance has taken the log of a price from its start. */
  public final double[] shift;

  /** Log of a price relative to the start, with what events and shocks make of it. */
  public final double[] logPrice;

  Markets(int commodities) {
    shift = new double[commodities];
    logPrice = new double[commodities];
  }

  void rewind() {
    Arrays.fill(shift, 0);
    Arrays.fill(logPrice, 0);
  }
}
