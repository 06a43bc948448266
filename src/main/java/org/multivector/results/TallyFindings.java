package org.multivector.results;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.multivector.statistics.Band;
import org.multivector.statistics.Int128;
import org.multivector.statistics.Quantiles;
import org.multivector.statistics.Scatter;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;
import org.multivector.statistics.Spread;
import org.multivector.statistics.Tally;

/** The statistics of a tally; each is computed when first asked for and then kept. */
final class TallyFindings implements Findings {

  private static final double[] PARTS = {0.05, 0.25, 0.5, 0.75, 0.95};
  private static final int DIFFERENCE = 2;

  private final Tally tally;
  private final Shape shape;
  private final Setting setting;
  private final Scatter scatter;
  private final double pointwise;
  private final Map<Key, Integer> places = new HashMap<>();
  private final @Nullable Summary[] summaries;
  private final @Nullable Difference[] differences;
  private final double[] simultaneous;

  private record Key(String variable, String actor, String partner, String domain) {}

  TallyFindings(Tally tally, Setting setting) {
    this.tally = tally;
    this.setting = setting;
    shape = tally.shape();
    check(shape, setting);
    scatter = tally.scatter();
    pointwise = scatter.draws() > 1 ? Band.pointwise(scatter.draws()) : Double.NaN;
    summaries = new Summary[shape.arms() * shape.cells()];
    differences = new Difference[shape.arms() == 1 ? 0 : shape.cells()];
    simultaneous = new double[shape.series().size()];
    tally.moments().count();
    tally.histograms().count();
    tally.products().count();
    for (int place = 0; place < shape.series().size(); place++) {
      Series series = shape.series().get(place);
      places.put(
          new Key(series.variable().name(), series.actor(), series.partner(), series.domain()),
          place);
    }
  }

  private static void check(Shape shape, Setting setting) {
    if (setting.scenarios().size() != shape.arms()
        || setting.quarters().size() != shape.quarters()) {
      throw new IllegalArgumentException("setting and tally differ in arms or quarters");
    }
  }

  @Override
  public Setting setting() {
    return setting;
  }

  @Override
  public List<Series> series() {
    return shape.series();
  }

  @Override
  public int find(String variable, String actor, String partner, String domain) {
    return places.getOrDefault(new Key(variable, actor, partner, domain), -1);
  }

  @Override
  public long units() {
    return tally.units();
  }

  @Override
  public long draws() {
    return scatter.draws();
  }

  @Override
  public Summary summary(int arm, int series, int quarter) {
    int place = arm * shape.cells() + shape.cell(quarter, series);
    Summary summary = summaries[place];
    if (summary == null) {
      summary = summarise(arm, series, quarter);
      summaries[place] = summary;
    }
    return summary;
  }

  private Summary summarise(int arm, int series, int quarter) {
    Spread spread = Spread.of(tally, shape.cell(quarter, series), arm);
    double[] q = quantiles(series, quarter, arm, 0);
    return new Summary(
        units(),
        spread.mean(),
        Math.sqrt(spread.variance()),
        spread.se(),
        q[0],
        q[1],
        q[2],
        q[3],
        q[4]);
  }

  @Override
  public Difference difference(int series, int quarter) {
    int place = shape.cell(quarter, series);
    Difference difference = differences[place];
    if (difference == null) {
      difference = differ(series, quarter, place);
      differences[place] = difference;
    }
    return difference;
  }

  private Difference differ(int series, int quarter, int cell) {
    Spread spread = Spread.of(tally, cell);
    double reach = pointwise * spread.se();
    double wide = simultaneous(series) * spread.se();
    long equal = tally.moments().equal(cell);
    double[] q = quantiles(series, quarter, DIFFERENCE, equal);
    return new Difference(
        units(),
        spread.mean(),
        Math.sqrt(spread.variance()),
        spread.se(),
        spread.mean() - reach,
        spread.mean() + reach,
        spread.mean() - wide,
        spread.mean() + wide,
        tally.moments().positive(cell) / (double) units(),
        equal / (double) units(),
        q[0],
        q[1],
        q[2],
        q[3],
        q[4],
        reduction(cell, spread.variance()));
  }

  private double reduction(int cell, double paired) {
    double unpaired = Spread.of(tally, cell, 0).variance() + Spread.of(tally, cell, 1).variance();
    return paired > 0 ? unpaired / paired : Double.NaN;
  }

  /** Standard errors to either side in the band over all quarters; NaN where none is kept. */
  private double simultaneous(int series) {
    int kept = tally.products().find(series);
    if (kept < 0 || scatter.draws() < 2) {
      return Double.NaN;
    }
    if (simultaneous[series] == 0) {
      simultaneous[series] = Band.simultaneous(covariance(series, kept), scatter.draws());
    }
    return simultaneous[series];
  }

  /** Up to a factor. */
  private double[][] covariance(int series, int kept) {
    Scatter.Side[] sides = new Scatter.Side[shape.quarters()];
    Arrays.setAll(sides, quarter -> Spread.side(tally, shape.cell(quarter, series)));
    double[][] covariance = new double[sides.length][sides.length];
    for (int row = 0; row < sides.length; row++) {
      for (int column = 0; column <= row; column++) {
        Int128 products = tally.products().at(kept, row, column);
        covariance[row][column] = scatter.about(products, sides[row], sides[column]);
      }
    }
    return covariance;
  }

  private double[] quantiles(int series, int quarter, int curve, long zeros) {
    double[] quantiles = new double[PARTS.length];
    int kept = tally.histograms().find(series);
    if (kept < 0 || units() == 0) {
      Arrays.fill(quantiles, Double.NaN);
      return quantiles;
    }
    Quantiles from = tally.histograms().quantiles(kept, quarter, curve, zeros);
    Arrays.setAll(quantiles, i -> from.at(PARTS[i], units()));
    return quantiles;
  }
}
