package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.World;

/** The estimate of the spectral radius against the eigenvalues of the whole Jacobian. */
final class StabilityTest {

  @Test
  void agreesWithTheEigenvaluesOfTheWholeJacobian() {
    for (int number = 1; number <= 12; number++) {
      Worlds.Draft draft = Worlds.random(number, Worlds.roster(3, 3, 2, 2));
      BalancingModel model = new BalancingModel(draft.plan());
      double estimate = new Stability(model).atStart(1, 0);
      assertThat(estimate).as("world %d", number).isCloseTo(exact(model), within(0.02));
    }
  }

  @Test
  void findsALoopThatRunsAway() {
    Worlds.Draft draft =
        Worlds.random(2, Worlds.roster(3, 3, 2, 2))
            .set(Input.RIVAL_RESPONSE, 100)
            .set(Input.ATTENTION_ELASTICITY, 20)
            .set(Input.ATTENTION_SPEED, 1);
    BalancingModel model = new BalancingModel(draft.plan());
    double estimate = new Stability(model).atStart(1, 0);
    assertThat(estimate).isGreaterThan(1).isCloseTo(exact(model), within(0.05 * estimate));
  }

  private static double exact(BalancingModel model) {
    World world = model.world();
    world.reset(1, 0, 0);
    model.open();
    double[][] columns = new Stability(model).columns();
    double[] base = flat(columns);
    double[] image = apply(model, columns, base);
    double[][] jacobian = new double[base.length][base.length];
    for (int column = 0; column < base.length; column++) {
      double[] moved = base.clone();
      moved[column] += 1e-6;
      double[] there = apply(model, columns, moved);
      boolean stays = there[column] == moved[column];
      for (int row = 0; row < base.length && !stays; row++) {
        jacobian[row][column] = (there[row] - image[row]) / 1e-6;
      }
    }
    EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(jacobian));
    double largest = 0;
    for (int n = 0; n < base.length; n++) {
      largest =
          Math.max(
              largest, Math.hypot(eigen.getRealEigenvalues()[n], eigen.getImagEigenvalues()[n]));
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
    return java.util.Arrays.stream(columns).flatMapToDouble(java.util.Arrays::stream).toArray();
  }
}
