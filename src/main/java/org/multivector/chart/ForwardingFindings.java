package org.multivector.chart;

import java.util.List;
import org.multivector.results.Findings;
import org.multivector.results.Setting;
import org.multivector.statistics.Series;

/** Findings that are those of others but for what is overridden. */
interface ForwardingFindings extends Findings {

  /** The others. */
  Findings findings();

  @Override
  default Setting setting() {
    return findings().setting();
  }

  @Override
  default List<Series> series() {
    return findings().series();
  }

  @Override
  default int find(String variable, String actor, String partner, String domain) {
    return findings().find(variable, actor, partner, domain);
  }

  @Override
  default Summary summary(int arm, int series, int quarter) {
    return findings().summary(arm, series, quarter);
  }

  @Override
  default Difference difference(int series, int quarter) {
    return findings().difference(series, quarter);
  }

  @Override
  default long units() {
    return findings().units();
  }

  @Override
  default long draws() {
    return findings().draws();
  }
}
