package org.multivector.results;

import org.multivector.results.Findings.Difference;
import org.multivector.statistics.Series;

/** Writes knockout.csv, levels.csv and strays.csv. */
public final class KnockoutFiles {

  static final String EFFECTS =
      "scenario,reference,mechanism,position,quarter,actor,variable,unit,n,"
          + "with,with_lo95,with_hi95,without,without_lo95,without_hi95,p_gt_0,p_zero,"
          + "difference,se,lo95,hi95,remains,p_same_sign\n";

  static final String LEVELS =
      "scenario,mechanism,position,quarter,actor,partner,domain,variable,unit,n,"
          + "with,without,difference,se,p_zero,range,in_errors,bound,in_ranges,seen\n";

  static final String STRAYS =
      "scenario,mechanism,position,quarter,actor,partner,domain,variable,unit,n,"
          + "apart,se,p_zero,range,in_ranges\n";

  private final Knockouts knockouts;
  private final RowBuffer out = new RowBuffer();

  private KnockoutFiles(Knockouts knockouts) {
    this.knockouts = knockouts;
  }

  /** Writes them. */
  public static void write(Knockouts knockouts, PartialFolder folder) {
    folder.write("knockout.csv", new KnockoutFiles(knockouts).effects());
    folder.write("levels.csv", new KnockoutFiles(knockouts).levels());
    folder.write("strays.csv", new KnockoutFiles(knockouts).strays());
  }

  private RowBuffer effects() {
    out.raw(EFFECTS);
    for (Without without : knockouts.without()) {
      for (int series = 0; series < without.effect().series().size(); series++) {
        for (int quarter = 0; quarter < knockouts.setting().quarters().size(); quarter++) {
          effect(without, series, quarter);
        }
      }
    }
    return out;
  }

  private void effect(Without without, int place, int quarter) {
    Setting setting = knockouts.setting();
    Series series = without.effect().series().get(place);
    Difference with = knockouts.effect().difference(place, quarter);
    Difference left = without.effect().difference(place, quarter);
    Difference change = without.change().difference(place, quarter);
    text(setting.scenarios().get(1), setting.scenarios().get(0));
    text(without.mechanism(), without.position(), setting.quarters().get(quarter));
    text(series.actor(), series.variable().name(), series.variable().unit());
    out.number(left.n());
    numbers(with.mean(), with.lo95(), with.hi95());
    numbers(left.mean(), left.lo95(), left.hi95(), left.pGreaterZero(), left.pZero());
    numbers(change.mean(), change.se(), change.lo95(), change.hi95());
    numbers(without.remains(place, quarter), without.sameSign(place, quarter));
    out.mark('\n');
  }

  private RowBuffer levels() {
    out.raw(LEVELS);
    for (Without without : knockouts.without()) {
      for (Shift shift : without.shifts()) {
        level(without, shift);
      }
    }
    return out;
  }

  private RowBuffer strays() {
    out.raw(STRAYS);
    for (Without without : knockouts.without()) {
      for (Shift stray : without.strays()) {
        Difference apart = stray.difference();
        place(without, stray);
        numbers(apart.mean(), apart.se(), apart.pZero(), stray.range(), stray.inRanges());
        out.mark('\n');
      }
    }
    return out;
  }

  private void place(Without without, Shift shift) {
    Series series = shift.series();
    text(knockouts.setting().scenarios().get(1), without.mechanism(), without.position());
    text(shift.quarter(), series.actor(), series.partner(), series.domain());
    text(series.variable().name(), series.variable().unit());
    out.number(shift.difference().n());
  }

  private void level(Without without, Shift shift) {
    Difference difference = shift.difference();
    place(without, shift);
    numbers(shift.with(), shift.without(), difference.mean(), difference.se());
    numbers(difference.pZero(), shift.range(), shift.inErrors(), shift.bound());
    numbers(shift.inRanges());
    out.mark(',').text(shift.isSeen() ? "yes" : "no").mark('\n');
  }

  private void text(String... fields) {
    for (String field : fields) {
      out.text(field).mark(',');
    }
  }

  private void numbers(double... values) {
    for (double value : values) {
      out.mark(',').number(value);
    }
  }
}
