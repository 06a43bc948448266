package org.multivector.model;

import java.util.Arrays;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * What surrounds a state in a quarter, whatever it does itself: outside options R, threats T and
 * reverse dependencies v. Taken once, when attention is decided. Frozen outside options and voices
 * are taken at the start alone.
 */
final class Surroundings {

  private Surroundings() {}

  /** Takes R, T and v at the start. */
  static void open(World world) {
    threat(world);
    reverse(world);
    relief(world);
    join(world);
  }

  /** Takes R, T and v, but what is frozen. */
  static void measure(World world) {
    threat(world);
    reverse(world);
    if (!world.isFrozen(Mechanism.OUTSIDE_OPTIONS)) {
      relief(world);
    }
    if (!world.isFrozen(Mechanism.VOICE)) {
      join(world);
    }
    appeal(world);
  }

  /** What common rules make of a state's weight; a frozen voice has some of that in it already. */
  private static void appeal(World world) {
    double[] appealed = world.memberships.appealed;
    for (int pair = 0; pair < appealed.length; pair++) {
      double recourse = world.memberships.recourse[pair];
      if (recourse != appealed[pair]) {
        for (int k = 0; k < world.issues; k++) {
          world.voice[pair * world.issues + k] *= recourse / appealed[pair];
        }
        appealed[pair] = recourse;
      }
    }
  }

  private static void relief(World world) {
    if (!world.has(Mechanism.OUTSIDE_OPTIONS)) {
      Arrays.fill(world.relief, 0);
      return;
    }
    engage(world);
    double effect = world.parameter(Input.OUTSIDE_OPTION);
    double limit = world.parameter(Input.OUTSIDE_OPTION_LIMIT);
    engageRivals(world, world.relief);
    for (int exposure = 0; exposure < world.relief.length; exposure++) {
      world.relief[exposure] = Measures.relief(effect * world.relief[exposure], limit);
    }
  }

  private static void engage(World world) {
    double[] capacity = world.now(Input.CAPACITY);
    double[] access = world.traffic.access;
    for (int i = 0; i < world.states; i++) {
      for (int q = 0; q < world.powers; q++) {
        int pair = world.pair(i, q);
        double reach = world.attentionTo[pair] * access[pair];
        for (int d = 0; d < world.domains; d++) {
          world.engagement[world.exposure(i, q, d)] = reach * capacity[q * world.domains + d];
        }
      }
    }
  }

  /** The engagement of a power's rivals, each as much as it is one. */
  private static void engageRivals(World world, double[] into) {
    double[] rivalry = world.now(Input.RIVALRY);
    Arrays.fill(into, 0);
    for (int pair = 0; pair < world.threat.length; pair++) {
      int state = pair / world.powers;
      for (int q = 0; q < world.powers; q++) {
        double rival = rivalry[pair % world.powers * world.powers + q];
        if (rival != 0) {
          int from = world.exposure(state, q, 0);
          for (int d = 0; d < world.domains; d++) {
            into[pair * world.domains + d] += rival * world.engagement[from + d];
          }
        }
      }
    }
  }

  private static void threat(World world) {
    double[] coerciveness = world.now(Input.COERCIVENESS);
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        int pair = world.pair(i, p);
        world.threat[pair] =
            Measures.threat(
                world.attentionTo[pair],
                coerciveness[p],
                world.conduct.exponent[pair]
                    * world.memberships.reaction[pair]
                    * world.region.passed[pair]);
      }
    }
  }

  private static void reverse(World world) {
    double[] share = world.start(Input.REVERSE_DEPENDENCY);
    double[] openness = world.start(Input.OPENNESS);
    double substitution = world.parameter(Input.REVERSE_SUBSTITUTION);
    double region = 0;
    for (int i = 0; i < world.states; i++) {
      region += world.stateGdp(i);
    }
    for (int i = 0; i < world.states; i++) {
      double part = world.stateGdp(i) / region;
      for (int p = 0; p < world.powers; p++) {
        world.reverse[world.pair(i, p)] =
            Measures.reverseDependency(share[p] * part, substitution, openness[p]);
      }
    }
  }

  private static void join(World world) {
    Arrays.fill(world.memberships.appealed, 1);
    if (world.has(Mechanism.VOICE)) {
      voice(world);
    } else {
      standAlone(world);
    }
  }

  private static void voice(World world) {
    double psi = world.parameter(Input.VOICE);
    double[] coordination = world.now(Input.COORDINATION);
    double[] cohesion = world.cohesion;
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        for (int k = 0; k < world.issues; k++) {
          double joint =
              Math.abs(psi) * coordination[i * world.issues + k] * (1 - world.region.aside[i]);
          double remainder = 1;
          for (int j = 0; j < world.states; j++) {
            if (j != i) {
              remainder *=
                  1 - joint * cohesion[i * world.states + j] * world.reverse[world.pair(j, p)];
            }
          }
          world.voice[world.pair(i, p) * world.issues + k] =
              Measures.jointReverse(world.reverse[world.pair(i, p)], remainder, psi);
        }
      }
    }
  }

  private static void standAlone(World world) {
    for (int pair = 0; pair < world.reverse.length; pair++) {
      for (int k = 0; k < world.issues; k++) {
        world.voice[pair * world.issues + k] = world.reverse[pair];
      }
    }
  }
}
