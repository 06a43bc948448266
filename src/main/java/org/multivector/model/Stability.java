package org.multivector.model;

import org.multivector.chance.Draws;
import org.multivector.world.World;

/**
 * Whether a draw of the parameters makes the model run away from itself: the spectral radius of the
 * one-quarter map of all state variables (attention, shares, leverage, economic loss, and the
 * shifts of legitimacy, sentiment and cohesion), with drivers and chance off. Above 1 small
 * differences grow.
 *
 * <p>The map's Jacobian is applied by finite differences and never formed; {@link Arnoldi} finds
 * its largest eigenvalue in {@value #STEPS} steps. Only differences that a run can make count: none
 * in what the map leaves as it is (mechanisms that are off, ties that are closed), none in the sum
 * of the shares of a group, the same one in the cohesion of A with B and of B with A.
 */
public final class Stability {

  private static final int STEPS = 8;
  private static final double STEP_LENGTH = 1e-6;

  private final BalancingModel model;
  private final World world;
  private final double[] base;
  private final double[] image;
  private final double[] there;
  private final double[] chosen;
  private final Arnoldi arnoldi;

  /** A check of runs of a model. */
  public Stability(BalancingModel model) {
    this.model = model;
    world = model.world();
    int size = 0;
    for (double[] column : columns()) {
      size += column.length;
    }
    base = new double[size];
    image = new double[size];
    there = new double[size];
    chosen = new double[size];
    arnoldi = new Arnoldi(STEPS, size);
    choose();
  }

  /** A part of the same size in every column. */
  private void choose() {
    long name = Draws.name("stability");
    int n = 0;
    for (double[] column : columns()) {
      for (int end = n + column.length; n < end; n++) {
        chosen[n] = Draws.normal(0, name, 0, 0, 0, n) / Math.sqrt(column.length);
      }
    }
  }

  /** The radius at the start of a draw. */
  public double atStart(long seed, int draw) {
    world.reset(seed, draw, 0);
    model.open();
    return radius();
  }

  /** The radius at the start of a draw with every lever of the scenario at its extreme. */
  public double atExtreme(long seed, int draw) {
    world.reset(seed, draw, 0);
    model.open();
    model.pullAllLevers();
    return radius();
  }

  private double radius() {
    save(base);
    model.respond();
    save(image);
    begin(arnoldi.first());
    return arnoldi.radius(this::slope);
  }

  /** Moves everything a little and keeps what became of what did not stay where it was put. */
  private void begin(double[] first) {
    choose(first);
    follow(first, first);
    for (int n = 0; n < first.length; n++) {
      first[n] = first[n] == there[n] ? 0 : (first[n] - image[n]) / STEP_LENGTH;
    }
  }

  /** The Jacobian times a direction. */
  private void slope(double[] direction, double[] into) {
    follow(direction, into);
    for (int n = 0; n < into.length; n++) {
      into[n] = (into[n] - image[n]) / STEP_LENGTH;
    }
  }

  /** Where the map takes a place a little off the base. */
  private void follow(double[] direction, double[] into) {
    for (int n = 0; n < there.length; n++) {
      there[n] = base[n] + STEP_LENGTH * direction[n];
    }
    load(there);
    model.respond();
    save(into);
  }

  /** A direction in which all that can move moves, as a run could move it. */
  private void choose(double[] direction) {
    System.arraycopy(chosen, 0, direction, 0, chosen.length);
    int from = 0;
    for (double[] column : columns()) {
      if (column == world.share) {
        balance(direction, from);
      }
      if (column == world.cohesionShift) {
        mirror(direction, from);
      }
      from += column.length;
    }
  }

  /** What one tie gains the others of its group lose; closed ties stay closed. */
  private void balance(double[] direction, int from) {
    for (int group = 0; group < world.share.length; group += world.partners) {
      double sum = 0;
      int open = 0;
      for (int tie = group; tie < group + world.partners; tie++) {
        sum += world.isOpen(tie) ? direction[from + tie] : 0;
        open += world.isOpen(tie) ? 1 : 0;
      }
      for (int tie = group; tie < group + world.partners; tie++) {
        direction[from + tie] = world.isOpen(tie) ? direction[from + tie] - sum / open : 0;
      }
    }
  }

  /** The cohesion of two states is one number. */
  private void mirror(double[] direction, int from) {
    for (int i = 0; i < world.states; i++) {
      for (int j = 0; j < i; j++) {
        direction[from + i * world.states + j] = direction[from + j * world.states + i];
      }
    }
  }

  private void save(double[] into) {
    int at = 0;
    for (double[] column : columns()) {
      System.arraycopy(column, 0, into, at, column.length);
      at += column.length;
    }
  }

  private void load(double[] from) {
    int at = 0;
    for (double[] column : columns()) {
      System.arraycopy(from, at, column, 0, column.length);
      at += column.length;
    }
  }

  double[][] columns() {
    return new double[][] {
      world.attention,
      world.share,
      world.leverage,
      world.economicLoss,
      world.legitimacyShift,
      world.sentimentShift,
      world.cohesionShift,
      world.debts.total,
      world.debts.distress
    };
  }
}
