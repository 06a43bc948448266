package org.multivector.chance;

import java.util.Arrays;
import java.util.List;

/** One of a few values, each as likely as any other; a value that is given twice counts twice. */
record Choice(List<Double> values) implements Distribution {
  Choice {
    Family.CHOICE.require(!values.isEmpty(), "0 numbers");
    values = values.stream().sorted().toList();
  }

  static Choice of(double... values) {
    return new Choice(Arrays.stream(values).boxed().toList());
  }

  @Override
  public double quantile(double u) {
    return values.get((int) (u * values.size()));
  }

  @Override
  public double mean() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.size();
  }

  @Override
  public double lowest() {
    return values.get(0);
  }

  @Override
  public double highest() {
    return values.get(values.size() - 1);
  }

  @Override
  public String toString() {
    return Family.CHOICE.text(values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
