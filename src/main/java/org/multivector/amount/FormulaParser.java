package org.multivector.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.chance.Distributions;
import org.multivector.chance.Numeral;
import org.multivector.text.Faults;
import org.multivector.text.NearDistribution;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;

/**
 * Reads formulas by recursive descent.
 *
 * <pre>
 * sum     = product { ("+" | "-") product } ;
 * product = factor { ("*" | "/") factor } ;
 * factor  = "-" factor | "(" sum ")" | number | name ;
 * </pre>
 */
final class FormulaParser {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<number>" + Figure.NUMBER + ")|(?<name>\\p{L}[\\p{L}\\d_]*)" + "|(?<sign>[-+*/()])");
  private static final Pattern CALL = Pattern.compile("(\\p{L}\\w*)\\(.*");
  private static final String NO_FUNCTION = "there is no function ";
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LONGEST = 400;
  private static final int DEEPEST = 50;

  private final Yaml.Scalar scalar;
  private final Vocabulary vocabulary;
  private final String text;
  private int next;
  private int depth;

  /** Why a text is no formula. */
  private static final class Refusal extends Exception {
    private final int at;
    private final String what;
    private final boolean name;

    Refusal(int at, String what, boolean name) {
      super(what);
      this.at = at;
      this.what = what;
      this.name = name;
    }
  }

  private FormulaParser(Yaml.Scalar scalar, Vocabulary vocabulary) {
    this.scalar = scalar;
    this.vocabulary = vocabulary;
    this.text = scalar.text();
  }

  /** The formula over the named quantities, or a fault at the offending character. */
  static Optional<Expression> parse(Yaml.Scalar scalar, Vocabulary vocabulary, Faults faults) {
    FormulaParser parser = new FormulaParser(scalar, vocabulary);
    try {
      return Optional.of(parser.formula());
    } catch (Refusal refusal) {
      if (refusal.name) {
        parser.unknown(scalar.at(refusal.at), refusal.what, faults);
      } else {
        String allowed = "numbers, names under \"uncertain\", + - * / ( )";
        faults.error(scalar.at(refusal.at), refusal.what, allowed);
      }
      return Optional.empty();
    }
  }

  private void unknown(Spot at, String name, Faults faults) {
    boolean alone = name.equals(text.strip());
    if (vocabulary.later().contains(name)) {
      String what = Wording.quote(name) + " is not known yet";
      faults.error(at, what + "; a quantity can name those that stand above it");
    } else if (alone && vocabulary.names().isEmpty()) {
      String what = Wording.quote(name) + " is neither a number nor a distribution";
      String words = "a number, uniform 0.5 2, or a formula over names under \"uncertain\"";
      faults.error(at, what, words, Nearest.to(name, Distributions.words()));
    } else {
      String kind = alone ? "number, distribution or uncertain quantity" : "uncertain quantity";
      List<String> allowed = new ArrayList<>(vocabulary.names());
      if (alone) {
        allowed.addAll(0, List.of("a number", "uniform 0.5 2"));
      }
      faults.unknown(at, kind, name, allowed, Nearest.suggestion(name, vocabulary.names()));
    }
  }

  private Expression formula() throws Refusal {
    if (text.length() > LONGEST) {
      throw new Refusal(0, "a formula of more than " + LONGEST + " characters", false);
    }
    Expression all = sum();
    if (peek() != 0) {
      throw unexpected();
    }
    return all;
  }

  private Expression sum() throws Refusal {
    Expression left = product();
    while (peek() == '+' || peek() == '-') {
      char operator = text.charAt(next++);
      left = new Expression.Joined(left, operator, product());
    }
    return left;
  }

  private Expression product() throws Refusal {
    Expression left = factor();
    while (peek() == '*' || peek() == '/') {
      char operator = text.charAt(next++);
      left = new Expression.Joined(left, operator, factor());
    }
    return left;
  }

  private Expression factor() throws Refusal {
    if (++depth > DEEPEST) {
      throw new Refusal(next, "a formula nested more than " + DEEPEST + " levels deep", false);
    }
    Expression factor =
        switch (peek()) {
          case '-' -> negative();
          case '(' -> parenthesis();
          default -> atom();
        };
    depth--;
    return factor;
  }

  private Expression negative() throws Refusal {
    next++;
    return new Expression.Negative(factor());
  }

  private Expression parenthesis() throws Refusal {
    int open = next++;
    Expression inner = sum();
    if (peek() != ')') {
      throw peek() == 0 ? new Refusal(open, "a \"(\" that is never closed", false) : unexpected();
    }
    next++;
    return inner;
  }

  private Expression atom() throws Refusal {
    peek();
    Matcher matcher = TOKEN.matcher(text).region(next, text.length());
    if (!matcher.lookingAt() || matcher.group("sign") != null) {
      throw unexpected();
    }
    int start = next;
    next = matcher.end();
    return matcher.group("number") != null
        ? number(start, matcher.group())
        : quantity(start, matcher.group());
  }

  private static Expression number(int start, String digits) throws Refusal {
    try {
      return new Expression.Constant(Numeral.read(digits));
    } catch (IllegalArgumentException e) {
      throw new Refusal(start, Wording.quote(digits) + " is too large or too small", false);
    }
  }

  private Expression quantity(int start, String name) throws Refusal {
    int index = vocabulary.names().indexOf(name);
    if (Distributions.words().contains(name)) {
      throw new Refusal(start, NearDistribution.NO_PART, false);
    }
    if (index < 0 && peek() == '(') {
      throw new Refusal(start, NO_FUNCTION + Wording.quote(name), false);
    }
    if (index < 0) {
      throw new Refusal(start, name, true);
    }
    return new Expression.Quantity(name, index);
  }

  /** What is wrong with a text that calls a function, as no formula does; or empty. */
  static String complaintOfCall(String text) {
    Matcher call = CALL.matcher(text);
    return call.matches() ? NO_FUNCTION + Wording.quote(call.group(1)) : "";
  }

  /** The next character that is not a space; 0 at the end. */
  private char peek() {
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() ? text.charAt(next) : 0;
  }

  private Refusal unexpected() {
    if (next >= text.length()) {
      return new Refusal(
          0, "the formula " + Wording.quote(scalar.text()) + " is not complete", false);
    }
    Matcher word = WORD.matcher(text).region(next, text.length());
    String rest =
        word.lookingAt() ? word.group() : new String(Character.toChars(text.codePointAt(next)));
    return new Refusal(next, Wording.quote(rest) + " does not fit in a formula here", false);
  }
}
