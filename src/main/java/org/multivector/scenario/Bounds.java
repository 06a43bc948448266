package org.multivector.scenario;

import org.multivector.chance.Amount;
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

  /** Whether an amount keeps to the allowed range of its place; if not, that is a fault. */
  static boolean check(Layout layout, int place, Cell cell, Spot at, Faults faults) {
    int before = faults.errors();
    Range allowed = of(layout, place);
    Range range = cell.range();
    if (!allowed.contains(range)) {
      faults.error(at, complaint(cell), allowed.toString());
    } else if (isPowersTie(layout, place) && range.high() >= 1) {
      String what = "the share of a power is below 1: with 1 there is no way out of the tie";
      faults.error(at, what, "0 to 0.9999");
    }
    return faults.errors() == before;
  }

  private static String complaint(Cell cell) {
    Range range = cell.range();
    if (range.low() == range.high()) {
      return range + " is out of range";
    }
    boolean endless =
        cell.amount() instanceof Amount.Drawn drawn
            && (Double.isInfinite(drawn.distribution().lowest())
                || Double.isInfinite(drawn.distribution().highest()));
    String advice = endless ? "; use one with two ends, such as uniform or triangular" : "";
    return "it can be " + range + ", out of range" + advice;
  }

  private static boolean isPowersTie(Layout layout, int place) {
    return layout.input(place) == Input.TIE
        && layout.members(place)[2] < layout.roster().powers().size();
  }
}
