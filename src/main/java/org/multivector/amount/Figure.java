package org.multivector.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.chance.Numeral;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;

/** Single numbers in files: what is wrong with one, and how one is put in a sentence. */
public final class Figure {

  /** A number without a sign, as a regular expression. */
  public static final String NUMBER = "(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?";

  private static final Pattern NUMBER_LIKE =
      Pattern.compile("[-+]?[\\d.][\\d.,_']*([eE][-+]?\\d+)?");
  private static final Pattern COMMA = Pattern.compile("[-+]?\\d*,\\d+");
  private static final Pattern SPECIAL = Pattern.compile("[-+]?\\.?(inf|infinity|nan)");
  private static final Pattern PERCENT = Pattern.compile("[-+]?[\\d.,]+ ?%");

  private static final Pattern RANGE =
      Pattern.compile(
          "([-+]?[\\d.]*\\d) *(?:\\.\\.+|to|(?<! )-(?! )|\u2013|\u2014) *([-+]?\\.?\\d[\\d.]*)");
  private static final Pattern DIFFERENCE =
      Pattern.compile("(" + NUMBER + ")\\s+-\\s+(" + NUMBER + ")");
  private static final Pattern YES_OR_NO = Pattern.compile("(?i)true|false|yes|no|on|off");
  private static final Pattern WITH_UNIT = Pattern.compile("([-+]?[\\d.]+) *(\\p{L}[^-+*/()\\d]*)");

  private static final Pattern THOUSANDS =
      Pattern.compile("([-+]?[1-9]\\d{0,2})(?:[,' _\u00a0\u202f]\\d{3})+(\\.\\d+)?");
  private static final Pattern THOUSANDS_BY_POINT =
      Pattern.compile("[-+]?[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+");
  private static final Pattern FORMULA_WITH_COMMA =
      Pattern.compile("[\\w\\s.*/()+-]*?(?<![.\\w])(\\d+,\\d+)[\\w\\s.,*/()+-]*");
  private static final Pattern DASHED = Pattern.compile("[\u2212\u2013\u2014] ?\\.?\\d.*");
  private static final Pattern NONE =
      Pattern.compile("[-\u2013\u2014.?/]+|n\\.?[/.]?a\\.?|none|null|#[a-z/0]+[!?]?");

