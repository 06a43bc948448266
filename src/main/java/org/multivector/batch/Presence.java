package org.multivector.batch;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.multivector.chance.Amount;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.Plan;

/**
 * The ties, networks and memberships that some of several arms have, found once for all of them.
 */
final class Presence {

  private static final Set<Input> LINKS = EnumSet.of(Input.TIE, Input.NETWORKS, Input.MEMBERSHIP);
  private static final Amount NOTHING = new Amount.Fixed(0);

  private final Set<String> atTheStart = new HashSet<>();
  private final Set<String> byEvents = new HashSet<>();

  Presence(List<Plan> arms) {
    for (Plan plan : arms) {
      LINKS.forEach(input -> see(plan, input));
      plan.changes().forEach(effect -> byEvents.add(plan.layout().address(effect.index())));
    }
  }

  private void see(Plan plan, Input input) {
    Layout layout = plan.layout();
    int from = layout.offset(input);
    for (int place = from; place < from + layout.blockSize(input); place++) {
      if (!plan.amounts()[place].equals(NOTHING)) {
        atTheStart.add(layout.address(place));
      }
    }
  }

  /** Whether a start value is anything but 0 in some arm. */
  boolean isSomewhere(Layout layout, Input input, int... members) {
    return atTheStart.contains(layout.address(layout.index(input, members)));
  }

  /** Whether it is so in some arm, or an event of some arm makes it so. */
  boolean isEverSomewhere(Layout layout, Input input, int... members) {
    return isSomewhere(layout, input, members)
        || byEvents.contains(layout.address(layout.index(input, members)));
  }

  /** Whether in some arm a part of a state's needs in a domain goes over corridors. */
  boolean isNetworked(Layout layout, int state, int domain) {
    return isSomewhere(layout, Input.NETWORKS, state, domain);
  }
}
