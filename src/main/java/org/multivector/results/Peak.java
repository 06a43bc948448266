package org.multivector.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.multivector.results.Findings.Difference;

/**
 * The largest effect on the way, of something that has no clear effect any more at the horizon: one
 * rule for charts and sentences.
 *
 * @param state id of the state that it is measured of
 * @param quarter place on the time axis
 * @param difference scenario minus reference
 */
public record Peak(String state, int quarter, Difference difference) {

  /**
   * Of a variable of states; only what the band for all quarters at once keeps from zero counts.
   *
   * @return empty if there is a clear effect at the horizon, or none at any time
   */
  public static Optional<Peak> of(Findings findings, String variable) {
    Setting setting = findings.setting();
    int last = setting.quarters().size() - 1;
    List<String> states =
        setting.states().stream()
            .filter(state -> findings.find(variable, state, "", "") >= 0)
            .toList();
    List<Effect> left =
        states.stream()
            .map(state -> at(findings, variable, state, last))
            .map(end -> new Effect(end.state(), end.difference()))
            .toList();
    return left.isEmpty() || !Sides.of(left).none()
        ? Optional.empty()
        : states.stream()
            .flatMap(state -> all(findings, variable, state, last))
            .filter(Peak::isSure)
            .max(Comparator.comparingDouble(Peak::size));
  }

  private static Stream<Peak> all(Findings findings, String variable, String state, int last) {
    return IntStream.rangeClosed(0, last)
        .mapToObj(quarter -> at(findings, variable, state, quarter));
  }

  private static Peak at(Findings findings, String variable, String state, int quarter) {
    int series = findings.find(variable, state, "", "");
    return new Peak(state, quarter, findings.difference(series, quarter));
  }

  /** Whether it is lower in the scenario. */
  public boolean lower() {
    return difference.mean() < 0;
  }

  /** How far the mean is from zero. */
  public double size() {
    return Math.abs(difference.mean());
  }

  /** The end of the band for all quarters that is nearer to zero, without sign. */
  public double least() {
    return lower() ? -difference.hi95Simultaneous() : difference.lo95Simultaneous();
  }

  /** The other end. */
  public double most() {
    return lower() ? -difference.lo95Simultaneous() : difference.hi95Simultaneous();
  }

  /** As many as its size and the band need to be told apart. */
  public int decimals() {
    return Figures.decimals(
        difference.mean(), difference.lo95Simultaneous(), difference.hi95Simultaneous());
  }

  private boolean isSure() {
    boolean sided = difference.lo95Simultaneous() > 0 || difference.hi95Simultaneous() < 0;
    return sided && size() >= Effect.NEGLIGIBLE;
  }
}
