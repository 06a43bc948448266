package org.multivector.chart;

import java.util.List;
import org.multivector.results.Findings;
import org.multivector.results.Series;
import org.multivector.results.Setting;

/**
 * Findings of some quarters on a time axis with all quarters; those that are not known are no
 * numbers, and curves pass over them.
 *
 * @param known the findings
 * @param quarters labels of the time axis, those of the findings among them
 */
record Spaced(Findings known, List<String> quarters) implements Findings {

  @Override
  public Setting setting() {
    return known.setting().at(quarters);
  }

  @Override
  public List<Series> series() {
    return known.series();
  }

  @Override
  public int find(String variable, String actor, String partner, String domain) {
    return known.find(variable, actor, partner, domain);
  }

  @Override
  public long units() {
    return known.units();
  }

  @Override
  public long draws() {
    return known.draws();
  }

  private int place(int quarter) {
    return known.setting().quarters().indexOf(quarters.get(quarter));
  }

  @Override
  public Summary summary(int arm, int series, int quarter) {
    int place = place(quarter);
    if (place >= 0) {
      return known.summary(arm, series, place);
    }
    double no = Double.NaN;
    return new Summary(0, no, no, no, no, no, no, no, no);
  }

  @Override
  public Difference difference(int series, int quarter) {
    int place = place(quarter);
    if (place >= 0) {
      return known.difference(series, place);
    }
    double no = Double.NaN;
    return new Difference(0, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no);
  }
}
