package org.multivector.scenario;

import org.multivector.amount.Cell;
import org.multivector.amount.Range;
import org.multivector.chance.Amount;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.world.Input;
import org.multivector.world.Layout;

/** What an input may be; no draw may leave it. */
final class Bounds {

  /** Why something cannot be at an end. */
  static final String NO_WAY_BACK =
      "legitimacy is above 0 and below 1: from either end there is no way back";

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
    } else if (isEnd(layout, place, range)) {
      faults.error(at, NO_WAY_BACK);
    }
    return faults.errors() == before;
  }

  /** Whether what moves in log-odds can be at an end, where those are infinite. */
  static boolean isEnd(Layout layout, int place, Range range) {
    return layout.input(place) == Input.LEGITIMACY && (range.low() <= 0 || range.high() >= 1);
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
