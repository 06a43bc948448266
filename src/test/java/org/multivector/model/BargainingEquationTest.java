package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/** Demands, answers, cuts and what is learned of them, by the equations of the ODD description. */
final class BargainingEquationTest {

  @Test
  void demands() {
    int[] made = new int[1];
    Around.each(
        Demands.class,
        new Around.Watcher() {
          private double[] count = new double[0];

          @Override
          public void begins(World world) {
            count = new double[world.threat.length];
          }

          @Override
          public void leaves(World world, int tick) {
            for (int pair = 0; pair < count.length; pair++) {
              int expected = world.has(Mechanism.DEMANDS) ? demand(world, pair, tick) : -1;
              assertThat(world.bargains.demand[pair]).isEqualTo(expected);
              count[pair] += expected >= 0 ? 1 : 0;
              made[0] += expected >= 0 ? 1 : 0;
            }
            assertThat(world.bargains.demands).containsExactly(count);
          }
        });
    assertThat(made[0]).isPositive();
  }

  /** The issue of a demand, or -1. */
  private static int demand(World world, int pair, int tick) {
    double u =
        Around.uniform(world, tick, "demand", Around.power(world, pair), Around.state(world, pair));
    if (mean(world, pair) == 0 || u >= demandChance(world, pair) || isCutting(world, pair)) {
      return -1;
    }
    int chosen = -1;
    double best = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < world.issues; k++) {
      String issue = world.plan.roster().issues().get(k).id();
      double v =
          Around.uniform(
              world, tick, "demand", Around.power(world, pair), Around.state(world, pair), issue);
      double value = Math.log(pressure(world, pair, k)) - Math.log(-Math.log(v));
      if (value > best) {
        best = value;
        chosen = k;
      }
    }
    return chosen;
  }

  /** {@code logit^-1(a0 + a1 P + a2 (theta - 1))}, 0 where P is 0. */
  private static double demandChance(World world, int pair) {
    double mean = mean(world, pair);
    return mean == 0
        ? 0
        : logistic(
            world.parameter(Input.DEMAND_RATE)
                + world.parameter(Input.DEMAND_PRESSURE) * mean
                + world.parameter(Input.DEMAND_POSTURE) * (world.conduct.exponent[pair] - 1));
  }

  private static double mean(World world, int pair) {
    double sum = 0;
    for (int k = 0; k < world.issues; k++) {
      sum += world.start(Input.ISSUE_WEIGHT)[k] * pressure(world, pair, k);
    }
    return sum;
  }

  /** {@code L z |y - x*| n}. */
  private static double pressure(World world, int pair, int k) {
    int place = pair * world.issues + k;
    return world.leverageOn[place]
        * world.now(Input.SALIENCE)[pair % world.powers * world.issues + k]
        * Terms.distance(world, pair / world.powers, pair % world.powers, k)
        * world.memberships.heed[place];
  }

  private static boolean isCutting(World world, int pair) {
    for (int d = 0; d < world.domains; d++) {
      if (world.bargains.quartersCut[pair * world.domains + d] > 0) {
        return true;
      }
    }
    return false;
  }

  @Test
  void compliance() {
    int[] answers = new int[2];
    Around.each(
        Compliance.class,
        new Around.Watcher() {
          private double[] commitment = new double[0];
          private double[] position = new double[0];
          private double[] count = new double[0];

          @Override
          public void begins(World world) {
            count = new double[world.threat.length];
            for (int i = 0; i < world.states; i++) {
              Around.same("usual", world.bargains.usual[i], usual(world, i));
            }
          }

          @Override
          public void finds(World world) {
            commitment = world.bargains.commitment.clone();
            position = world.bargains.committedPosition.clone();
          }

          @Override
          public void leaves(World world, int tick) {
            fade(world, commitment);
            fade(world, position);
            for (int pair = 0; pair < world.threat.length; pair++) {
              boolean complies = complies(world, pair, tick);
              assertThat(world.bargains.complied[pair]).isEqualTo(complies);
              int k = world.bargains.demand[pair];
              answers[complies ? 1 : 0] += k < 0 ? 0 : 1;
              count[pair] += complies ? 1 : 0;
              Around.same(
                  "conceded", world.bargains.conceded[pair], complies ? at(world, pair, k) : 0);
              if (complies && world.has(Mechanism.COMMITMENTS)) {
                double size = world.parameter(Input.COMMITMENT_SIZE);
                int place = pair * world.issues + k;
                commitment[place] += size;
                position[place] +=
                    size * world.now(Input.POSITION)[pair % world.powers * world.issues + k];
              }
            }
            assertThat(world.bargains.concessions).containsExactly(count);
            for (int n = 0; n < commitment.length; n++) {
              Around.same("C", world.bargains.commitment[n], commitment[n]);
              Around.same("C y", world.bargains.committedPosition[n], position[n]);
            }
          }
        });
    assertThat(answers).doesNotContain(0);
  }

  private static void fade(World world, double[] column) {
    double kept = Math.pow(2, -1 / world.parameter(Input.COMMITMENT_HALF_LIFE));
    for (int n = 0; n < column.length; n++) {
      column[n] *= kept;
    }
  }

  private static boolean complies(World world, int pair, int tick) {
    int k = world.bargains.demand[pair];
    double u =
        Around.uniform(world, tick, "comply", Around.state(world, pair), Around.power(world, pair));
    return k >= 0 && world.has(Mechanism.COMPLIANCE) && u < complianceChance(world, pair, k);
  }

  /** {@code logit^-1(beta_c (pc D^SR - K))}. */
  private static double complianceChance(World world, int pair, int k) {
    int place = pair / world.powers * world.issues + k;
    double s = world.resolve[place];
    double worth =
        world.parameter(Input.WISH_WORTH) * at(world, pair, k) * s / (s + world.pressure[place]);
    double feared = world.bargains.belief[pair] * world.dependencyShortRun[pair];
    return logistic(world.parameter(Input.COMPLIANCE_SENSITIVITY) * (feared - worth));
  }

  /** {@code g |y - x*|}. */
  private static double at(World world, int pair, int k) {
    return world.start(Input.ISSUE_WEIGHT)[k]
        * Terms.distance(world, pair / world.powers, pair % world.powers, k);
  }

  /** At the start: demands times the mean of compliance times what is conceded. */
  private static double usual(World world, int i) {
    double sum = 0;
    for (int p = 0; p < world.powers; p++) {
      int pair = world.pair(i, p);
      for (int k = 0; k < world.issues; k++) {
        sum += expected(world, pair, k) * complianceChance(world, pair, k) * at(world, pair, k);
      }
    }
    return world.has(Mechanism.DEMANDS) && world.has(Mechanism.COMPLIANCE) ? sum : 0;
  }

  /** Demands of a quarter on an issue. */
  private static double expected(World world, int pair, int k) {
    double all = 0;
    for (int other = 0; other < world.issues; other++) {
      all += pressure(world, pair, other);
    }
    return all == 0 ? 0 : demandChance(world, pair) * pressure(world, pair, k) / all;
  }

  @Test
  void cuts() {
    int[] struck = new int[2];
    Around.each(Cuts.class, new Scissors(struck));
    assertThat(struck).as("demands that were not, and were, followed by a cut").doesNotContain(0);
  }

  /** Decides on every cut once more, with the same chance. */
  private static final class Scissors implements Around.Watcher {

    private final int[] struck;
    private double[] resisted = new double[0];
    private double[] readiness = new double[0];
    private int[] left = new int[0];
    private double[] count = new double[0];

    Scissors(int[] struck) {
      this.struck = struck;
    }

    @Override
    public void begins(World world) {
      count = new double[world.threat.length];
      resisted = new double[world.powers];
      readiness = new double[world.powers];
      for (int pair = 0; pair < world.threat.length; pair++) {
        for (int k = 0; k < world.issues; k++) {
          double demands = expected(world, pair, k) * (1 - complianceChance(world, pair, k));
          resisted[pair % world.powers] += demands;
          readiness[pair % world.powers] += demands * ready(world, pair, k);
        }
      }
    }

    /** {@code theta a - chi v^h}. */
    private static double ready(World world, int pair, int k) {
      return world.conduct.exponent[pair] * world.attentionTo[pair]
          - world.parameter(Input.STAKE_RATIO) * world.voice[pair * world.issues + k];
    }

    @Override
    public void finds(World world) {
      left = world.bargains.quartersCut.clone();
    }

    @Override
    public void leaves(World world, int tick) {
      for (int n = 0; n < left.length; n++) {
        left[n] = Math.max(0, left[n] - 1);
      }
      for (int pair = 0; pair < world.threat.length; pair++) {
        int k = world.bargains.demand[pair];
        boolean resists = k >= 0 && !world.bargains.complied[pair];
        int domain = resists && strikes(world, pair, k, tick) ? weapon(world, pair, tick) : -1;
        assertThat(world.bargains.struck[pair]).isEqualTo(domain >= 0);
        struck[domain >= 0 ? 1 : 0] += resists ? 1 : 0;
        if (domain >= 0) {
          left[pair * world.domains + domain] = 4;
          count[pair]++;
        }
      }
      assertThat(world.bargains.cuts).containsExactly(count);
      assertThat((long) world.bargains.standing)
          .isEqualTo(Arrays.stream(left).filter(quarters -> quarters > 0).count());
      for (int n = 0; n < left.length; n++) {
        assertThat(world.bargains.quartersCut[n]).isEqualTo(left[n]);
        Around.same("c", world.bargains.cut[n], left[n] > 0 ? depth(world) : 0);
      }
    }

    private static double depth(World world) {
      return world.parameter(Input.CUT_DEPTH);
    }

    private boolean strikes(World world, int pair, int k, int tick) {
      int p = pair % world.powers;
      double rate = world.now(Input.CUT_RATE)[p];
      if (rate == 0 || resisted[p] == 0 || !world.has(Mechanism.CUTS)) {
        return false;
      }
      double base = Math.log(Math.expm1(rate / 40 / resisted[p]));
      double change = ready(world, pair, k) - readiness[p] / resisted[p];
      double u =
          Around.uniform(world, tick, "cut", Around.power(world, pair), Around.state(world, pair));
      return u < logistic(base + world.parameter(Input.CUT_READINESS) * change);
    }

    private static int weapon(World world, int pair, int tick) {
      int chosen = -1;
      double best = Double.NEGATIVE_INFINITY;
      for (int d = 0; d < world.domains; d++) {
        int exposure = pair * world.domains + d;
        double harm =
            world.start(Input.WEIGHT)[pair / world.powers * world.domains + d]
                * world.vulnerability[exposure]
                * (1 - world.relief[exposure]);
        String domain = world.plan.roster().domains().get(d).id();
        double u =
            Around.uniform(
                world, tick, "cut", Around.power(world, pair), Around.state(world, pair), domain);
        double value = harm / 0.02 - Math.log(-Math.log(u));
        if (harm > 0 && value > best) {
          best = value;
          chosen = d;
        }
      }
      return chosen;
    }
  }

  @Test
  void experience() {
    int[] cut = new int[1];
    Around.each(
        Experience.class,
        new Around.Watcher() {
          private double[] belief = new double[0];
          private double[] fear = new double[0];

          @Override
          public void begins(World world) {
            for (double believed : world.bargains.belief) {
              Around.same("pc(0)", believed, world.parameter(Input.CUT_BELIEF));
            }
          }

          @Override
          public void finds(World world) {
            belief = world.bargains.belief.clone();
            fear = world.bargains.fear.clone();
          }

          @Override
          public void leaves(World world, int tick) {
            for (int pair = 0; pair < belief.length; pair++) {
              cut[0] += world.bargains.struck[pair] ? 1 : 0;
              double learned =
                  world.has(Mechanism.BELIEF_LEARNING)
                      ? learned(world, pair, belief[pair])
                      : world.parameter(Input.CUT_BELIEF);
              Around.same("pc", world.bargains.belief[pair], learned);
              double added = world.bargains.struck[pair] ? world.parameter(Input.RISK_MEMORY) : 0;
              double risk = fear[pair] * (1 - world.parameter(Input.RISK_FADING)) + added;
              Around.same(
                  "M", world.bargains.fear[pair], world.has(Mechanism.CUT_MEMORY) ? risk : 0);
            }
          }
        });
    assertThat(cut[0]).isPositive();
  }

  private static double learned(World world, int pair, double before) {
    double kept = 1;
    double weights = 0;
    double cuts = 0;
    for (int j = 0; j < world.states; j++) {
      int other = world.pair(j, pair % world.powers);
      if (world.bargains.demand[other] >= 0 && !world.bargains.complied[other]) {
        double r = world.parameter(Input.BELIEF_SPEED);
        r *= other == pair ? 1 : world.parameter(Input.BELIEF_HEARSAY);
        kept *= 1 - r;
        weights += r;
        cuts += world.bargains.struck[other] ? r : 0;
      }
    }
    return weights == 0 ? before : kept * before + (1 - kept) * cuts / weights;
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
