package org.multivector.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.SmallWorld;
import org.multivector.model.FreeActors;
import org.multivector.text.BadInput;
import org.multivector.world.Plan;

/** Who decides by itself where decisions are taken over from a plan that is another. */
final class MeasuredPlanTest {

  @TempDir Path work;

  @BeforeEach
  void copyTheSmallWorld() throws IOException {
    SmallWorld.copyTo(work);
  }

  private Plan plan(String... lines) throws IOException, BadInput {
    return SmallWorld.plan(work, lines);
  }

  private static FreeActors free(Plan plan, Plan other) {
    return new MeasuredPlan(plan, List.of()).free(other);
  }

  private static final String DOSE =
      "events: [{at: 2026Q1, set: {powers.USA.attention: {times: 2 * dose}}}]";

  @Test
  void aPowerOnWhichAnotherDoseActsDoesAndNobodyElse() throws IOException, BadInput {
    Plan one = plan("uncertain: {dose: 1}", DOSE);
    Plan two = plan("uncertain: {dose: 2}", DOSE);
    assertThat(free(two, one).powers()).containsExactly(false, true);
    assertThat(free(one, two).powers()).containsExactly(false, true);
    assertThat(free(one, plan("uncertain: {dose: 1, other: 3}", DOSE)).powers())
        .containsExactly(false, false);
  }

  @Test
  void aPowerWhoseStartIsAnotherDoes() throws IOException, BadInput {
    String start = "set: {powers.RUS.coerciveness: dose}";
    Plan one = plan("uncertain: {dose: uniform 0.1 0.9}", start);
    assertThat(free(one, plan("uncertain: {dose: uniform 0.2 0.9}", start)).powers())
        .containsExactly(true, false);
    assertThat(free(one, plan("set: {powers.RUS.coerciveness: 0.5}")).powers())
        .containsExactly(true, false);
    assertThat(free(one, one).powers()).containsExactly(false, false);
  }

  @Test
  void aStateWhoseDoctrineIsSetDoes() throws IOException, BadInput {
    Plan hedges = plan("set: {states.UZB.legitimacy: 0.5}");
    assertThat(free(hedges, plan()).states()).containsExactly(false, false);
    assertThat(free(plan("set: {states.UZB.isolation: 1}"), hedges).states())
        .containsExactly(false, true);
  }
}
