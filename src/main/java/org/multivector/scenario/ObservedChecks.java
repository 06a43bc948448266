package org.multivector.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.multivector.chance.Amount;
import org.multivector.scenario.Observed.Use;
import org.multivector.text.CsvTable;
import org.multivector.text.CsvTable.Row;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.world.Plan;
import org.multivector.world.Quarter;

/** Whether observed shares fit each other and the run that they are compared with. */
record ObservedChecks(CsvTable table, List<Observed> observed, Faults faults) {

  private static final double ROUNDING = 0.002;
  private static final int LAST = 4;

  /** Reports whatever does not fit. */
  void check(Plan plan) {
    Set<String> started = new HashSet<>();
    observed.stream().filter(one -> one.use() == Use.START).forEach(o -> started.add(o.tie()));
    for (int n = 0; n < observed.size(); n++) {
      checkYear(n, plan);
      if (!started.contains(observed.get(n).tie())) {
        faults.error(at(n, "use"), "this tie has no row with the use \"start\"");
      }
      if (isClosed(observed.get(n).tie(), plan)) {
        faults.error(at(n, "partner"), observed.get(n).tie() + " is 0 in the world at its start");
      }
    }
    checkSums();
    if (faults.errors() == 0 && observed.stream().noneMatch(one -> isReached(one, plan))) {
      String what = "no year after the start lies in the horizon";
      faults.error(Spot.startOf(table.file()), what);
    }
  }

  private Spot at(int n, String column) {
    return table.at(row(n), column);
  }

  /** Rows and shares are in the same order, since a row at fault has stopped the reading. */
  private Row row(int n) {
    return table.rows().get(n);
  }

  private void checkYear(int n, Plan plan) {
    Quarter start = plan.start().plus(-1);
    Observed one = observed.get(n);
    if (one.use() == Use.START && (one.year() != start.year() || start.number() != LAST)) {
      faults.error(at(n, "year"), "the run starts at the end of " + start, start.year() + "");
    } else if (one.use() == Use.TREND && one.year() >= start.year()) {
      faults.error(at(n, "year"), "a trend is taken from years before the start, " + start.year());
    } else if (one.use().after() && one.year() <= start.year()) {
      faults.error(at(n, "year"), "forecasts are of years after the start, " + start.year());
    }
  }

  private static boolean isClosed(String tie, Plan plan) {
    OptionalInt place = plan.layout().find(tie);
    return plan.amounts()[place.orElseThrow()].equals(new Amount.Fixed(0));
  }

  private static boolean isReached(Observed one, Plan plan) {
    int tick = new Quarter(one.year(), LAST).since(plan.start()) + 1;
    return one.use().after() && tick <= plan.quarters();
  }

  private void checkSums() {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (int n = 0; n < observed.size(); n++) {
      Observed one = observed.get(n);
      String key = one.state() + " " + one.domain() + " " + one.year();
      double sum = sums.merge(key, one.share(), Double::sum);
      if (sum > 1 + ROUNDING && sum - one.share() <= 1 + ROUNDING) {
        String what = "the shares of " + key.replace(' ', ',') + " sum to more than 1";
        faults.error(at(n, "value"), what.replace(",", ", "));
      }
    }
  }
}
