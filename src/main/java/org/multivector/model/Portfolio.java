package org.multivector.model;

import java.util.Arrays;
import org.multivector.chance.Exp;
import org.multivector.chance.Logarithm;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * States choose their portfolios of partners, one domain at a time: a nested logit around reference
 * shares (McFadden 1978; a second similar partner creates no shares from nothing). With {@code x_j
 * = lambda (m_j - m_j(0) + w_d kappa_d favour_j) / sqrt(w_d) + taste_j + pull_j}, favour_j what the
 * {@link Doctrine} of the state makes of a partner, and reference shares {@code r_j},
 *
 * <pre>
 * I_n = sum_{j in n} r_{j|n} e^(x_j / mu),   tau_{j|n} = r_{j|n} e^(x_j / mu) / I_n,
 * tau_n proportional to r_n I_n^mu,          s_j += g_d (tau'_j - s_j),
 * tau'_j proportional to s_j + k_j (tau_j - s_j).
 * </pre>
 *
 * Shares of debts move otherwise ({@link Debt}): for them tau' is who lends new money. k is 1, or
 * less for ties that institutions slow ({@link TieWorth}). Reference shares follow economic size,
 * {@code r_j} proportional to {@code s_j(0) (Y_j/Y_j(0))^eps_d}: own capacity grows with the state
 * and with what it has invested ({@link Invest}), the region with the other states, the rest with
 * the world. A share that is 0 stays 0.
 */
final class Portfolio implements Submodel {

  private final int[] nest;
  private final int[] members;
  private final double[] exponent;
  private final double[] odds;
  private final double[] nestReference;
  private final double[] nestSum;
  private final double[] sizes;
  private final double[] pull;
  private final double[] favour;
  private final double[] next;

  /** For worlds of this shape. */
  public Portfolio(World world) {
    nest = world.plan.nest();
    int nests = Arrays.stream(nest).max().orElse(0) + 1;
    members = new int[nests];
    for (int n : nest) {
      members[n]++;
    }
    exponent = new double[world.share.length];
    odds = new double[world.share.length];
    nestReference = new double[nests];
    nestSum = new double[nests];
    sizes = new double[world.partners];
    pull = new double[world.domains * world.partners];
    favour = new double[world.partners];
    Arrays.fill(pull, 1);
    next = new double[world.share.length];
  }

  @Override
  public void act(World world, int tick) {
    System.arraycopy(world.share, 0, next, 0, next.length);
    pullOfPowers(world);
    for (int i = 0; i < world.states; i++) {
      pullOfOthers(world, i);
      for (int d = 0; d < world.domains; d++) {
        if (world.has(Mechanism.GRAVITY) || world.has(Mechanism.INVESTMENT)) {
          refer(world, i, d);
        }
      }
    }
    if (world.has(Mechanism.PORTFOLIO)) {
      choose(world);
    }
    System.arraycopy(next, 0, world.share, 0, next.length);
  }

  /** How size pulls shares towards powers and the rest of the world: the same for all states. */
  private void pullOfPowers(World world) {
    if (world.has(Mechanism.GRAVITY)) {
      System.arraycopy(world.powerGrowth, 0, sizes, 0, world.powers);
      sizes[world.plan.roster().rest()] = world.worldGrowth[0];
      for (int j = 0; j < world.powers; j++) {
        pull(world, j);
      }
      pull(world, world.plan.roster().rest());
    }
  }

  private void pullOfOthers(World world, int state) {
    if (world.has(Mechanism.GRAVITY)) {
      double now = 0;
      double before = 0;
      for (int j = 0; j < world.states; j++) {
        if (j != state) {
          now += world.stateGdp(j);
          before += world.start(Input.STATE_GDP)[j];
        }
      }
      sizes[world.plan.roster().region()] = before > 0 ? Logarithm.of(now / before) : 0;
      sizes[world.plan.roster().self()] = world.stateGrowth[state];
      pull(world, world.plan.roster().region());
      pull(world, world.plan.roster().self());
    }
  }

  private void pull(World world, int partner) {
    double[] elasticity = world.now(Input.GRAVITY);
    for (int d = 0; d < world.domains; d++) {
      pull[d * world.partners + partner] = Exp.of(elasticity[d] * sizes[partner]);
    }
  }

  private void refer(World world, int state, int domain) {
    int from = world.tie(state, domain, 0);
    double gained = world.ownCapacity.gained[state * world.domains + domain];
    double sum = 0;
    for (int j = 0; j < world.partners; j++) {
      double share = world.entry.anchor[from + j] * pull[domain * world.partners + j];
      if (gained != 0 && j == world.plan.roster().self()) {
        share *= Exp.of(gained);
      }
      world.shareReference[from + j] = share;
      sum += share;
    }
    for (int j = 0; j < world.partners; j++) {
      world.shareReference[from + j] /= sum;
    }
  }

  private void choose(World world) {
    for (int i = 0; i < world.states; i++) {
      Doctrine.favour(world, i, favour);
      for (int d = 0; d < world.domains; d++) {
        weigh(world, i, d);
      }
    }
    Exp.ofAll(exponent, odds);
    for (int i = 0; i < world.states; i++) {
      for (int d = 0; d < world.domains; d++) {
        choose(world, i, d);
      }
    }
  }

  private void choose(World world, int state, int domain) {
    int from = world.tie(state, domain, 0);
    Arrays.fill(nestReference, 0);
    Arrays.fill(nestSum, 0);
    for (int j = 0; j < world.partners; j++) {
      double reference = world.shareReference[from + j];
      odds[from + j] *= reference;
      nestReference[nest[j]] += reference;
      nestSum[nest[j]] += odds[from + j];
    }
    double total = 0;
    double dissimilarity = world.parameter(Input.NEST_DISSIMILARITY);
    for (int n = 0; n < nestSum.length; n++) {
      nestReference[n] = nestWeight(nestReference[n], nestSum[n], within(n, dissimilarity));
      total += nestReference[n];
    }
    for (int j = 0; j < world.partners; j++) {
      if (world.shareReference[from + j] > 0) {
        odds[from + j] = nestReference[nest[j]] / total * (odds[from + j] / nestSum[nest[j]]);
      }
    }
    if (world.memberships.paced[state * world.domains + domain]) {
      keepPace(world, from);
    }
    if (world.debts.govern(world, state, domain)) {
      System.arraycopy(odds, from, world.debts.wanted, world.debts.place(state, 0), world.partners);
    } else {
      move(world, from, world.now(Input.ADJUSTMENT)[domain]);
    }
  }

  /**
   * Institutions let ties go but a part of the way to their wanted share; then all are rescaled.
   */
  private void keepPace(World world, int from) {
    double sum = 0;
    for (int j = 0; j < world.partners; j++) {
      if (world.shareReference[from + j] > 0) {
        double share = world.share[from + j];
        odds[from + j] = share + world.memberships.pace[from + j] * (odds[from + j] - share);
        sum += odds[from + j];
      }
    }
    for (int j = 0; j < world.partners; j++) {
      odds[from + j] /= sum;
    }
  }

  private void move(World world, int from, double speed) {
    for (int j = 0; j < world.partners; j++) {
      if (world.shareReference[from + j] > 0) {
        next[from + j] = world.share[from + j] + speed * (odds[from + j] - world.share[from + j]);
      }
    }
  }

  /** In a nest of one mu cancels, so that 1 does as well and saves taking roots. */
  private double within(int n, double dissimilarity) {
    return members[n] == 1 ? 1 : dissimilarity;
  }

  /** {@code r_n I_n^mu}, I_n the mean of e^(x/mu) in the nest. */
  private static double nestWeight(double reference, double sum, double dissimilarity) {
    if (reference == 0) {
      return 0;
    }
    if (dissimilarity == 1) {
      return sum;
    }
    return reference * Exp.of(dissimilarity * Logarithm.of(sum / reference));
  }

  /** Fills in x / mu; the highest x is taken off before exp so that none overflows. */
  private void weigh(World world, int state, int domain) {
    int from = world.tie(state, domain, 0);
    double highest = wishes(world, state, domain);
    double dissimilarity = world.parameter(Input.NEST_DISSIMILARITY);
    for (int j = 0; j < world.partners; j++) {
      boolean closed = world.shareReference[from + j] == 0;
      exponent[from + j] =
          closed ? 0 : (exponent[from + j] - highest) / within(nest[j], dissimilarity);
    }
  }

  /** Fills in x and returns the highest. */
  private double wishes(World world, int state, int domain) {
    int from = world.tie(state, domain, 0);
    double weight = world.traffic.chosenWeight[state * world.domains + domain];
    double sensitivity =
        weight > 0 ? world.parameter(Input.CHOICE_SENSITIVITY) / Math.sqrt(weight) : 0;
    double favoured = weight * world.now(Input.DOCTRINE_PULL)[domain];
    double highest = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < world.partners; j++) {
      int tie = from + j;
      if (world.shareReference[tie] > 0) {
        exponent[tie] =
            sensitivity * (world.marginal[tie] - world.marginalAtStart[tie] + favoured * favour[j])
                + world.taste[tie]
                + world.examplePull[tie];
        highest = Math.max(highest, exponent[tie]);
      }
    }
    return highest;
  }
}
