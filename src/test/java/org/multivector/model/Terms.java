package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/** Terms that many equations of the ODD description have, written out once more. */
final class Terms {

  private Terms() {}

  /** A parameter, 0 where its mechanism is off. */
  static double parameter(World world, Mechanism mechanism, Input input) {
    return world.has(mechanism) ? world.parameter(input) : 0;
  }

  /** The share whose log-odds are higher by z. */
  static double shifted(double base, double z) {
    return base * Math.exp(z) / (1 - base + base * Math.exp(z));
  }

  /** {@code w'}, the weight of what portfolios choose. */
  static double chosen(World world, int i, int d) {
    int place = i * world.domains + d;
    return (1 - world.traffic.part[place]) * world.start(Input.WEIGHT)[place];
  }

  /** S, the share in all needs. */
  static double whole(World world, int i, int d, int j) {
    double phi = world.traffic.part[i * world.domains + d];
    int tie = world.tie(i, d, j);
    return phi * world.traffic.share[tie] + (1 - phi) * world.share[tie];
  }

  /** {@code |y - x*|}. */
  static double distance(World world, int i, int p, int k) {
    double position = world.now(Input.POSITION)[p * world.issues + k];
    return Math.abs(position - world.now(Input.WISH)[i * world.issues + k]);
  }

  /** How far a state bandwagons or keeps to itself. */
  static double doctrine(World world, Input input, int i) {
    boolean frozen = world.isFrozen(Mechanism.DOCTRINES);
    double[] degree = frozen ? world.start(input) : world.now(input);
    return world.has(Mechanism.DOCTRINES) ? degree[i] : 0;
  }
}