  private static final String SIGNED = "[-+]?(?:\\d{1,9}(?:\\.\\d{1,9})?|\\.\\d{1,9})";
  private static final Pattern PLAIN = Pattern.compile(SIGNED);
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)(?:between|from) +(" + SIGNED + ") +(?:and|to) +(" + SIGNED + ")");
  private static final Pattern GIVE_OR_TAKE =
      Pattern.compile("(" + SIGNED + ") *(?:\u00b1|\\+/?-) *(" + SIGNED + ")");
  private static final Pattern ASSIGNED = Pattern.compile("([a-z_]+) *= *(\\S.*)");
  private static final Pattern CURRENCY = Pattern.compile("([-+]?)(\\p{Sc}) *([\\d.]+)");
  private static final Pattern IN_QUOTES =
      Pattern.compile("[\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb](.*?)\\p{P}?");

  private static final int LONGEST = 60;

  private Figure() {}

  /** Whether the text is a number and nothing else, perhaps a badly written one. */
  public static boolean isMeant(String text) {
    return NUMBER_LIKE.matcher(text).matches()
        || COMMA.matcher(text).matches()
        || PERCENT.matcher(text).matches()
        || SPECIAL.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  /** The number, or a fault. */
  public static OptionalDouble read(String text, Spot at, Faults faults) {
    if (text.length() > LONGEST) {
      faults.error(at, Wording.quote(text) + " is not a number");
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Numeral.read(text));
    } catch (IllegalArgumentException e) {
      String complaint = complaint(text);
      if (complaint.isEmpty()) {
        refuse(e, at, faults);
      } else {
        faults.error(at, complaint);
      }
      return OptionalDouble.empty();
    }
  }

  /** What is wrong with the text of a number or distribution: {@code WHAT; allowed: ...}. */
  static void refuse(IllegalArgumentException e, Spot at, Faults faults) {
    String[] parts = String.valueOf(e.getMessage()).split("; allowed: ", 2);
    faults.error(at, parts[0], parts.length > 1 ? parts[1] : "");
  }

  /** What is wrong with a text that was meant as a number or several; empty if it is a formula. */
  public static String complaint(String text, Collection<String> names) {
    if (names.contains(text)) {
      return "";
    }
    Matcher unit = WITH_UNIT.matcher(text);
    if (RANGE.matcher(text).matches() || !unit.matches()) {
      return complaint(text);
    }
    String after = unit.group(2);
    return names.contains(after.split(" ", 2)[0])
        ? "a sign is missing between " + unit.group(1) + " and " + after
        : "write the number alone, " + unit.group(1) + ", without " + Wording.quote(after);
  }

  private static String complaint(String text) {
    String ofCommas = complaintOfCommas(text);
    return ofCommas.isEmpty() ? complaintOfWords(text) : ofCommas;
  }

  /** Of commas, and of points that stand where commas do elsewhere. */
  private static String complaintOfCommas(String text) {
    boolean comma = COMMA.matcher(text).matches();
    if (THOUSANDS.matcher(text).matches()) {
      String digits = text.replaceAll("[^-+.\\d]", "");
      String or = comma ? ", or with a point if this is a decimal comma" : "";
      return Wording.quote(text) + " parts thousands; write " + digits + or;
    }
    if (THOUSANDS_BY_POINT.matcher(text).matches()) {
      String digits = text.replace(".", "").replace(',', '.');
      return Wording.quote(text) + " parts thousands; write " + digits;
    }
    Matcher formula = FORMULA_WITH_COMMA.matcher(text);
    if (comma || formula.matches()) {
      String number = comma ? text : formula.group(1);
      return Wording.quote(number) + " has a decimal comma; write " + number.replace(',', '.');
    }
    return "";
  }

  private static String complaintOfWords(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    if (YES_OR_NO.matcher(text).matches()) {
      return Wording.quote(text) + " is not a number; write 1 for yes and 0 for no";
    }
    if (DASHED.matcher(text).matches()) {
      String minus = "-" + text.substring(1).strip();
      return Wording.quote(text) + " begins with a dash that is no minus; write " + minus;
    }
    if (NONE.matcher(small).matches()) {
      return Wording.quote(text) + " is not a number; where there is none, leave it out";
    }
    if (SPECIAL.matcher(small).matches()) {
      return Wording.quote(text) + " is not a finite number";
    }
    if (PERCENT.matcher(text).matches()) {
      return Wording.quote(text) + " is a percentage; write it as a fraction, 0.5 for 50 %";
    }
    Matcher assigned = ASSIGNED.matcher(text);
    if (assigned.matches()) {
      String written = assigned.group(1) + ": " + assigned.group(2);
      return "\"=\" is not a colon; write " + written;
    }
    Matcher quoted = IN_QUOTES.matcher(text);
    if (quoted.matches()) {
      return "curly quotes are no quotes; write " + quoted.group(1) + " without them";
    }
    Matcher money = CURRENCY.matcher(text);
    if (money.matches()) {
      String number = money.group(1) + money.group(3);
      return "write the number alone, " + number + ", without " + Wording.quote(money.group(2));
    }
    return complaintOfSeveral(text);
  }

  /**
   * What is doubtful in a formula of numbers alone: a difference that is below 0 may be a range.
   */
  static String doubt(String text, double value) {
    Matcher range = DIFFERENCE.matcher(text);
    return value < 0 && range.matches()
        ? Wording.quote(text)
            + (" is the number " + text(value) + "; a range is written ")
            + ("uniform " + range.group(1) + " " + range.group(2))
        : "";
  }

  private static boolean isFalling(String first, String last) {
    return PLAIN.matcher(first).matches()
        && PLAIN.matcher(last).matches()
        && new BigDecimal(first).compareTo(new BigDecimal(last)) >= 0;
  }

  private static String complaintOfSeveral(String text) {
    String none = Wording.quote(text) + " is not a number; a range is written ";
    Matcher range = RANGE.matcher(text);
    Matcher between = BETWEEN.matcher(text);
    Matcher spread = GIVE_OR_TAKE.matcher(text);
    if (range.matches() && isFalling(range.group(1), range.group(2))) {
      String written = range.group(1) + " - " + range.group(2);
      return Wording.quote(text) + " is not a number; a difference is written " + written;
    }
    if (range.matches()) {
      return none + "uniform " + range.group(1) + " " + range.group(2);
    }
    if (between.matches()) {
      boolean falls = isFalling(between.group(1), between.group(2));
      return none + "uniform " + between.group(falls ? 2 : 1) + " " + between.group(falls ? 1 : 2);
    }
    if (spread.matches()) {
      BigDecimal middle = new BigDecimal(spread.group(1));
      BigDecimal by = new BigDecimal(spread.group(2));
      String uniform = "uniform " + middle.subtract(by) + " " + middle.add(by);
      return none + uniform + ", a standard deviation normal " + middle + " " + by;
    }
    return "";
  }

  /** The number with at most four digits after the point, more if it is small. */
  public static String text(double number) {
    if (number == 0 || Double.isInfinite(number) || Double.isNaN(number)) {
      return number == 0 ? "0" : number > 0 ? "infinity" : "-infinity";
    }
    BigDecimal exact = new BigDecimal(number);
    int leading = exact.precision() - exact.scale();
    BigDecimal rounded = exact.setScale(Math.max(4, 4 - leading), RoundingMode.HALF_EVEN);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
