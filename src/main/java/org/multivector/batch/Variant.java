package org.multivector.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.multivector.world.Mechanism;
import org.multivector.world.Plan;

/**
 * The arms of an order with one thing taken out of all of them.
 *
 * @param name of the mechanism, or of the events' switch
 * @param position the word for a file: {@code off} or {@code frozen} at its start
 * @param arms the plans
 */
public record Variant(String name, String position, List<Plan> arms) {

  private static final String OFF = "off";

  /** Events of one switch, of arms without them; empty if they are in no arm as it is. */
  public static Optional<Variant> without(String events, List<Plan> arms, List<Plan> others) {
    boolean same = effects(arms).equals(effects(others));
    return same ? Optional.empty() : Optional.of(new Variant(events, OFF, others));
  }

  private static List<Integer> effects(List<Plan> arms) {
    return arms.stream().map(plan -> plan.changes().size()).toList();
  }

  /** Each mechanism off and, where that is something else, frozen; what changes nothing is not. */
  public static List<Variant> of(List<Plan> arms, Collection<Mechanism> mechanisms) {
    List<Variant> variants = new ArrayList<>();
    for (Mechanism mechanism : mechanisms) {
      for (boolean frozen : new boolean[] {false, true}) {
        if (arms.stream().anyMatch(plan -> changes(plan, mechanism, frozen))) {
          variants.add(
              new Variant(
                  mechanism.key(),
                  frozen ? "frozen" : OFF,
                  arms.stream().map(plan -> without(plan, mechanism, frozen)).toList()));
        }
      }
    }
    return variants;
  }

  private static boolean changes(Plan plan, Mechanism mechanism, boolean frozen) {
    return frozen
        ? plan.has(mechanism) && !plan.frozen().contains(mechanism) && !mechanism.isNeutralAtStart()
        : plan.has(mechanism);
  }

  private static Plan without(Plan plan, Mechanism mechanism, boolean frozen) {
    Set<Mechanism> off = EnumSet.noneOf(Mechanism.class);
    Set<Mechanism> still = EnumSet.noneOf(Mechanism.class);
    off.addAll(plan.off());
    still.addAll(plan.frozen());
    if (!frozen) {
      off.add(mechanism);
      still.remove(mechanism);
    } else if (plan.has(mechanism)) {
      still.add(mechanism);
    }
    return plan.switched(off, still);
  }
}
