package org.multivector.chart;

import java.util.List;
import org.multivector.results.Findings;
import org.multivector.results.Setting;

/**
 * Findings of some quarters on a time axis with all quarters; those that are not known are no
 * numbers, and curves pass over them.
 *
 * @param findings the findings of some quarters
 * @param quarters labels of the time axis, those of the findings among them
 */
record Spaced(Findings findings, List<String> quarters) implements ForwardingFindings {

  @Override
  public Setting setting() {
    return findings.setting().at(quarters);
  }

  private int place(int quarter) {
    return findings.setting().quarters().indexOf(quarters.get(quarter));
  }

  @Override
  public Summary summary(int arm, int series, int quarter) {
    int place = place(quarter);
    if (place >= 0) {
      return findings.summary(arm, series, place);
    }
    double no = Double.NaN;
    return new Summary(0, no, no, no, no, no, no, no, no);
  }

  @Override
  public Difference difference(int series, int quarter) {
    int place = place(quarter);
    if (place >= 0) {
      return findings.difference(series, place);
    }
    double no = Double.NaN;
    return new Difference(0, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no);
  }
}
