package org.multivector.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.multivector.chance.Amount;
import org.multivector.results.Figures;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.Roster;

/** Inputs and amounts as people say them. */
final class Phrase {

  private static final int MOST_DECIMALS = 6;

  private Phrase() {}

  /** Such as "attention of the United States" or "share of Russia in Kazakhstan's trade". */
  static String input(Layout layout, int place) {
    Input input = layout.input(place);
    List<String> names = names(layout, place);
    if (input == Input.TIE) {
      return "share of "
          + names.get(2)
          + " in what "
          + names.get(0)
          + " needs in "
          + names.get(1).toLowerCase(Locale.ROOT);
    }
    String variable = input.variable().replace('_', ' ');
    if (names.isEmpty()) {
      return variable;
    }
    String rest = names.size() == 1 ? "" : " (" + String.join(", ", names.subList(1, names.size()));
    return variable + " of " + names.get(0) + rest + (rest.isEmpty() ? "" : ")");
  }

  private static List<String> names(Layout layout, int place) {
    Roster roster = layout.roster();
    int[] members = layout.members(place);
    List<String> names = new ArrayList<>();
    for (int n = 0; n < members.length; n++) {
      names.add(roster.members(layout.input(place).dimensions().get(n)).get(members[n]).name());
    }
    return names;
  }

  /** A number, a formula, or between what it lies and how. */
  static String amount(Amount amount) {
    if (amount instanceof Amount.Fixed fixed) {
      return number(fixed.number());
    }
    if (amount instanceof Amount.Drawn drawn) {
      double low = drawn.distribution().lowest();
      double high = drawn.distribution().highest();
      String text = drawn.distribution().toString();
      return Double.isInfinite(low) || Double.isInfinite(high)
          ? "not known (" + text + ")"
          : "between " + number(low) + " and " + number(high) + " (" + text + ")";
    }
    return ((Amount.Computed) amount).formula().toString();
  }

  /** From the lowest to the highest, such as "0.2 to 0.4". */
  static String range(Amount amount) {
    return amount instanceof Amount.Drawn drawn
        ? number(drawn.distribution().lowest()) + " to " + number(drawn.distribution().highest())
        : amount(amount);
  }

  /** A number with as many decimals as it needs. */
  static String number(double value) {
    String text = Figures.plain(value, MOST_DECIMALS);
    return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
  }
}
