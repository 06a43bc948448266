package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.chance.Draws;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/** The estimate of the spectral radius against the eigenvalues of the whole Jacobian. */
final class StabilityTest {

  private static final double STEP = 1e-6;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void agreesWithTheEigenvaluesOfTheWholeJacobian(int number) {
    Worlds.Draft draft = Worlds.random(number, Worlds.roster(3, 3, 2, 2));
    for (Mechanism mechanism : Mechanism.values()) {
      double u = Draws.uniform(1, Draws.name("off", mechanism.key()), number, 0, 0, 0);
      if (u < 0.25) {
        draft.off(mechanism);
      } else if (u < 0.3) {
        draft.freeze(mechanism);
      }
    }
    BalancingModel model = new BalancingModel(draft.plan());
    Stability stability = new Stability(model);
    double estimate = stability.atStart(1, 0);
    double exact = exact(model, stability.columns());
    assertThat(estimate).isCloseTo(exact, within(0.03));
    assertThat(estimate > 1).isEqualTo(exact > 1);
  }

  @Test
  void findsALoopThatRunsAway() {
    Worlds.Draft draft =
        Worlds.random(2, Worlds.roster(3, 3, 2, 2))
            .set(Input.RIVAL_RESPONSE, 100)
            .set(Input.ATTENTION_ELASTICITY, 20)
            .set(Input.ATTENTION_SPEED, 1);
    BalancingModel model = new BalancingModel(draft.plan());
    Stability stability = new Stability(model);
    double estimate = stability.atStart(1, 0);
    double exact = exact(model, stability.columns());
    assertThat(estimate).isGreaterThan(1).isCloseTo(exact, within(0.05 * estimate));
  }

  /** What is off stays where it is put, which is no way to run away or to come back. */
  @Test
  void countsNothingThatCannotMove() {
    Worlds.Draft draft =
        Worlds.random(3, Worlds.roster(3, 3, 2, 2))
            .setAll(Input.ADJUSTMENT, 0.5)
            .off(Mechanism.LEGITIMACY, Mechanism.SENTIMENT, Mechanism.COHESION)
            .off(Mechanism.ATTENTION, Mechanism.DEBT, Mechanism.AUTONOMY_MOTIVE)
            .off(Mechanism.RISK_SPREADING, Mechanism.CONDITIONALITY_AVERSION)
            .off(Mechanism.IMITATION, Mechanism.INSTITUTION_BINDING);
    double radius = new Stability(new BalancingModel(draft.plan())).atStart(1, 0);
    assertThat(radius).isCloseTo(0.5, within(1e-3));
  }

  /** Nothing moves but what a test says. */
  private static Worlds.Draft quiet(Worlds.Draft draft) {
    return draft
        .setAll(Input.ADJUSTMENT, 0.5)
        .off(Mechanism.LEGITIMACY, Mechanism.SENTIMENT, Mechanism.COHESION)
        .off(Mechanism.ATTENTION, Mechanism.DEBT, Mechanism.AUTONOMY_MOTIVE)
        .off(Mechanism.RISK_SPREADING, Mechanism.CONDITIONALITY_AVERSION)
        .off(Mechanism.IMITATION, Mechanism.INSTITUTION_BINDING);
  }

  /** If one state could be closer to another than that to it, the slow way back would be found. */
  @Test
  void countsTheCohesionOfTwoStatesOnce() {
    assertThat(ofCohesion(0)).isCloseTo(0.98, within(1e-3));
    assertThat(ofCohesion(400)).isBetween(0.9, 0.97);
  }

  private static double ofCohesion(double pressure) {
    Worlds.Draft draft = quiet(Worlds.random(3, Worlds.roster(2, 3, 3, 2)));
    draft.set(Input.COHESION_SPEED, 0.02).set(Input.VOICE, 1);
    draft.set(Input.COHESION_PRESSURE, pressure).off.remove(Mechanism.COHESION);
    return new Stability(new BalancingModel(draft.plan())).atStart(1, 0);
  }

  /** With one lender shares of debt stay, and what is owed comes back by its maturity. */
  @Test
  void countsWhatIsOwed() {
    Worlds.Draft draft =
        quiet(Worlds.random(4, Worlds.roster(3, 3, 3, 2)))
            .setAll(Input.MATURITY, 5)
            .off(Mechanism.BORROWING);
    draft.off.remove(Mechanism.DEBT);
    for (int state = 0; state < 3; state++) {
      for (int partner = 0; partner < 6; partner++) {
        draft.set(Input.TIE, partner == 3 ? 1 : 0, state, 2, partner);
      }
    }
    double radius = new Stability(new BalancingModel(draft.plan())).atStart(1, 0);
    assertThat(radius).isCloseTo(Math.exp(-1 / 20.0), within(1e-3));
  }

