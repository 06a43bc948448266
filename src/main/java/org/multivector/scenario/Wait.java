package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.multivector.amount.Cell;
import org.multivector.world.Condition;
import org.multivector.world.Dimension;
import org.multivector.world.Layout;

/** Conditions in one form, however they were written. */
final class Wait {

  private Wait() {}

  /** Such as {@code autonomy of KAZ < 0.6 and leverage of KAZ with RUS > 0.3 for 4 quarters}. */
  static String text(Condition condition, Layout layout) {
    String tests =
        condition.tests().stream()
            .map(test -> text(test, layout))
            .collect(Collectors.joining(" and "));
    return condition.quarters() == 1 ? tests : tests + " for " + condition.quarters() + " quarters";
  }

  private static String text(Condition.Test test, Layout layout) {
    String what =
        test.measure()
            .map(measure -> measure.key() + of(ids(test, measure.dimensions(), layout)))
            .orElseGet(() -> layout.address(test.place()));
    return what + " " + test.relation().sign() + " " + Cell.text(test.limit());
  }

  private static List<String> ids(Condition.Test test, List<Dimension> dimensions, Layout layout) {
    List<String> ids = new ArrayList<>();
    for (int n = 0; n < dimensions.size(); n++) {
      ids.add(layout.roster().members(dimensions.get(n)).get(test.members().get(n)).id());
    }
    return ids;
  }

  private static String of(List<String> ids) {
    return " of " + (ids.isEmpty() ? "REGION" : String.join(" with ", ids));
  }
}
