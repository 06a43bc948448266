package org.multivector.chart;

import java.util.List;
import org.multivector.results.Findings;
import org.multivector.results.Series;
import org.multivector.results.Setting;

/** Made-up findings with other differences. */
record Altered(Findings findings, Alteration alteration) implements Findings {

  /** What becomes of a difference. */
  interface Alteration {
    Difference of(Series series, int quarter, Difference made);
  }

  @Override
  public Setting setting() {
    return findings.setting();
  }

  @Override
  public List<Series> series() {
    return findings.series();
  }

  @Override
  public int find(String variable, String actor, String partner, String domain) {
    return findings.find(variable, actor, partner, domain);
  }

  @Override
  public Summary summary(int arm, int series, int quarter) {
    return findings.summary(arm, series, quarter);
  }

  @Override
  public Difference difference(int series, int quarter) {
    return alteration.of(series().get(series), quarter, findings.difference(series, quarter));
  }

  @Override
  public long units() {
    return findings.units();
  }

  @Override
  public long draws() {
    return findings.draws();
  }
}
