package org.multivector.amount;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.multivector.chance.Distributions;
import org.multivector.text.Faults;
import org.multivector.text.NearDistribution;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;

/** Reads a number, a distribution or a formula: whatever may stand where a number is expected. */
public final class AmountReader {

  private static final Pattern WORD_AND_NUMBERS =
      Pattern.compile("\\p{L}[\\p{L}_]*\\s+[-+]?[\\d.]\\S*(\\s+([-+]\\s+)?[-+]?[\\d.]\\S*)*");

  private static final int LONGEST = 1000;

  private final Faults faults;
  private final Set<String> used = new TreeSet<>();

  public AmountReader(Faults faults) {
    this.faults = faults;
  }

  /** The names that the formulas read so far have used. */
  public Set<String> used() {
    return used;
  }

  /** The amount, or a fault; formulas may name the quantities of a vocabulary. */
  public Optional<Cell> read(Yaml.Scalar scalar, Vocabulary vocabulary) {
    String text = scalar.text().strip();
    if (text.isEmpty()) {
      faults.error(scalar.at(), "a number is missing");
      return Optional.empty();
    }
    if (vocabulary.isMisnamed(text) || faults.isGarbled(text)) {
      return Optional.empty();
    }
    if (Figure.isMeant(text)) {
      return figure(text, scalar.at());
    }
    if (isDistribution(text) && !vocabulary.names().contains(word(text))) {
      return distribution(text, scalar.at());
    }
    String complaint = Figure.complaint(text, vocabulary.names());
    if (!complaint.isEmpty()) {
      faults.error(scalar.at(), complaint);
      return Optional.empty();
    }
    return FormulaParser.parse(scalar, vocabulary, faults)
        .flatMap(formula -> formula(formula, scalar, vocabulary));
  }

  /** A number or a distribution in a table, or a fault. */
  public Optional<Cell> plain(String text, Spot at) {
    return isDistribution(text) ? distribution(text, at) : figure(text, at);
  }

  private static boolean isDistribution(String text) {
    return NearDistribution.isMeant(text) || WORD_AND_NUMBERS.matcher(text).matches();
  }

  private static String word(String text) {
    return text.split("\\s+", 2)[0];
  }

  /** What is wrong with a text that was meant as an amount and is none; empty if it is a text. */
  public static String complaint(String text) {
    return Stream.of(
            NearDistribution.complaint(text),
            FormulaParser.complaintOfCall(text),
            Figure.complaint(text, List.of()))
        .filter(complaint -> !complaint.isEmpty())
        .findFirst()
        .orElse("");
  }

  private Optional<Cell> figure(String text, Spot at) {
    OptionalDouble number = Figure.read(text, at, faults);
    return number.isEmpty() ? Optional.empty() : Optional.of(Cell.of(number.getAsDouble()));
  }

  private Optional<Cell> distribution(String text, Spot at) {
    String word = word(text);
    if (!NearDistribution.isMeant(text)) {
      List<String> words = Distributions.words();
      String what = "unknown distribution " + Wording.quote(word);
      faults.error(at, what, Wording.list(words), Nearest.to(word, words));
      return Optional.empty();
    }
    if (text.length() > LONGEST) {
      faults.error(at, "a distribution of more than " + LONGEST + " characters");
      return Optional.empty();
    }
    try {
      return Optional.of(Cell.of(Distributions.parse(text)));
    } catch (IllegalArgumentException e) {
      String complaint = NearDistribution.complaint(text);
      String turned = NearDistribution.turned(text.strip().replaceAll("\\s+", " "));
      if (!turned.isEmpty()) {
        boolean hasMode = turned.split(" ", -1).length > 3;
        String rule =
            hasMode
                ? "lowest, most likely and highest value stand in this order"
                : "the lower bound comes first";
        faults.error(at, word + ": " + rule, "", turned);
      } else if (complaint.isEmpty()) {
        Figure.refuse(e, at, faults);
      } else {
        faults.error(at, complaint);
      }
      return Optional.empty();
    }
  }

  /** A formula that names nothing is the number that it comes to. */
  private Optional<Cell> formula(Expression formula, Yaml.Scalar scalar, Vocabulary vocabulary) {
    Set<String> names = new TreeSet<>();
    formula.collectNames(names);
    used.addAll(names);
    if (!names.stream().allMatch(vocabulary::isKnown)) {
      return Optional.empty();
    }
    Range range = formula.range(vocabulary.ranges());
    if (!range.isFinite()) {
      String why = Double.isNaN(range.low()) ? " can divide by zero" : " can become too large";
      faults.error(scalar.at(), "the formula " + Wording.quote(scalar.text()) + why);
      return Optional.empty();
    }
    double centre = formula.value(vocabulary.centres());
    if (names.isEmpty()) {
      String doubt = Figure.doubt(scalar.text().strip(), centre);
      if (!doubt.isEmpty()) {
        faults.warning(scalar.at(), doubt);
      }
      return Optional.of(Cell.of(centre));
    }
    return Optional.of(Cell.of(formula, range, centre));
  }
}
