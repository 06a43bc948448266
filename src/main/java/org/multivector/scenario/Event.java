package org.multivector.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.multivector.world.Effect.Operation;
import org.multivector.world.Quarter;

/**
 * A dated change of the world, as written.
 *
 * @param at when it begins to act
 * @param title label for charts
 * @param name of its switch, if it has one
 * @param ramp quarters over which it builds up, at least 1
 * @param length quarters after which it no longer acts; empty if it stays
 * @param changes what it changes
 */
record Event(
    Dated at,
    Optional<String> title,
    Optional<String> name,
    int ramp,
    OptionalInt length,
    List<Change> changes) {

  /** One change of one input. */
  record Change(Yaml.Scalar address, Operation operation, Yaml.Scalar amount) {}

  Event {
    changes = List.copyOf(changes);
  }

  /** When it begins to act. */
  Quarter from() {
    return at.quarter();
  }
}
