package org.multivector.results;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who is in one arm alone, as the resolved scenario has it: a state of which there is no
 * difference, or a power with which there are no ties in the other arm.
 *
 * @param scenario ids of those who are in the scenario alone
 * @param reference ids of those who are in the reference alone
 */
public record Alone(List<String> scenario, List<String> reference) {

  /** The states. */
  public static Alone states(Setting setting) {
    return of(setting, "states");
  }

  /** The powers. */
  public static Alone powers(Setting setting) {
    return of(setting, "powers");
  }

  /** The powers that are in the scenario of one of two results alone. */
  public static Alone powers(Setting scenario, Setting reference) {
    List<String> own = members(ManifestReader.object(scenario.resolved()), "powers");
    List<String> others = members(ManifestReader.object(reference.resolved()), "powers");
    return new Alone(without(own, others), without(others, own));
  }

  /** The corridors. */
  public static Alone corridors(Setting setting) {
    return of(setting, "corridors");
  }

  private static Alone of(Setting setting, String group) {
    Map<?, ?> resolved = ManifestReader.object(setting.resolved());
    List<String> scenario = members(resolved, group);
    Map<?, ?> other = ManifestReader.map(resolved.get("reference"));
    List<String> reference = other.containsKey("world") ? members(other, group) : scenario;
    return new Alone(without(scenario, reference), without(reference, scenario));
  }

  private static List<String> members(Map<?, ?> arm, String group) {
    Map<?, ?> world = ManifestReader.map(arm.get("world"));
    return ManifestReader.list(world.get(group)).stream().map(String.class::cast).toList();
  }

  private static List<String> without(List<String> ids, List<String> others) {
    return ids.stream().filter(id -> !others.contains(id)).toList();
  }

  /** All of them. */
  public List<String> all() {
    return Stream.concat(scenario.stream(), reference.stream()).toList();
  }

  /** Of several results: the states of some arm that are not in all that is compared. */
  public static List<String> notCompared(Comparison comparison) {
    return comparison.contenders().stream()
        .map(Contender::setting)
        .flatMap(one -> Stream.concat(one.states().stream(), states(one).all().stream()))
        .filter(state -> !comparison.states().contains(state))
        .distinct()
        .toList();
  }
}
