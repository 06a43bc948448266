package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who a file adds to the world that it extends, and who it takes out.
 *
 * @param add what is written under {@code add}
 * @param remove the ids under {@code remove}
 */
record Recast(Optional<Yaml.Mapping> add, List<Yaml.Scalar> remove) {

  /** Nobody comes or goes. */
  static final Recast NONE = new Recast(Optional.empty(), List.of());

  Recast {
    remove = List.copyOf(remove);
  }

  static Recast of(Fields fields, Faults faults) {
    List<Yaml.Scalar> remove = new ArrayList<>();
    for (Yaml item : fields.sequence("remove").map(Yaml.Sequence::items).orElse(List.of())) {
      if (item instanceof Yaml.Scalar again
          && remove.stream().anyMatch(one -> one.text().equals(again.text()))) {
        faults.error(again.at(), Wording.quote(again.text()) + " stands in the list already");
      } else if (item instanceof Yaml.Scalar scalar) {
        remove.add(scalar);
      } else {
        faults.error(item.at(), "\"remove\" lists ids, not " + item.kind());
      }
    }
    return new Recast(fields.mapping("add"), remove);
  }

  /** Where it stands who goes, or else who comes. */
  Optional<Spot> at() {
    return remove.stream().findFirst().map(Yaml.Scalar::at).or(() -> add.map(Yaml.Mapping::at));
  }

  /** Whether nobody comes or goes. */
  boolean isEmpty() {
    return add.isEmpty() && remove.isEmpty();
  }

  /** The ids that come, whatever is wrong with them. */
  List<String> added() {
    return add.map(Yaml.Mapping::entries).orElse(List.of()).stream()
        .map(Yaml.Entry::value)
        .filter(Yaml.Mapping.class::isInstance)
        .flatMap(group -> ((Yaml.Mapping) group).entries().stream())
        .map(entry -> entry.key().text())
        .toList();
  }

  /** The ids that are taken out. */
  List<String> removed() {
    return remove.stream().map(Yaml.Scalar::text).toList();
  }
}
