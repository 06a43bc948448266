package org.multivector.model;

import java.util.List;
import org.multivector.world.Effect;
import org.multivector.world.World;

/**
 * What the scenario changes. The effects that act are applied to the inputs in the order of the
 * scenario, each at its strength {@code u}: set {@code x + u (amount - x)}, times {@code x (1 + u
 * (amount - 1))}, add {@code x + u amount}.
 *
 * <p>Attention is decided by its power, so effects on it are handed to {@link Attention}: a set
 * replaces the decision while it lasts, a multiple acts on the hazard; there is no adding. A set of
 * a power's posture replaces its decisions on posture in the same way.
 */
public final class ScenarioEvents implements Submodel {

  private final List<Effect> effects;
  private final Lever[] levers;

  /** The effects of the world's plan. */
  public ScenarioEvents(World world) {
    effects = world.plan.effects();
    levers =
        effects.stream()
            .map(effect -> Lever.of(world.plan.layout(), effect.index()))
            .toArray(Lever[]::new);
  }

  @Override
  public void act(World world, int tick) {
    for (int n = 0; n < levers.length; n++) {
      apply(world, n, effects.get(n).strength(tick));
    }
  }

  /** Applies every effect at full strength: the extreme of the scenario's levers. */
  void applyAll(World world) {
    for (int n = 0; n < levers.length; n++) {
      apply(world, n, 1);
    }
  }

  private void apply(World world, int n, double strength) {
    if (strength != 0) {
      levers[n].pull(world, effects.get(n).operation(), world.inputs.amount(n), strength);
    }
  }
}
