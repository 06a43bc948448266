package org.multivector.results;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.multivector.statistics.Products;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;

/** Writes the rows of single runs; one for each worker. */
public final class Rows {

  static final String OUTCOMES = "scenario,draw,repeat,actor,variable,quarter,value\n";
  static final String SERIES = "scenario,draw,repeat,actor,partner,domain,variable,quarter,value\n";

  private static final String RUNS = "scenario,draw,repeat,status,stage,message,ms,spectral_radius";

  /** Columns of runs.csv before the drawn parameters. */
  static final int OWN_COLUMNS = RUNS.split(",", -1).length;

  private static final int YEAR = 4;

  private final Shape shape;
  private final byte[][] scenarios;
  private final byte[][] quarters;
  private final byte[][] series;
  private final int[] places;
  private final byte[][] outcomes;
  private final int[] sampled;

  /**
   * @param shape what a unit yields
   * @param setting names of scenarios and quarters
   * @throws IllegalArgumentException if an outcome has a partner or a domain: outcomes.csv has no
   *     column for it
   */
  public Rows(Shape shape, Setting setting) {
    this.shape = shape;
    scenarios = fields(setting.scenarios().stream().map(List::of));
    quarters = fields(setting.quarters().stream().map(List::of));
    Stream<Series> all = shape.series().stream();
    series = fields(all.map(s -> List.of(s.actor(), s.partner(), s.domain(), name(s))));
    outcomes = fields(shape.series().stream().map(s -> List.of(s.actor(), name(s))));
    places = Products.outcomes(shape);
    int last = shape.quarters() - 1;
    sampled = IntStream.rangeClosed(0, last).filter(q -> sampled(q, last)).toArray();
    for (int place : places) {
      refuseTie(shape.series().get(place));
    }
  }

  /** Ready-made fields, each with its comma. */
  private static byte[][] fields(Stream<List<String>> rows) {
    return rows.map(
            row -> {
              RowBuffer out = new RowBuffer(64);
              row.forEach(field -> out.text(field).mark(','));
              return out.bytes();
            })
        .toArray(byte[][]::new);
  }

  private static String name(Series series) {
    return series.variable().name();
  }

  /** The quarters of outcomes.csv. */
  static List<String> sampled(List<String> quarters) {
    int last = quarters.size() - 1;
    return IntStream.rangeClosed(0, last)
        .filter(q -> sampled(q, last))
        .mapToObj(quarters::get)
        .toList();
  }

  private static boolean sampled(int quarter, int last) {
    return quarter == last || (quarter > 0 && quarter % YEAR == 0);
  }

  private static void refuseTie(Series series) {
    if (!series.partner().isEmpty() || !series.domain().isEmpty()) {
      throw new IllegalArgumentException("an outcome with a partner or domain: " + series);
    }
  }

  /** The header of runs.csv. */
  static String runs(List<String> parameters) {
    RowBuffer out = new RowBuffer(256);
    out.raw(RUNS);
    for (String parameter : parameters) {
      out.mark(',').text(parameter);
    }
    return out.mark('\n').toString();
  }

  /**
   * Appends the rows of outcomes.csv for one run: the variables with {@code outcome}, every fourth
   * quarter after the start, the horizon, and the mean over the horizon.
   */
  public void outcomes(RowBuffer out, Run run, double[] values) {
    for (int place : places) {
      if (isIn(run, place)) {
        outcome(out, run, values, place);
      }
    }
  }

  private void outcome(RowBuffer out, Run run, double[] values, int place) {
    for (int quarter : sampled) {
      start(out, run).raw(outcomes[place]).raw(quarters[quarter]);
      out.number(values[shape.cell(quarter, place)]).mark('\n');
    }
    start(out, run).raw(outcomes[place]).raw("mean,");
    out.number(shape.mean(values, place)).mark('\n');
  }

  /** Appends the rows of series.csv for one run: everything. */
  public void series(RowBuffer out, Run run, double[] values) {
    for (int place = 0; place < series.length; place++) {
      for (int quarter = 0; isIn(run, place) && quarter < quarters.length; quarter++) {
        start(out, run).raw(series[place]).raw(quarters[quarter]);
        out.number(values[shape.cell(quarter, place)]).mark('\n');
      }
    }
  }

  private boolean isIn(Run run, int place) {
    return shape.series().get(place).isIn(run.arm(), shape.arms());
  }

  /** Appends the row of runs.csv for one run, then its drawn parameters. */
  public void run(RowBuffer out, Run run, double[] parameters) {
    start(out, run).raw(run.failed() ? "failed," : "ok,");
    out.text(run.stage()).mark(',').text(run.message()).mark(',');
    out.number(Math.rint(run.ms() * 1000) / 1000).mark(',').number(run.spectralRadius());
    for (double parameter : parameters) {
      out.mark(',').number(parameter);
    }
    out.mark('\n');
  }

  private RowBuffer start(RowBuffer out, Run run) {
    out.raw(scenarios[run.arm()]).number((long) run.draw()).mark(',');
    return out.number((long) run.repeat()).mark(',');
  }
}
