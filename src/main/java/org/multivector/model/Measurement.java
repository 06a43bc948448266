package org.multivector.model;

import java.util.Arrays;
import org.multivector.chance.Exp;
import org.multivector.chance.Logarithm;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * Takes the {@link Measures} of a world: fills its columns of vulnerability, dependency, leverage
 * and what follows from them. {@link Perception} uses the first part, {@link Observation} all.
 */
public final class Measurement {

  private Measurement() {}

  /**
   * Vulnerability to each power in each domain, from the shares: the loss of a variety in a CES
   * bundle after adjusting, {@code 1 - (1 - s)^(1/(sigma - 1))} (Hirschman 1945; Dixit and Stiglitz
   * 1977); the share itself at sigma = 2.
   */
  static void vulnerability(World world) {
    restOfShares(world);
    Logarithm.ofAll(world.exposureRoom, world.logRest);
    loss(world, 1, world.vulnerability);
    addNetworks(world, false, world.vulnerability);
  }

  /** 1 - share of a power, by state, power and domain. */
  private static void restOfShares(World world) {
    int exposure = 0;
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        for (int d = 0; d < world.domains; d++) {
          world.exposureRoom[exposure++] = 1 - world.share[world.tie(i, d, p)];
        }
      }
    }
  }

  /** 1 - (1 - share)^(1/(sigma - 1)), of which the logarithm of the base is known. */
  private static void loss(World world, double shortRun, double[] into) {
    double[] substitution = world.now(Input.SUBSTITUTION);
    double[] exponent = world.exposureRoom;
    for (int d = 0; d < world.domains; d++) {
      double sigma = Measures.shortRunSubstitution(substitution[d], shortRun);
      for (int exposure = d; exposure < into.length; exposure += world.domains) {
        exponent[exposure] = world.logRest[exposure] / (sigma - 1);
      }
    }
    Exp.ofAll(exponent, into);
    for (int n = 0; n < into.length; n++) {
      into[n] = 1 - into[n];
    }
  }

  private static void expose(World world, int exposure, double share, double substitution) {
    boolean tied = share > 0;
    world.logRest[exposure] = tied ? Logarithm.of(1 - share) : 0;
    world.vulnerability[exposure] =
        tied ? 1 - Exp.of(world.logRest[exposure] / (substitution - 1)) : 0;
  }

  /** Vulnerability through ties that are cut, from what is left of them: a spent threat. */
  static void spend(World world) {
    exposeCutTies(world, true);
  }

  /** Vulnerability through ties that are cut as if they were served. */
  static void restore(World world) {
    exposeCutTies(world, false);
  }

  private static void exposeCutTies(World world, boolean spent) {
    if (world.bargains.standing == 0) {
      return;
    }
    double[] substitution = world.now(Input.SUBSTITUTION);
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        for (int d = 0; d < world.domains; d++) {
          int exposure = world.exposure(i, p, d);
          double cut = world.bargains.cut[exposure];
          if (cut > 0) {
            double share = world.share[world.tie(i, d, p)];
            expose(world, exposure, spent ? share * (1 - cut) : share, substitution[d]);
            addNetwork(world, exposure, spent ? cut : 0, world.vulnerability);
          }
        }
      }
    }
  }

  /** On networks a partner cannot be replaced, in the short run or the long. */
  private static void addNetworks(World world, boolean spent, double[] into) {
    if (!world.has(Mechanism.CORRIDORS)) {
      return;
    }
    for (int i = 0; i < world.states; i++) {
      for (int d = 0; d < world.domains; d++) {
        if (world.traffic.part[i * world.domains + d] > 0) {
          for (int p = 0; p < world.powers; p++) {
            int exposure = world.exposure(i, p, d);
            addNetwork(world, exposure, spent ? world.bargains.cut[exposure] : 0, into);
          }
        }
      }
    }
  }

  private static void addNetwork(World world, int exposure, double cut, double[] into) {
    int state = exposure / (world.powers * world.domains);
    double part = world.traffic.part[state * world.domains + exposure % world.domains];
    if (part > 0) {
      double network = world.traffic.vulnerability[exposure] * (1 - cut);
      into[exposure] = part * network + (1 - part) * into[exposure];
    }
  }

  /** Dependency after adjusting, from vulnerability and outside options. */
  static void dependency(World world) {
    combine(world, world.vulnerability, world.dependency);
  }

  private static void combine(World world, double[] vulnerability, double[] dependency) {
    double[] weight = world.start(Input.WEIGHT);
    double[] rest = world.exposureRoom;
    double[] logs = world.exposureResult;
    for (int n = 0; n < rest.length; n++) {
      rest[n] = 1 - vulnerability[n] * (1 - world.relief[n]);
    }
    Logarithm.ofAll(rest, logs);
    for (int pair = 0; pair < dependency.length; pair++) {
      int from = pair * world.domains;
      int weights = pair / world.powers * world.domains;
      double sum = 0;
      for (int d = 0; d < world.domains; d++) {
        sum += weight[weights + d] * logs[from + d];
      }
      dependency[pair] = Measures.dependency(sum);
    }
  }

  /** Leverage on each issue, its mean over issues, and the pressure on each state. */
  static void leverage(World world) {
    double ratio = world.parameter(Input.STAKE_RATIO);
    double[] issueWeight = world.start(Input.ISSUE_WEIGHT);
    Arrays.fill(world.pressure, 0);
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        int pair = world.pair(i, p);
        double mean = 0;
        for (int k = 0; k < world.issues; k++) {
          int on = pair * world.issues + k;
          world.leverageOn[on] =
              Measures.leverage(
                  world.threat[pair], world.dependency[pair], ratio * world.voice[on]);
          mean += issueWeight[k] * world.leverageOn[on];
          world.pressure[i * world.issues + k] += world.leverageOn[on] * demand(world, i, p, k);
        }
        world.leverage[pair] = mean;
      }
    }
  }

  /** What a power's leverage presses for: salience x distance to the wish x how it is heeded. */
  public static double demand(World world, int state, int power, int issue) {
    int aim = power * world.issues + issue;
    double distance =
        world.now(Input.POSITION)[aim] - world.now(Input.WISH)[state * world.issues + issue];
    double heed = world.memberships.heed[world.pair(state, power) * world.issues + issue];
    return world.now(Input.SALIENCE)[aim] * Math.abs(distance) * heed;
  }

  /** The weight that each state's own wishes keep. */
  static void autonomy(World world) {
    double[] issueWeight = world.start(Input.ISSUE_WEIGHT);
    double allWeight = 0; // one but for rounding, which may not lift a mean of ones above one
    for (int k = 0; k < world.issues; k++) {
      allWeight += issueWeight[k];
    }
    for (int i = 0; i < world.states; i++) {
      double autonomy = 0;
      for (int k = 0; k < world.issues; k++) {
        int place = i * world.issues + k;
        autonomy +=
            issueWeight[k] * Measures.ownWeight(world.resolve[place], world.pressure[place]);
      }
      world.autonomy[i] = autonomy / allWeight;
    }
  }

  /** Where each state would end up, and balance. */
  static void alignment(World world) {
    double[] issueWeight = world.start(Input.ISSUE_WEIGHT);
    double balancedWeight = 0;
    for (int k = 0; k < world.issues; k++) {
      balancedWeight += world.plan.balanced()[k] ? issueWeight[k] : 0;
    }
    for (int i = 0; i < world.states; i++) {
      double distance = 0;
      double resolve = 0;
      for (int k = 0; k < world.issues; k++) {
        int place = i * world.issues + k;
        resolve += issueWeight[k] * world.resolve[place];
        align(world, i, k);
        if (world.plan.balanced()[k]) {
          distance +=
              issueWeight[k]
                  / balancedWeight
                  * Math.abs(world.alignment[place] - world.now(Input.WISH)[place]);
        }
      }
      world.balance[i] = 1 - distance;
      world.resolveMean[i] = resolve;
    }
  }

  private static void align(World world, int state, int issue) {
    double pull = 0;
    double weight = 0;
    for (int p = 0; p < world.powers; p++) {
      int aim = p * world.issues + issue;
      int on = world.pair(state, p) * world.issues + issue;
      double strength =
          world.leverageOn[on] * world.now(Input.SALIENCE)[aim] * world.memberships.heed[on];
      pull += strength * world.now(Input.POSITION)[aim] + world.bargains.committedPosition[on];
      weight += strength + world.bargains.commitment[on];
    }
    int place = state * world.issues + issue;
    world.alignment[place] =
        Measures.compromise(world.resolve[place], world.now(Input.WISH)[place], pull, weight);
  }

  /** Stress loss by power, the worst of it, and its mean weighted by attention x coerciveness. */
  static void stress(World world) {
    double[] coerciveness = world.now(Input.COERCIVENESS);
    shortRunDependency(world);
    for (int i = 0; i < world.states; i++) {
      double worst = 0;
      double sum = 0;
      double weights = 0;
      for (int p = 0; p < world.powers; p++) {
        int pair = world.pair(i, p);
        double loss = Measures.stressLoss(world.dependencyShortRun[pair], world.dependency[pair]);
        double weight = world.attentionTo[pair] * coerciveness[p];
        world.stressLoss[pair] = loss;
        worst = Math.max(worst, loss);
        sum += weight * loss;
        weights += weight;
      }
      world.stressLossMax[i] = worst;
      world.stressLossMean[i] = weights > 0 ? sum / weights : 0;
    }
  }

  private static void shortRunDependency(World world) {
    loss(world, world.parameter(Input.SHORT_RUN), world.vulnerabilityShortRun);
    addNetworks(world, true, world.vulnerabilityShortRun);
    combine(world, world.vulnerabilityShortRun, world.dependencyShortRun);
  }

  /** The part of the surplus that each state can keep. */
  static void bargaining(World world) {
    for (int i = 0; i < world.states; i++) {
      world.bargainingPower[i] = bargainingPower(world, i);
    }
  }

  /** The state's share of the surplus, with those that join it, by dependency and issue. */
  private static double bargainingPower(World world, int state) {
    double ratio = world.parameter(Input.STAKE_RATIO);
    double[] issueWeight = world.start(Input.ISSUE_WEIGHT);
    double sum = 0;
    double weights = 0;
    for (int p = 0; p < world.powers; p++) {
      int pair = world.pair(state, p);
      double dependency = world.dependency[pair];
      for (int k = 0; k < world.issues; k++) {
        double counterweight = ratio * world.voice[pair * world.issues + k];
        double weight = dependency * issueWeight[k];
        sum += weight * Measures.surplusShare(dependency, counterweight);
        weights += weight;
      }
    }
    return weights > 0 ? sum / weights : 0;
  }
}
