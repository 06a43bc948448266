package org.multivector.batch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.multivector.chance.Amount;
import org.multivector.scenario.BadInput;
import org.multivector.scenario.Halfway;
import org.multivector.world.Effect;
import org.multivector.world.Layout;
import org.multivector.world.Mechanism;
import org.multivector.world.Plan;

/**
 * What a scenario does that its reference does not, one lever each: somebody who comes or goes, an
 * event with all that it changes, a start value that is set, a mechanism that is switched. The plan
 * in which only some of them are pulled lies between reference and scenario; in it a lever does
 * nothing to who is not there.
 */
public final class Levers {

  private final Halfway halfway;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> events = new LinkedHashMap<>();
  private final Map<String, Integer> settings = new LinkedHashMap<>();
  private final Map<Mechanism, Integer> switches = new LinkedHashMap<>();

  /**
   * The levers between a reference and its scenario.
   *
   * @throws BadInput if they can no longer be read
   */
  public Levers(Halfway halfway) throws BadInput {
    this.halfway = halfway;
    names.addAll(halfway.names());
    Halfway.Arms arms = halfway.arms(all -> true);
    for (Effect effect : arms.scenario().effects()) {
      if (!arms.reference().effects().contains(effect)) {
        events.computeIfAbsent(effect.event(), this::named);
      }
    }
    settings(arms);
    for (Mechanism mechanism : Mechanism.values()) {
      if (isSwitched(arms, mechanism)) {
        switches.put(mechanism, named("switches." + mechanism.key()));
      }
    }
  }

  private void settings(Halfway.Arms arms) {
    Layout layout = arms.scenario().layout();
    for (int place = 0; place < layout.size(); place++) {
      boolean same = arms.scenario().amounts()[place].equals(arms.reference().amounts()[place]);
      if (!same && !layout.isShadow(place)) {
        settings.computeIfAbsent(halfway.setting(layout, place), this::named);
      }
    }
  }

  private int named(String name) {
    names.add(name);
    return names.size() - 1;
  }

  private static boolean isSwitched(Halfway.Arms arms, Mechanism mechanism) {
    Plan before = arms.reference();
    Plan after = arms.scenario();
    return after.off().contains(mechanism) != before.off().contains(mechanism)
        || after.frozen().contains(mechanism) != before.frozen().contains(mechanism);
  }

  /**
   * What they are called: {@code add JPN}, the title of an event or its date, an address, a switch.
   */
  public List<String> names() {
    return List.copyOf(names);
  }

  /**
   * The plan in which only these are pulled.
   *
   * @throws BadInput if there is no such world
   */
  Plan plan(IntPredicate pulled) throws BadInput {
    Halfway.Arms arms = halfway.arms(pulled);
    Plan before = arms.reference();
    Plan after = arms.scenario();
    return after.with(
        amounts(pulled, arms),
        effects(pulled, arms),
        switched(pulled, before.off(), after.off()),
        switched(pulled, before.frozen(), after.frozen()));
  }

  private Amount[] amounts(IntPredicate pulled, Halfway.Arms arms) {
    Amount[] amounts = arms.reference().amounts().clone();
    Layout layout = arms.scenario().layout();
    for (int place = 0; place < amounts.length; place++) {
      if (isPulled(pulled, settings.get(halfway.setting(layout, place)))) {
        amounts[place] = arms.scenario().amounts()[place];
      }
    }
    return amounts;
  }

  private List<Effect> effects(IntPredicate pulled, Halfway.Arms arms) {
    return arms.scenario().effects().stream()
        .filter(
            effect ->
                arms.reference().effects().contains(effect)
                    || isPulled(pulled, events.get(effect.event())))
        .toList();
  }

  private Set<Mechanism> switched(
      IntPredicate pulled, Set<Mechanism> before, Set<Mechanism> after) {
    Set<Mechanism> now = EnumSet.noneOf(Mechanism.class);
    for (Mechanism mechanism : Mechanism.values()) {
      if ((isPulled(pulled, switches.get(mechanism)) ? after : before).contains(mechanism)) {
        now.add(mechanism);
      }
    }
    return now;
  }

  private static boolean isPulled(IntPredicate pulled, @Nullable Integer lever) {
    return lever != null && pulled.test(lever);
  }
}
