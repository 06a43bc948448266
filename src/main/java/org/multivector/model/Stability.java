package org.multivector.model;

import java.util.Arrays;
import org.multivector.chance.Draws;
import org.multivector.chance.Logarithm;
import org.multivector.world.World;

/**
 * Whether a draw of the parameters makes the model run away from itself: the spectral radius of the
 * one-quarter map of all state variables (attention, shares, leverage, economic loss, and the
 * shifts of legitimacy, sentiment and cohesion), with drivers and chance off. Above 1 small
 * differences grow.
 *
 * <p>The map's Jacobian is applied by finite differences and never formed; its largest eigenvalues
 * come from an Arnoldi iteration of {@value #STEPS} steps from a fixed vector (Saad 2011, section
 * 6.2), the modulus of the largest by repeated squaring of the small matrix (Gelfand's formula). An
 * estimate: it can be a little too low.
 */
public final class Stability {

  private static final int STEPS = 12;
  private static final double STEP_LENGTH = 1e-6;
  private static final int SQUARINGS = 12;

  private final BalancingModel model;
  private final World world;
  private final double[] base;
  private final double[] image;
  private final double[] vector;
  private final boolean[] stays;
  private final double[][] basis;
  private final double[][] small = new double[STEPS + 1][STEPS];
  private final double[] fixed;

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
    vector = new double[size];
    stays = new boolean[size];
    basis = new double[STEPS + 1][size];
    fixed = new double[size];
    long name = Draws.name("stability");
    for (int n = 0; n < size; n++) {
      fixed[n] = Draws.normal(0, name, 0, 0, 0, n);
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
    findFixed();
    apply(base, image);
    int steps = arnoldi();
    return spectralRadius(steps);
  }

  private int arnoldi() {
    for (double[] row : small) {
      Arrays.fill(row, 0);
    }
    System.arraycopy(fixed, 0, basis[0], 0, fixed.length);
    mask(basis[0]);
    scale(basis[0], 1 / norm(basis[0]));
    for (int step = 0; step < STEPS; step++) {
      slope(basis[step], basis[step + 1]);
      for (int row = 0; row <= step; row++) {
        small[row][step] = dot(basis[step + 1], basis[row]);
        subtract(basis[step + 1], small[row][step], basis[row]);
      }
      small[step + 1][step] = norm(basis[step + 1]);
      if (small[step + 1][step] < STEP_LENGTH) {
        return step + 1;
      }
      scale(basis[step + 1], 1 / small[step + 1][step]);
    }
    return STEPS;
  }

  /** The Jacobian times a direction. */
  private void slope(double[] direction, double[] into) {
    for (int n = 0; n < vector.length; n++) {
      vector[n] = base[n] + STEP_LENGTH * direction[n];
    }
    apply(vector, into);
    for (int n = 0; n < into.length; n++) {
      into[n] = (into[n] - image[n]) / STEP_LENGTH;
    }
  }

  private void apply(double[] from, double[] into) {
    load(from);
    model.respond();
    save(into);
  }

  private void save(double[] into) {
    copy(into, true);
  }

  private void load(double[] from) {
    copy(from, false);
  }

  private void copy(double[] flat, boolean out) {
    int at = 0;
    for (double[] column : columns()) {
      if (out) {
        System.arraycopy(column, 0, flat, at, column.length);
      } else {
        System.arraycopy(flat, at, column, 0, column.length);
      }
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

  /**
   * Finds what the map leaves where it is put, such as a share that is 0: it is no part of what
   * carries over, and a direction along it would stay for ever.
   */
  private void findFixed() {
    for (int n = 0; n < vector.length; n++) {
      vector[n] = base[n] + STEP_LENGTH;
    }
    apply(vector, basis[0]);
    for (int n = 0; n < vector.length; n++) {
      stays[n] = basis[0][n] == vector[n];
    }
  }

  private void mask(double[] direction) {
    for (int n = 0; n < direction.length; n++) {
      direction[n] = stays[n] ? 0 : direction[n];
    }
  }

  /** Gelfand: the 2^n-th root of the norm of the matrix squared n times. */
  private double spectralRadius(int size) {
    double[][] matrix = new double[size][];
    for (int row = 0; row < size; row++) {
      matrix[row] = Arrays.copyOf(small[row], size);
    }
    double logNorm = 0;
    double power = 1;
    for (int n = 0; n < SQUARINGS; n++) {
      double norm = norm(matrix);
      if (norm == 0) {
        return 0;
      }
      logNorm += Logarithm.of(norm) / power;
      matrix = squareOf(matrix, 1 / norm);
      power *= 2;
    }
    return StrictMath.exp(logNorm);
  }

  private static double[][] squareOf(double[][] matrix, double factor) {
    int size = matrix.length;
    double[][] square = new double[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        double sum = 0;
        for (int n = 0; n < size; n++) {
          sum += factor * matrix[row][n] * (factor * matrix[n][column]);
        }
        square[row][column] = sum;
      }
    }
    return square;
  }

  private static double norm(double[][] matrix) {
    double sum = 0;
    for (double[] row : matrix) {
      sum += dot(row, row);
    }
    return Math.sqrt(sum);
  }

  private static double norm(double[] vector) {
    return Math.sqrt(dot(vector, vector));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int n = 0; n < a.length; n++) {
      sum += a[n] * b[n];
    }
    return sum;
  }

  private static void scale(double[] vector, double factor) {
    for (int n = 0; n < vector.length; n++) {
      vector[n] *= factor;
    }
  }

  private static void subtract(double[] from, double factor, double[] vector) {
    for (int n = 0; n < from.length; n++) {
      from[n] -= factor * vector[n];
    }
  }
}
