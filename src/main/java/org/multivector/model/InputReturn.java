package org.multivector.model;

import java.util.stream.IntStream;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Mechanism;
import org.multivector.world.Plan;
import org.multivector.world.Shock;
import org.multivector.world.World;

/**
 * What events and shocks have done to inputs ends with the quarter: each input that one of them can
 * change goes back to its value at the start, rivalries and loads to what the world regime makes of
 * that, and what still acts is done to it anew.
 */
public final class InputReturn implements Submodel {

  /** What {@link Aftermath} changes without an event. */
  private static final Input[] MEDIATED = {Input.RIVALRY, Input.BORDER_DISPUTE, Input.CLASH};

  private final Lever[] levers;

  /** For the events and shocks of the world's plan. */
  public InputReturn(World world) {
    Plan plan = world.plan;
    IntStream events = plan.changes().stream().mapToInt(InputChange::index);
    IntStream shocks =
        plan.shocks().stream()
            .flatMap(shock -> shock.changes().stream())
            .mapToInt(Shock.Change::index);
    levers =
        IntStream.concat(events, shocks)
            .distinct()
            .mapToObj(index -> Lever.of(plan.layout(), index))
            .toArray(Lever[]::new);
  }

  @Override
  public void act(World world, int tick) {
    if (world.has(Mechanism.MOVES) && world.has(Mechanism.MEDIATION)) {
      for (Input input : MEDIATED) {
        double[] start = world.start(input);
        System.arraycopy(start, 0, world.now(input), 0, start.length);
      }
    }
    for (Lever lever : levers) {
      lever.release(world);
    }
    Regime.apply(world);
  }
}
