package org.multivector.scenario;

import org.multivector.world.Input;
import org.multivector.world.Layout;

/** What an input may be; no draw may leave it. */
final class Bounds {

  private Bounds() {}

  /** The allowed range of a place. */
  static Range of(Layout layout, int place) {
    Input input = layout.input(place);
    return new Range(input.lowest(), input.highest());
  }

  /** Reports an amount that can leave the allowed range of its place. */
  static void check(Layout layout, int place, Cell cell, Spot at, Faults faults) {
    Range allowed = of(layout, place);
    Range range = cell.range();
    if (!allowed.contains(range)) {
      boolean one = range.low() == range.high();
      String what = one ? range + " is out of range" : "it can be " + range + ", out of range";
      faults.error(at, what, allowed.toString());
    } else if (isPowersTie(layout, place) && range.high() >= 1) {
      String what = "the share of a power is below 1: with 1 there is no way out of the tie";
      faults.error(at, what, "0 to 0.9999");
    }
  }

  private static boolean isPowersTie(Layout layout, int place) {
    return layout.input(place) == Input.TIE
        && layout.members(place)[2] < layout.roster().powers().size();
  }
}
