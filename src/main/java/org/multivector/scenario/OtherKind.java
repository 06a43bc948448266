package org.multivector.scenario;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.multivector.amount.Figure;
import org.multivector.text.NearDistribution;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.text.YamlWords;

/** What to write where a value is of another kind than it must be. */
final class OtherKind {

  private static final Pattern WORD_AND_VALUE = Pattern.compile("(\\p{Ll}+\\.\\S+)\\s+[^:]*");

  /** What people call the ends of a range. */
  private static final List<String> ENDS = List.of("low", "high", "min", "max", "from", "to");

  private static final List<String> LISTS_OF_WORDS =
      List.of("sources", "remove", "domains", "issues");

  private OtherKind() {}

  /** Advice to an author, from the semicolon on; empty if there is none. */
  static String advice(Yaml.Entry entry, String expected) {
    String distribution = expected.equals(Fields.WORD) ? meant(entry.value()) : "";
    if (!distribution.isEmpty()) {
      return "; " + NearDistribution.RULE + "; write " + distribution;
    }
    if (entry.value() instanceof Yaml.Scalar word) {
      return ofWord(entry.key().text(), word.text(), expected);
    }
    return entry.value() instanceof Yaml.Sequence list
        ? ofList(list.items(), expected)
        : ofGroup(entry, ((Yaml.Mapping) entry.value()).entries(), expected);
  }

  /** The distribution whose word and numbers brackets or braces part; or empty. */
  static String meant(Yaml value) {
    String whole = NearDistribution.meant(String.join(" ", words(value).toList()));
    return whole.isEmpty() && value instanceof Yaml.Mapping group ? named(group) : whole;
  }

  /** The same where each number has a name, and perhaps the word too. */
  private static String named(Yaml.Mapping group) {
    List<String> values = YamlWords.of(group).toList();
    String numbers = String.join(" ", values);
    boolean range =
        values.size() == 2
            && group.entries().stream().allMatch(e -> ENDS.contains(e.key().text()))
            && values.stream().allMatch(Figure::isMeant);
    return values.size() > 1 ? NearDistribution.meant(range ? "uniform " + numbers : numbers) : "";
  }

  private static Stream<String> words(Yaml value) {
    if (value instanceof Yaml.Sequence list) {
      return list.items().stream().flatMap(OtherKind::words);
    }
    return value instanceof Yaml.Mapping group
        ? group.entries().stream()
            .flatMap(each -> Stream.concat(Stream.of(each.key().text()), words(each.value())))
        : Stream.of(((Yaml.Scalar) value).text());
  }

  private static String ofWord(String key, String text, String expected) {
    if (expected.equals(Fields.LIST)) {
      return LISTS_OF_WORDS.contains(key) ? "; write [" + text + "]" : "";
    }
    if (key.equals("horizon")) {
      return "; write {from: 2025Q1, to: 2039Q4}";
    }
    Matcher pair = WORD_AND_VALUE.matcher(text);
    return pair.matches() && Address.rooms().contains(text.split("\\.", 2)[0])
        ? "; a colon is missing after " + Wording.quote(pair.group(1))
        : "";
  }

  private static String ofList(List<Yaml> items, String expected) {
    if (expected.equals(Fields.GROUP)) {
      boolean groups = !items.isEmpty() && items.stream().allMatch(Yaml.Mapping.class::isInstance);
      boolean words = !items.isEmpty() && items.stream().allMatch(Yaml.Scalar.class::isInstance);
      String first = words ? ((Yaml.Scalar) items.get(0)).text().split("[ =:]", 2)[0] : "";
      return groups
          ? "; leave the dashes out"
          : words ? "; write each with a colon and what it is, as {" + first + ": ...}" : "";
    }
    boolean numbers =
        items.size() == 2
            && items.stream().allMatch(n -> n instanceof Yaml.Scalar s && Figure.isMeant(s.text()));
    String range =
        numbers
            ? items.stream()
                .map(number -> ((Yaml.Scalar) number).text())
                .collect(Collectors.joining(" ", "uniform ", ""))
            : "";
    String meant = NearDistribution.meant(range);
    return numbers ? "; a range is written " + (meant.isEmpty() ? range : meant) : "";
  }

  private static String ofGroup(Yaml.Entry entry, List<Yaml.Entry> below, String expected) {
    String key = entry.key().text();
    if (expected.equals(Fields.LIST)) {
      return below.isEmpty() ? "" : "; begin each item with \"- \"";
    }
    if (below.isEmpty() || !Address.rooms().contains(key.split("\\.", 2)[0])) {
      return "";
    }
    String first = below.get(0).key().text();
    return Key.names(Keys.CHANGE).contains(first)
        ? "; only an event can change it by " + Wording.quote(first)
        : "; write the whole address as one key, such as " + whole(entry);
  }

  /** The address that groups within groups spell. */
  static String whole(Yaml.Entry entry) {
    boolean ends = !(entry.value() instanceof Yaml.Mapping below) || below.entries().isEmpty();
    String key = entry.key().text();
    return ends ? key : key + "." + whole(((Yaml.Mapping) entry.value()).entries().get(0));
  }
}
