package org.multivector.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.multivector.statistics.Variable;

/**
 * The effect on a state over two drawn numbers, variable by variable.
 *
 * @param setting how the results were made
 * @param actor id of the state
 * @param across address of the number to the right
 * @param down address of the other
 * @param draws how many draws there are
 * @param maps by variable, in the order in which they are shown
 */
public record EffectMaps(
    Setting setting,
    String actor,
    String across,
    String down,
    int draws,
    Map<Variable, EffectMap> maps) {

  public EffectMaps {
    maps = Collections.unmodifiableMap(new LinkedHashMap<>(maps));
  }
}
