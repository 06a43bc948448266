package org.multivector.chart;

import java.util.Optional;
import org.multivector.results.Figures;
import org.multivector.results.Findings.Difference;
import org.multivector.results.Peak;

/**
 * What a chart says of an effect that has passed.
 *
 * @param variable that is affected
 */
record PeakCaption(Evidence evidence, String variable, Peak peak) {

  /** Of these findings, if there is such an effect. */
  static Optional<PeakCaption> of(Evidence evidence, String variable) {
    return Peak.of(evidence.findings(), variable)
        .map(peak -> new PeakCaption(evidence, variable, peak));
  }

  /**
   * "autonomy in Kazakhstan in 2028Q3 is 0.025 lower (95 % ...), with no clear effect left ...".
   */
  String said() {
    String left = words().at(evidence.time().horizon());
    return words().say("peak", words().name(variable), amount(true), name(), when(), left);
  }

  /** The same beside another finding. */
  String brief() {
    return words().say("peak.brief", words().name(variable), amount(false), name(), when());
  }

  private Words words() {
    return evidence.words();
  }

  private String name() {
    return evidence.name(peak.state());
  }

  private String when() {
    return words().at(evidence.time().named(peak.quarter()));
  }

  private String amount(boolean withInterval) {
    Difference d = peak.difference();
    double low = d.lo95Simultaneous();
    double high = d.hi95Simultaneous();
    int decimals = Figures.decimals(d.mean(), low, high);
    boolean lower = d.mean() < 0;
    String least = words().plain(lower ? -high : low, decimals);
    String most = words().plain(lower ? -low : high, decimals);
    String size = words().plain(Math.abs(d.mean()), decimals);
    String interval = withInterval ? words().say("peak.interval", least, most) : "";
    return words().say(lower ? "lower" : "higher", size, interval).strip();
  }
}
