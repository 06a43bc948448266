package org.multivector.scenario;

import java.util.List;
import org.multivector.text.Yaml;
import org.multivector.world.Roster;

/**
 * A kind of shock as written in a world.
 *
 * @param entry its id and name
 * @param on whom it befalls: a word for all of a kind, or a list
 * @param changes what it changes; addresses are patterns, amounts may name {@code severity}
 */
record ShockKind(Roster.Entry entry, Yaml on, List<Event.Change> changes) {

  ShockKind {
    changes = List.copyOf(changes);
  }
}
