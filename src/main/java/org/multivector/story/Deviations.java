package org.multivector.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.multivector.chance.Amount;
import org.multivector.scenario.Provenance;
import org.multivector.scenario.Scenario;
import org.multivector.world.Dimension;
import org.multivector.world.InputChange;
import org.multivector.world.Layout;
import org.multivector.world.Mechanism;
import org.multivector.world.Occasion;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/** What a scenario has otherwise than its reference; of a world on its own, all that happens. */
final class Deviations {

  private final Plan plan;
  private final Optional<Plan> reference;
  private final Set<Integer> set;

  Deviations(Scenario scenario) {
    plan = scenario.plan();
    reference = scenario.reference().map(Scenario::plan);
    set =
        scenario.provenance().stream()
            .filter(Provenance::isSet)
            .map(Provenance::place)
            .collect(Collectors.toSet());
  }

  /** Whether nobody comes or goes. */
  boolean sameActors() {
    return reference.map(other -> other.roster().equals(plan.roster())).orElse(true);
  }

  /** Members that only the scenario has. */
  List<Roster.Entry> added(Dimension dimension) {
    return reference
        .map(other -> only(plan.roster().members(dimension), other.roster().members(dimension)))
        .orElse(List.of());
  }

  /** Members that only the reference has. */
  List<Roster.Entry> removed(Dimension dimension) {
    return reference
        .map(other -> only(other.roster().members(dimension), plan.roster().members(dimension)))
        .orElse(List.of());
  }

  private static List<Roster.Entry> only(List<Roster.Entry> these, List<Roster.Entry> those) {
    return these.stream().filter(entry -> !those.contains(entry)).toList();
  }

  /** Quantities that are drawn in the scenario alone, or otherwise. */
  List<Plan.Uncertain> uncertain() {
    return plan.uncertain().stream()
        .filter(each -> reference.map(r -> !r.uncertain().contains(each)).orElse(true))
        .toList();
  }

  /**
   * A start value.
   *
   * @param place of the input in the scenario's layout
   * @param before what it is in the reference, if it is there
   */
  record StartValue(int place, Optional<Amount> before) {}

  /** Start values that are not those of the reference. */
  List<StartValue> startValues() {
    List<StartValue> changed = new ArrayList<>();
    if (reference.isPresent()) {
      Layout layout = plan.layout();
      for (int place = 0; place < layout.size(); place++) {
        if (!layout.isShadow(place)) {
          startValue(place, reference.get(), changed);
        }
      }
    }
    return changed;
  }

  /**
   * When somebody comes or goes only what is set counts: shares of others all change a little, and
   * a newcomer has figures everywhere.
   */
  private void startValue(int place, Plan other, List<StartValue> changed) {
    OptionalInt there = other.layout().find(plan.layout().address(place));
    if (there.isEmpty()) {
      if (set.contains(place)) {
        changed.add(new StartValue(place, Optional.empty()));
      }
      return;
    }
    Amount before = other.amounts()[there.getAsInt()];
    if (!plan.amounts()[place].equals(before) && (sameActors() || set.contains(place))) {
      changed.add(new StartValue(place, Optional.of(before)));
    }
  }

  /**
   * A switch.
   *
   * @param now its position in the scenario
   * @param before that in the reference; on if there is none
   */
  record Switched(Mechanism mechanism, String now, String before) {}

  /** Mechanisms that are switched otherwise. */
  List<Switched> switches() {
    List<Switched> changed = new ArrayList<>();
    for (Mechanism mechanism : Mechanism.values()) {
      String now = position(plan, mechanism);
      String before = reference.map(other -> position(other, mechanism)).orElse("on");
      if (!now.equals(before)) {
        changed.add(new Switched(mechanism, now, before));
      }
    }
    return changed;
  }

  private static String position(Plan plan, Mechanism mechanism) {
    if (plan.off().contains(mechanism)) {
      return "off";
    }
    return plan.frozen().contains(mechanism) ? "frozen" : "on";
  }

  /** What happens in the scenario alone. */
  List<InputChange> own() {
    return without(plan, reference);
  }

  /** What happens in the reference alone to those who are in both. */
  List<InputChange> gone() {
    return reference.stream()
        .flatMap(
            other ->
                without(other, Optional.of(plan)).stream()
                    .filter(e -> plan.layout().find(other.layout().address(e.index())).isPresent()))
        .toList();
  }

  /** The effects of a plan that another does not have; places may differ. */
  private static List<InputChange> without(Plan plan, Optional<Plan> other) {
    Set<Object> known = new HashSet<>();
    other.ifPresent(o -> o.changes().forEach(effect -> known.add(lasting(effect, o))));
    return plan.changes().stream()
        .filter(effect -> !known.contains(lasting(effect, plan)))
        .toList();
  }

  private static List<Object> lasting(InputChange effect, Plan plan) {
    return List.of(
        plan.layout().address(effect.index()),
        effect.amount(),
        effect.key(),
        effect.from(),
        effect.ramp(),
        effect.until(),
        effect.event(),
        effect.occasion().map(Occasion::probability));
  }
}
