package org.multivector.scenario;

import java.util.Optional;
import org.multivector.text.Spot;
import org.multivector.world.Roster;

/**
 * Somebody or something that a file adds to the world.
 *
 * @param group the key under which it stands: states, powers, corridors, institutions
 * @param entry its id and name
 * @param like whose figures it has where none are set
 * @param at where its id stands
 * @param garbled whether it could not be made sense of whose figures it has, so that none is
 *     missing
 */
record Newcomer(String group, Roster.Entry entry, Optional<String> like, Spot at, boolean garbled) {

  /** Its id. */
  String id() {
    return entry.id();
  }
}
