package org.multivector.chart;

import java.math.BigDecimal;
import org.multivector.results.Figures;

/**
 * A value axis with round ticks.
 *
 * @param low where it begins, a tick
 * @param step distance of the ticks
 * @param steps number of steps, at least 1
 */
record Scale(BigDecimal low, BigDecimal step, int steps) {

  private static final String[] ROUND = {"1", "2", "5", "10", "20"};

  /**
   * The scale with at most so many steps that holds the span; a span of nothing, or of no number,
   * is widened.
   */
  static Scale over(double low, double high, int most) {
    if (!(high > low)) {
      double middle = Double.isFinite(low) ? low : 0;
      double room = Math.max(0.005, Math.abs(middle) / 100);
      return over(middle - room, middle + room, most);
    }
    int power = (int) Math.floor(StrictMath.log10((high - low) / most));
    for (String digit : ROUND) {
      BigDecimal step = new BigDecimal(digit).scaleByPowerOfTen(power);
      Scale scale = by(step, low, high);
      if (scale.steps <= most) {
        return scale;
      }
    }
    return by(BigDecimal.ONE.scaleByPowerOfTen(power + 2), low, high);
  }

  private static Scale by(BigDecimal step, double low, double high) {
    double width = step.doubleValue();
    long first = (long) Math.floor(low / width + 1e-9);
    long last = (long) Math.ceil(high / width - 1e-9);
    return new Scale(
        step.multiply(BigDecimal.valueOf(first)), step, (int) Math.max(1, last - first));
  }

  double bottom() {
    return low.doubleValue();
  }

  double top() {
    return tick(steps).doubleValue();
  }

  /** The tick of this number, 0 at the bottom. */
  BigDecimal tick(int number) {
    return low.add(step.multiply(BigDecimal.valueOf(number)));
  }

  /** A tick's label; all have the same decimals. */
  String label(int number) {
    int decimals = Math.max(0, step.stripTrailingZeros().scale());
    return Figures.plain(tick(number).doubleValue(), decimals);
  }

  /** Where a value stands between bottom (0) and top (1). */
  double part(double value) {
    return (value - bottom()) / (top() - bottom());
  }
}
