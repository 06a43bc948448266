package org.multivector.model;

import org.multivector.chance.Draws;
import org.multivector.chance.Exp;
import org.multivector.chance.Logarithm;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.Shock;
import org.multivector.world.World;

/**
 * What happens by chance. A shock of a kind befalls each of its targets as a Poisson process, in a
 * quarter with probability
 *
 * <pre>
 * 1 - exp(-rate / 40),
 * </pre>
 *
 * rate a decade, if none of this kind lasts there. Its severity has log-odds {@code logit(median) +
 * sd z}, z standard normal, so that it lies between 0 and 1; its length is geometric with the
 * kind's mean, {@code 1 + floor(log u / log(1 - 1 / mean))} quarters. While it lasts it changes
 * inputs as an event does, after all events.
 */
public final class ShockArrivals implements Submodel {

  private static final double QUARTERS = 40;

  private final Shock[] shocks;
  private final Lever[][] levers;
  private final UnitDraws arrivals;
  private final UnitDraws severities;
  private final UnitDraws lengths;
  private final double[] severity = new double[1];

  /** The shocks of the world's plan. */
  ShockArrivals(World world, UnitMemory memory) {
    shocks = world.plan.shocks().toArray(Shock[]::new);
    levers = new Lever[shocks.length][];
    long[] arrival = new long[shocks.length];
    long[] severe = new long[shocks.length];
    long[] lasting = new long[shocks.length];
    Roster roster = world.plan.roster();
    for (int n = 0; n < shocks.length; n++) {
      String kind = roster.shocks().get(shocks[n].kind()).id();
      arrival[n] = Draws.name("shock", kind, shocks[n].target());
      severe[n] = Draws.name("severity", kind, shocks[n].target());
      lasting[n] = Draws.name("duration", kind, shocks[n].target());
      levers[n] =
          shocks[n].changes().stream()
              .map(change -> Lever.of(world.plan.layout(), change.index()))
              .toArray(Lever[]::new);
    }
    arrivals = memory.uniforms(arrival);
    severities = memory.normals(severe);
    lengths = memory.uniforms(lasting);
  }

  @Override
  public void act(World world, int tick) {
    if (!world.has(Mechanism.SHOCKS)) {
      return;
    }
    for (int n = 0; n < shocks.length; n++) {
      pass(world, n, tick);
      if (world.shocks.left[n] > 0) {
        change(world, n);
      }
    }
  }

  private void pass(World world, int n, int tick) {
    if (world.shocks.left[n] > 0) {
      world.shocks.left[n]--;
    }
    if (world.shocks.left[n] > 0) {
      return;
    }
    world.shocks.severity[n] = 0;
    double rate = world.now(Input.SHOCK_RATE)[shocks[n].kind()];
    if (rate > 0 && arrivals.of(world, tick, n) < 1 - Exp.of(-rate / QUARTERS)) {
      begin(world, n, tick);
    }
  }

  private void begin(World world, int n, int tick) {
    int kind = shocks[n].kind();
    double z = severities.of(world, tick, n);
    world.shocks.severity[n] =
        Measures.shifted(
            world.now(Input.SHOCK_SEVERITY)[kind], world.now(Input.SHOCK_SPREAD)[kind] * z);
    world.shocks.left[n] =
        quarters(world.now(Input.SHOCK_DURATION)[kind], lengths.of(world, tick, n));
  }

  /** A geometric number of quarters, 1 or more. */
  static int quarters(double mean, double u) {
    return 1 + (int) Math.floor(Logarithm.of(u) / Logarithm.of(1 - 1 / mean));
  }

  private void change(World world, int n) {
    severity[0] = world.shocks.severity[n];
    for (int m = 0; m < levers[n].length; m++) {
      Shock.Change change = shocks[n].changes().get(m);
      levers[n][m].pull(world, change.operation(), change.amount().value(0, severity), 1);
    }
  }
}
