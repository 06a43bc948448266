package org.multivector.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.multivector.chance.Amount;
import org.multivector.results.Figures;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.Measure;
import org.multivector.world.Network;
import org.multivector.world.Roster;

/** Inputs and amounts as people say them. */
final class Phrase {

  private static final int MOST_DECIMALS = 6;

  private Phrase() {}

  /** Such as "attention of the United States" or "share of Russia in Kazakhstan's trade". */
  static String input(Layout layout, int place) {
    Input input = layout.input(place);
    List<String> names = names(layout, place);
    String variable = input.variable().replace('_', ' ');
    return switch (input) {
      case TIE -> share(names.get(2), names.get(0), names.get(1));
      case PASSAGE ->
          "passage of " + names.get(1) + " to " + names.get(0) + " through " + names.get(2);
      case ADDED_FRICTION ->
          linked(variable, names.get(0), "with", names.get(2)) + in(names.get(1));
      case INTEREST_STAKE -> linked("stake", names.get(0), "in", names.get(1)) + in(names.get(2));
      case ACCESS -> linked(variable, names.get(1), "to", names.get(0));
      case MEMBERSHIP -> linked(variable, names.get(1), "in", names.get(0));
      case LOAD, THEATRE_SPLIT -> linked(variable, names.get(0), "in", names.get(1));
      case EXPORT_INCOME -> linked("income from exports", names.get(0), "in", names.get(1));
      default -> names.size() < 2 ? of(variable, names) : linked(variable, names, link(input));
    };
  }

  /** Such as "leverage of Russia over Kazakhstan", with names in the order of its dimensions. */
  static String measure(Measure measure, List<String> names) {
    String variable = measure.key().replace('_', ' ');
    return switch (measure) {
      case SHARE -> share(names.get(1), names.get(0), names.get(2));
      case NETWORK_DEPENDENCY -> linked(variable, names, "on") + in(names.get(2));
      case LEVERAGE -> linked(variable, names.get(1), "over", names.get(0));
      case DEMANDS -> linked(variable, names.get(1), "on", names.get(0));
      case STRESS_LOSS, CUTS, CUT_BELIEF -> linked(variable, names, "by");
      case SENTIMENT -> linked(variable, names, "towards");
      case DEPENDENCY, ALIGNMENT, PRESSURE -> linked(variable, names, "on");
      case CONCESSIONS, ATTENTION_TO, POSTURE, ACCESS, DEBT_TO -> linked(variable, names, "to");
      case DEALS, COHESION -> linked(variable, names, "with");
      case CONCENTRATION_IN, UNSERVED, MEMBERSHIP -> linked(variable, names, "in");
      default -> of(variable, names.isEmpty() ? List.of("the region") : names);
    };
  }

  /** Such as "freight from China over Kyrgyzstan to Uzbekistan, in the hands of China". */
  static String line(Roster roster, int corridor) {
    Network.Line line = roster.network().lines().get(corridor);
    List<String> nodes =
        Stream.of(roster.states(), roster.partners(), roster.network().places())
            .flatMap(List::stream)
            .map(Roster.Entry::name)
            .toList();
    List<Network.Leg> legs = line.legs();
    List<String> between =
        legs.stream().limit(legs.size() - 1).map(leg -> nodes.get(leg.to())).toList();
    List<String> hands =
        legs.stream()
            .filter(leg -> leg.by() != Network.NOBODY)
            .map(leg -> nodes.get(leg.by()))
            .distinct()
            .toList();
    return roster.cargoes().get(line.cargo()).name().toLowerCase(Locale.ROOT)
        + " from "
        + nodes.get(legs.get(0).from())
        + (between.isEmpty() ? "" : " over " + list(between))
        + " to "
        + nodes.get(legs.get(legs.size() - 1).to())
        + (hands.isEmpty() ? "" : ", in the hands of " + list(hands));
  }

  /** "Uzbekistan, Afghanistan and Pakistan". */
  private static String list(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** What stands between the two whom an input is about. */
  private static String link(Input input) {
    return switch (input) {
      case WISH, COORDINATION, POSITION, SALIENCE -> "on";
      case COHESION, BORDER_DISPUTE, WATER_DISPUTE, CLASH, RIVALRY -> "with";
      case SENTIMENT, REGIME_RATE -> "to";
      case REMITTANCES -> "from";
      case FOCUS, INTEREST_PRICE -> "by";
      case CONTRACT -> "for";
      default -> "in";
    };
  }

  private static String share(String partner, String state, String domain) {
    return "share of "
        + partner
        + " in what "
        + state
        + " needs in "
        + domain.toLowerCase(Locale.ROOT);
  }

  private static String of(String variable, List<String> names) {
    return names.isEmpty() ? variable : variable + " of " + names.get(0);
  }

  private static String linked(String variable, List<String> names, String link) {
    return linked(variable, names.get(0), link, names.get(1));
  }

  private static String linked(String variable, String one, String link, String other) {
    return variable + " of " + one + " " + link + " " + other;
  }

  private static String in(String what) {
    return " in " + what.toLowerCase(Locale.ROOT);
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
