package org.multivector.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What a trial says of differences that are given by draw alone, and when it is stopped. */
class TrialTest {

  private static final Design DESIGN = new Design(48, 8, 2);
  private static final int FIRST_LOOK = 12;
  private static final Hypothesis HIGHER =
      new Hypothesis(1, false, Planted.MARGIN, Set.of(ArmKind.values()));
  private static final Hypothesis NONE = new Hypothesis(1, true, Planted.MARGIN, Set.of());

  /** A made-up world in which chance does nothing. */
  private record Sure(IntToDoubleFunction byDraw) implements Laboratory {
    @Override
    public List<double[][][]> observe(List<Request> requests) {
      return requests.stream().map(request -> new double[][][] {values(request)}).toList();
    }

    private double[][] values(Request request) {
      double[][] values = new double[request.draws().size()][request.repeats()];
      for (int n = 0; n < values.length; n++) {
        Arrays.fill(values[n], byDraw.applyAsDouble(request.draws().from() + n));
      }
      return values;
    }
  }

  private static Finding found(Hypothesis hypothesis, IntToDoubleFunction byDraw)
      throws InterruptedException {
    return new Trial(DESIGN, new Sure(byDraw), List.of(hypothesis)).run().get(0);
  }

  @Test
  void oneArmIsEnoughToTakeAFindingAway() throws InterruptedException {
    assertThat(found(apart(ArmKind.OFF), draw -> 0.1 + 0.001 * (draw % 2)).verdict())
        .isEqualTo(Verdict.ARITHMETIC);
    assertThat(found(apart(ArmKind.FROZEN), draw -> 0.1 + 0.001 * (draw % 2)).verdict())
        .isEqualTo(Verdict.ASSUMED);
    assertThat(found(apart(), draw -> 0.1 + 0.001 * (draw % 2)).verdict()).isEqualTo(Verdict.HOLDS);
  }

  private static Hypothesis apart(ArmKind... arms) {
    return new Hypothesis(1, false, Planted.MARGIN, Set.of(arms));
  }

  @Test
  void whatMovesInNoRunFailsAndIsSaidToDoNothing() throws InterruptedException {
    assertThat(found(HIGHER, draw -> 0).verdict()).isEqualTo(Verdict.NOTHING);
    assertThat(found(NONE, draw -> 0).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void whatDoesNothingAtFirstIsTriedInAllDraws() throws InterruptedException {
    assertThat(found(NONE, draw -> 0).units().draws()).isEqualTo(DESIGN.draws());
    Finding late = found(NONE, draw -> draw < FIRST_LOOK ? 0 : 0.1);
    assertThat(late.verdict()).isNotEqualTo(Verdict.HOLDS);
    assertThat(late.difference().value()).isPositive();
  }

  @Test
  void aSureDifferenceOfTheOtherSignFailsWithoutDoingNothing() throws InterruptedException {
    assertThat(found(HIGHER, draw -> -0.1).verdict()).isEqualTo(Verdict.FAILS);
  }

  @Test
  void whenStoppedItKeepsWhatIsDecidedAndNothingElse() {
    Laboratory stopped =
        new Laboratory() {
          private int looks;

          @Override
          public List<double[][][]> observe(List<Request> requests) throws InterruptedException {
            if (looks++ > 0) {
              throw new InterruptedException();
            }
            return requests.stream()
                .flatMap(
                    request ->
                        new Sure(draw -> request.claim() == 0 ? -0.1 : 0.1)
                            .observe(List.of(request)).stream())
                .toList();
          }
        };
    Trial trial = new Trial(DESIGN, stopped, List.of(HIGHER, HIGHER));
    List<List<Optional<Finding>>> heard = new ArrayList<>();
    assertThatThrownBy(() -> trial.run(heard::add)).isInstanceOf(InterruptedException.class);
    assertThat(heard).hasSize(1);
    assertThat(heard.get(0).get(0).map(Finding::verdict)).contains(Verdict.FAILS);
    assertThat(heard.get(0).get(1)).isEmpty();
  }
}
