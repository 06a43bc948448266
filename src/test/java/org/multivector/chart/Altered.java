package org.multivector.chart;

import org.multivector.results.Findings;
import org.multivector.statistics.Series;

/** Made-up findings with other differences. */
record Altered(Findings findings, Alteration alteration) implements ForwardingFindings {

  /** What becomes of a difference. */
  interface Alteration {
    Difference of(Series series, int quarter, Difference made);
  }

  @Override
  public Difference difference(int series, int quarter) {
    return alteration.of(series().get(series), quarter, findings.difference(series, quarter));
  }
}
