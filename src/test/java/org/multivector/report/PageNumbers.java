package org.multivector.report;

import java.util.ArrayList;
import java.util.List;
import org.multivector.results.TextTable;

/** What the page makes of the steps in which it holds a series, in the arithmetic of JavaScript. */
public final class PageNumbers {

  private PageNumbers() {}

  /** The numbers as tables write them; empty for none. */
  public static List<String> of(List<String> steps) {
    if (steps.get(0).isEmpty()) {
      return steps.subList(1, steps.size());
    }
    double unit = Double.parseDouble("1e" + steps.get(0));
    List<String> numbers = new ArrayList<>();
    double sum = 0;
    for (String step : steps.subList(1, steps.size())) {
      sum += step.isEmpty() ? 0 : Double.parseDouble(step);
      numbers.add(step.isEmpty() ? "" : TextTable.number(sum / unit));
    }
    return numbers;
  }
}
