package org.multivector.chance;

/**
 * An arithmetic expression over named uncertain quantities, ready to be evaluated. Its canonical
 * text is its {@code toString}.
 */
@FunctionalInterface
public interface Formula {

  /**
   * The value of the expression.
   *
   * @param uncertain the values of the scenario's uncertain quantities, in the scenario's order
   */
  double value(double[] uncertain);
}
