package org.multivector.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.multivector.amount.Figure;
import org.multivector.chance.Distributions;
import org.multivector.world.Dimension;

/** What ids, names and short texts in files may look like: one form for readers and schema. */
final class Forms {

  /** Words in capitals that stand for something else in tables and in patterns of shocks. */
  static final List<String> RESERVED =
      Stream.concat(
              Stream.of("REGION", "TARGET", "ONE", "OTHER"),
              Arrays.stream(Dimension.values()).map(Dimension::name))
          .toList();

  /** Id of a state, a power, a partner or a place. */
  static final Pattern ACTOR =
      Pattern.compile("(?!(?:" + String.join("|", RESERVED) + ")\\b)[A-Z0-9_]{2,12}");

  /** Id of a corridor or an institution. */
  static final Pattern PROJECT = Pattern.compile("[a-z][a-z0-9-]{0,31}");

  /** Id of anything else in a world. */
  static final Pattern THING = Pattern.compile("[a-z][a-z0-9_]{0,31}");

  /** Name of the switch of an event. */
  static final Pattern SWITCH = Pattern.compile("[a-z][a-z0-9_-]{0,31}");

  /** Name of an uncertain quantity: no word of a distribution, and no word for no number. */
  static final Pattern QUANTITY =
      Pattern.compile(
          "(?!(?:" + String.join("|", Distributions.words()) + "|inf|nan)\\b)[a-z][a-z0-9_]{0,31}");

  /** Name of a scenario, as it is extended. */
  static final Pattern SCENARIO = Pattern.compile("[\\w.-]+(/[\\w.-]+)*");

  /** Id of an expectation. */
  static final Pattern CLAIM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  /** A length of time. */
  static final Pattern LENGTH = Pattern.compile("0*(\\d{1,4}) +(quarter|year)s?");

  /** How often something comes. */
  static final Pattern TIMES = Pattern.compile("[1-9]\\d{0,2}");

  private static final String SIGNED = "[-+]?" + Figure.NUMBER;

  private Forms() {}

  /**
   * The form of a text that is a number, a distribution or a formula. Formulas may be nested, which
   * no regular expression can follow: whether parentheses match only the parser knows.
   */
  static String amount() {
    String operand = "[-(\\s]*(?:" + Figure.NUMBER + "|" + QUANTITY.pattern() + ")[)\\s]*";
    String formula = operand + "(?:[-+*/]" + operand + ")*";
    String distribution = Distributions.pattern(SIGNED);
    return "\\s*(?:" + SIGNED + "|" + distribution + "|" + formula + ")\\s*";
  }
}
