package org.multivector.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.SmallWorld;
import org.multivector.results.DrawRange;
import org.multivector.statistics.Series;
import org.multivector.text.BadInput;
import org.multivector.world.Plan;

/** Runs that go only as far as they are read, together or alone. */
final class ExperimentTest {

  private static final DrawRange DRAWS = new DrawRange(1, 4);
  private static final int REPEATS = 2;
  private static final int EARLY = 3;

  @TempDir Path work;

  @BeforeEach
  void copyTheSmallWorld() throws IOException {
    SmallWorld.copyTo(work);
  }

  private Plan plan(String... lines) throws IOException, BadInput {
    return SmallWorld.plan(work, lines);
  }

  private Plan other() throws IOException, BadInput {
    return plan("events: [{at: 2025Q2, set: {powers.USA.attention: {times: 2}}}]");
  }

  private static Experiment experiment(Plan... plans) {
    return new Experiment(3, 2, List.of(plans));
  }

  /** The autonomy of the first state over some quarters. */
  private static Reading reading(Plan plan, int from, int to) {
    Series autonomy =
        experiment(plan).series(plan).stream()
            .filter(series -> series.variable().name().equals("autonomy"))
            .findFirst()
            .orElseThrow();
    return new Reading(List.of(autonomy), from, to);
  }

  private static MeasuredPlan measured(Plan plan, Reading... readings) {
    return new MeasuredPlan(plan, List.of(readings));
  }

  private static MeasuredPlan early(Plan plan) {
    return measured(plan, reading(plan, 1, EARLY));
  }

  private static MeasuredPlan atEnd(Plan plan) {
    return measured(plan, reading(plan, plan.quarters(), plan.quarters()));
  }

  private static double[][][][] run(MeasuredPlan... plans) throws InterruptedException {
    Experiment experiment = experiment(plans[0].plan(), plans[plans.length - 1].plan());
    return experiment.run(List.of(plans), DRAWS, REPEATS, runs -> {});
  }

  @Test
  void whatIsReadEarlyIsThatOfAWholeRun() throws IOException, BadInput, InterruptedException {
    Plan plan = plan();
    Reading whole = reading(plan, 1, plan.quarters());
    double[][][] both = run(measured(plan, reading(plan, 1, EARLY), whole))[0];
    double[][][] alone = run(early(plan))[0];
    for (int draw = 0; draw < DRAWS.size(); draw++) {
      for (int repeat = 0; repeat < REPEATS; repeat++) {
        assertThat(alone[draw][repeat]).containsExactly(both[draw][repeat][0]);
        assertThat(both[draw][repeat][1]).isNotEqualTo(both[draw][repeat][0]);
      }
    }
  }

  @Test
  void theLastQuarterThatIsReadIsRun() throws IOException, BadInput, InterruptedException {
    Plan plan = plan();
    double[][][] single =
        run(
            measured(
                plan,
                IntStream.rangeClosed(1, EARLY)
                    .mapToObj(tick -> reading(plan, tick, tick))
                    .toArray(Reading[]::new)))[0];
    double[] ticks = single[0][0];
    assertThat(run(early(plan))[0][0][0][0]).isEqualTo((ticks[0] + ticks[1] + ticks[2]) / EARLY);
    assertThat(ticks[EARLY - 1]).isNotEqualTo(ticks[EARLY - 2]).isPositive();
  }

  @Test
  void plansThatAreRunTogetherAreAsAlone() throws IOException, BadInput, InterruptedException {
    Plan one = plan("horizon: {from: 2025Q1, to: 2025Q4}");
    Plan two = other();
    assertThat(two.quarters()).isGreaterThan(one.quarters());
    double[][][][] together = run(atEnd(one), atEnd(two));
    assertThat(together[0]).isDeepEqualTo(run(atEnd(one))[0]);
    assertThat(together[1]).isDeepEqualTo(run(atEnd(two))[0]);
  }

  @Test
  void aLeadDecidesAsLongAsAnybodyFollows() throws IOException, BadInput, InterruptedException {
    Plan plan = plan();
    Experiment experiment = experiment(plan);
    double[][][][] followed =
        experiment.follow(early(plan), List.of(atEnd(plan)), DRAWS, REPEATS, runs -> {});
    assertThat(followed[0]).isDeepEqualTo(run(early(plan))[0]);
    assertThat(followed[1]).isDeepEqualTo(run(atEnd(plan))[0]);
  }
}
