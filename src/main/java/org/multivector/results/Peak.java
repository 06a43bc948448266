package org.multivector.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.multivector.results.Findings.Difference;

/**
 * The largest effect on the way that what is said of the horizon would hide: one rule for charts
 * and sentences.
 *
 * @param state id of the state that it is measured of
 * @param quarter place on the time axis
 * @param difference scenario minus reference
 */
public record Peak(String state, int quarter, Difference difference) {

  /** How many times as large as another an effect is that is not told by telling the other. */
  private static final double FAR = 3;

  /**
   * Of a variable of states; only what the band for all quarters at once keeps from zero counts. It
   * has passed if the state has no clear effect left at the horizon, or one a third as large, or
   * one of the other sign that is no larger. What is less than a third of the largest clear effect
   * at the horizon is not worth a word beside it.
   *
   * @return empty if there is none at any time
   */
  public static Optional<Peak> of(Findings findings, String variable) {
    int last = findings.setting().quarters().size() - 1;
    List<Peak> ends =
        findings.setting().states().stream()
            .filter(state -> findings.find(variable, state, "", "") >= 0)
            .map(state -> at(findings, variable, state, last))
            .toList();
    double told = ends.stream().mapToDouble(Peak::left).map(Math::abs).max().orElse(0);
    return ends.stream()
        .flatMap(end -> all(findings, variable, end.state(), last).filter(one -> one.passed(end)))
        .filter(one -> one.isSure() && one.size() >= told / FAR)
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

  /** The mean if its sign is clear by the interval of its quarter and it is worth a word, or 0. */
  private double left() {
    return new Effect(state, difference).clear() ? difference.mean() : 0;
  }

  private boolean passed(Peak end) {
    boolean turned = end.left() * difference.mean() < 0;
    return size() >= Math.abs(end.left()) * (turned ? 1 : FAR);
  }

  private boolean isSure() {
    boolean sided = difference.lo95Simultaneous() > 0 || difference.hi95Simultaneous() < 0;
    return sided && size() >= Effect.NEGLIGIBLE;
  }
}
