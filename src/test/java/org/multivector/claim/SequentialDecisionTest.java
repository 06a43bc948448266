package org.multivector.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.multivector.results.Verdict;

/** Verdicts on forty draws of which some say one thing and the rest another. */
final class SequentialDecisionTest {

  private static final double MARGIN = 0.005;
  private static final Hypothesis HIGHER = new Hypothesis(1, false, MARGIN, Set.of(), false);
  private static final Hypothesis LOWER = new Hypothesis(-1, false, MARGIN, Set.of(), false);
  private static final Hypothesis NONE = new Hypothesis(1, true, MARGIN, Set.of(), false);

  /** So many draws of one difference and the rest of the others in turn. */
  private static SequentialDecision after(
      Hypothesis hypothesis, int first, double one, double... others) {
    double[][] draws = new double[40][];
    Arrays.setAll(
        draws,
        n -> {
          double difference = n < first ? one : others[n % others.length];
          return new double[] {difference, difference};
        });
    SequentialDecision decision = new SequentialDecision(hypothesis);
    decision.see(new double[][][] {draws}, 1);
    decision.adjust(decision.pLow(), decision.pHigh());
    return decision;
  }

  private static Verdict higher(int first, double one, double... others) {
    return after(HIGHER, first, one, others).verdict();
  }

  private static Verdict none(int first, double one, double... others) {
    return after(NONE, first, one, others).verdict();
  }

