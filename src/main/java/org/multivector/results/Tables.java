package org.multivector.results;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.multivector.statistics.Series;

/**
 * Writes summary.csv and difference.csv, sorted by scenario, variable, actor, partner, domain and
 * quarter in the order of characters.
 */
final class Tables {

  static final String SUMMARY =
      "scenario,quarter,actor,partner,domain,variable,unit,n,mean,sd,se,q05,q25,q50,q75,q95\n";
  static final String DIFFERENCE =
      "scenario,reference,quarter,actor,partner,domain,variable,unit,n,mean,sd,se,lo95,hi95,"
          + "lo95_simultaneous,hi95_simultaneous,p_gt_0,p_zero,q05,q25,q50,q75,q95,"
          + "variance_reduction\n";

  private static final int FULL = 1 << 16;

  private static final Comparator<Series> ORDER =
      Comparator.comparing((Series series) -> series.variable().name())
          .thenComparing(Series::actor)
          .thenComparing(Series::partner)
          .thenComparing(Series::domain);

  private final Findings findings;
  private final OutputStream to;
  private final RowBuffer out = new RowBuffer(2 * FULL);
  private final int[] places;
  private final int[] quarters;
  private final byte[][] labels;

  private Tables(Findings findings, OutputStream to) {
    this.findings = findings;
    this.to = to;
    places = order(findings.series(), ORDER);
    List<String> names = findings.setting().quarters();
    quarters = order(names, Comparator.naturalOrder());
    labels = names.stream().map(n -> new RowBuffer(16).text(n).bytes()).toArray(byte[][]::new);
  }

  static void writeSummary(Findings findings, OutputStream to) throws IOException {
    new Tables(findings, to).summary();
  }

  static void writeDifference(Findings findings, OutputStream to) throws IOException {
    new Tables(findings, to).difference();
  }

  private static <T> int[] order(List<T> values, Comparator<? super T> by) {
    return IntStream.range(0, values.size())
        .boxed()
        .sorted(Comparator.comparing(values::get, by))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void summary() throws IOException {
    out.raw(SUMMARY);
    List<String> scenarios = findings.setting().scenarios();
    for (int arm : order(scenarios, Comparator.naturalOrder())) {
      byte[] start = new RowBuffer(64).text(scenarios.get(arm)).mark(',').bytes();
      for (int place : places) {
        if (findings.series().get(place).isIn(arm, scenarios.size())) {
          summary(start, arm, place);
        }
      }
    }
    flush(0);
  }

  private void summary(byte[] start, int arm, int place) throws IOException {
    byte[] series = fields(findings.series().get(place));
    for (int quarter : quarters) {
      label(start, quarter, series);
      row(findings.summary(arm, place, quarter));
    }
  }

  private void difference() throws IOException {
    out.raw(DIFFERENCE);
    Setting setting = findings.setting();
    RowBuffer names = new RowBuffer(64).text(setting.scenarios().get(1)).mark(',');
    byte[] start = names.text(setting.scenarios().get(0)).mark(',').bytes();
    for (int place : places) {
      if (!findings.series().get(place).alone()) {
        difference(start, place);
      }
    }
    flush(0);
  }

  private void difference(byte[] start, int place) throws IOException {
    byte[] series = fields(findings.series().get(place));
    for (int quarter : quarters) {
      label(start, quarter, series);
      row(findings.difference(place, quarter));
    }
  }

  private void label(byte[] start, int quarter, byte[] series) {
    out.raw(start).raw(labels[quarter]).raw(series);
  }

  private static byte[] fields(Series series) {
    RowBuffer out = new RowBuffer(64).mark(',');
    out.text(series.actor()).mark(',').text(series.partner()).mark(',');
    out.text(series.domain()).mark(',').text(series.variable().name()).mark(',');
    return out.text(series.variable().unit()).mark(',').bytes();
  }

  private void row(Findings.Summary s) throws IOException {
    out.number(s.n());
    numbers(s.mean(), s.sd(), s.se(), s.q05(), s.q25(), s.q50(), s.q75(), s.q95());
    flush(FULL);
  }

  private void row(Findings.Difference d) throws IOException {
    out.number(d.n());
    numbersOpen(d.mean(), d.sd(), d.se(), d.lo95(), d.hi95());
    numbersOpen(d.lo95Simultaneous(), d.hi95Simultaneous(), d.pGreaterZero(), d.pZero());
    numbers(d.q05(), d.q25(), d.q50(), d.q75(), d.q95(), d.varianceReduction());
    flush(FULL);
  }

  private void numbers(double... values) {
    numbersOpen(values);
    out.mark('\n');
  }

  private void numbersOpen(double... values) {
    for (double value : values) {
      out.mark(',').number(value);
    }
  }

  /** Hands on what was written if it is that much. */
  private void flush(int least) throws IOException {
    if (out.size() >= least) {
      out.writeTo(to);
      out.clear();
    }
  }
}
