package org.multivector.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.multivector.world.Mechanism;
import org.multivector.world.Plan;

/**
 * The arms of an order with one mechanism taken out of all of them.
 *
 * @param mechanism what is taken out
 * @param frozen whether it is frozen at its start instead of off
 * @param arms the plans
 */
public record Variant(Mechanism mechanism, boolean frozen, List<Plan> arms) {

  /** Each mechanism off and, where that is something else, frozen; what changes nothing is not. */
  public static List<Variant> of(List<Plan> arms, Collection<Mechanism> mechanisms) {
    List<Variant> variants = new ArrayList<>();
    for (Mechanism mechanism : mechanisms) {
      for (boolean frozen : new boolean[] {false, true}) {
        if (arms.stream().anyMatch(plan -> changes(plan, mechanism, frozen))) {
          variants.add(
              new Variant(
                  mechanism,
                  frozen,
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

  /** The word for a file: {@code off} or {@code frozen}. */
  public String position() {
    return frozen ? "frozen" : "off";
  }
}
