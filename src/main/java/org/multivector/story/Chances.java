package org.multivector.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.multivector.world.InputChange;
import org.multivector.world.Occasion;
import org.multivector.world.Occasions;
import org.multivector.world.Plan;
import org.multivector.world.World;

/** Events that came to happen in one run, or did not, and did not have to. */
final class Chances {

  private final Plan plan;
  private final When when;
  private final List<Happening> all = new ArrayList<>();
  private final int[] decided;

  Chances(World world) {
    plan = world.plan;
    when = new When(plan);
    decided = new int[world.occasions.all().size()];
  }

  /** Everything, in the order of time. */
  List<Happening> all() {
    return all;
  }

  /** Looks at the end of a quarter, 0 for the start, what has been decided. */
  void look(World world, int tick) {
    Occasions state = world.occasions;
    for (int n = 0; n < decided.length; n++) {
      if (state.decided[n] > decided[n]) {
        decided[n] = state.decided[n];
        add(state.all().get(n), state.before[n] != Occasions.NEVER, tick);
      }
    }
  }

  private void add(Occasion occasion, boolean happens, int tick) {
    String why = occasion.condition().map(c -> ": " + when.text(c)).orElse("");
    String not = happens ? "" : " does not happen";
    Set<String> told = new HashSet<>();
    for (InputChange effect : plan.changes()) {
      if (effect.occasion().filter(occasion::equals).isPresent() && told.add(effect.event())) {
        int begins = occasion.condition().isPresent() ? tick + 1 : effect.from();
        String text = effect.event() + not + why;
        all.add(new Happening(begins, Happening.Kind.EVENT, Happening.ALL, Happening.NOBODY, text));
      }
    }
  }
}
