package org.multivector.chance;

/**
 * A number as an author writes it: fixed, drawn from a distribution, or computed from the named
 * uncertain quantities of a scenario.
 */
public sealed interface Amount {

  /**
   * The amount's value in one draw.
   *
   * @param u a probability in (0,1), used by {@link Drawn} only
   * @param uncertain the values that the scenario's uncertain quantities took in this draw
   */
  double value(double u, double[] uncertain);

  /** A known number. */
  record Fixed(double number) implements Amount {
    @Override
    public double value(double u, double[] uncertain) {
      return number;
    }
  }

  /** A number that is not known. */
  record Drawn(Distribution distribution) implements Amount {
    @Override
    public double value(double u, double[] uncertain) {
      return distribution.quantile(u);
    }
  }

  /** Simple arithmetic over uncertain quantities: {@code 1 - decline}. */
  record Computed(Formula formula) implements Amount {
    @Override
    public double value(double u, double[] uncertain) {
      return formula.value(uncertain);
    }
  }
}
