package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.multivector.amount.AmountReader;
import org.multivector.amount.Cell;
import org.multivector.amount.Figure;
import org.multivector.amount.Range;
import org.multivector.amount.Vocabulary;
import org.multivector.chance.Amount;
import org.multivector.text.Faults;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Condition;
import org.multivector.world.Condition.Relation;
import org.multivector.world.Dimension;
import org.multivector.world.Layout;
import org.multivector.world.Measure;
import org.multivector.world.Quarter;

/**
 * Reads conditions.
 *
 * <pre>
 * condition = test { "and" test } [ "for" length ] ;
 * test      = ( address | measure { link id } ) relation sum ;
 * relation  = "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ;
 * link      = "of" | "on" | "over" | "in" | "to" | "by" | "with" ;
 * </pre>
 */
final class ConditionParser {

  static final String EXAMPLE = "autonomy of KAZ < 0.6 for 4 quarters";
  private static final Pattern TOKEN = Pattern.compile("<=|>=|[<>]|[^\\s<>]+");
  private static final List<String> WORDS = List.of("of", "on", "over", "in", "to", "by", "with");
  private static final Pattern CALL = Pattern.compile("(\\w+)\\((\\w+)\\)");
  private static final List<String> RELATIONS =
      Arrays.stream(Relation.values()).map(Relation::sign).toList();

  private final Yaml.Scalar scalar;
  private final Layout layout;
  private final AmountReader amounts;
  private final Vocabulary vocabulary;
  private final Faults faults;
  private final List<Word> words = new ArrayList<>();
  private int next;

  /** A word of the text and where it begins. */
  private record Word(String text, int at) {}

