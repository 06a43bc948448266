package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;

/**
 * Who a file adds to the world that it extends, and who it takes out.
 *
 * @param add what is written under {@code add}
 * @param remove the ids under {@code remove}
 */
record EntityEdit(Optional<Yaml.Mapping> add, List<Yaml.Scalar> remove) {

  /** Nobody comes or goes. */
  static final EntityEdit NONE = new EntityEdit(Optional.empty(), List.of());

  private static final String PLACES = "places";

  EntityEdit {
    remove = List.copyOf(remove);
  }

  static EntityEdit of(Fields fields, Faults faults) {
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
    Optional<Yaml.Mapping> add =
        fields.mapping("add").map(group -> Outdented.mended(group, Key.names(Keys.ADD), faults));
    return new EntityEdit(add, remove);
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

  /** Who and what comes, but for places: at one where nobody is there is nothing. */
  List<WrittenNewcomer> newcomers() {
    return add.map(Yaml.Mapping::entries).orElse(List.of()).stream()
        .filter(group -> !group.key().text().equals(PLACES))
        .flatMap(group -> ((Yaml.Mapping) group.value()).entries().stream())
        .map(WrittenNewcomer::new)
        .toList();
  }

  /** The same without some who come, and with some who would go. */
  EntityEdit without(Set<String> absent, Set<String> staying) {
    return new EntityEdit(
        add.map(mapping -> left(mapping, absent)).filter(left -> !left.entries().isEmpty()),
        remove.stream().filter(id -> !staying.contains(id.text())).toList());
  }

  private static Yaml.Mapping left(Yaml.Mapping add, Set<String> absent) {
    List<Yaml.Entry> groups = new ArrayList<>();
    for (Yaml.Entry group : add.entries()) {
      Yaml.Mapping all = (Yaml.Mapping) group.value();
      Yaml.Mapping some =
          group.key().text().equals(PLACES) ? all : all.without(List.copyOf(absent));
      if (!some.entries().isEmpty()) {
        groups.add(new Yaml.Entry(group.key(), some));
      }
    }
    return new Yaml.Mapping(add.at(), groups);
  }

  /** The ids that are taken out. */
  List<String> removed() {
    return remove.stream().map(Yaml.Scalar::text).toList();
  }
}
