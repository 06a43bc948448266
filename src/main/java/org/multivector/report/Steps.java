package org.multivector.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A series of numbers in half the length and with every digit: how many decimals it has, then, in
 * units of the last of them, its first number and what each is more than the one before. Numbers
 * too far apart for that stand as they are, behind nothing.
 */
final class Steps {

  /** Between whole numbers up to this every step is exact in JavaScript. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1L << 52);

  /** Decimals up to which a power of ten is exact there. */
  private static final int DECIMALS = 22;

  private Steps() {}

  /**
   * The steps of a series.
   *
   * @param numbers as tables write them; empty for none
   */
  static List<String> of(List<String> numbers) {
    List<BigDecimal> values =
        numbers.stream().filter(number -> !number.isEmpty()).map(BigDecimal::new).toList();
    int decimals = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    List<String> steps = new ArrayList<>();
    if (values.stream().allMatch(value -> isExact(value, decimals))) {
      steps.add(Integer.toString(decimals));
      differences(numbers, decimals, steps);
    } else {
      steps.add("");
      steps.addAll(numbers);
    }
    return steps;
  }

  private static boolean isExact(BigDecimal value, int decimals) {
    return decimals <= DECIMALS && value.movePointRight(decimals).abs().compareTo(MOST) < 0;
  }

  private static void differences(List<String> numbers, int decimals, List<String> steps) {
    long before = 0;
    for (String number : numbers) {
      if (number.isEmpty()) {
        steps.add("");
      } else {
        long here = new BigDecimal(number).movePointRight(decimals).longValueExact();
        steps.add(Long.toString(here - before));
        before = here;
      }
    }
  }
}
