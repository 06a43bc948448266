package org.multivector.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.chance.Draws;

/** Shares of levers in an effect. */
final class ShapleyTest {

  @Test
  void sharesVotesAsTheTextbookDoes() {
    double[] worth = new double[8];
    for (int set = 0; set < 8; set++) {
      int votes = ((set & 1) != 0 ? 2 : 0) + Integer.bitCount(set & 6);
      worth[set] = votes >= 3 ? 1 : 0; // the game [3; 2, 1, 1]
    }
    assertThat(Shapley.shares(worth, 3))
        .containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8})
  void sharesSumToTheWholeEffect(int levers) {
    double[] worth = random(levers);
    double sum = Arrays.stream(Shapley.shares(worth, levers)).sum();
    assertThat(sum).isCloseTo(worth[worth.length - 1], within(1e-12));
  }

  @Test
  void aLeverThatDoesNothingGetsNothingAndMeetsNobody() {
    double[] three = random(3);
    double[] four = new double[16];
    for (int set = 0; set < 16; set++) {
      four[set] = three[set & 7];
    }
    assertThat(Shapley.shares(four, 4)[3]).isZero();
    assertThat(Shapley.interaction(four, 4, 0, 3)).isCloseTo(0, within(1e-15));
  }

  @Test
  void leversThatAddUpDoNotInteract() {
    double[] worth = new double[8];
    for (int set = 0; set < 8; set++) {
      worth[set] = (set & 1) * 0.5 + (set >> 1 & 1) * 0.3 - (set >> 2) * 0.2;
    }
    assertThat(Shapley.shares(worth, 3))
        .containsExactly(new double[] {0.5, 0.3, -0.2}, within(1e-15));
    assertThat(Shapley.interaction(worth, 3, 0, 2)).isCloseTo(0, within(1e-15));
  }

  @Test
  void whatNeedsBothIsTheirInteraction() {
    assertThat(Shapley.interaction(new double[] {0, 0, 0, 1}, 2, 0, 1)).isEqualTo(1);
    assertThat(Shapley.interaction(new double[] {0, 1, 2, 7}, 2, 0, 1)).isEqualTo(4);
  }

  /** With the third lever the first two add 10 - 6 - 5 + 4 together, without it 3 - 1 - 1. */
  @Test
  void anInteractionIsAveragedOverWhatElseIsThere() {
    double[] worth = {0, 1, 1, 3, 4, 6, 5, 10};
    assertThat(Shapley.interaction(worth, 3, 0, 1)).isEqualTo(2);
    assertThat(Shapley.interaction(worth, 3, 0, 2)).isEqualTo(2);
    assertThat(Shapley.interaction(worth, 3, 1, 2)).isEqualTo(1);
  }

  private static double[] random(int levers) {
    double[] worth = new double[1 << levers];
    for (int set = 1; set < worth.length; set++) {
      worth[set] = Draws.normal(7, 11, 0, 0, 0, set);
    }
    return worth;
  }
}
