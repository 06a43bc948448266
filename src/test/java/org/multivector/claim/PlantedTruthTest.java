package org.multivector.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.multivector.claim.Planted.Truth;
import org.multivector.results.TestedClaim.Estimate;
import org.multivector.results.Verdict;

/**
 * Verdicts against claims whose truth is known, often. A build repeats it 200 times; {@code
 * -Dmultivector.repetitions=1000} is what the docs report.
 */
class PlantedTruthTest {

  private static final int REPETITIONS = Integer.getInteger("multivector.repetitions", 200);

  /** Five per cent, and three standard errors of a rate after so many repetitions. */
  private static final double MOST = 0.05 + 3 * Math.sqrt(0.05 * 0.95 / REPETITIONS);

  /** Standard deviations that 95 % of draws stay above. */
  private static final double IN_95 = 1.6449;

  private static final Set<Verdict> HELD = EnumSet.range(Verdict.EMERGENT, Verdict.HOLDS);

  private static final Truth PLACEBO = Truth.of(0, 0, 0.01);
  private static final Truth WRONG = Truth.of(-0.02, 0.005, 0.01);
  private static final Truth ARITHMETIC = Truth.of(0.02, 0.005, 0.01).off(1);
  private static final Truth ASSUMED = Truth.of(0.02, 0.005, 0.01).frozen(0.95);
  private static final Truth DAMPED = Truth.of(0.02, 0.005, 0.01).frozen(1.5);
  private static final Truth COEFFICIENT = Truth.of(0.02, 0.005, 0.01).reversed(-1);
  private static final Truth OTHER_COEFFICIENT = Truth.of(0.02, 0.005, 0.01).reversed(1);
  private static final Truth EMERGENT = Truth.of(0.02, 0.005, 0.01);

  /** Part of the repetitions in which something is found of one of the claims. */
  private interface Found {
    boolean in(List<Finding> findings);
  }

  private static double rate(List<Truth> truths, Found found) throws InterruptedException {
    return rate(48, truths, found);
  }

  private static double rate(int draws, List<Truth> truths, Found found)
      throws InterruptedException {
    int count = 0;
    for (int n = 0; n < REPETITIONS; n++) {
      count += found.in(Planted.find(draws, truths, n)) ? 1 : 0;
    }
    return (double) count / REPETITIONS;
  }

  /** The rates, for the docs. */
  private static double said(String what, double rate) {
    if (REPETITIONS >= 1000) {
      System.out.printf(Locale.ROOT, "| %s | %.3f |%n", what, rate);
    }
    return rate;
  }

  private static double rate(Truth truth, Verdict verdict) throws InterruptedException {
    return rate(List.of(truth), findings -> findings.get(0).verdict() == verdict);
  }

