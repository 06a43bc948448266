package org.multivector.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.multivector.results.Findings.Difference;
import org.multivector.statistics.Holm;
import org.multivector.statistics.Series;
import org.multivector.statistics.Variable;

/**
 * Scenarios beside each other, each of them paired with the first.
 *
 * @param contenders two to eight
 * @param pairs each but the first against the first, in their order
 * @param variables what is compared
 * @param states ids of the states that all of them have
 * @param quarters that all of them have
 */
public record Comparison(
    List<Contender> contenders,
    List<PairedComparison> pairs,
    List<Variable> variables,
    List<String> states,
    List<String> quarters) {

  /** The kind of a folder that holds a comparison. */
  public static final String KIND = "comparison";

  private static final List<String> COLUMNS =
      List.of(
          "scenario",
          "reference",
          "quarter",
          "actor",
          "variable",
          "unit",
          "n",
          "mean_scenario",
          "mean_reference",
          "mean",
          "sd",
          "se",
          "lo95",
          "hi95",
          "lo95_simultaneous",
          "hi95_simultaneous",
          "p_gt_0",
          "p_zero",
          "q05",
          "q25",
          "q50",
          "q75",
          "q95",
          "variance_reduction",
          "p_t",
          "p_wilcoxon",
          "p_holm");

  /** Columns that hold texts; the others hold numbers. */
  private static final int TEXTS = 6;

  /** Against whom. */
  public Contender first() {
    return contenders.get(0);
  }

  /** Units of (draw, repeat) in which every scenario has a run. */
  public long units() {
    return pairs.get(0).findings().units();
  }

  /** Everything that is compared at a quarter: what {@link #holm} is for. */
  private record Cell(PairedComparison pair, int series, int quarter) {

    Findings findings() {
      boolean mean = quarter == pair.findings().setting().quarters().size();
      return mean ? pair.overall().get(0) : pair.findings();
    }

    int at() {
      return findings() == pair.findings() ? quarter : 0;
    }

    Difference difference() {
      return findings().difference(series, at());
    }
  }

  /**
   * P-values of the paired t-test at a quarter, corrected for all scenarios, states and variables
   * that are compared, by place in {@link #pairs} and in the series.
   */
  public double[][] holm(int quarter) {
    int series = pairs.get(0).findings().series().size();
    double[] p = new double[pairs.size() * series];
    Arrays.setAll(
        p,
        n -> {
          Cell cell = new Cell(pairs.get(n / series), n % series, quarter);
          return cell.pair().student(cell.difference());
        });
    double[] adjusted = Holm.adjust(p);
    double[][] by = new double[pairs.size()][];
    Arrays.setAll(by, n -> Arrays.copyOfRange(adjusted, n * series, (n + 1) * series));
    return by;
  }

  /** All statistics of all quarters for other programs. */
  public TextTable table() {
    List<List<String>> rows = new ArrayList<>();
    int all = quarters.size() + pairs.get(0).overall().size();
    List<double[][]> holm = new ArrayList<>();
    for (int quarter = 0; quarter < all; quarter++) {
      holm.add(holm(quarter));
    }
    for (int n = 0; n < pairs.size(); n++) {
      for (int series = 0; series < pairs.get(n).findings().series().size(); series++) {
        for (int quarter = 0; quarter < all; quarter++) {
          Cell cell = new Cell(pairs.get(n), series, quarter);
          rows.add(row(contenders.get(n + 1).label(), cell, holm.get(quarter)[n][series]));
        }
      }
    }
    return new TextTable(COLUMNS, rows, TEXTS);
  }

  private List<String> row(String label, Cell cell, double holm) {
    Findings findings = cell.findings();
    Series series = findings.series().get(cell.series());
    Difference d = cell.difference();
    List<String> row = new ArrayList<>(List.of(label, first().label()));
    row.add(findings.setting().quarters().get(cell.at()));
    row.addAll(List.of(series.actor(), series.variable().name(), series.variable().unit()));
    row.add(Long.toString(d.n()));
    numbers(
        row,
        findings.summary(1, cell.series(), cell.at()).mean(),
        findings.summary(0, cell.series(), cell.at()).mean());
    numbers(row, d.mean(), d.sd(), d.se(), d.lo95(), d.hi95());
    numbers(row, d.lo95Simultaneous(), d.hi95Simultaneous(), d.pGreaterZero(), d.pZero());
    numbers(row, d.q05(), d.q25(), d.q50(), d.q75(), d.q95(), d.varianceReduction());
    PairedComparison pair = cell.pair();
    numbers(row, pair.student(d), pair.wilcoxon(cell.series(), cell.quarter()), holm);
    return row;
  }

  private static void numbers(List<String> row, double... values) {
    for (double value : values) {
      row.add(TextTable.number(value));
    }
  }
}
