package org.multivector.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Draws with repeats of chance in each, by hand and by R 4.2.2. */
final class NestedTest {

  private static final double NONE = Double.NaN;

  /** Means 1.5, 5.5 and 9.5 of variance 16, of which 0.25 is chance: half of 0.5. */
  private final Nested three = new Nested(new double[][] {{1, 2}, {5, 6}, {9, 10}});

  @Test
  void drawsAreClusters() {
    assertThat(three.draws()).isEqualTo(3);
    assertThat(three.units()).isEqualTo(6);
    assertThat(three.mean()).isEqualTo(5.5);
    assertThat(three.interval(0.05))
        .containsExactly(new double[] {-4.43655085, 15.43655085}, within(1e-7));
    assertThat(three.interval(0.01)[1]).isCloseTo(28.4204436, within(1e-6));
    assertThat(three.pAbove(0)).isCloseTo(0.070085027, within(1e-8));
    assertThat(three.pBelow(7)).isCloseTo(0.291317497, within(1e-8));
  }

  /** One draw of four brings something: bent by .577; the lower ends are Student's alone. */
  @Test
  void whatFewDrawsBringIsNotKnownAsWellAsStudentSays() {
    Nested few = new Nested(new double[][] {{0}, {0}, {0}, {4}});
    assertThat(few.interval(0.05)[0]).isCloseTo(1 - 3.182446305, within(1e-8));
    assertThat(few.interval(0.05)[1]).isCloseTo(11.1998332, within(1e-6));
    assertThat(few.pAbove(-1)).isCloseTo(0.069662984, within(1e-8));
    assertThat(few.pBelow(3)).isCloseTo(0.152733614, within(1e-8));
    Nested turned = new Nested(new double[][] {{0}, {0}, {0}, {-4}});
    assertThat(turned.interval(0.05)[0]).isEqualTo(-few.interval(0.05)[1]);
    assertThat(turned.pAbove(-3)).isEqualTo(few.pBelow(3));
  }

  @Test
  void whatIsLackingDoesNotCount() {
    double[][] gaps = {{1, 3}, {2, 6}, {NONE, 5}, {NONE, NONE}};
    Nested nested = new Nested(gaps);
    assertThat(nested.draws()).isEqualTo(3);
    assertThat(nested.units()).isEqualTo(5);
    assertThat(nested.mean()).isCloseTo(11 / 3.0, within(1e-12));
    assertThat(nested.parameterShare()).isZero();
    assertThat(Nested.first(gaps, 2, 1)).isDeepEqualTo(new double[][] {{1}, {2}});
    double[][] whole = {{1, 3}, {2, 6}};
    assertThat(Nested.first(whole, 9, 9)).isDeepEqualTo(whole);
  }

  @Test
  void theSpreadIsSplitIntoDrawsAndChance() {
    assertThat(three.parameterShare()).isCloseTo(15.75 / 16.25, within(1e-12));
    assertThat(new Nested(new double[][] {{1}, {2}}).parameterShare()).isNaN();
    assertThat(new Nested(new double[][] {{3, 3}, {3, 3}}).parameterShare()).isNaN();
    double[][] rounded = {{14.4, 14.4}, {14.4 + 1e-14, 14.4 + 2e-14}};
    assertThat(new Nested(rounded).parameterShare()).isNaN();
    double[][] chance = {{14.4, 14.4 + 1e-14}, {14.4 + 1e-14, 14.4}};
    assertThat(new Nested(chance).intervalOfShare(1))
        .isEqualTo(new Nested(new double[2][1]).intervalOfShare(1));
  }

  @Test
  void aDrawIsStillIfNoRepeatSaysAnything() {
    assertThat(new Nested(new double[][] {{0, 0}, {0, 1}, {NONE, 0}, {NONE}}).still()).isEqualTo(2);
  }

  /** Expected numbers are 5.5 and 4 sqrt(15.75 / 16) = 3.9686 to either side. */
  @Test
  void expectedNumbersAreLessApartThanMeans() {
    assertThat(three.beyond(1, 1.531)).isEqualTo(3);
    assertThat(three.beyond(1, 1.532)).isEqualTo(2);
    assertThat(three.beyond(1, 9.468)).isEqualTo(1);
    assertThat(three.beyond(1, 9.469)).isZero();
    assertThat(three.beyond(-1, -1.532)).isEqualTo(1);
    assertThat(new Nested(new double[][] {{1}, {2}}).beyond(1, 1)).isEqualTo(1);
  }

  /** In one draw of five all runs differ; with chance in all draws each might. */
  @Test
  void drawsInWhichNoRunDiffersHaveNoSign() {
    double[][] few = {{0, 0}, {0, 0}, {0, 0}, {0, 0}, {4, 6}};
    assertThat(new Nested(few).beyond(1, 0)).isEqualTo(1);
    double[][] rare = {{0, 0}, {0, 5}, {5, 0}, {0, 5}, {0, 0}};
    assertThat(new Nested(rare).beyond(1, 0)).isEqualTo(5);
  }

  @Test
  void signsAreOfUnits() {
    Nested nested = new Nested(new double[][] {{-1, 0, 2, 3}, {4, NONE, NONE, NONE}});
    assertThat(nested.pSign(1)).isEqualTo(0.6);
    assertThat(nested.pSign(-1)).isEqualTo(0.2);
  }

  /** R: {@code prop.test(8, 10, correct = FALSE)}; with chance there are fewer than three draws. */
  @Test
  void sharesOfDrawsHaveWilsonsInterval() {
    assertThat(new Nested(new double[10][1]).intervalOfShare(0.8))
        .containsExactly(new double[] {0.490162472, 0.943317848}, within(1e-8));
    assertThat(three.intervalOfShare(2 / 3.0))
        .containsExactly(new double[] {0.206669092, 0.938855166}, within(1e-8));
    for (int draws = 2; draws < 60; draws++) {
      Nested nested = new Nested(new double[draws][1]);
      assertThat(nested.intervalOfShare(0)[0]).isZero();
      assertThat(nested.intervalOfShare(1)[1]).isOne();
    }
  }

  @Test
  void whereAllDrawsSayTheSameTheirNumberDecides() {
    Nested same = new Nested(new double[][] {{0.1, 0.1}, {0.1, 0.1}, {0.1, 0.1}});
    assertThat(same.interval(0.05)).containsExactly(same.mean(), same.mean());
    assertThat(same.pAbove(0)).isEqualTo(0.125);
    assertThat(same.pAbove(0.2)).isOne();
    assertThat(same.pBelow(0.2)).isEqualTo(0.125);
    Nested one = new Nested(new double[][] {{0.1, 0.3}});
    assertThat(one.interval(0.05)).containsExactly(NONE, NONE);
    assertThat(one.pAbove(0)).isOne();
    assertThat(Nested.pFew(3, 10, 0.5)).isCloseTo(0.171875, within(1e-12));
  }
}
