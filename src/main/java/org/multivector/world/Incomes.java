package org.multivector.world;

import java.util.Arrays;

/** What states earn from abroad. */
public final class Incomes {

  /** Income relative to what it would be on its trend; 1 at the start. */
  public final double[] income;

  /** What income has made of the log of GDP. */
  public final double[] effect;

  Incomes(int states) {
    income = new double[states];
    effect = new double[states];
  }

  void rewind() {
    Arrays.fill(income, 1);
    Arrays.fill(effect, 0);
  }
}
