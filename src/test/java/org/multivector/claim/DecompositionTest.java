package org.multivector.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.multivector.results.Verdict;

/** What takes a finding away, of differences of 1.25 in forty draws. */
final class DecompositionTest {

  private static final Hypothesis ALL =
      new Hypothesis(1, false, 0.005, Set.of(ArmKind.values()), false);

  private final Map<ArmKind, Sample> arms = new EnumMap<>(ArmKind.class);

  DecompositionTest() {
    keep(ArmKind.OFF, draw -> 0.5);
    keep(ArmKind.FROZEN, draw -> 0.5);
    keep(ArmKind.REVERSED, draw -> 0.5);
  }

  private static Sample sample(int draws, IntToDoubleFunction byDraw) {
    double[][] values = new double[draws][];
    Arrays.setAll(values, n -> new double[] {byDraw.applyAsDouble(n), byDraw.applyAsDouble(n)});
    return Sample.of(new double[][][] {values}, 1);
  }

  private void keep(ArmKind arm, IntToDoubleFunction byDraw) {
    arms.put(arm, sample(40, byDraw));
  }

  private Decomposition decomposition() {
    return decomposition(40, ALL);
  }

  private Decomposition decomposition(int draws, Hypothesis hypothesis) {
    SequentialDecision decision = new SequentialDecision(hypothesis);
    double[][] values = new double[draws][2];
    Arrays.stream(values).forEach(draw -> Arrays.fill(draw, 1.25));
    decision.see(new double[][][] {values}, 1);
    decision.adjust(decision.pLow(), decision.pHigh());
    return new Decomposition(decision, arms, 2);
  }

  @Test
  void whatEachArmKeepsIsCompared() {
    keep(ArmKind.OFF, draw -> 0.25);
    keep(ArmKind.FROZEN, draw -> -0.5);
    keep(ArmKind.REVERSED, draw -> draw < 10 ? -1 : 1);
    assertThat(decomposition().kept())
        .isEqualTo(Map.of(ArmKind.OFF, 0.2, ArmKind.FROZEN, -0.4, ArmKind.REVERSED, 0.25));
  }

  @Test
  void whatKeepsFourFifthsMakesIt() {
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.EMERGENT);
    keep(ArmKind.FROZEN, draw -> 1);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.ASSUMED);
    keep(ArmKind.OFF, draw -> 1);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.ARITHMETIC);
  }

  @Test
  void aSignIsTheCoefficientsIfItTurnsInNineteenOfTwentyDraws() {
    keep(ArmKind.REVERSED, draw -> draw < 37 ? -1 : 0.5);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.EMERGENT);
    keep(ArmKind.REVERSED, draw -> draw < 38 ? -1 : 1);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.ASSUMED);
  }

  @Test
  void whatStaysWithTheCoefficientTurnedIsNotOfIt() {
    keep(ArmKind.REVERSED, draw -> 0.99);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.EMERGENT);
    keep(ArmKind.REVERSED, draw -> 1);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.HOLDS);
    keep(ArmKind.REVERSED, draw -> draw % 2 == 0 ? 0.8 : 1.2);
    assertThat(decomposition().p()).isCloseTo(0.5, within(1e-9));
  }

  /** What is on differs by draw, so that the part is wrong if the arm lacks some of it. */
  @Test
  void anArmIsComparedInTheUnitsThatItHas() {
    SequentialDecision decision = new SequentialDecision(ALL);
    double[][] values = new double[40][2];
    Arrays.setAll(values, n -> n < 2 ? new double[] {9, 9} : new double[] {1, 1});
    decision.see(new double[][][] {values}, 1);
    keep(ArmKind.OFF, draw -> draw < 2 ? Double.NaN : 0.5);
    assertThat(new Decomposition(decision, arms, 2).kept().get(ArmKind.OFF)).isEqualTo(0.5);
  }

  @Test
  void nothingIsFoundIfManyRunsOfAnArmFail() {
    keep(ArmKind.OFF, draw -> draw < 2 ? Double.NaN : 0.5);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.EMERGENT);
    keep(ArmKind.OFF, draw -> draw < 3 ? Double.NaN : 0.5);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.HOLDS);
    assertThat(decomposition().doubt()).isEqualTo(Finding.Doubt.FAILED);
    keep(ArmKind.OFF, draw -> Double.NaN);
    assertThat(decomposition().kept()).doesNotContainKey(ArmKind.OFF);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void whereNothingIsLeftNoSignCanTurn() {
    keep(ArmKind.REVERSED, draw -> draw < 37 ? 0 : 0.5);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.EMERGENT);
    keep(ArmKind.REVERSED, draw -> draw < 36 ? 0 : draw < 38 ? -1 : 0.5);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.HOLDS);
    assertThat(decomposition().doubt()).isEqualTo(Finding.Doubt.STILL);
    keep(ArmKind.REVERSED, draw -> draw < 2 ? 0 : -1);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.ASSUMED);
  }

  @Test
  void decisionsDampWhatWouldSurelyBeATwentiethMore() {
    keep(ArmKind.FROZEN, draw -> 1.3125);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.DAMPED);
    keep(ArmKind.FROZEN, draw -> 1.3);
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.ASSUMED);
    keep(ArmKind.FROZEN, draw -> draw == 0 ? 5.75 : 1.25);
    assertThat(decomposition().kept().get(ArmKind.FROZEN)).isCloseTo(1.09, within(1e-9));
    assertThat(decomposition().verdict(0.01)).isEqualTo(Verdict.ASSUMED);
  }

  @Test
  void isEmergentOnlyIfThatIsSure() {
    assertThat(decomposition().verdict(Design.ALPHA)).isEqualTo(Verdict.EMERGENT);
    assertThat(decomposition().verdict(0.051)).isEqualTo(Verdict.UNDECIDED);
  }

  /** All forty draws on one side of a bound, which half of them would be on by chance. */
  @Test
  void theLeastSureOfWhatMakesItEmergentCounts() {
    assertThat(decomposition().p()).isCloseTo(2 * 0x1p-40, within(1e-18));
    keep(ArmKind.OFF, draw -> draw % 2 == 0 ? 0.8 : 1.2);
    assertThat(decomposition().p()).isCloseTo(0.5, within(1e-9));
    keep(ArmKind.OFF, draw -> 0.5);
    keep(ArmKind.REVERSED, draw -> draw < 39 ? -1 : 1);
    double allTurn = StrictMath.pow(0.95, 40);
    assertThat(decomposition().p()).isCloseTo(1 - allTurn, within(1e-12));
  }

  @Test
  void nothingIsSureOfWhatIsNotTakenApart() {
    assertThat(decomposition(40, new Hypothesis(1, false, 0.005, Set.of(), false)).p()).isOne();
    arms.clear();
    assertThat(decomposition().p()).isOne();
    for (ArmKind arm : new ArmKind[] {ArmKind.OFF, ArmKind.FROZEN, ArmKind.REVERSED}) {
      arms.put(arm, sample(1, draw -> 0.5));
    }
    assertThat(decomposition(1, ALL).p()).isOne();
    for (ArmKind arm : new ArmKind[] {ArmKind.OFF, ArmKind.FROZEN, ArmKind.REVERSED}) {
      arms.put(arm, sample(2, draw -> 0.5));
    }
    assertThat(decomposition(2, ALL).p()).isEqualTo(0.5);
  }
}
