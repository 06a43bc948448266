package org.multivector.batch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.multivector.chance.Amount;
import org.multivector.world.Effect;
import org.multivector.world.Layout;
import org.multivector.world.Mechanism;
import org.multivector.world.Plan;

/**
 * What a scenario does that its reference does not, one lever each: an event with all that it
 * changes, a start value that is set, a mechanism that is switched. The plan in which only some of
 * them are pulled lies between reference and scenario.
 */
public final class Levers {

  private final Plan reference;
  private final Plan scenario;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> events = new LinkedHashMap<>();
  private final Map<Integer, Integer> settings = new LinkedHashMap<>();
  private final Map<Mechanism, Integer> switches = new LinkedHashMap<>();

  /**
   * The levers between two plans of the same world.
   *
   * @throws IllegalArgumentException if not the same actors are in both
   */
  public Levers(Plan reference, Plan scenario) {
    if (!isOneWorld(reference, scenario)) {
      throw new IllegalArgumentException("not the same actors are in both plans");
    }
    this.reference = reference;
    this.scenario = scenario;
    for (Effect effect : scenario.effects()) {
      if (!reference.effects().contains(effect)) {
        events.computeIfAbsent(effect.event(), this::named);
      }
    }
    settings();
    for (Mechanism mechanism : Mechanism.values()) {
      if (isOff(scenario, mechanism) != isOff(reference, mechanism)
          || isFrozen(scenario, mechanism) != isFrozen(reference, mechanism)) {
        switches.put(mechanism, named("switches." + mechanism.key()));
      }
    }
  }

  /** Whether the same actors are in both plans, so that one can be reached from the other. */
  public static boolean isOneWorld(Plan reference, Plan scenario) {
    return reference.roster().equals(scenario.roster());
  }

  private void settings() {
    Layout layout = scenario.layout();
    for (int place = 0; place < layout.size(); place++) {
      boolean same = scenario.amounts()[place].equals(reference.amounts()[place]);
      if (!same && !layout.isShadow(place)) {
        settings.put(place, named(layout.address(place)));
      }
    }
  }

  private int named(String name) {
    names.add(name);
    return names.size() - 1;
  }

  private static boolean isOff(Plan plan, Mechanism mechanism) {
    return plan.off().contains(mechanism);
  }

  private static boolean isFrozen(Plan plan, Mechanism mechanism) {
    return plan.frozen().contains(mechanism);
  }

  /** What they are called: the title of an event or its date, an address, a switch. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** The plan in which only these are pulled. */
  Plan plan(Predicate<Integer> pulled) {
    Amount[] amounts = reference.amounts().clone();
    settings.forEach(
        (place, lever) -> {
          if (pulled.test(lever)) {
            amounts[place] = scenario.amounts()[place];
          }
        });
    return scenario.with(
        amounts,
        effects(pulled),
        switched(pulled, reference.off(), scenario.off()),
        switched(pulled, reference.frozen(), scenario.frozen()));
  }

  private List<Effect> effects(Predicate<Integer> pulled) {
    return scenario.effects().stream()
        .filter(
            effect ->
                reference.effects().contains(effect)
                    || pulled.test(events.getOrDefault(effect.event(), -1)))
        .toList();
  }

  private Set<Mechanism> switched(
      Predicate<Integer> pulled, Set<Mechanism> before, Set<Mechanism> after) {
    Set<Mechanism> now = EnumSet.noneOf(Mechanism.class);
    for (Mechanism mechanism : Mechanism.values()) {
      boolean moved = switches.containsKey(mechanism) && pulled.test(switches.get(mechanism));
      if ((moved ? after : before).contains(mechanism)) {
        now.add(mechanism);
      }
    }
    return now;
  }
}
