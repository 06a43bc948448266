package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/** Without drivers and chance nothing moves; with them it does. */
final class StandingStillTest {

  /** What changes by itself: drivers and chance. */
  static final Mechanism[] CHANGES = {
    Mechanism.GROWTH,
    Mechanism.GROWTH_SHOCKS,
    Mechanism.TASTE,
    Mechanism.GENERATIONS,
    Mechanism.SHOCKS,
    Mechanism.BUILD_OUT,
    Mechanism.MOVES,
    Mechanism.POSTURES,
    Mechanism.DEALS,
    Mechanism.BORROWING,
    Mechanism.INVESTMENT,
    Mechanism.PRICES,
    Mechanism.WORLD_REGIME,
    Mechanism.DEMANDS,
    Mechanism.INITIATIVES,
    Mechanism.DEFECTIONS,
    Mechanism.MEDIATION,
    Mechanism.NEUTRALITY_MOVES
  };

  static List<double[]> columns(World world) {
    return List.of(
        world.attention,
        world.attentionTo,
        world.share,
        world.shareReference,
        world.benefit,
        world.marginal,
        world.dependency,
        world.dependencyShortRun,
        world.leverage,
        world.resolve,
        world.autonomy,
        world.balance,
        world.economicLoss,
        world.stateGrowth,
        world.incomes.income,
        world.debts.total,
        world.debts.cost,
        world.debts.distress,
        world.legitimacy,
        world.sentiment,
        world.cohesion,
        world.stressLossMax,
        world.stressLossMean,
        world.concentration,
        world.bargainingPower);
  }

  private static double furthest(Worlds.Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    double[][] start = new double[columns(model.world()).size()][];
    double[] furthest = {0};
    model.run(
        1,
        0,
        0,
        (world, tick) -> {
          List<double[]> columns = columns(world);
          for (int n = 0; n < start.length; n++) {
            if (tick == 0) {
              start[n] = columns.get(n).clone();
            }
            for (int m = 0; m < start[n].length; m++) {
              furthest[0] = Math.max(furthest[0], Math.abs(columns.get(n)[m] - start[n][m]));
            }
          }
        });
    return furthest[0];
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void nothingMovesWithoutDriversAndChance(int number) {
    Worlds.Draft draft = Worlds.random(number, Worlds.roster(4, 5, 4, 3)).off(CHANGES);
    assertThat(furthest(draft)).isLessThan(1e-12);
  }

  @ParameterizedTest
  @EnumSource
  void nothingMovesWithAMechanismFrozen(Mechanism mechanism) {
    Worlds.Draft draft = Worlds.random(5, Worlds.roster(4, 5, 4, 3)).off(CHANGES).freeze(mechanism);
    assertThat(furthest(draft)).isLessThan(1e-12);
  }

  @Test
  void nothingMovesIfEverythingIsFrozen() {
    Worlds.Draft draft = Worlds.random(1, Worlds.roster(4, 5, 4, 3)).freeze(Mechanism.values());
    assertThat(furthest(draft)).isLessThan(1e-12);
  }

  @Test
  void tastesMoveIt() {
    assertThat(furthest(Worlds.random(1, Worlds.roster(4, 5, 4, 3)))).isGreaterThan(1e-3);
  }

  @Test
  void anEventMovesIt() {
    Worlds.Draft draft =
        Worlds.random(1, Worlds.roster(4, 5, 4, 3))
            .off(CHANGES)
            .event(
                "powers.P0.attention", org.multivector.world.InputChange.Operation.TIMES, 0.2, 5);
    assertThat(furthest(draft)).isGreaterThan(1e-3);
  }

  @Test
  void aGroupOfSharesKeepsItsSum() {
    BalancingModel model = new BalancingModel(Worlds.random(3, Worlds.roster(4, 5, 4, 3)).plan());
    model.run(
        1,
        0,
        0,
        (world, tick) -> {
          for (int from = 0; from < world.share.length; from += world.partners) {
            double sum = 0;
            for (int j = 0; j < world.partners; j++) {
              sum += world.share[from + j];
            }
            assertThat(sum).isBetween(1 - 1e-12, 1 + 1e-12);
          }
        });
  }
}
