package org.multivector.batch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.multivector.chance.Amount;
import org.multivector.scenario.IntermediateWorlds;
import org.multivector.text.BadInput;
import org.multivector.world.InputChange;
import org.multivector.world.Layout;
import org.multivector.world.Mechanism;
import org.multivector.world.Plan;

/**
 * What a scenario does that its reference does not, one lever each: somebody who comes or goes, an
 * event with all that it changes, a start value that is set, a mechanism that is switched, an event
 * that is switched off, an uncertain quantity that is another. The plan in which only some of them
 * are pulled lies between reference and scenario; in it a lever does nothing to who is not there.
 */
public final class Levers {

  private static final int NONE = -1;

  private final IntermediateWorlds worlds;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> events = new LinkedHashMap<>();
  private final Map<String, Integer> settings = new LinkedHashMap<>();
  private final IdentityHashMap<Layout, int[]> byPlace = new IdentityHashMap<>();
  private final Map<Mechanism, Integer> switches = new LinkedHashMap<>();
  private final Map<String, Integer> dropped = new LinkedHashMap<>();
  private final Map<String, Integer> uncertain = new LinkedHashMap<>();

  /**
   * The levers between a reference and its scenario.
   *
   * @throws BadInput if they can no longer be read
   */
  public Levers(IntermediateWorlds worlds) throws BadInput {
    this.worlds = worlds;
    names.addAll(worlds.names());
    IntermediateWorlds.Arms arms = worlds.arms(all -> true);
    for (InputChange effect : arms.scenario().changes()) {
      if (!arms.reference().changes().contains(effect)) {
        events.computeIfAbsent(effect.event(), this::named);
      }
    }
    settings(arms);
    for (Mechanism mechanism : Mechanism.values()) {
      if (isSwitched(arms, mechanism)) {
        switches.put(mechanism, named("switches." + mechanism.key()));
      }
    }
    for (InputChange effect : arms.reference().changes()) {
      if (!arms.scenario().changes().contains(effect)) {
        dropped.computeIfAbsent(effect.event(), event -> named("without " + event));
      }
    }
    for (Plan.Uncertain known : arms.reference().uncertain()) {
      if (!arms.scenario().uncertain().contains(known)) {
        uncertain.put(known.name(), named("uncertain." + known.name()));
      }
    }
  }

  private void settings(IntermediateWorlds.Arms arms) {
    Layout layout = arms.scenario().layout();
    for (int place = 0; place < layout.size(); place++) {
      boolean same = arms.scenario().amounts()[place].equals(arms.reference().amounts()[place]);
      if (!same && !layout.isShadow(place)) {
        settings.computeIfAbsent(IntermediateWorlds.setting(layout, place), this::named);
      }
    }
  }

  private int named(String name) {
    names.add(name);
    return names.size() - 1;
  }

  private static boolean isSwitched(IntermediateWorlds.Arms arms, Mechanism mechanism) {
    Plan before = arms.reference();
    Plan after = arms.scenario();
    return after.off().contains(mechanism) != before.off().contains(mechanism)
        || after.frozen().contains(mechanism) != before.frozen().contains(mechanism);
  }

  /**
   * What they are called: {@code add JPN}, the title of an event or its date, an address, a switch,
   * {@code without} an event, a quantity.
   */
  List<String> names() {
    return List.copyOf(names);
  }

  /**
   * The plan in which only these are pulled.
   *
   * @throws BadInput if there is no such world
   */
  Plan plan(IntPredicate pulled) throws BadInput {
    IntermediateWorlds.Arms arms = worlds.arms(pulled);
    Plan before = arms.reference();
    Plan after = arms.scenario();
    return after
        .with(
            amounts(pulled, arms),
            effects(pulled, arms),
            switched(pulled, before.off(), after.off()),
            switched(pulled, before.frozen(), after.frozen()))
        .with(uncertain(pulled, arms));
  }

  private Amount[] amounts(IntPredicate pulled, IntermediateWorlds.Arms arms) {
    Amount[] amounts = arms.reference().amounts().clone();
    int[] levers = byPlace.computeIfAbsent(arms.scenario().layout(), this::settings);
    for (int place = 0; place < amounts.length; place++) {
      if (levers[place] != NONE && pulled.test(levers[place])) {
        amounts[place] = arms.scenario().amounts()[place];
      }
    }
    return amounts;
  }

  /** By place: the lever that sets its start value. */
  private int[] settings(Layout layout) {
    return IntStream.range(0, layout.size())
        .map(place -> settings.getOrDefault(IntermediateWorlds.setting(layout, place), NONE))
        .toArray();
  }

  /** Those of the reference come first, in the scenario too. */
  private List<InputChange> effects(IntPredicate pulled, IntermediateWorlds.Arms arms) {
    List<InputChange> before = arms.reference().changes();
    List<InputChange> after = arms.scenario().changes();
    Stream<InputChange> kept =
        before.stream()
            .filter(
                effect -> after.contains(effect) || !isPulled(pulled, dropped.get(effect.event())));
    Stream<InputChange> own =
        after.stream()
            .filter(
                effect -> !before.contains(effect) && isPulled(pulled, events.get(effect.event())));
    return Stream.concat(kept, own).toList();
  }

  /** Those of the reference come first, in the scenario too. */
  private List<Plan.Uncertain> uncertain(IntPredicate pulled, IntermediateWorlds.Arms arms) {
    List<Plan.Uncertain> now = new ArrayList<>(arms.scenario().uncertain());
    for (int n = 0; n < arms.reference().uncertain().size(); n++) {
      if (!isPulled(pulled, uncertain.get(now.get(n).name()))) {
        now.set(n, arms.reference().uncertain().get(n));
      }
    }
    return now;
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
