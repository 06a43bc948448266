package org.multivector.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.multivector.chance.Amount;
import org.multivector.world.Condition;
import org.multivector.world.Dimension;
import org.multivector.world.InputChange;
import org.multivector.world.Occasion;
import org.multivector.world.Plan;

/** When an event acts, and on what that depends, as people say it. */
final class When {

  private static final int MOST_DATES = 4;

  private final Plan plan;

  When(Plan plan) {
    this.plan = plan;
  }

  /**
   * Such as "From 2026Q1, building up over 8 quarters, for good".
   *
   * @param changes one change, at all times that it is made
   * @param titles of what happens then
   */
  String text(List<InputChange> changes, String titles) {
    InputChange first = changes.get(0);
    Optional<Condition> condition = first.occasion().flatMap(Occasion::condition);
    StringBuilder text = new StringBuilder();
    text.append(condition.isPresent() ? waits(first.occasion().orElseThrow()) : dates(changes));
    text.append(titles);
    if (first.ramp() > 1) {
      text.append(", building up over ").append(first.ramp()).append(" quarters");
    }
    text.append(end(first, changes.size() > 1 || condition.isPresent()));
    first
        .occasion()
        .filter(occasion -> !occasion.probability().equals(new Amount.Fixed(1)))
        .ifPresent(o -> text.append(", with probability ").append(Phrase.amount(o.probability())));
    return text.append(':').toString();
  }

  private String dates(List<InputChange> changes) {
    List<String> dates = changes.stream().map(change -> quarter(change.from())).toList();
    if (dates.size() <= MOST_DATES) {
      return "From " + String.join(", ", dates);
    }
    int every = changes.get(1).from() - changes.get(0).from();
    return "From "
        + dates.get(0)
        + " and again every "
        + every
        + " quarters until "
        + dates.get(dates.size() - 1);
  }

  private String end(InputChange change, boolean several) {
    int length = change.until() - change.from();
    if (change.until() > plan.quarters() && (!several || length > plan.quarters())) {
      return ", for good";
    }
    return several ? ", for " + quarters(length) : ", until " + quarter(change.until());
  }

  private String waits(Occasion occasion) {
    String window =
        occasion.first() > 1 || occasion.last() < plan.quarters()
            ? " (from " + quarter(occasion.first()) + " to " + quarter(occasion.last()) + ")"
            : "";
    String when = occasion.again() ? "Each time when " : "When ";
    return when + text(occasion.condition().orElseThrow()) + window + ", from the quarter after";
  }

  /** Such as "autonomy of Kazakhstan has been below 0.6 for 4 quarters". */
  String text(Condition condition) {
    String tests = condition.tests().stream().map(this::text).collect(Collectors.joining(" and "));
    return condition.quarters() == 1 ? tests : tests + " for " + quarters(condition.quarters());
  }

  private String text(Condition.Test test) {
    String what =
        test.measure()
            .map(m -> Phrase.measure(m, names(test, m.dimensions())))
            .orElseGet(() -> Phrase.input(plan.layout(), test.place()));
    String relation =
        switch (test.relation()) {
          case BELOW -> " below ";
          case AT_MOST -> " at most ";
          case ABOVE -> " above ";
          case AT_LEAST -> " at least ";
        };
    return what + " has been" + relation + Phrase.amount(test.limit());
  }

  private List<String> names(Condition.Test test, List<Dimension> dimensions) {
    List<String> names = new ArrayList<>();
    for (int n = 0; n < dimensions.size(); n++) {
      names.add(Phrase.name(plan.layout().roster(), dimensions.get(n), test.members().get(n)));
    }
    return names;
  }

  private static String quarters(int number) {
    return number + (number == 1 ? " quarter" : " quarters");
  }

  private String quarter(int tick) {
    return plan.start().plus(tick - 1).toString();
  }
}
