package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Institution;
import org.multivector.world.Mechanism;
import org.multivector.world.Memberships;
import org.multivector.world.World;

/** What institutions do, by the equations of the ODD description. */
final class InstitutionsEquationTest {

  @Test
  void membership() {
    Around.each(
        Institutions.class,
        world -> {
          double[] given = world.now(Input.MEMBERSHIP);
          Memberships at = world.memberships;
          for (int m = 0; m < world.plan.institutions().size(); m++) {
            for (int i = 0; i < world.states; i++) {
              double decided = at.decided[m * world.states + i];
              double expected = given[at.ofState(m, i)];
              expected = decided == 0 ? expected : decided > 0 ? 1 : 0;
              Around.same("M", at.membership[at.ofState(m, i)], expected);
            }
            for (int p = 0; p < world.powers; p++) {
              int place = at.ofPower(m, p);
              Around.same("M", at.membership[place], given[place]);
            }
          }
        });
  }

  @Test
  void worthAndPaceOfATie() {
    Around.each(
        Institutions.class,
        world -> {
          for (int i = 0; i < world.states; i++) {
            for (int d = 0; d < world.domains; d++) {
              for (int j = 0; j < world.partners - 1; j++) {
                int tie = world.tie(i, d, j);
                double worth = benefit(world, i, d, j) - friction(world, i, d, j);
                Around.same("inst - friction", world.memberships.worth[tie], worth);
                Around.same("k", world.memberships.pace[tie], pace(world, i, d, j));
              }
              int self = world.tie(i, d, world.partners - 1);
              assertThat(world.memberships.worth[self]).isZero();
              assertThat(world.memberships.pace[self]).isEqualTo(1);
            }
          }
        });
  }

  private static double benefit(World world, int i, int d, int j) {
    boolean frozen = world.isFrozen(Mechanism.INSTITUTION_BENEFIT);
    double sum = 0;
    for (int m : of(world, m -> institution(world, m).worksIn()[d])) {
      sum += world.start(Input.BENEFIT_PART)[m] * bond(world, m, i, j, frozen);
    }
    return Terms.parameter(world, Mechanism.INSTITUTION_BENEFIT, Input.INSTITUTION_BENEFIT) * sum;
  }

  private static double friction(World world, int i, int d, int j) {
    boolean frozen = world.isFrozen(Mechanism.FRICTION);
    double[] added = frozen ? world.start(Input.ADDED_FRICTION) : world.now(Input.ADDED_FRICTION);
    double met = 1 - (1 - world.start(Input.FRICTION)[d]) * (1 - added[world.tie(i, d, j)]);
    double phi = Terms.parameter(world, Mechanism.INSTITUTION_FRICTION, Input.FRICTION_CUT);
    for (int m : of(world, m -> institution(world, m).worksIn()[d])) {
      boolean early = frozen || world.isFrozen(Mechanism.INSTITUTION_FRICTION);
      met *= 1 - phi * world.start(Input.FRICTION_PART)[m] * bond(world, m, i, j, early);
    }
    return world.has(Mechanism.FRICTION) ? met : 0;
  }

  private static double pace(World world, int i, int d, int j) {
    boolean frozen = world.isFrozen(Mechanism.INSTITUTION_BINDING);
    double lambda = Terms.parameter(world, Mechanism.INSTITUTION_BINDING, Input.LOCK_IN);
    double pace = 1;
    for (int m : of(world, m -> institution(world, m).worksIn()[d])) {
      double inside = bond(world, m, i, j, frozen);
      double outside = depth(world, m, frozen) * member(world, m, i, frozen) - inside;
      pace *= 1 - lambda * world.start(Input.BINDING_PART)[m] * outside;
    }
    return pace;
  }

  @Test
  void heedAndRecourse() {
    Around.each(
        Institutions.class,
        world -> {
          for (int i = 0; i < world.states; i++) {
            Around.same("N", world.memberships.neutrality[i], neutrality(world, i, false));
            for (int p = 0; p < world.powers; p++) {
              for (int k = 0; k < world.issues; k++) {
                double heed = bound(world, i, p, k) * shield(world, i, k);
                int place = world.pair(i, p) * world.issues + k;
                Around.same("n", world.memberships.heed[place], heed);
              }
              double omega = Terms.parameter(world, Mechanism.INSTITUTION_VOICE, Input.RULES_VOICE);
              boolean frozen = world.isFrozen(Mechanism.INSTITUTION_VOICE);
              double recourse =
                  (1 + omega * rules(world, i, p, frozen)) / (1 + omega * rules(world, i, p, true));
              Around.same("recourse", world.memberships.recourse[world.pair(i, p)], recourse);
            }
          }
        });
  }

