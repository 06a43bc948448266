package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.text.Faults;
import org.multivector.text.Yaml;

/**
 * A source that a scenario cites.
 *
 * @param id as in the sources table
 * @param own whether the scenario itself says what it is
 */
record Citation(Yaml.Scalar id, boolean own) {

  /** Reads {@code sources: [almanac-2025, {own-2025: "Author (2025), Title"}]}. */
  static List<Citation> of(Yaml.Sequence list, Faults faults) {
    List<Citation> citations = new ArrayList<>();
    for (Yaml item : list.items()) {
      citation(item, faults).ifPresent(citations::add);
    }
    return citations;
  }

  private static Optional<Citation> citation(Yaml item, Faults faults) {
    if (item instanceof Yaml.Scalar id && !id.isNull()) {
      return Optional.of(new Citation(id, false));
    }
    if (item instanceof Yaml.Mapping mapping && mapping.entries().size() == 1) {
      Yaml.Entry entry = mapping.entries().get(0);
      return Fields.scalar(entry, faults).map(reference -> new Citation(entry.key(), true));
    }
    String allowed = "an id of sources.csv, or {" + Sources.EXPLAINED + "}";
    faults.error(item.at(), "not a source", allowed);
    return Optional.empty();
  }
}
