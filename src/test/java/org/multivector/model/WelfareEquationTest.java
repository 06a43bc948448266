package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.World;

/** What a quarter costs a state, with all its terms, by the equations of the ODD. */
final class WelfareEquationTest {

  /** Terms of which the worlds must show some that are not 0. */
  private int cut;

  private int stopped;
  private int left;
  private int indebted;
  private int invested;

  private World seen;
  private double[] worthAtStart;

  @Test
  void economicLoss() {
    Around.each(
        Welfare.class,
        this::keepTheStart,
        world -> {
          for (int i = 0; i < world.states; i++) {
            double loss = world.traffic.loss[i];
            for (int d = 0; d < world.domains; d++) {
              loss += inDomain(world, i, d);
            }
            loss += world.memberships.exitLoss[i];
            loss += world.debts.cost[i] + world.ownCapacity.spending[i];
            Around.same("E", world.economicLoss[i], loss);
            left += world.memberships.exitLoss[i] > 0 ? 1 : 0;
            indebted += world.debts.cost[i] == 0 ? 0 : 1;
            invested += world.ownCapacity.spending[i] > 0 ? 1 : 0;
          }
        });
    assertThat(List.of(cut, stopped, left, indebted, invested)).allMatch(count -> count > 0);
  }

  private void keepTheStart(World world) {
    if (world != seen) {
      seen = world;
      worthAtStart = world.memberships.worth.clone();
    }
  }

  private double inDomain(World world, int i, int d) {
    double w = world.start(Input.WEIGHT)[i * world.domains + d];
    double chosen = Terms.chosen(world, i, d);
    double served = 0;
    double carried = 1;
    double moved = 0;
    double gained = 0;
    boolean anyCut = false;
    for (int j = 0; j < world.partners; j++) {
      int tie = world.tie(i, d, j);
      double s = world.share[tie];
      double c = j < world.powers ? world.bargains.cut[world.exposure(i, j, d)] : 0;
      double flow = c > 0 ? world.traffic.vulnerability[world.exposure(i, j, d)] : 0;
      anyCut |= c > 0;
      served += s * (1 - c);
      carried *= 1 - c * flow;
      moved += s == 0 ? 0 : s * Math.log(s / world.shareReference[tie]);
      gained += s * (j < world.powers ? world.benefit[tie] : 0);
      gained += s * world.memberships.worth[tie] - world.shareAtStart[tie] * worthAtStart[tie];
    }
    double sigma = world.now(Input.SUBSTITUTION)[d];
    double power = 1 / (world.parameter(Input.SHORT_RUN) * (sigma - 1));
    cut += anyCut && chosen > 0 ? 1 : 0;
    stopped += carried < 1 && w > chosen ? 1 : 0;
    return chosen * (anyCut ? 1 - Math.pow(served, power) : 0)
        + (w - chosen) * (1 - carried)
        + Math.sqrt(chosen) / world.parameter(Input.CHOICE_SENSITIVITY) * moved
        - chosen * gained;
  }
}
