package org.multivector.amount;

/** From the lowest to the highest value that something can take. */
public record Range(double low, double high) {

  /** Rounding is no reason to refuse a number. */
  private static final double SLACK = 1e-9;

  public static Range of(double number) {
    return new Range(number, number);
  }

  /** Whether both ends are numbers. */
  boolean isFinite() {
    return Double.isFinite(low) && Double.isFinite(high);
  }

  /** Whether the other range lies in this one. */
  public boolean contains(Range other) {
    return other.low >= low - SLACK && other.high <= high + SLACK;
  }

  public Range plus(Range other) {
    return new Range(low + other.low, high + other.high);
  }

  Range minus(Range other) {
    return new Range(low - other.high, high - other.low);
  }

  public Range times(Range other) {
    double a = low * other.low;
    double b = low * other.high;
    double c = high * other.low;
    double d = high * other.high;
    return new Range(
        Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
  }

  /** The quotient; not a number if the other range holds 0. */
  Range over(Range other) {
    return other.low <= 0 && other.high >= 0
        ? Range.of(Double.NaN)
        : times(new Range(1 / other.high, 1 / other.low));
  }

  /** The smallest range that holds both. */
  public Range hull(Range other) {
    return new Range(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** A part of the way from one range to another: {@code this + part (other - this)}. */
  public Range towards(Range other, double part) {
    return new Range(low + part * (other.low - low), high + part * (other.high - high));
  }

  @Override
  public String toString() {
    return low == high ? Figure.text(low) : Figure.text(low) + " to " + Figure.text(high);
  }
}
