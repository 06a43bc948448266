package org.multivector.model;

import java.util.List;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * A state takes an initiative with another, a meeting, a treaty, a joint project: what their
 * cohesion returns to rises for a while. It is worth {@code w_A dA/dh h (1 - h)} times that, see
 * {@link CohesionGradient}.
 */
final class Initiative extends WeighedMove {

  private final CohesionGradient gradient;

  Initiative(World world) {
    super(world, Mechanism.INITIATIVES, Input.INITIATIVE_RATE);
    gradient = new CohesionGradient(world);
  }

  @Override
  String name() {
    return "initiative";
  }

  @Override
  List<String> variants(Roster roster) {
    return roster.states().stream().map(Roster.Entry::id).toList();
  }

  @Override
  boolean consider(World world, int state) {
    boolean works = super.consider(world, state);
    if (works) {
      gradient.take(world, state);
    }
    return works;
  }

  @Override
  boolean isPossible(World world, int state, int other) {
    return state != other;
  }

  @Override
  double utility(World world, int state, int other) {
    double cohesion = world.cohesion[state * world.states + other];
    return world.parameter(Input.AUTONOMY_MOTIVE)
        * gradient.worth(world, other)
        * cohesion
        * (1 - cohesion)
        * world.parameter(Input.INITIATIVE_EFFECT);
  }

  @Override
  void make(World world, int state, int other) {
    double effect = world.parameter(Input.INITIATIVE_EFFECT);
    world.region.trust[state * world.states + other] += effect;
    world.region.trust[other * world.states + state] += effect;
  }
}
