package org.multivector.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.multivector.text.Yaml;
import org.multivector.world.InputChange.Operation;

/**
 * A change of the world, as written.
 *
 * @param timing when it begins to act
 * @param title label for charts
 * @param key by which its chance is told from that of others: its title, or what it changes first
 * @param name of its switch, if it has one
 * @param ramp quarters over which it builds up, at least 1
 * @param length quarters after which it no longer acts; empty if it stays
 * @param probability of each time that it could happen; empty if it does happen
 * @param changes what it changes
 */
record Event(
    Timing timing,
    Optional<String> title,
    String key,
    Optional<String> name,
    int ramp,
    OptionalInt length,
    Optional<Yaml.Scalar> probability,
    List<Change> changes) {

  /** One change of one input. */
  record Change(Yaml.Scalar address, Operation operation, Yaml.Scalar amount) {}

  Event {
    changes = List.copyOf(changes);
  }

  /** Its dates, if it has any. */
  Optional<Timing.Dates> dates() {
    return timing instanceof Timing.Dates dates ? Optional.of(dates) : Optional.empty();
  }

  /** What it is called: its title, its date, or its condition. */
  String label() {
    return title.orElseGet(timing::label);
  }
}
