package org.multivector.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts within a value, whichever groups and lists they are in. */
public final class YamlWords {

  private YamlWords() {}

  /** The texts, those of keys left out. */
  public static Stream<String> of(Yaml yaml) {
    return yaml instanceof Yaml.Scalar scalar
        ? Stream.of(scalar.text())
        : yaml instanceof Yaml.Sequence list
            ? list.items().stream().flatMap(YamlWords::of)
            : ((Yaml.Mapping) yaml).entries().stream().flatMap(entry -> of(entry.value()));
  }

  /** A group in which another id stands wherever one stood, as a key, alone, or in an address. */
  public static Yaml.Mapping exchanged(Yaml.Mapping group, String id, String other) {
    Pattern old = Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])");
    String instead = Matcher.quoteReplacement(other);
    return exchanged(group, text -> old.matcher(text).replaceAll(instead));
  }

  private static Yaml.Mapping exchanged(Yaml.Mapping group, UnaryOperator<String> change) {
    return new Yaml.Mapping(
        group.at(),
        group.entries().stream()
            .map(e -> new Yaml.Entry(exchanged(e.key(), change), exchanged(e.value(), change)))
            .toList());
  }

  private static Yaml exchanged(Yaml yaml, UnaryOperator<String> change) {
    if (yaml instanceof Yaml.Mapping group) {
      return exchanged(group, change);
    }
    return yaml instanceof Yaml.Sequence list
        ? new Yaml.Sequence(
            list.at(), list.items().stream().map(item -> exchanged(item, change)).toList())
        : exchanged((Yaml.Scalar) yaml, change);
  }

  private static Yaml.Scalar exchanged(Yaml.Scalar text, UnaryOperator<String> change) {
    String other = change.apply(text.text());
    return new Yaml.Scalar(text.at(), other, text.quoted(), text.textAt(), text.comment());
  }
}