  private static double bound(World world, int i, int p, int k) {
    boolean frozen = world.isFrozen(Mechanism.INSTITUTION_BINDING);
    double beta = Terms.parameter(world, Mechanism.INSTITUTION_BINDING, Input.BINDING);
    double heed = 1;
    for (int m : of(world, m -> institution(world, m).leader() == p)) {
      if (institution(world, m).binds()[k]) {
        double part = beta * world.start(Input.BINDING_PART)[m];
        heed *= (1 - part * bond(world, m, i, p, true)) / (1 - part * bond(world, m, i, p, frozen));
      }
    }
    return heed;
  }

  private static double shield(World world, int i, int k) {
    List<Integer> bind =
        of(world, m -> institution(world, m).neutral() && institution(world, m).binds()[k]);
    if (bind.isEmpty() || world.isFrozen(Mechanism.NEUTRALITY)) {
      return 1;
    }
    double nu = Terms.parameter(world, Mechanism.NEUTRALITY, Input.NEUTRALITY_SHIELD);
    return (1 - nu * neutrality(world, i, false)) / (1 - nu * neutrality(world, i, true));
  }

  private static double neutrality(World world, int i, boolean atStart) {
    double left = 1;
    for (int m : of(world, m -> institution(world, m).neutral())) {
      left *= 1 - depth(world, m, atStart) * member(world, m, i, atStart);
    }
    return 1 - left;
  }

  private static double rules(World world, int i, int p, boolean atStart) {
    double left = 1;
    for (int m : of(world, m -> true)) {
      left *= 1 - world.start(Input.VOICE_PART)[m] * bond(world, m, i, p, atStart);
    }
    return 1 - left;
  }

  @Test
  void offersThatNeutralStatesRefuse() {
    int[] refused = new int[2];
    Around.each(
        Institutions.class,
        world -> {
          boolean frozen = world.isFrozen(Mechanism.NEUTRALITY);
          for (int i = 0; i < world.states; i++) {
            boolean neutral = world.has(Mechanism.NEUTRALITY) && neutrality(world, i, frozen) > 0.5;
            for (int d = 0; d < world.domains; d++) {
              int domain = d;
              boolean refuses =
                  neutral
                      && !of(
                              world,
                              m ->
                                  institution(world, m).neutral()
                                      && institution(world, m).worksIn()[domain])
                          .isEmpty();
              assertThat(world.memberships.refuses[i * world.domains + d]).isEqualTo(refuses);
              refused[refuses ? 1 : 0]++;
            }
          }
        });
    assertThat(refused).doesNotContain(0);
  }

  @Test
  void forums() {
    Around.each(
        Institutions.class,
        world -> {
          boolean frozen = world.isFrozen(Mechanism.INSTITUTION_FORUM);
          for (int p = 0; p < world.powers; p++) {
            Around.same("q", world.memberships.fading[p], fading(world, p, frozen));
            for (int i = 0; i < world.states; i++) {
              double opened =
                  Terms.parameter(world, Mechanism.INSTITUTION_FORUM, Input.FORUM_ACCESS)
                      * gained(world, i, p, frozen);
              double odds =
                  Math.exp(opened + world.region.welcome[i])
                      * world.now(Input.ACCESS)[world.pair(i, p)]
                      / (1 - world.now(Input.ACCESS)[world.pair(i, p)]);
              Around.same("access", world.memberships.access[world.pair(i, p)], odds / (1 + odds));
            }
          }
          for (int i = 0; i < world.states; i++) {
            for (int j = 0; j < world.states; j++) {
              double accord =
                  Terms.parameter(world, Mechanism.INSTITUTION_FORUM, Input.FORUM_COHESION)
                      * (i == j ? 0 : met(world, i, j, frozen));
              Around.same("f", world.memberships.accord[i * world.states + j], accord);
            }
          }
        });
  }

  private static double fading(World world, int p, boolean frozen) {
    double a = Terms.parameter(world, Mechanism.INSTITUTION_FORUM, Input.FORUM_ATTENTION);
    double q = 1;
    for (int m : of(world, m -> institution(world, m).leader() == p)) {
      double mean = 0;
      for (int i = 0; i < world.states; i++) {
        mean += bond(world, m, i, p, frozen) / world.states;
      }
      q *= 1 - a * world.start(Input.FORUM_PART)[m] * mean;
    }
    return q;
  }