  private static boolean anyEmergent(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.EMERGENT);
  }

  @Test
  void nothingIsFoundWhereNothingIs() throws InterruptedException {
    double rate = rate(List.of(PLACEBO), findings -> HELD.contains(findings.get(0).verdict()));
    assertThat(said("no effect: said to hold", rate)).isLessThanOrEqualTo(MOST);
  }

  @Test
  void aWrongDirectionFails() throws InterruptedException {
    assertThat(said("wrong sign: fails", rate(WRONG, Verdict.FAILS))).isGreaterThan(0.95);
  }

  @Test
  void whatStaysWithoutItsMechanismIsArithmetic() throws InterruptedException {
    assertThat(said("arithmetic: found", rate(ARITHMETIC, Verdict.ARITHMETIC))).isGreaterThan(0.95);
  }

  @Test
  void whatStaysWithDecisionsTakenOverIsAssumed() throws InterruptedException {
    assertThat(said("assumed, frozen keeps .95: found", rate(ASSUMED, Verdict.ASSUMED)))
        .isGreaterThan(0.95);
    assertThat(said("damped: found", rate(DAMPED, Verdict.DAMPED))).isGreaterThan(0.95);
  }

  @Test
  void whatTurnsWithACoefficientIsAssumed() throws InterruptedException {
    assertThat(said("sign of the coefficient: found", rate(COEFFICIENT, Verdict.ASSUMED)))
        .isGreaterThan(0.95);
  }

  @Test
  void whatAnotherCoefficientMakesIsNotEmergent() throws InterruptedException {
    assertThat(said("another coefficient turned: holds", rate(OTHER_COEFFICIENT, Verdict.HOLDS)))
        .isGreaterThan(0.95);
  }

  @Test
  void whatIsNoneOfTheseIsEmergent() throws InterruptedException {
    assertThat(said("emergent: found", rate(EMERGENT, Verdict.EMERGENT))).isGreaterThan(0.9);
  }

  @Test
  void noSuiteFindsAnEmergentClaimWhereNoneIs() throws InterruptedException {
    List<Truth> nulls =
        List.of(
            PLACEBO, WRONG, ARITHMETIC, ASSUMED, DAMPED, COEFFICIENT, OTHER_COEFFICIENT, PLACEBO);
    assertThat(
            said(
                "suite of 8 without an emergent claim: one found",
                rate(nulls, PlantedTruthTest::anyEmergent)))
        .isLessThanOrEqualTo(MOST);
  }

  @Test
  void nothingIsEmergentOfWhichNoCoefficientWasTurned() throws InterruptedException {
    Set<ArmKind> arms = Set.of(ArmKind.ON, ArmKind.OFF, ArmKind.FROZEN);
    Hypothesis unturned = new Hypothesis(1, false, Planted.MARGIN, arms, false);
    int found = 0;
    for (int n = 0; n < REPETITIONS; n++) {
      found += anyEmergent(Planted.find(List.of(EMERGENT), List.of(unturned), n)) ? 1 : 0;
    }
    assertThat(said("emergent, not turned: said to be", (double) found / REPETITIONS)).isZero();
  }

  @Test
  void onTheBordersASuiteIsWrongAsSeldomAsItSays() throws InterruptedException {
    List<Truth> borders = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      borders.add(Truth.of(Planted.MARGIN, 0.002, 0.01));
      borders.add(Truth.of(0.02, 0.002, 0.01).off(0.8));
      borders.add(Truth.of(0.02, 0.002, 0.01).frozen(0.8));
      borders.add(Truth.of(0.02, 0.02 / IN_95, 0.01).reversed(-1));
      borders.add(Truth.of(0.02, 0.002, 0.01).reversed(0.8));
    }
    assertThat(
            said(
                "suite of 30 on the borders: one found emergent",
                rate(borders, PlantedTruthTest::anyEmergent)))
        .isLessThanOrEqualTo(MOST);
  }

  @Test
  void holmControlsTheWholeFamily() throws InterruptedException {
    List<Truth> borders = new ArrayList<>();
    for (int n = 0; n < 12; n++) {
      borders.add(Truth.of(Planted.MARGIN, 0.002, 0.01));
    }
    double wrong =
        rate(
            borders, findings -> findings.stream().anyMatch(f -> f.verdict() != Verdict.UNDECIDED));
    assertThat(said("12 means at the margin: any decided", wrong)).isLessThanOrEqualTo(MOST);
  }

  @Test
  void noEffectIsFoundOnlyWhereThereIsNone() throws InterruptedException {
    Hypothesis none = new Hypothesis(1, true, Planted.MARGIN, Set.of(), false);
    int wrong = 0;
    int right = 0;
    for (int n = 0; n < REPETITIONS; n++) {
      List<Truth> truths = List.of(Truth.of(Planted.MARGIN, 0.001, 0.01), Truth.of(0, 0.001, 0.01));
      List<Finding> findings = Planted.find(truths, List.of(none, none), n);
      wrong += findings.get(0).verdict() == Verdict.HOLDS ? 1 : 0;
      right += findings.get(1).verdict() == Verdict.HOLDS ? 1 : 0;
    }
    assertThat(said("difference at the margin: said to be none", (double) wrong / REPETITIONS))
        .isLessThanOrEqualTo(MOST);
    assertThat(said("no difference: said to be none", (double) right / REPETITIONS))
        .isGreaterThan(0.9);
  }

  private static double covered(Truth truth) throws InterruptedException {
    return rate(List.of(truth), findings -> holds(findings, truth));
  }

  private static boolean holds(List<Finding> findings, Truth truth) {
    Estimate difference = findings.get(0).difference();
    return difference.low() <= truth.mean() && difference.high() >= truth.mean();
  }

  @Test
  void intervalsCoverTheTruth() throws InterruptedException {
    assertThat(said("interval of the mean covers", covered(Truth.of(0.006, 0.01, 0.02))))
        .isCloseTo(1 - Design.ALPHA, within(MOST - 0.05));
  }

  /** Of 48 draws one in 150 suites has none of them. */
  @Test
  void whatComesInOneDrawOfTenIsNotOverlooked() throws InterruptedException {
    Truth tenth = Truth.in(0.1, 0.01);
    assertThat(said("all in one draw of ten: interval covers", covered(tenth)))
        .isGreaterThan(1 - MOST);
    assertThat(said("all in one draw of ten: said to fail", rate(tenth, Verdict.FAILS)))
        .isLessThanOrEqualTo(MOST);
  }

  /** Of 96 draws one suite in 138 has none of them; of 48, one in twelve, too many for a look. */
  @Test
  void whatComesInOneDrawOfTwentyIsNotOverlookedWhereThereAreDrawsEnough()
      throws InterruptedException {
    Truth twentieth = Truth.in(0.05, 0.01);
    double covered = rate(192, List.of(twentieth), findings -> holds(findings, twentieth));
    assertThat(said("all in one draw of twenty, 192 draws: interval covers", covered))
        .isGreaterThan(1 - Design.ALPHA);
    double fails =
        rate(192, List.of(twentieth), findings -> findings.get(0).verdict() == Verdict.FAILS);
    assertThat(said("all in one draw of twenty, 192 draws: said to fail", fails)).isLessThan(0.03);
  }

  /** Normal expected differences with mean 1.2816 standard deviations have the sign in 90 %. */
  @Test
  void aRobustnessOfNinetyPerCentIsFoundAsThat() throws InterruptedException {
    Truth ninety = Truth.of(0.012816, 0.01, 0.02);
    double sum = 0;
    int covered = 0;
    for (int n = 0; n < REPETITIONS; n++) {
      Estimate robust = Planted.find(List.of(ninety), n).get(0).robust();
      sum += robust.value();
      covered += robust.low() <= 0.9 && robust.high() >= 0.9 ? 1 : 0;
    }
    assertThat(said("robustness .9: mean estimate", sum / REPETITIONS)).isBetween(0.88, 0.92);
    assertThat(said("robustness .9: interval covers", (double) covered / REPETITIONS))
        .isGreaterThan(0.9);
  }

  @Test
  void theSplitOfTheSpreadIsThatOfATwoLevelNormal() throws InterruptedException {
    double sum = 0;
    for (int n = 0; n < REPETITIONS; n++) {
      sum += Planted.find(List.of(Truth.of(0.01, 0.01, 0.02)), n).get(0).parameterShare();
    }
    assertThat(said("parameter share .2: mean estimate", sum / REPETITIONS)).isBetween(0.18, 0.22);
  }

  @Test
  void whatHoldsInSomeDrawsIsMixed() throws InterruptedException {
    assertThat(rate(Truth.of(0.012, 0.02, 0.005), Verdict.MIXED)).isGreaterThan(0.3);
    assertThat(rate(Truth.of(0.012, 0.02, 0.005), Verdict.EMERGENT)).isLessThanOrEqualTo(0.05);
  }

  @Test
  void aSureSignOfNoSizeIsSaidToBeThat() throws InterruptedException {
    assertThat(
            said(
                "sure sign below the margin: found",
                rate(Truth.of(0.002, 0.0008, 0.001), Verdict.SIGN_ONLY)))
        .isGreaterThan(0.95);
  }
}
