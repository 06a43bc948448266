package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.chance.Amount;
import org.multivector.scenario.ScenarioReader;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Plan;
import org.multivector.world.World;

/** The measures stay in their ranges over the priors and at the extremes of every lever. */
final class RangesTest {

  private static final int DRAWS = 10_000;

  @Test
  void dependencyLeverageAndAutonomyStayInRangeOverTheBaselinesPriors() throws Exception {
    Plan plan = ScenarioReader.read("baseline", List.of()).plan();
    BalancingModel model = new BalancingModel(extreme(plan, 3, 2));
    for (int draw = 0; draw < DRAWS; draw++) {
      model.world().reset(1, draw, 0);
      model.open();
      check(model.world(), draw);
      model.pullAllLevers();
      model.respond();
      Measurement.autonomy(model.world());
      Measurement.stress(model.world());
      check(model.world(), draw);
    }
  }

  @Test
  void theyStayInRangeForSixtyQuartersOfExtremeLevers() throws Exception {
    Plan plan = ScenarioReader.read("baseline", List.of()).plan();
    for (double[] levers : new double[][] {{3, 2}, {0, 0.5}, {1000, 4}}) {
      BalancingModel model = new BalancingModel(extreme(plan, levers[0], levers[1]));
      for (int draw = 0; draw < 20; draw++) {
        int number = draw;
        model.run(1, draw, 0, (world, tick) -> check(world, number));
      }
    }
  }

  @Test
  void theyStayInRangeInRandomWorlds() {
    for (int number = 0; number < 300; number++) {
      int world = number;
      new BalancingModel(Worlds.random(number).plan())
          .run(1, number, 0, (seen, tick) -> check(seen, world));
    }
  }

  /** All attention multiplied, all postures set, every other lever at its highest value. */
  private static Plan extreme(Plan plan, double attention, double posture) {
    List<InputChange> changes = new ArrayList<>();
    for (int index = 0; index < plan.layout().size(); index++) {
      Input input = plan.layout().input(index);
      if (plan.layout().isShadow(index) || input.time() != Input.Time.ANY) {
        continue;
      }
      switch (input) {
        case ATTENTION -> changes.add(change(index, InputChange.Operation.TIMES, attention));
        case POSTURE -> changes.add(change(index, InputChange.Operation.SET, posture));
        case EXCLUSIVITY,
            COERCIVENESS,
            CAPACITY,
            RIVALRY,
            ACCESS,
            COHESION,
            SALIENCE,
            DEPTH,
            PASSAGE,
            CLASH,
            WATER_STRESS,
            CUT_RATE,
            BANDWAGONING,
            ISOLATION,
            MEMBERSHIP ->
            changes.add(change(index, InputChange.Operation.SET, input.highest()));
        case STAKE -> changes.add(change(index, InputChange.Operation.SET, 3));
        case LOAD -> changes.add(change(index, InputChange.Operation.SET, 0));
        default -> {}
      }
    }
    return new Plan(
        plan.layout(),
        plan.amounts(),
        plan.start(),
        plan.quarters(),
        plan.uncertain(),
        changes,
        plan.shocks(),
        plan.off(),
        plan.frozen(),
        plan.balanced(),
        plan.nest(),
        plan.institutions());
  }

  private static InputChange change(int index, InputChange.Operation operation, double amount) {
    return new InputChange(
        index, operation, new Amount.Fixed(amount), "extreme", 2, 1, Integer.MAX_VALUE, "");
  }

  private static void check(World world, int number) {
    boolean good = true;
    for (double d : world.dependency) {
      good &= d >= 0 && d < 1;
    }
    for (double d : world.dependencyShortRun) {
      good &= d >= 0 && d < 1;
    }
    for (double l : world.leverageOn) {
      good &= l >= 0 && l < 1;
    }
    for (double a : world.autonomy) {
      good &= a > 0 && a <= 1;
    }
    for (double a : world.attentionTo) {
      good &= a >= 0 && a <= 1;
    }
    for (double share : world.share) {
      good &= share >= 0 && share < 1;
    }
    for (double belief : world.bargains.belief) {
      good &= belief >= 0 && belief <= 1;
    }
    for (double alignment : world.alignment) {
      good &= alignment >= -1 && alignment <= 1;
    }
    for (double loss : world.economicLoss) {
      good &= Double.isFinite(loss);
    }
    assertThat(good).as("ranges in %d", number).isTrue();
  }
}
