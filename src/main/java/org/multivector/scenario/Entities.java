package org.multivector.scenario;

import java.util.List;
import org.multivector.world.Institution;
import org.multivector.world.Roster;

/**
 * Who and what there is in a world.
 *
 * @param roster states, powers, partners, domains, issues and theatres
 * @param balanced by issue: whether opposing pulls cancel
 * @param nest by partner: the number of its nest
 * @param shocks what may happen by chance
 * @param institutions what the institutions are about
 */
record Entities(
    Roster roster,
    boolean[] balanced,
    int[] nest,
    List<ShockKind> shocks,
    List<Institution> institutions) {

  Entities {
    shocks = List.copyOf(shocks);
    institutions = List.copyOf(institutions);
  }
}
