package org.multivector.story;

import java.util.Arrays;
import org.multivector.chance.Exp;
import org.multivector.chance.Logarithm;
import org.multivector.model.Measurement;
import org.multivector.world.Input;
import org.multivector.world.World;

/**
 * What the autonomy of one state is made of at one moment, and how a change of it is shared out:
 * the Aumann-Shapley value along the straight line between two moments (Aumann and Shapley 1974),
 * {@code c_x = (x' - x) int_0^1 dA/dx(x + u (x' - x)) du}, for
 *
 * <ul>
 *   <li>the state's own resolve on each issue, summed;
 *   <li>each power's threat, its loss if the tie breaks (chi v) and its aims;
 *   <li>each power's dependency through each domain, {@code w log(1 - V (1 - R))}.
 * </ul>
 *
 * <p>Integrals are Gauss's with five nodes in each of eight parts of the way; what they miss, about
 * the twelfth digit, is shared out in proportion, so that shares sum to the change.
 */
final class Attribution {

  private static final int PARTS = 8;
  private static final double[] NODES = {
    0.5, 0.23076534494715845, 0.7692346550528415, 0.046910077030668, 0.953089922969332
  };
  private static final double[] WEIGHTS = {
    0.28444444444444444,
    0.23931433524968324,
    0.23931433524968324,
    0.11846344252809454,
    0.11846344252809454
  };

  /** Aspects of a power that are not its ties. */
  enum Aspect {
    /** What it makes of its attention. */
    THREAT("its threat"),
    /** What it would lose itself, with those that join the state. */
    COUNTERWEIGHT("what it would lose"),
    /** What it wants, and how far that is from the state's wish. */
    AIMS("its aims");

    /** How many there are. */
    static final int COUNT = values().length;

    private final String words;