  @Test
  void aSignHoldsFromNineOfTenDrawsOn() {
    assertThat(higher(36, 0.1, -0.01)).isEqualTo(Verdict.HOLDS);
    assertThat(higher(35, 0.1, -0.01)).isEqualTo(Verdict.MIXED);
    assertThat(after(LOWER, 36, -0.1, 0.01).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(after(HIGHER, 35, 0.1, -0.01).robust()).isEqualTo(0.875);
  }

  @Test
  void aSignFailsUnderOneOfTenDraws() {
    assertThat(higher(36, -0.1, 0.01)).isEqualTo(Verdict.MIXED);
    assertThat(higher(37, -0.1, 0.01)).isEqualTo(Verdict.FAILS);
    assertThat(after(HIGHER, 36, -0.1, 0.01).beyond()).isEqualTo(0.1);
  }

  @Test
  void aSureSignBelowTheMarginIsSaidToBeThatInNineOfTenDraws() {
    assertThat(higher(36, 0.002, -0.0001)).isEqualTo(Verdict.SIGN_ONLY);
    assertThat(higher(35, 0.002, -0.0001)).isEqualTo(Verdict.FAILS);
    assertThat(higher(35, 0.001, -0.0001, 0.006)).isEqualTo(Verdict.SIGN_ONLY);
  }

  @Test
  void whatIsOnlyKnownNotToBeLargeFails() {
    assertThat(higher(0, 0, 0.003, -0.004)).isEqualTo(Verdict.FAILS);
  }

  @Test
  void whatMayBeLargeOrSmallOrEitherSignIsUndecided() {
    assertThat(higher(0, 0, 0.002, 0.009)).isEqualTo(Verdict.UNDECIDED);
    assertThat(higher(0, 0, 0.1, -0.1)).isEqualTo(Verdict.UNDECIDED);
  }

  /** Mean .0055, .0005 from the margin, of standard deviation .0035; by R's qnorm. */
  @Test
  void saysHowManyDrawsWouldTell() {
    assertThat(after(HIGHER, 0, 0, 0.002, 0.009).needed(1)).isCloseTo(252.482485, within(1e-3));
    assertThat(after(HIGHER, 0, 0, 0.002, 0.009).needed(2)).isCloseTo(313.526256, within(1e-3));
    assertThat(after(LOWER, 0, 0, -0.002, -0.009).needed(1)).isCloseTo(252.482485, within(1e-3));
    assertThat(after(NONE, 0, 0, -0.002, -0.009).needed(1)).isCloseTo(252.482485, within(1e-3));
  }

  @Test
  void noDifferenceHoldsFromNineOfTenDrawsOn() {
    assertThat(none(36, 0.001, 0.02, -0.02)).isEqualTo(Verdict.HOLDS);
    assertThat(none(35, 0.001, 0.02, -0.02)).isEqualTo(Verdict.MIXED);
    assertThat(after(NONE, 36, 0.001, 0.02, -0.02).robust()).isEqualTo(0.9);
    assertThat(after(NONE, 36, 0.001, 0.02, -0.02).beyond()).isEqualTo(0.9);
  }

  @Test
  void noDifferenceFailsIfThereIsOneOfEitherSignInOverNineOfTenDraws() {
    for (double sign : new double[] {1, -1}) {
      assertThat(none(37, 0.1 * sign, 0.001)).isEqualTo(Verdict.FAILS);
      assertThat(none(36, 0.1 * sign, 0.001)).isEqualTo(Verdict.MIXED);
    }
    assertThat(none(0, 0, 0.001, 0.008)).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void isSettledOnceOneOfTwentyDrawsAtTheMostSaysOtherwise() {
    assertThat(after(HIGHER, 38, -0.1, 0.01).isSettled()).isTrue();
    assertThat(after(HIGHER, 37, -0.1, 0.01).isSettled()).isFalse();
    assertThat(after(HIGHER, 40, 0.002, 0).isSettled()).isFalse();
    assertThat(after(HIGHER, 40, 0.1, 0).isSettled()).isFalse();
    assertThat(after(NONE, 38, 0.001, 0.006).isSettled()).isTrue();
    assertThat(after(NONE, 37, 0.001, 0.006).isSettled()).isFalse();
    assertThat(after(NONE, 38, 0.1, 0.001).isSettled()).isTrue();
    assertThat(after(NONE, 37, 0.1, 0.001).isSettled()).isFalse();
  }

  @Test
  void onlyWhatIsKnownAfterCorrectionDecides() {
    SequentialDecision decision = after(HIGHER, 40, 0.1, 0);
    decision.adjust(Design.ALPHA, Design.ALPHA);
    assertThat(decision.verdict()).isEqualTo(Verdict.HOLDS);
    decision.adjust(Design.ALPHA, 0.051);
    assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
    SequentialDecision opposite = after(HIGHER, 40, -0.1, 0);
    opposite.adjust(Design.ALPHA, 1);
    assertThat(opposite.verdict()).isEqualTo(Verdict.FAILS);
  }

  /** Ten draws on one side of both bounds, which half of them would be on by chance. */
  @Test
  void aLookThatMaySpendLittleSaysLess() {
    double[][] draws = new double[10][2];
    Arrays.stream(draws).forEach(draw -> Arrays.fill(draw, 0.1));
    SequentialDecision higher = new SequentialDecision(HIGHER);
    higher.see(new double[][][] {draws}, 0.05);
    assertThat(higher.pLow()).isEqualTo(2 * 0x1p-10 / 0.05);
    assertThat(higher.pHigh()).isEqualTo(2 * 0x1p-10 / 0.05);
    higher.see(new double[][][] {draws}, 0.75);
    assertThat(higher.pHigh()).isEqualTo(2 * 0x1p-20 / 0.75);
    SequentialDecision lower = new SequentialDecision(LOWER);
    lower.see(new double[][][] {draws}, 0.05);
    assertThat(lower.pHigh()).isEqualTo(2 * 0x1p-10 / 0.05);
  }

  @Test
  void sizeIsDecidedByTheMarginAndNoDifferenceByBoth() {
    SequentialDecision higher = after(HIGHER, 40, 0.1, 0);
    higher.adjust(0.04, 0.01);
    assertThat(higher.adjusted()).isEqualTo(0.01);
    SequentialDecision none = after(NONE, 40, 0.001, 0);
    none.adjust(0.04, 0.01);
    assertThat(none.adjusted()).isEqualTo(0.04);
  }

  @Test
  void noDifferenceIsAsClaimedInRunsThatKeepToTheMargin() {
    SequentialDecision decision = new SequentialDecision(NONE);
    double[][] draws = {{0.001, -0.02, Double.NaN}, {MARGIN, 0.03, -0.003}};
    decision.see(new double[][][] {draws}, 1);
    assertThat(decision.pAsClaimed()).isEqualTo(0.6);
  }

  @Test
  void ofTwoSidesTheWeakerDecides() {
    double[][] strong = {{2, 2}, {4, 4}};
    double[][] weak = {{0, 0}, {1, 1}};
    for (Sample sample :
        new Sample[] {
          Sample.of(new double[][][] {strong, weak}, 1),
          Sample.of(new double[][][] {weak, strong}, 1)
        }) {
      assertThat(sample.weak().mean()).isEqualTo(0.5);
      assertThat(sample.within(0.5)).isEqualTo(0.5);
      assertThat(sample.pBelow(2)).isCloseTo(2 * (0.5 - Math.atan(3) / Math.PI), within(1e-12));
      assertThat(sample.pAbove(1)).isCloseTo(0.5 + Math.atan(1) / Math.PI, within(1e-12));
      assertThat(sample.less(2, sample).mean()).isEqualTo(-0.5);
    }
    assertThat(Sample.of(new double[][][] {strong, weak}, -1).weak().mean()).isEqualTo(-3);
  }
}
