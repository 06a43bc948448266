package org.multivector.gui;

import java.util.ArrayList;
import java.util.List;
import org.multivector.chance.Amount;
import org.multivector.results.TextTable;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.Meaning;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/**
 * One number of the world that a slider moves.
 *
 * @param index its place in the layout
 * @param name what it is called in a list of its kind
 * @param address as in scenario files
 * @param unit unit of measurement
 * @param what what it is
 * @param lowest lowest allowed value
 * @param highest highest allowed value
 * @param left value at the left end of the slider
 * @param right value at its right end
 */
record Knob(
    int index,
    String name,
    String address,
    String unit,
    String what,
    double lowest,
    double highest,
    double left,
    double right) {

  /** Ranges that are wider are not for a slider: it spans what the number is drawn from. */
  private static final double WIDE = 5;

  static Knob of(Plan plan, int index, double value) {
    Layout layout = plan.layout();
    Input input = layout.input(index);
    double low = input.lowest();
    double high = input.highest();
    double left = low;
    double right = high;
    if (high - low > WIDE) {
      double least = value - Math.max(1, Math.abs(value));
      double most = value + Math.max(1, Math.abs(value));
      if (plan.amounts()[index] instanceof Amount.Drawn drawn) {
        least = Math.min(least, finite(drawn.distribution().lowest(), least));
        most = Math.max(most, finite(drawn.distribution().highest(), most));
      }
      left = Math.max(low, least);
      right = Math.min(high, most);
    }
    return new Knob(
        index,
        name(layout, index),
        layout.address(index),
        input.unit(),
        Meaning.of(input),
        low,
        high,
        left,
        right);
  }

  private static double finite(double bound, double otherwise) {
    return Double.isFinite(bound) ? bound : otherwise;
  }

  /** Who and what it is about; a parameter's own name comes first. */
  private static String name(Layout layout, int index) {
    Input input = layout.input(index);
    List<String> words = new ArrayList<>();
    if (input.room().equals("parameters")) {
      words.add(input.variable().replace('_', ' '));
    }
    int[] members = layout.members(index);
    for (int n = 0; n < members.length; n++) {
      Roster.Entry entry = layout.roster().members(input.dimensions().get(n)).get(members[n]);
      words.add(entry.name().isEmpty() ? entry.id() : entry.name());
    }
    return String.join(", ", words);
  }

  /** The value at a part of the slider. */
  double at(double part) {
    return left + part * (right - left);
  }

  /** The part of the slider at a value. */
  double part(double value) {
    return right == left ? 0 : Math.max(0, Math.min(1, (value - left) / (right - left)));
  }

  /** Its address, what it is, and what is allowed. */
  String tip() {
    return address
        + ": "
        + what
        + "; "
        + TextTable.number(lowest)
        + " to "
        + TextTable.number(highest)
        + " ("
        + unit
        + ")";
  }
}