    Aspect(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private final int powers;
  private final int domains;
  private final int issues;
  private final double[] issueWeight;

  /** Variables: resolve by issue; of each power threat, counterweights, aims, ties by domain. */
  private final double[] point;

  private final double[] slope;

  /** To which share the change of each variable belongs. */
  private final int[] place;

  /** Dependency on each power at the point that was looked at last. */
  private final double[] dependency;

  private double unclosed;

  /** For states of a world of this shape. */
  Attribution(World world) {
    powers = world.powers;
    domains = world.domains;
    issues = world.issues;
    issueWeight = new double[issues];
    point = new double[size()];
    slope = new double[size()];
    dependency = new double[powers];
    place = new int[size()];
    for (int at = issues; at < place.length; at++) {
      place[at] = place((at - issues) / block(), (at - issues) % block());
    }
  }

  /** Number of variables. */
  int size() {
    return issues + powers * block();
  }

  private int block() {
    return 1 + 2 * issues + domains;
  }

  private int power(int p) {
    return issues + p * block();
  }

  /** Number of shares: resolve, then for each power its aspects and its domains. */
  int shares() {
    return 1 + powers * (Aspect.COUNT + domains);
  }

  /** Place of a power's aspect among the shares. */
  int share(int power, Aspect aspect) {
    return 1 + power * (Aspect.COUNT + domains) + aspect.ordinal();
  }

  /** Place of a power and domain among the shares. */
  int share(int power, int domain) {
    return 1 + power * (Aspect.COUNT + domains) + Aspect.COUNT + domain;
  }

  /** Reads a measured world into variables. */
  void read(World world, int state, double[] into) {
    double total = 0;
    for (int k = 0; k < issues; k++) {
      issueWeight[k] = world.start(Input.ISSUE_WEIGHT)[k];
      total += issueWeight[k];
      into[k] = world.resolve[state * issues + k];
    }
    for (int k = 0; k < issues; k++) {
      issueWeight[k] /= total;
    }
    double ratio = world.parameter(Input.STAKE_RATIO);
    for (int p = 0; p < powers; p++) {
      int at = power(p);
      int pair = world.pair(state, p);
      into[at++] = world.threat[pair];
      for (int k = 0; k < issues; k++) {
        into[at++] = ratio * world.voice[pair * issues + k];
      }
      for (int k = 0; k < issues; k++) {
        into[at++] = Measurement.demand(world, state, p, k);
      }
      for (int d = 0; d < domains; d++) {
        into[at++] = tie(world, state, p, d);
      }
    }
  }

  private double tie(World world, int state, int power, int domain) {
    int exposure = world.exposure(state, power, domain);
    double effective = world.vulnerability[exposure] * (1 - world.relief[exposure]);
    return effective == 0
        ? 0
        : world.start(Input.WEIGHT)[state * domains + domain] * Logarithm.of(1 - effective);
  }

  /** Autonomy at these variables. */
  double autonomy(double[] x) {
    depend(x);
    double sum = 0;
    for (int k = 0; k < issues; k++) {
      sum += issueWeight[k] * x[k] / (x[k] + pressure(x, k));
    }
    return sum;
  }

  private double pressure(double[] x, int issue) {
    double sum = 0;
    for (int p = 0; p < powers; p++) {
      sum += leverage(x, p, issue) * x[power(p) + 1 + issues + issue];
    }
    return sum;
  }

  private double leverage(double[] x, int power, int issue) {
    double depends = dependency[power];
    if (depends == 0) {
      return 0;
    }
    int at = power(power);
    return x[at] * depends * depends / (depends + x[at + 1 + issue]);
  }

  private void depend(double[] x) {
    for (int p = 0; p < powers; p++) {
      double logs = 0;
      for (int n = power(p) + 1 + 2 * issues; n < power(p) + block(); n++) {
        logs += x[n];
      }
      dependency[p] = 1 - Exp.of(logs);
    }
  }

  /** Shares the change of autonomy between two moments out. */
  void share(double[] from, double[] to, double[] into) {
    Arrays.fill(into, 0);
    for (int part = 0; part < PARTS; part++) {
      for (int node = 0; node < NODES.length; node++) {
        double u = (part + NODES[node]) / PARTS;
        for (int n = 0; n < point.length; n++) {
          point[n] = from[n] + u * (to[n] - from[n]);
        }
        slopes();
        add(from, to, WEIGHTS[node] / PARTS, into);
      }
    }
    close(autonomy(to) - autonomy(from), into);
  }

  private void add(double[] from, double[] to, double weight, double[] into) {
    for (int n = 0; n < slope.length; n++) {
      into[place[n]] += weight * slope[n] * (to[n] - from[n]);
    }
  }

  private int place(int power, int n) {
    if (n == 0) {
      return share(power, Aspect.THREAT);
    }
    if (n <= issues) {
      return share(power, Aspect.COUNTERWEIGHT);
    }
    return n <= 2 * issues ? share(power, Aspect.AIMS) : share(power, n - 1 - 2 * issues);
  }

  /** The slopes of autonomy at the present point. */
  private void slopes() {
    Arrays.fill(slope, 0);
    depend(point);
    for (int k = 0; k < issues; k++) {
      double resolve = point[k];
      double pressure = pressure(point, k);
      double total = resolve + pressure;
      slope[k] = issueWeight[k] * pressure / (total * total);
      double byPressure = -issueWeight[k] * resolve / (total * total);
      for (int p = 0; p < powers; p++) {
        slopes(p, k, byPressure);
      }
    }
  }

  private void slopes(int power, int issue, double byPressure) {
    int at = power(power);
    double depends = dependency[power];
    double counterweight = point[at + 1 + issue];
    double demand = point[at + 1 + issues + issue];
    if (depends == 0 && counterweight == 0) {
      return;
    }
    double part = depends / (depends + counterweight);
    double byLeverage = byPressure * demand;
    slope[at] += byLeverage * depends * part;
    slope[at + 1 + issue] -= byLeverage * point[at] * part * part;
    slope[at + 1 + issues + issue] += byPressure * point[at] * depends * part;
    double byDependency = byLeverage * point[at] * part * (2 - part);
    for (int d = 0; d < domains; d++) {
      slope[at + 1 + 2 * issues + d] -= byDependency * (1 - depends);
    }
  }

  /** What the integrals of the last change missed. */
  double unclosed() {
    return unclosed;
  }

  private void close(double change, double[] shares) {
    double sum = 0;
    double size = 0;
    for (double share : shares) {
      sum += share;
      size += Math.abs(share);
    }
    unclosed = change - sum;
    if (size > 0) {
      for (int n = 0; n < shares.length; n++) {
        shares[n] += unclosed * Math.abs(shares[n]) / size;
      }
    }
  }
}
