package org.multivector.scenario;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.multivector.text.Yaml;

/**
 * Somebody or something that a file adds, as it is written.
 *
 * @param entry the id with what is said of it
 */
record WrittenNewcomer(Yaml.Entry entry) {

  String id() {
    return entry.key().text();
  }

  /** In whose place it comes: who goes under its id, or whose figures it has; else its own. */
  String placeOf(Collection<String> gone) {
    return Stream.concat(Stream.of(id()), like())
        .filter(gone::contains)
        .findFirst()
        .orElseGet(this::id);
  }

  private Stream<String> like() {
    return entry.value() instanceof Yaml.Mapping mapping
        ? mapping.entries().stream()
            .filter(each -> each.key().text().equals("like"))
            .flatMap(each -> texts(each.value()))
        : Stream.empty();
  }

  /**
   * Whether it cannot be without one of these: it has its figures, or runs to it, or is led by it.
   */
  boolean names(Collection<String> ids) {
    return texts(entry.value()).anyMatch(ids::contains);
  }

  private static Stream<String> texts(Yaml yaml) {
    if (yaml instanceof Yaml.Mapping mapping) {
      return texts(mapping.entries().stream().map(Yaml.Entry::value).toList());
    }
    return yaml instanceof Yaml.Sequence list
        ? texts(list.items())
        : Stream.of(((Yaml.Scalar) yaml).text());
  }

  private static Stream<String> texts(List<Yaml> values) {
    return values.stream().flatMap(WrittenNewcomer::texts);
  }
}
