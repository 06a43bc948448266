package org.multivector.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.multivector.results.Effect;
import org.multivector.results.Figures;
import org.multivector.results.Findings.Difference;
import org.multivector.results.Sides;

/**
 * The largest effect on the way of something that has no clear effect any more at the horizon.
 *
 * @param variable that is affected
 * @param state that it is measured of
 * @param quarter place on the time axis
 */
record Peak(Evidence evidence, String variable, String state, int quarter) {

  /** Of these findings: only what the band for all quarters at once keeps from zero counts. */
  static Optional<Peak> of(Evidence evidence, String variable) {
    List<Effect> left = evidence.effects(variable);
    return left.isEmpty() || !Sides.of(left).none()
        ? Optional.empty()
        : evidence.statesWith(variable).stream()
            .flatMap(state -> all(evidence, variable, state))
            .filter(Peak::isSure)
            .max(Comparator.comparingDouble(peak -> Math.abs(peak.difference().mean())));
  }

  private static Stream<Peak> all(Evidence evidence, String variable, String state) {
    return IntStream.rangeClosed(0, evidence.time().last())
        .mapToObj(quarter -> new Peak(evidence, variable, state, quarter));
  }

  private Difference difference() {
    return evidence.difference(variable, state, quarter);
  }

  private boolean isSure() {
    Difference d = difference();
    boolean sided = d.lo95Simultaneous() > 0 || d.hi95Simultaneous() < 0;
    return sided && Math.abs(d.mean()) >= Effect.NEGLIGIBLE;
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
    return evidence.name(state);
  }

  private String when() {
    return words().at(evidence.time().named(quarter));
  }

  private String amount(boolean withInterval) {
    Difference d = difference();
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
