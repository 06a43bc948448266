package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/** How shares are wanted and move, by the equations of the ODD description. */
final class PortfolioEquationTest {

  @Test
  void referenceShares() {
    Around.each(
        Portfolio.class,
        world -> {
          for (int i = 0; i < world.states; i++) {
            for (int d = 0; d < world.domains; d++) {
              double[] expected = reference(world, i, d);
              for (int j = 0; j < world.partners; j++) {
                Around.same("r", world.shareReference[world.tie(i, d, j)], expected[j]);
              }
            }
          }
        });
  }

  /** {@code r_j} in proportion to {@code s^o_j (Y_j/Y_j(0))^eps}, own capacity times e^k. */
  private static double[] reference(World world, int i, int d) {
    double[] r = new double[world.partners];
    double sum = 0;
    double eps = world.has(Mechanism.GRAVITY) ? world.now(Input.GRAVITY)[d] : 0;
    for (int j = 0; j < r.length; j++) {
      r[j] = world.entry.anchor[world.tie(i, d, j)] * Math.pow(grown(world, i, j), eps);
      boolean self = j == world.partners - 1;
      r[j] *= self ? Math.exp(world.ownCapacity.gained[i * world.domains + d]) : 1;
      sum += r[j];
    }
    for (int j = 0; j < r.length; j++) {
      r[j] /= sum;
    }
    return r;
  }

  /** {@code Y_j/Y_j(0)}. */
  private static double grown(World world, int i, int j) {
    if (j < world.powers) {
      return Math.exp(world.powerGrowth[j]);
    }
    if (j == world.powers + 1) {
      return Math.exp(world.worldGrowth[0]);
    }
    if (j == world.powers + 2) {
      return Math.exp(world.stateGrowth[i]);
    }
    double now = 0;
    double before = 0;
    for (int o = 0; o < world.states; o++) {
      double gdp = o == i ? 0 : world.start(Input.STATE_GDP)[o];
      now += gdp * Math.exp(world.stateGrowth[o]);
      before += gdp;
    }
    return before > 0 ? now / before : 1;
  }

  @Test
  void sharesMoveTowardsWhatIsWanted() {
    int[] kinds = new int[3];
    Around.each(
        Portfolio.class,
        new Around.Watcher() {
          private double[] share = new double[0];

          @Override
          public void finds(World world) {
            share = world.share.clone();
          }

          @Override
          public void leaves(World world, int tick) {
            for (int i = 0; i < world.states; i++) {
              for (int d = 0; d < world.domains; d++) {
                boolean owed = world.debts.govern(world, i, d);
                double[] wanted = wanted(world, share, i, d);
                double g = world.has(Mechanism.PORTFOLIO) ? world.now(Input.ADJUSTMENT)[d] : 0;
                kinds[owed ? 1 : g == 0 ? 2 : 0]++;
                for (int j = 0; j < world.partners; j++) {
                  double s = share[world.tie(i, d, j)];
                  double moved = owed ? s : s + g * (wanted[j] - s);
                  Around.same("s", world.share[world.tie(i, d, j)], moved);
                  if (owed && world.has(Mechanism.PORTFOLIO)) {
                    double lent = world.debts.wanted[world.debts.place(i, j)];
                    Around.same("tau'", lent, wanted[j]);
                  }
                }
              }
            }
          }
        });
    assertThat(kinds).as("shares that move, are debts, stay").doesNotContain(0);
  }

  /** {@code tau'}. */
  private static double[] wanted(World world, double[] share, int i, int d) {
    double[] tau = tau(world, i, d);
    double sum = 0;
    for (int j = 0; j < tau.length; j++) {
      int tie = world.tie(i, d, j);
      if (world.isOpen(tie)) {
        tau[j] = share[tie] + world.memberships.pace[tie] * (tau[j] - share[tie]);
      }
      sum += tau[j];
    }
    for (int j = 0; j < tau.length; j++) {
      tau[j] /= sum;
    }
    return tau;
  }

  /** The nested choice. */
  private static double[] tau(World world, int i, int d) {
    int[] nest = world.plan.nest();
    double mu = world.parameter(Input.NEST_DISSIMILARITY);
    double[] reference = new double[1 + Arrays.stream(nest).max().orElseThrow()];
    double[] inclusive = new double[reference.length];
    for (int j = 0; j < world.partners; j++) {
      double r = world.shareReference[world.tie(i, d, j)];
      reference[nest[j]] += r;
      inclusive[nest[j]] += r == 0 ? 0 : r * Math.exp(wish(world, i, d, j) / mu);
    }
    double all = 0;
    for (int n = 0; n < reference.length; n++) {
      inclusive[n] = reference[n] == 0 ? 0 : inclusive[n] / reference[n];
      all += reference[n] * Math.pow(inclusive[n], mu);
    }
    double[] tau = new double[world.partners];
    for (int j = 0; j < tau.length; j++) {
      double r = world.shareReference[world.tie(i, d, j)];
      int n = nest[j];
      tau[j] =
          r == 0
              ? 0
              : reference[n]
                  * Math.pow(inclusive[n], mu)
                  / all
                  * r
                  * Math.exp(wish(world, i, d, j) / mu)
                  / (reference[n] * inclusive[n]);
    }
    return tau;
  }

  /** x, with what the doctrine adds. */
  private static double wish(World world, int i, int d, int j) {
    int tie = world.tie(i, d, j);
    double w = Terms.chosen(world, i, d);
    double x = world.taste[tie] + (j < world.powers ? world.examplePull[tie] : 0);
    if (w > 0) {
      double lambda = world.parameter(Input.CHOICE_SENSITIVITY);
      x += lambda * (world.marginal[tie] - world.marginalAtStart[tie]) / Math.sqrt(w);
      x += lambda * Math.sqrt(w) * world.now(Input.DOCTRINE_PULL)[d] * favoured(world, i, j);
    }
    return x;
  }

  private static double favoured(World world, int i, int j) {
    if (j == world.partners - 1) {
      return Terms.doctrine(world, Input.ISOLATION, i);
    }
    return j == leader(world, i) ? Terms.doctrine(world, Input.BANDWAGONING, i) : 0;
  }

  private static int leader(World world, int i) {
    int leader = -1;
    double most = -1;
    for (int p = 0; p < world.powers; p++) {
      double share = 0;
      for (int d = 0; d < world.domains; d++) {
        double weight = world.start(Input.WEIGHT)[i * world.domains + d];
        share += weight * world.start(Input.TIE)[world.tie(i, d, p)];
      }
      if (share > most) {
        most = share;
        leader = p;
      }
    }
    return leader;
  }
}
