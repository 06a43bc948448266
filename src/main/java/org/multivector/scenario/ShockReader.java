package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.text.Faults;
import org.multivector.text.Yaml;
import org.multivector.world.Roster;

/** Reads kinds of shocks as far as that is possible without knowing who there is. */
final class ShockReader {

  private final Faults faults;

  ShockReader(Faults faults) {
    this.faults = faults;
  }

  /** The kinds of a group, in the order of the file. */
  List<ShockKind> kinds(Yaml.Mapping group) {
    List<ShockKind> kinds = new ArrayList<>();
    for (Yaml.Entry entry : group.entries()) {
      Fields.mapping(entry, faults)
          .flatMap(mapping -> kind(entry.key().text(), Fields.of(mapping, WorldKeys.SHOCK, faults)))
          .ifPresent(kinds::add);
    }
    return kinds;
  }

  private Optional<ShockKind> kind(String id, Fields fields) {
    Optional<Yaml.Scalar> name = fields.required("name", "name: Border clash");
    List<Event.Change> changes = new EventReader(faults).changes(fields, "the shock");
    if (fields.entry("on").isEmpty()) {
      faults.error(fields.at(), "\"on\" is missing; write whom it befalls, such as on: states");
    }
    return fields
        .entry("on")
        .flatMap(
            on ->
                name.map(
                    text -> new ShockKind(new Roster.Entry(id, text.text()), on.value(), changes)));
  }
}
