package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Region;
import org.multivector.world.World;

/** What states of the region are to each other, by the equations of the ODD. */
final class RegionEquationTest {

  private World seen;
  private double[][] usual;

  @Test
  void usualMovesAtTheStart() {
    Around.start(
        world -> {
          double[][] expected = usual(world);
          double[][] actual = left(world.region);
          for (int n = 0; n < expected.length; n++) {
            same("what usual moves leave, " + n, actual[n], expected[n]);
          }
        });
  }

  /** Trust, favour, calm, peace and what reputation has shifted. */
  private static double[][] left(Region region) {
    return new double[][] {
      region.trust, region.favour, region.calm, region.peace, region.reputationShift
    };
  }

  private static void same(String what, double[] actual, double[] expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int n = 0; n < expected.length; n++) {
      Around.same(what, actual[n], expected[n]);
    }
  }

  /** The same, of moves that come at the rates of the start. */
  private static double[][] usual(World world) {
    double phi = world.parameter(Input.AFTERMATH_FADING);
    double initiative = rate(world, Mechanism.INITIATIVES, Input.INITIATIVE_RATE);
    double defection = rate(world, Mechanism.DEFECTIONS, Input.DEFECTION_RATE);
    double mediation = rate(world, Mechanism.MEDIATION, Input.MEDIATION_RATE);
    defection = world.states == 1 ? 0 : defection;
    double[] trust = new double[world.states * world.states];
    double[] favour = new double[world.states * world.powers];
    double[] calm = new double[world.powers * world.powers];
    double[] peace = new double[trust.length];
    double[] shift = new double[world.states];
    for (int i = 0; i < world.states; i++) {
      double added = initiative * world.parameter(Input.INITIATIVE_EFFECT);
      double taken = defection * world.parameter(Input.DEFECTION_EFFECT);
      for (int j = 0; j < world.states; j++) {
        trust[i * world.states + j] = i == j ? 0 : 2 * (added - taken) / phi;
      }
      int patron = world.pair(i, MovesEquationTest.patron(world, i));
      favour[patron] = defection * world.parameter(Input.DEFECTION_GAIN) / phi;
      double eased = mediation * world.parameter(Input.MEDIATION_EFFECT) / phi;
      eased *= world.start(Input.REPUTATION)[i];
      int[] rivals = MovesEquationTest.rivals(world, i);
      double[] quarrel = MovesEquationTest.quarrel(world, i);
      int pairs = ease(calm, world.powers, rivals[0], rivals[1], eased);
      pairs += ease(peace, world.states, (int) quarrel[1], (int) quarrel[2], eased);
      shift[i] = (pairs * mediation - defection) * world.parameter(Input.REPUTATION_STEP) / phi;
    }
    return new double[][] {trust, favour, calm, peace, shift};
  }

  private static double rate(World world, Mechanism mechanism, Input yearly) {
    return world.has(Mechanism.MOVES) ? Terms.parameter(world, mechanism, yearly) / 4 : 0;
  }

  /** Eases the tension of two; gives their number of pairs, none if they are one. */
  private static int ease(double[] column, int count, int one, int other, double eased) {
    if (one == other) {
      return 0;
    }
    column[one * count + other] += eased;
    column[other * count + one] += eased;
    return 1;
  }

  @Test
  void aftermath() {
    double[] moved = new double[1];
    Around.each(
        Aftermath.class,
        this::thingsLeft,
        (before, world, tick) -> {
          double kept = 1 - world.parameter(Input.AFTERMATH_FADING);
          double[][] actual = left(world.region);
          double[][] beyond = new double[actual.length][];
          for (int n = 0; n < actual.length; n++) {
            beyond[n] = new double[actual[n].length];
            for (int m = 0; m < beyond[n].length; m++) {
              Around.same("what is left, " + n, actual[n][m], kept * before[n][m]);
              beyond[n][m] = kept * (before[n][m] - usual[n][m]);
            }
          }
          for (int i = 0; i < world.states; i++) {
            Around.same("aside", world.region.aside[i], kept * before[5][i]);
            moved[0] += world.region.aside[i];
            checkReputation(world, i, beyond[4][i]);
          }
          same("trust beyond the usual", world.region.accord, beyond[0]);
          same("favour beyond the usual", world.region.favoured, beyond[1]);
          checkEased(world, Input.RIVALRY, before[6], beyond[2]);
          checkEased(world, Input.BORDER_DISPUTE, before[7], beyond[3]);
          checkEased(world, Input.CLASH, before[8], beyond[3]);
        });
    assertThat(moved[0]).isPositive();
  }

  private double[][] thingsLeft(World world) {
    if (world != seen) {
      seen = world;
      usual = usual(world);
    }
    return Stream.concat(
            Stream.of(left(world.region)),
            Stream.of(
                world.region.aside,
                world.now(Input.RIVALRY),
                world.now(Input.BORDER_DISPUTE),
                world.now(Input.CLASH)))
        .toArray(double[][]::new);
  }

  private static void checkReputation(World world, int i, double y) {
    double reputation = Terms.shifted(world.now(Input.REPUTATION)[i], y);
    double effect = Terms.parameter(world, Mechanism.REPUTATION, Input.REPUTATION_ACCESS);
    double welcome = effect * (reputation - world.start(Input.REPUTATION)[i]);
    Around.same("rep", world.region.reputation[i], reputation);
    Around.same("welcome", world.region.welcome[i], welcome);
  }

  private static void checkEased(World world, Input input, double[] before, double[] eased) {
    for (int n = 0; n < before.length; n++) {
      Around.same(input.name(), world.now(input)[n], Terms.shifted(before[n], -eased[n]));
    }
  }

  @Test
  void buffers() {
    Around.each(
        Buffers.class,
        world -> {
          boolean works = world.has(Mechanism.BUFFERS);
          for (int i = 0; i < world.states; i++) {
            for (int p = 0; p < world.powers; p++) {
              double now =
                  let(world, i, p, world.now(Input.PASSAGE), world.cohesion, world.leverage);
              double before =
                  let(
                      world,
                      i,
                      p,
                      world.start(Input.PASSAGE),
                      world.start(Input.COHESION),
                      world.leverageAtStart);
              double passed = world.region.passed[world.pair(i, p)];
              Around.same("B", passed, works ? now / before : 1);
            }
          }
        });
  }

  private static double let(World world, int i, int p, double[] q, double[] h, double[] leverage) {
    double product = 1;
    for (int j = 0; j < world.states; j++) {
      double part = i == j ? 0 : q[world.pair(i, p) * world.states + j];
      double stands = h[i * world.states + j] * (1 - leverage[world.pair(j, p)]);
      product *= 1 - world.parameter(Input.BUFFER) * part * stands;
    }
    return product;
  }

  @Test
  void imitation() {
    Around.each(
        Imitation.class,
        world -> {
          boolean works = world.has(Mechanism.IMITATION) && world.states > 1;
          for (int i = 0; i < world.states; i++) {
            for (int d = 0; d < world.domains; d++) {
              for (int j = 0; j < world.partners; j++) {
                double y = works && j < world.powers ? example(world, i, d, j) : 0;
                Around.same("y", world.examplePull[world.tie(i, d, j)], y);
              }
            }
          }
        });
  }

  private static double example(World world, int i, int d, int p) {
    double sum = 0;
    double others = 0;
    for (int j = 0; j < world.states; j++) {
      if (j != i) {
        int tie = world.tie(j, d, p);
        double success =
            Math.exp(-world.parameter(Input.IMITATION_SUCCESS) * world.economicLoss[j]);
        double made = world.share[tie] - world.shareReference[tie];
        sum += world.cohesion[i * world.states + j] * success * made;
        others += success;
      }
    }
    return world.parameter(Input.IMITATION) * sum / others;
  }
}
