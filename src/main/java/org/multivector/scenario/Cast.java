package org.multivector.scenario;

import org.multivector.world.Roster;

/**
 * Who and what there is in a world.
 *
 * @param roster states, powers, partners, domains, issues and theatres
 * @param balanced by issue: whether opposing pulls cancel
 * @param nest by partner: the number of its nest
 */
record Cast(Roster roster, boolean[] balanced, int[] nest) {}
