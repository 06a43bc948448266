package org.multivector.model;

import java.util.Arrays;
import org.multivector.chance.Exp;
import org.multivector.chance.Logarithm;

/**
 * The modulus of the largest eigenvalue of a matrix that is known by what it makes of a vector, by
 * Arnoldi's iteration (Saad 2011, section 6.2): what the matrix does to the vectors it has made so
 * far is a small matrix, whose outer eigenvalues come near those of the large one. The modulus of
 * its largest is by Gelfand the 2^n-th root of the norm of its 2^n-th power. An estimate: it can be
 * a little too low.
 */
final class Arnoldi {

  private static final double NOTHING = 1e-6;
  private static final int SQUARINGS = 12;

  private final int steps;
  private final double[][] basis;
  private final double[][] small;
  private double[][] power;
  private double[][] square;

  /** Room for so many steps in so many dimensions. */
  Arnoldi(int steps, int size) {
    this.steps = steps;
    basis = new double[steps + 1][size];
    small = new double[steps][steps];
    power = new double[steps][steps];
    square = new double[steps][steps];
  }

  /** A matrix. */
  interface Matrix {
    void times(double[] vector, double[] into);
  }

  /** Where the vector to start from goes. */
  double[] first() {
    return basis[0];
  }

  /** The modulus of the largest eigenvalue that the first vector has a part in. */
  double radius(Matrix matrix) {
    double norm = norm(basis[0]);
    if (norm < NOTHING) {
      return 0;
    }
    scale(basis[0], 1 / norm);
    return spectralRadius(iterate(matrix));
  }

  private int iterate(Matrix matrix) {
    for (double[] row : small) {
      Arrays.fill(row, 0);
    }
    for (int step = 0; step < steps; step++) {
      double[] next = basis[step + 1];
      matrix.times(basis[step], next);
      for (int row = 0; row <= step; row++) {
        small[row][step] = dot(next, basis[row]);
        subtract(next, small[row][step], basis[row]);
      }
      double norm = norm(next);
      if (norm < NOTHING || step + 1 == steps) {
        return step + 1;
      }
      small[step + 1][step] = norm;
      scale(next, 1 / norm);
    }
    return steps;
  }

  private double spectralRadius(int size) {
    for (int row = 0; row < size; row++) {
      System.arraycopy(small[row], 0, power[row], 0, size);
    }
    double logNorm = 0;
    double root = 1;
    for (int n = 0; n < SQUARINGS; n++) {
      double norm = norm(power, size);
      if (norm == 0) {
        return 0;
      }
      logNorm += Logarithm.of(norm) * root;
      root /= 2;
      squareOver(norm, size);
    }
    return Exp.of(logNorm);
  }

  /** Squares the power, after division by a number. */
  private void squareOver(double divisor, int size) {
    for (int row = 0; row < size; row++) {
      scale(power[row], 1 / divisor);
    }
    for (int row = 0; row < size; row++) {
      Arrays.fill(square[row], 0);
      for (int n = 0; n < size; n++) {
        subtract(square[row], -power[row][n], power[n]);
      }
    }
    double[][] free = power;
    power = square;
    square = free;
  }

  private static double norm(double[][] matrix, int size) {
    double sum = 0;
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        sum += matrix[row][column] * matrix[row][column];
      }
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
