package org.multivector.chart;

import java.util.Optional;
import org.multivector.results.Peak;
import org.multivector.results.Sides;

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

  /** "autonomy ... by 0.0016 (95 % ...), but on the way 0.025 lower in Kazakhstan in 2028Q3". */
  String beside(String atEnd) {
    return words().say("peak.beside", atEnd, amount(false), name(), when());
  }

  /** Whether there is no clear effect at the horizon beside which it could be told. */
  boolean nothingLeft() {
    return Sides.of(evidence.effects(variable)).none();
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
    String least = words().plain(peak.least(), peak.decimals());
    String most = words().plain(peak.most(), peak.decimals());
    String size = words().plain(peak.size(), peak.decimals());
    String interval = withInterval ? words().say("peak.interval", least, most) : "";
    return words().say(peak.lower() ? "lower" : "higher", size, interval).strip();
  }
}