  /** Where a map has a kink it has no eigenvalues. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void isTakenOfAMapThatIsSmooth(int number) {
    BalancingModel model =
        new BalancingModel(Worlds.random(number, Worlds.roster(3, 3, 2, 2)).plan());
    double[][] columns = new Stability(model).columns();
    model.begin(1, 0, 0);
    double[] base = flat(columns);
    double[] image = apply(model, columns, base);
    for (double[] direction : directions(model.world(), columns)) {
      double coarse = bend(model, columns, base, image, direction, 1e-6);
      double fine = bend(model, columns, base, image, direction, 1e-8);
      assertThat(fine).isLessThan(1e-3 + coarse / 5);
    }
  }

  /** How much steeper it is ahead than back: in a curve it shrinks with the step, at a kink not. */
  private static double bend(
      BalancingModel model,
      double[][] columns,
      double[] base,
      double[] image,
      double[] direction,
      double step) {
    double[] ahead = slope(model, columns, base, image, direction, step);
    double[] back = slope(model, columns, base, image, direction, -step);
    double most = 0;
    for (int row = 0; row < ahead.length; row++) {
      most = Math.max(most, Math.abs(ahead[row] - back[row]));
    }
    return most;
  }

  private static double exact(BalancingModel model, double[][] columns) {
    model.begin(1, 0, 0);
    double[] base = flat(columns);
    double[] image = apply(model, columns, base);
    List<double[]> directions = new ArrayList<>();
    List<double[]> slopes = new ArrayList<>();
    for (double[] direction : directions(model.world(), columns)) {
      double[] moved = moved(base, direction, STEP);
      double[] there = apply(model, columns, moved);
      int place = place(direction);
      if (there[place] != moved[place]) {
        directions.add(direction);
        slopes.add(slope(model, columns, base, image, direction, STEP));
      }
    }
    double[][] jacobian = new double[directions.size()][directions.size()];
    for (int row = 0; row < jacobian.length; row++) {
      for (int column = 0; column < jacobian.length; column++) {
        jacobian[row][column] = slopes.get(column)[place(directions.get(row))];
      }
    }
    return largest(jacobian);
  }

  /**
   * The ways in which a run can move what carries over, each with its own first place: one number
   * at a time, but of shares what one gains the last open one of its group loses, and the cohesion
   * of two states both ways.
   */
  private static List<double[]> directions(World world, double[][] columns) {
    List<double[]> directions = new ArrayList<>();
    int size = flat(columns).length;
    int from = 0;
    for (double[] column : columns) {
      for (int n = 0; n < column.length; n++) {
        int with = with(world, column, n);
        if (with >= n) {
          double[] direction = new double[size];
          direction[from + with] = column == world.share ? -1 : 1;
          direction[from + n] = 1;
          if (column != world.share || with != n && world.isOpen(n)) {
            directions.add(direction);
          }
        }
      }
      from += column.length;
    }
    return directions;
  }

  /** The place that moves with another. */
  private static int with(World world, double[] column, int n) {
    if (column == world.share) {
      int last = n / world.partners * world.partners + world.partners - 1;
      while (last > n && !world.isOpen(last)) {
        last--;
      }
      return last;
    }
    if (column == world.cohesionShift) {
      return n % world.states * world.states + n / world.states;
    }
    return n;
  }

  private static int place(double[] direction) {
    int place = 0;
    while (direction[place] == 0) {
      place++;
    }
    return place;
  }

  private static double[] slope(
      BalancingModel model,
      double[][] columns,
      double[] base,
      double[] image,
      double[] direction,
      double step) {
    double[] there = apply(model, columns, moved(base, direction, step));
    Arrays.setAll(there, n -> (there[n] - image[n]) / step);
    return there;
  }

  private static double[] moved(double[] base, double[] direction, double step) {
    double[] moved = new double[base.length];
    Arrays.setAll(moved, n -> base[n] + step * direction[n]);
    return moved;
  }

  /** With a breath of noise, as the decomposition does not end on some equal eigenvalues. */
  private static double largest(double[][] matrix) {
    long name = Draws.name("noise");
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column < matrix.length; column++) {
        matrix[row][column] += 1e-9 * Draws.normal(1, name, row, column, 0, 0);
      }
    }
    EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(matrix));
    double largest = 0;
    for (int n = 0; n < matrix.length; n++) {
      double size = Math.hypot(eigen.getRealEigenvalue(n), eigen.getImagEigenvalue(n));
      largest = Math.max(largest, size);
    }
    return largest;
  }

  private static double[] apply(BalancingModel model, double[][] columns, double[] from) {
    int at = 0;
    for (double[] column : columns) {
      System.arraycopy(from, at, column, 0, column.length);
      at += column.length;
    }
    model.respond();
    return flat(columns);
  }

  private static double[] flat(double[][] columns) {
    return Arrays.stream(columns).flatMapToDouble(Arrays::stream).toArray();
  }
}
