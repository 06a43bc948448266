package org.multivector.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.multivector.results.TestedClaim.Estimate;
import org.multivector.results.Verdict;

/** What a trial says of differences that are given by draw alone, and when it is stopped. */
class TrialTest {

  private static final Design DESIGN = new Design(192, 8, 2);
  private static final int FIRST_LOOK = 96;
  private static final Hypothesis HIGHER =
      new Hypothesis(1, false, Planted.MARGIN, Set.of(ArmKind.values()), false);
  private static final Hypothesis NONE = new Hypothesis(1, true, Planted.MARGIN, Set.of(), false);

  /** A made-up world in which chance does nothing. */
  private record Sure(IntToDoubleFunction byDraw) implements Observations {
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
    return Planted.findings(new Trial(DESIGN, new Sure(byDraw), List.of(hypothesis))).get(0);
  }

  @Test
  void oneArmIsEnoughToTakeAFindingAway() throws InterruptedException {
    assertThat(found(apart(ArmKind.OFF), draw -> 0.1 + 0.001 * (draw % 2)).verdict())
        .isEqualTo(Verdict.ARITHMETIC);
    assertThat(found(apart(ArmKind.FROZEN), draw -> 0.1 + 0.001 * (draw % 2)).verdict())
        .isEqualTo(Verdict.ASSUMED);
    assertThat(found(apart(), draw -> 0.1 + 0.001 * (draw % 2)).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void withoutEachOfTheArmsNothingIsEmergent() throws InterruptedException {
    Set<ArmKind> all = EnumSet.allOf(ArmKind.class);
    assertThat(taken(all, false)).isEqualTo(Verdict.EMERGENT);
    for (ArmKind arm : List.of(ArmKind.OFF, ArmKind.FROZEN, ArmKind.REVERSED)) {
      assertThat(taken(EnumSet.complementOf(EnumSet.of(arm)), false))
          .as("without " + arm)
          .isEqualTo(Verdict.HOLDS);
    }
    assertThat(taken(all, true)).as("of ways of deciding").isEqualTo(Verdict.HOLDS);
  }

  private static Verdict taken(Set<ArmKind> arms, boolean rules) throws InterruptedException {
    Hypothesis hypothesis = new Hypothesis(1, false, Planted.MARGIN, arms, rules);
    List<Planted.Truth> emergent = List.of(Planted.Truth.of(0.02, 0.005, 0.01));
    return Planted.find(emergent, List.of(hypothesis), 1).get(0).verdict();
  }

  @Test
  void whatIsTheSameInAllDrawsIsSurerTheMoreThereAre() throws InterruptedException {
    Finding same = found(HIGHER, draw -> 0.1);
    assertThat(same.p()).isPositive().isLessThan(1e-10);
    assertThat(same.difference().low()).isEqualTo(same.difference().high());
    Hypothesis level = apart();
    Observations sure = new Sure(draw -> 0.1);
    assertThat(
            Planted.findings(new Trial(new Design(3, 8, 2), sure, List.of(level))).get(0).verdict())
        .isEqualTo(Verdict.UNDECIDED);
  }

  private static Hypothesis apart(ArmKind... arms) {
    return new Hypothesis(1, false, Planted.MARGIN, Set.of(arms), false);
  }

  @Test
  void whatCannotBeRunIsUndecidedAndCounted() throws InterruptedException {
    Finding finding = found(HIGHER, draw -> Double.NaN);
    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(finding.units()).isEqualTo(new Finding.Count(0, 0, 192 * 8));
    assertThat(found(HIGHER, draw -> draw == 7 ? Double.NaN : 0.1).units())
        .isEqualTo(new Finding.Count(191 * 8, 191, 8));
  }

  /** One draw in 96 brings something: its spread alone would be told in fewer than there are. */
  @Test
  void asksForMoreDrawsThanThereWereOrForNone() throws InterruptedException {
    Finding finding = found(HIGHER, draw -> draw % 96 == 5 ? 0.12 : 0);
    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(finding.needed()).isNaN();
  }

  @Test
  void whatMovesInNoRunFailsAndIsSaidToDoNothing() throws InterruptedException {
    assertThat(found(HIGHER, draw -> 0).verdict()).isEqualTo(Verdict.NOTHING);
    assertThat(found(NONE, draw -> 0).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(found(NONE, draw -> 0).pSign()).isOne();
  }

  @Test
  void whatDoesNothingAtFirstIsTriedInAllDraws() throws InterruptedException {
    assertThat(found(NONE, draw -> 0).units().draws()).isEqualTo(DESIGN.draws());
    Finding late = found(NONE, draw -> draw < FIRST_LOOK ? 0 : 0.1);
    assertThat(late.verdict()).isNotEqualTo(Verdict.HOLDS);
    assertThat(late.difference().value()).isPositive();
  }

  @Test
  void ofFewDrawsNothingIsSaidBeforeAllAreThere() {
    assertThat(new Design(191, 8, 2).looks()).containsExactly(new Design.Look(191, 1));
    assertThat(new Design(192, 8, 2).looks())
        .containsExactly(new Design.Look(96, 0.2), new Design.Look(192, 0.8));
    assertThat(new Design(384, 8, 2).looks())
        .containsExactly(
            new Design.Look(96, 0.05), new Design.Look(192, 0.2), new Design.Look(384, 0.75));
  }

  /** (31/32)^96 = .047, (15/16)^48 = .045: what is rarer may be in no draw. */
  @Test
  void saysWhatMayBeInNoDraw() {
    assertThat(new Design(384, 8, 2).rare()).isEqualTo(32);
    assertThat(new Design(48, 8, 2).rare()).isEqualTo(16);
    assertThat(new Design(2, 8, 2).rare()).isOne();
  }

  @Test
  void whatIsSettledIsLookedAtNoMore() throws InterruptedException {
    List<Observations.Request> asked = new ArrayList<>();
    Observations sure = new Sure(draw -> 0.1);
    Observations wrong = new Sure(draw -> -0.1);
    Observations observations =
        requests -> {
          asked.addAll(requests);
          List<double[][][]> observed = new ArrayList<>();
          for (Observations.Request request : requests) {
            Observations of = request.claim() == 0 ? wrong : sure;
            observed.addAll(of.observe(List.of(request)));
          }
          return observed;
        };
    Trial trial = new Trial(DESIGN, observations, List.of(HIGHER, HIGHER));
    List<List<Optional<Finding>>> told = new ArrayList<>();
    trial.run(told::add);
    assertThat(asked)
        .filteredOn(request -> request.arm() == ArmKind.ON)
        .extracting(Observations.Request::claim)
        .containsExactly(0, 1, 1);
    assertThat(asked)
        .filteredOn(request -> request.arm() != ArmKind.ON)
        .hasSize(3)
        .allMatch(request -> request.claim() == 1 && request.draws().size() == DESIGN.draws());
    assertThat(told).hasSize(3);
    assertThat(told.get(1).get(1)).isEmpty();
    assertThat(told.get(2)).isEqualTo(trial.findings());
    assertThat(told.get(2).get(1).map(Finding::verdict)).contains(Verdict.ARITHMETIC);
  }

  /**
   * Of the mean of 192 draws that are 0.002 apart by turns, at a look that may spend 4/5 of 5 %.
   */
  @Test
  void theIntervalIsThatOfTheLook() throws InterruptedException {
    Estimate difference = found(HIGHER, draw -> 0.1 + 0.002 * (draw % 2)).difference();
    double se = 0.001 * Math.sqrt(192 / 191.0) / Math.sqrt(192);
    double t = 2.06786936; // R: qt(1 - 0.04 / 2, 191)
    assertThat(difference.value()).isCloseTo(0.101, within(1e-12));
    assertThat(difference.high() - 0.101).isCloseTo(t * se, within(1e-10));
    assertThat(0.101 - difference.low()).isCloseTo(t * se, within(1e-10));
  }

  @Test
  void aSureDifferenceOfTheOtherSignFailsWithoutDoingNothing() throws InterruptedException {
    assertThat(found(HIGHER, draw -> -0.1).verdict()).isEqualTo(Verdict.FAILS);
  }

  @Test
  void whenStoppedItKeepsWhatIsDecidedAndNothingElse() {
    Observations stopped =
        new Observations() {
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
    List<List<Optional<Finding>>> told = new ArrayList<>();
    assertThatThrownBy(() -> trial.run(told::add)).isInstanceOf(InterruptedException.class);
    assertThat(told).hasSize(1);
    assertThat(told.get(0).get(0).map(Finding::verdict)).contains(Verdict.FAILS);
    assertThat(told.get(0).get(1)).isEmpty();
  }
}
