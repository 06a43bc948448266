package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.multivector.text.Faults;
import org.multivector.world.Mechanism;

/**
 * The switches of one arm: those of its files, the world's first, then those of the command line;
 * the last word on a name holds.
 */
record Switches(List<Switch> said) {

  Switches {
    said = List.copyOf(said);
  }

  static Switches of(List<ScenarioFile> files, Overrides overrides) {
    List<Switch> said = new ArrayList<>();
    files.forEach(file -> said.addAll(file.switches()));
    said.addAll(overrides.switches());
    return new Switches(said);
  }

  /** Reports what switches neither a mechanism nor an event of these files. */
  void check(List<ScenarioFile> files, Faults faults) {
    Set<String> events = new LinkedHashSet<>();
    files.forEach(file -> file.events().forEach(event -> event.name().ifPresent(events::add)));
    said.forEach(each -> each.check(events, faults));
  }

  /** The mechanisms that are left in a position. */
  Set<Mechanism> in(Switch.Position position) {
    Set<Mechanism> found = EnumSet.noneOf(Mechanism.class);
    for (Switch each : said) {
      if (each.position() == position) {
        each.mechanism().ifPresent(found::add);
      } else {
        each.mechanism().ifPresent(found::remove);
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** Whether an event happens. */
  boolean has(Event event) {
    boolean on = true;
    for (Switch each : said) {
      if (event.name().filter(each.name().text()::equals).isPresent()) {
        on = each.position() != Switch.Position.OFF;
      }
    }
    return on;
  }
}
