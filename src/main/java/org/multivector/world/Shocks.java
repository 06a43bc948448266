package org.multivector.world;

import java.util.Arrays;
import java.util.List;

/** The shocks of a plan as they are in a quarter, in its order. */
public final class Shocks {

  /** How severe the present one is, between 0 and 1; 0 while there is none. */
  public final double[] severity;

  /** Quarters that the present one still lasts, this one included; 0 while there is none. */
  public final int[] left;

  private final List<Shock> all;

  Shocks(Plan plan) {
    all = plan.shocks();
    severity = new double[plan.shocks().size()];
    left = new int[plan.shocks().size()];
  }

  /** At how many targets a shock of a kind lasts. */
  public int lasting(int kind) {
    int count = 0;
    for (int n = 0; n < left.length; n++) {
      count += left[n] > 0 && all.get(n).kind() == kind ? 1 : 0;
    }
    return count;
  }

  /** Back to the start: nothing has happened. */
  void rewind() {
    Arrays.fill(severity, 0);
    Arrays.fill(left, 0);
  }
}