  private static double gained(World world, int i, int p, boolean frozen) {
    double sum = 0;
    for (int m : of(world, m -> true)) {
      double more = bond(world, m, i, p, frozen) - bond(world, m, i, p, true);
      sum += world.start(Input.FORUM_PART)[m] * more;
    }
    return sum;
  }

  private static double met(World world, int i, int j, boolean frozen) {
    double sum = 0;
    for (int m : of(world, m -> true)) {
      double now =
          depth(world, m, frozen) * member(world, m, i, frozen) * member(world, m, j, frozen);
      double before = depth(world, m, true) * member(world, m, i, true) * member(world, m, j, true);
      sum += world.start(Input.FORUM_PART)[m] * (now - before);
    }
    return sum;
  }

  @Test
  void whatLeavingCostsForTwoYears() {
    int[] leaving = new int[1];
    Around.each(
        Institutions.class,
        new Around.Watcher() {
          private double[] before = new double[0];
          private final List<double[]> left = new ArrayList<>();

          @Override
          public void begins(World world) {
            before = world.memberships.membership.clone();
            left.clear();
          }

          @Override
          public void leaves(World world, int tick) {
            left.add(given(world, before));
            before = world.memberships.membership.clone();
            boolean works =
                world.has(Mechanism.INSTITUTION_EXIT)
                    && !world.isFrozen(Mechanism.INSTITUTION_EXIT);
            for (int i = 0; i < world.states; i++) {
              double all = 0;
              double[] exponent = new double[world.powers];
              for (int m = 0; m < world.plan.institutions().size(); m++) {
                double x = works ? lately(m * world.states + i) : 0;
                all += x;
                leaving[0] += x > 0 ? 1 : 0;
                if (institution(world, m).leader() >= 0) {
                  exponent[institution(world, m).leader()] += x;
                }
              }
              double loss = world.parameter(Input.EXIT_COST) * all;
              Around.same("X", world.memberships.exitLoss[i], loss);
              for (int p = 0; p < world.powers; p++) {
                double harder = Math.pow(1 + world.parameter(Input.EXIT_REACTION), exponent[p]);
                Around.same("F", world.memberships.reaction[world.pair(i, p)], harder);
              }
            }
          }

          private double lately(int place) {
            double sum = 0;
            for (int quarter = Math.max(0, left.size() - 8); quarter < left.size(); quarter++) {
              sum += left.get(quarter)[place];
            }
            return sum;
          }
        });
    assertThat(leaving[0]).isPositive();
  }

  /** Membership times depth that each state gives up, by institution and state. */
  private static double[] given(World world, double[] before) {
    double[] given = new double[world.plan.institutions().size() * world.states];
    for (int n = 0; n < given.length; n++) {
      int m = n / world.states;
      int place = world.memberships.ofState(m, n % world.states);
      double fall = Math.max(0, before[place] - world.memberships.membership[place]);
      given[n] = fall * depth(world, m, false);
    }
    return given;
  }

  /** {@code u_mij} with a partner. */
  private static double bond(World world, int m, int i, int j, boolean atStart) {
    double other = 0;
    if (j < world.powers) {
      other = members(world, atStart)[world.memberships.ofPower(m, j)];
    } else if (j == world.powers) {
      for (int o = 0; o < world.states; o++) {
        other += o == i ? 0 : member(world, m, o, atStart) / (world.states - 1);
      }
    }
    return depth(world, m, atStart) * member(world, m, i, atStart) * other;
  }

  private static double depth(World world, int m, boolean atStart) {
    return (atStart ? world.start(Input.DEPTH) : world.now(Input.DEPTH))[m];
  }

  private static double member(World world, int m, int i, boolean atStart) {
    return members(world, atStart)[world.memberships.ofState(m, i)];
  }

  private static double[] members(World world, boolean atStart) {
    return atStart ? world.start(Input.MEMBERSHIP) : world.memberships.membership;
  }

  private static Institution institution(World world, int m) {
    return world.plan.institutions().get(m);
  }

  private static List<Integer> of(World world, IntPredicate which) {
    List<Integer> all = new ArrayList<>();
    for (int m = 0; m < world.plan.institutions().size(); m++) {
      if (which.test(m)) {
        all.add(m);
      }
    }
    return all;
  }
}