  ConditionParser(
      Yaml.Scalar scalar,
      Layout layout,
      AmountReader amounts,
      Vocabulary vocabulary,
      Faults faults) {
    this.scalar = scalar;
    this.layout = layout;
    this.amounts = amounts;
    this.vocabulary = vocabulary;
    this.faults = faults;
    Matcher matcher = TOKEN.matcher(scalar.text());
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start()));
    }
  }

  /** The condition, or a fault. */
  Optional<Condition> condition() {
    int before = faults.errors();
    List<Condition.Test> tests = new ArrayList<>();
    do {
      test().ifPresent(tests::add);
    } while (faults.errors() == before && is("and") && next++ >= 0);
    int quarters = is("for") ? quarters() : 1;
    return faults.errors() > before
        ? Optional.empty()
        : Optional.of(new Condition(tests, quarters));
  }

  private boolean is(String word) {
    return next < words.size() && words.get(next).text().equals(word);
  }

  private Spot at(int word) {
    return word < words.size() ? scalar.at(words.get(word).at()) : scalar.at();
  }

  private int quarters() {
    int from = next < words.size() - 1 ? words.get(next + 1).at() : scalar.text().length();
    Yaml.Scalar length = part(from, scalar.text().length());
    next = words.size();
    int and = length.text().indexOf(" and ");
    if (and >= 0) {
      faults.error(length.at(and + 1), "\"for\" stands once, behind all that \"and\" joins");
      return 1;
    }
    return Duration.quarters(length, faults).orElse(1);
  }

  private Yaml.Scalar part(int from, int to) {
    String text = scalar.text().substring(from, to).strip();
    return new Yaml.Scalar(scalar.at(from), text, scalar.quoted(), scalar.at(from));
  }

  private Optional<Condition.Test> test() {
    String complaint = beginning();
    if (!complaint.isEmpty()) {
      faults.error(at(next), complaint, EXAMPLE);
      return Optional.empty();
    }
    int first = next;
    Optional<Condition.Test> what = words.get(next).text().contains(".") ? input() : measure();
    if (what.isEmpty()) {
      return what;
    }
    Optional<Relation> relation = relation();
    Optional<Cell> limit = relation.flatMap(r -> limit());
    limit.ifPresent(cell -> doubt(first, what.get(), relation.orElseThrow(), cell.range()));
    return limit.map(
        cell ->
            new Condition.Test(
                what.get().measure(),
                what.get().members(),
                what.get().place(),
                relation.orElseThrow(),
                cell.amount()));
  }

  /** What is wrong with the first word of a test, which says what is compared. */
  private String beginning() {
    String first = next < words.size() ? words.get(next).text() : "";
    if (Quarter.isQuarter(first)) {
      return "a date is no condition; write it under \"at\"";
    }
    if (first.equals("not")) {
      return "a condition has no \"not\"; turn the comparison round";
    }
    if (Figure.isMeant(first)) {
      return "a condition begins with what is measured, not with a number";
    }
    return first.isEmpty() || RELATIONS.contains(first) ? "a measure or an address is missing" : "";
  }

  /** Warns of a comparison that no value can pass, or that every value passes. */
  private void doubt(int first, Condition.Test what, Relation relation, Range limit) {
    Range range =
        what.measure()
            .map(measure -> new Range(measure.low(), measure.high()))
            .orElseGet(() -> Bounds.of(layout, what.place()));
    boolean below = relation == Relation.BELOW || relation == Relation.AT_MOST;
    boolean can =
        relation.holds(below ? range.low() : range.high(), below ? limit.high() : limit.low());
    boolean must =
        relation.holds(below ? range.high() : range.low(), below ? limit.low() : limit.high());
    if (!can || must) {
      String verdict = can ? "this always holds: " : "this can never hold: ";
      faults.warning(at(first), verdict + Wording.quote(words.get(first).text()) + " is " + range);
    }
  }

  private Optional<Condition.Test> input() {
    Word address = words.get(next++);
    Yaml.Scalar text = part(address.at(), address.at() + address.text().length());
    String[] parts = address.text().split("\\.", -1);
    if (parts.length == 2 && isSomething(parts[0]) && Measure.keys().contains(parts[1])) {
      String written = "a measure is written " + parts[1] + " of " + parts[0];
      faults.error(text.at(), Wording.quote(address.text()) + " is no address; " + written);
      return Optional.empty();
    }
    OptionalInt place = Address.find(text, layout, faults);
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(of(Optional.empty(), List.of(), place.getAsInt()));
  }

  private static Condition.Test of(Optional<Measure> measure, List<Integer> members, int place) {
    return new Condition.Test(measure, members, place, Relation.BELOW, new Amount.Fixed(0));
  }

  private Optional<Condition.Test> measure() {
    Word name = words.get(next++);
    List<Word> ids = new ArrayList<>();
    while (next < words.size() && WORDS.contains(words.get(next).text())) {
      if (++next == words.size() || RELATIONS.contains(words.get(next).text())) {
        faults.error(at(next - 1), "who or what is missing after " + quoted(next - 1));
        return Optional.empty();
      }
      ids.add(words.get(next++));
    }
    List<Measure> candidates = Measure.named(name.text());
    if (candidates.isEmpty() && isSomething(name.text())) {
      String what = Wording.quote(name.text()) + " is no measure; write of what it is first";
      faults.error(scalar.at(name.at()), what, EXAMPLE);
      return Optional.empty();
    }
    if (candidates.isEmpty()) {
      Matcher call = CALL.matcher(name.text());
      boolean called = call.matches() && Measure.keys().contains(call.group(1));
      String meant =
          called
              ? call.group(1) + " of " + call.group(2)
              : Nearest.suggestion(name.text(), Measure.keys());
      faults.unknown(scalar.at(name.at()), "measure", name.text(), Measure.keys(), meant);
      return Optional.empty();
    }
    return fitting(name, ids, candidates);
  }

  private String quoted(int word) {
    return Wording.quote(words.get(word).text());
  }

  private Optional<Condition.Test> fitting(Word name, List<Word> ids, List<Measure> candidates) {
    List<Word> own = ids.size() == 1 && ids.get(0).text().equals("REGION") ? List.of() : ids;
    boolean said = !ids.isEmpty();
    for (Measure candidate : candidates) {
      Optional<List<Integer>> members = members(candidate, own);
      if (said && members.isPresent()) {
        return Optional.of(of(Optional.of(candidate), members.get(), -1));
      }
    }
    explain(name, ids, candidates);
    return Optional.empty();
  }

  /** The members that the ids name, in the order of the measure's dimensions. */
  private Optional<List<Integer>> members(Measure measure, List<Word> ids) {
    List<Dimension> dimensions = measure.dimensions();
    if (ids.size() != dimensions.size()) {
      return Optional.empty();
    }
    List<Word> left = new ArrayList<>(ids);
    List<Integer> members = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      Optional<Word> named =
          left.stream().filter(id -> layout.roster().find(dimension, id.text()) >= 0).findFirst();
      if (named.isEmpty()) {
        return Optional.empty();
      }
      left.remove(named.get());
      members.add(layout.roster().find(dimension, named.get().text()));
    }
    boolean oneself =
        dimensions.contains(Dimension.OTHER_STATE) && members.get(0).equals(members.get(1));
    return oneself ? Optional.empty() : Optional.of(members);
  }

  private void explain(Word name, List<Word> ids, List<Measure> candidates) {
    List<String> known = new ArrayList<>();
    for (Measure candidate : candidates) {
      for (Dimension dimension : candidate.dimensions()) {
        layout.roster().members(dimension).forEach(member -> known.add(member.id()));
      }
      if (candidate.dimensions().isEmpty()) {
        known.add("REGION");
      }
    }
    for (Word id : ids) {
      if (!known.contains(id.text()) && !isSomething(id.text())) {
        List<String> distinct = known.stream().distinct().toList();
        faults.unknown(scalar.at(id.at()), "member", id.text(), distinct);
        return;
      }
    }
    String forms = candidates.stream().map(ConditionParser::form).collect(Collectors.joining(", "));
    String what = ids.isEmpty() ? " lacks whose it is" : " is not measured of this";
    faults.error(scalar.at(name.at()), Wording.quote(name.text()) + what, forms);
  }

  /** Whether it is the id of anything, if not of what the measure is of. */
  private boolean isSomething(String id) {
    return Arrays.stream(Dimension.values()).anyMatch(d -> layout.roster().find(d, id) >= 0);
  }

  /** Such as {@code leverage of STATE with POWER}. */
  private static String form(Measure measure) {
    if (measure.dimensions().isEmpty()) {
      return measure.key() + " of REGION";
    }
    return measure.key()
        + " of "
        + measure.dimensions().stream()
            .map(dimension -> dimension.name().toUpperCase(Locale.ROOT))
            .collect(Collectors.joining(" with "));
  }

  private Optional<Relation> relation() {
    int found = next < words.size() ? RELATIONS.indexOf(words.get(next).text()) : -1;
    if (found < 0) {
      String what = next < words.size() ? quoted(next) + " does not fit here" : "no comparison";
      String said = next < words.size() ? words.get(next).text() : "";
      String meant = said.contains("=") ? "" : Nearest.to(said, RELATIONS); // "==" is near to two
      faults.error(at(next), what, Wording.list(RELATIONS), meant);
      return Optional.empty();
    }
    next++;
    return Optional.of(Relation.values()[found]);
  }

  private Optional<Cell> limit() {
    int from = next < words.size() ? words.get(next).at() : scalar.text().length();
    while (next < words.size() && !is("and") && !is("for")) {
      next++;
    }
    int to = next < words.size() ? words.get(next).at() : scalar.text().length();
    Yaml.Scalar text = part(from, to);
    if (text.text().isEmpty()) {
      faults.error(scalar.at(Math.max(0, from - 1)), "a number is missing after the comparison");
      return Optional.empty();
    }
    return limit(text);
  }

  private Optional<Cell> limit(Yaml.Scalar text) {
    int or = text.text().indexOf(" or ");
    if (or >= 0) {
      String what = "a condition has no \"or\"; write a second event with the other condition";
      faults.error(text.at(or + 1), what);
      return Optional.empty();
    }
    if (Measure.keys().contains(text.text().split(" ", 2)[0])) {
      faults.error(
          text.at(),
          "a measure is compared with a number, not with another measure",
          "a number, or a formula over names under \"uncertain\"");
      return Optional.empty();
    }
    Optional<Cell> limit = amounts.read(text, vocabulary);
    if (limit.isPresent() && limit.get().amount() instanceof Amount.Drawn) {
      faults.error(text.at(), "a distribution here; give it a name under \"uncertain\"");
      return Optional.empty();
    }
    return limit;
  }
}
