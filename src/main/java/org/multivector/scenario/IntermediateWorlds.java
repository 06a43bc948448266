package org.multivector.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.multivector.text.BadInput;
import org.multivector.text.Faults;
import org.multivector.world.Layout;
import org.multivector.world.Plan;

/**
 * The worlds between a reference and its scenario, in which only some of those who come or go do
 * so. What the scenario says of somebody who is not there does not count.
 */
public final class IntermediateWorlds {

  /** Reference and scenario of one such world: they differ in what else the scenario does. */
  public record Arms(Plan reference, Plan scenario) {}

  private final Arms ends;
  private final List<Mover> movers;
  private final Optional<Recompiler> recompiler;
  private final Map<List<Mover>, Arms> made = new HashMap<>();

  private IntermediateWorlds(Arms ends, List<Mover> movers, Optional<Recompiler> recompiler) {
    this.ends = ends;
    this.movers = movers;
    this.recompiler = recompiler;
  }

  /**
   * Those of a scenario that has a reference.
   *
   * @param sets the {@code --set} with which it was read
   * @throws BadInput if it can no longer be read
   */
  public static IntermediateWorlds of(Scenario scenario, List<String> sets) throws BadInput {
    Faults faults = new Faults();
    Overrides overrides = Overrides.read(sets, faults);
    Chain chain =
        Lookup.typed(scenario.file(), faults)
            .flatMap(location -> Chain.read(location, faults))
            .orElseThrow(() -> new BadInput(faults.sorted()));
    List<Mover> movers = Mover.of(chain.own(faults));
    return new IntermediateWorlds(
        new Arms(scenario.reference().orElseThrow().plan(), scenario.plan()),
        movers,
        movers.isEmpty()
            ? Optional.empty()
            : Optional.of(new Recompiler(chain, overrides, faults)));
  }

  /** Who comes or goes: {@code add JPN}. */
  public List<String> names() {
    return movers.stream().map(Mover::name).toList();
  }

  /**
   * The world in which only some of them do.
   *
   * @throws BadInput if it is no world
   */
  public Arms arms(IntPredicate moves) throws BadInput {
    List<Mover> with = new ArrayList<>();
    List<Mover> without = new ArrayList<>();
    for (int n = 0; n < movers.size(); n++) {
      (moves.test(n) ? with : without).add(movers.get(n));
    }
    if (recompiler.isEmpty()) {
      return ends;
    }
    if (!made.containsKey(with)) {
      Arms arms = recompiler.get().arms(with, without);
      made.put(
          with,
          new Arms(
              with.isEmpty() ? ends.reference() : arms.reference(),
              without.isEmpty() ? ends.scenario() : arms.scenario()));
    }
    return made.get(with);
  }

  /**
   * What is set as one with a place: the place; of a share all that sum to 1 with it, since a world
   * in which one of them alone is another is none.
   */
  public static String setting(Layout layout, int place) {
    return ShareGroups.INPUTS.contains(layout.input(place))
        ? ShareGroups.address(layout, place)
        : layout.address(place);
  }
}
