package org.multivector.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.multivector.chance.Amount;
import org.multivector.results.Figures;
import org.multivector.results.Language;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.Measure;
import org.multivector.world.Network;
import org.multivector.world.Roster;

/** Inputs and amounts as people say them. */
final class Phrase {

  private static final int MOST_DECIMALS = 6;

  /** In units of money, time and volume. */
  private static final Pattern COUNTING = Pattern.compile("USD|quarter|year|decade|volume");

  private Phrase() {}

  /** Such as "attention of the United States" or "share of Russia in Kazakhstan's trade". */
  static String input(Layout layout, int place) {
    String blanks = Blanks.of(layout.input(place));
    return String.format(Locale.ROOT, blanks, names(layout, place).toArray());
  }

  /** The same with its unit, where a bare number would not say what it counts. */
  static String measured(Layout layout, int place) {
    String unit = unit(layout, place);
    return input(layout, place) + (COUNTING.matcher(unit).find() ? " (" + unit + ")" : "");
  }

  /** The unit of an input; of a volume that of its cargo, such as "Mt per year". */
  private static String unit(Layout layout, int place) {
    Input input = layout.input(place);
    if (!input.unit().equals(Input.Unit.VOLUME)) {
      return input.unit();
    }
    Network network = layout.roster().network();
    int[] members = layout.members(place);
    int cargo = input.dimensions().indexOf(Dimension.CARGO);
    int goes =
        cargo < 0
            ? network.lines().get(members[input.dimensions().indexOf(Dimension.CORRIDOR)]).cargo()
            : members[cargo];
    return network.cargoes().get(goes).unit() + " per year";
  }

  /** Such as "leverage of Russia over Kazakhstan", with names in the order of its dimensions. */
  static String measure(Measure measure, List<String> names) {
    String variable = measure.key().replace('_', ' ');
    return switch (measure) {
      case SHARE -> share(names.get(1), names.get(0), names.get(2));
      case NETWORK_DEPENDENCY -> linked(variable, names, "on") + " in " + names.get(2);
      case LEVERAGE -> linked(variable, names.get(1), "over", names.get(0));
      case DEMANDS -> linked(variable, names.get(1), "on", names.get(0));
      case STRESS_LOSS_MAX -> of("largest stress loss", names);
      case STRESS_LOSS_MEAN -> of("mean stress loss", names);
      case STRESS_LOSS, CUTS -> linked(variable, names, "by");
      case CUT_BELIEF -> linked("belief", names, "in cuts by");
      case SENTIMENT, POSTURE -> linked(variable, names, "towards");
      case DEPENDENCY, ALIGNMENT -> linked(variable, names, "on");
      case PRESSURE -> "pressure on " + names.get(0) + " about " + names.get(1);
      case UNSERVED -> linked("unserved needs", names, "in");
      case CONCESSIONS, ATTENTION_TO, ACCESS, DEBT_TO -> linked(variable, names, "to");
      case DEALS, COHESION -> linked(variable, names, "with");
      case PERCEIVED_RISK -> linked(variable, names.get(1), "to", names.get(0));
      case CONCENTRATION_IN, PORTFOLIO_RISK, MEMBERSHIP -> linked(variable, names, "in");
      default -> of(variable, names.isEmpty() ? List.of("the region") : names);
    };
  }

  /** Such as "freight from China over Kyrgyzstan to Uzbekistan, in the hands of China". */
  static String line(Roster roster, int corridor) {
    Network.Line line = roster.network().lines().get(corridor);
    List<String> nodes =
        Stream.of(roster.states(), roster.partners(), roster.network().places())
            .flatMap(List::stream)
            .map(node -> Language.ENGLISH.within(node.name()))
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
    return name(roster, Dimension.CARGO, line.cargo())
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

  private static String share(String partner, String state, String domain) {
    return "share of " + partner + " in what " + state + " needs in " + domain;
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

  private static List<String> names(Layout layout, int place) {
    List<Dimension> dimensions = layout.input(place).dimensions();
    int[] members = layout.members(place);
    List<String> names = new ArrayList<>();
    for (int n = 0; n < members.length; n++) {
      names.add(name(layout.roster(), dimensions.get(n), members[n]));
    }
    return names;
  }

  /** A name within a sentence, where those of kinds of things are small. */
  static String name(Roster roster, Dimension dimension, int member) {
    String name = roster.members(dimension).get(member).name();
    return switch (dimension) {
      case DOMAIN, ISSUE, THEATRE, INTEREST, COMMODITY, REGIME, NEXT_REGIME, SHOCK, CARGO ->
          Language.lower(name);
      default -> Language.ENGLISH.within(name);
    };
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
          ? "about " + number(drawn.distribution().quantile(0.5)) + " (" + text + ")"
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
