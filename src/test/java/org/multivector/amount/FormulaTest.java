package org.multivector.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Yaml;

/** Formulas that are made by chance. */
class FormulaTest {

  /** The text of a formula reads back as a formula of the same text and the same values. */
  @Test
  void writesFormulasCanonically() {
    Random random = new Random(7);
    Vocabulary names = new Vocabulary(List.of("a", "b"), List.of());
    for (int n = 0; n < 2000; n++) {
      Expression formula = formula(random, 4);
      Faults faults = new Faults();
      Spot at = Spot.startOf("x");
      String text = formula.toString();
      Expression again =
          FormulaParser.parse(new Yaml.Scalar(at, text, false, at), names, faults)
              .orElseThrow(() -> new AssertionError(text + faults.sorted()));
      assertThat(again).hasToString(text);
      double[] values = {random.nextDouble() + 0.5, random.nextDouble() - 2};
      assertThat(again.value(values)).as(text).isEqualTo(formula.value(values));
    }
  }

  /** Whatever a formula comes to lies in the range that is said of it. */
  @Test
  void boundsEveryValueOfAFormula() {
    Random random = new Random(11);
    List<Range> ranges = List.of(new Range(0.5, 1.5), new Range(-2, -1));
    for (int n = 0; n < 2000; n++) {
      Expression formula = formula(random, 4);
      Range range = formula.range(ranges);
      for (int draw = 0; range.isFinite() && draw < 20; draw++) {
        double[] values = {0.5 + random.nextDouble(), -2 + random.nextDouble()};
        double value = formula.value(values);
        double slack = 1e-9 * (1 + Math.abs(range.low()) + Math.abs(range.high()));
        assertThat(value)
            .as("%s in %s", formula, range)
            .isBetween(range.low() - slack, range.high() + slack);
      }
    }
  }

  private static Expression formula(Random random, int depth) {
    int kind = depth == 0 ? random.nextInt(2) : random.nextInt(5);
    return switch (kind) {
      case 0 -> new Expression.Constant(random.nextInt(1, 9) / 4.0);
      case 1 -> {
        int index = random.nextInt(2);
        yield new Expression.Quantity(index == 0 ? "a" : "b", index);
      }
      case 2 -> new Expression.Negative(formula(random, depth - 1));
      default ->
          new Expression.Joined(
              formula(random, depth - 1),
              "+-*/".charAt(random.nextInt(4)),
              formula(random, depth - 1));
    };
  }
}
