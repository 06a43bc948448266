package org.multivector.model;

import org.multivector.world.World;

/**
 * Takes all measures at the end of the quarter: the attention of the quarter, the shares and the
 * resolve that it ended with.
 */
final class Observation implements Submodel {

  private final Diversification diversification;

  /** For worlds of this shape. */
  Observation(World world) {
    diversification = new Diversification(world);
  }

  /** Observes the start and keeps the leverage of then as the reference of powers. */
  void open(World world) {
    act(world, 0);
    System.arraycopy(world.leverage, 0, world.leverageAtStart, 0, world.leverage.length);
    System.arraycopy(world.autonomy, 0, world.autonomyAtStart, 0, world.states);
  }

  @Override
  public void act(World world, int tick) {
    Measurement.vulnerability(world);
    Measurement.spend(world);
    Measurement.dependency(world);
    Measurement.leverage(world);
    Measurement.autonomy(world);
    Measurement.alignment(world);
    Measurement.stress(world);
    Measurement.bargaining(world);
    diversification.measure(world);
  }
}
