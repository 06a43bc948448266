package org.multivector.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.multivector.results.Findings.Difference;

/**
 * What is left of an effect without a mechanism, or without events. The quarters of all findings
 * are the horizon and the mean over the horizon.
 *
 * @param mechanism its key, or the switch of the events
 * @param position {@code off} or {@code frozen}
 * @param effect scenario and reference, both without it
 * @param change of the effect: arms are the effect without and the effect with it, their difference
 *     is what the mechanism adds
 * @param shifts what it does to the levels in the scenario: the largest shift of each variable
 * @param strays what it does to single runs of the scenario, either way: likewise
 * @param failed units that failed without it, or with it
 * @param fault where and why the first of them failed; empty if none did
 */
public record Without(
    String mechanism,
    String position,
    Findings effect,
    Findings change,
    List<Shift> shifts,
    List<Shift> strays,
    long failed,
    String fault) {

  public Without {
    shifts = List.copyOf(shifts);
    strays = List.copyOf(strays);
  }

  /** Part of the mean effect that remains; NaN if there is no effect with the mechanism. */
  public double remains(int series, int quarter) {
    double with = change.summary(1, series, quarter).mean();
    return with == 0 ? Double.NaN : change.summary(0, series, quarter).mean() / with;
  }

  /** Part of the units in which the effect has the sign of the mean effect with the mechanism. */
  public double sameSign(int series, int quarter) {
    Difference without = effect.difference(series, quarter);
    double with = change.summary(1, series, quarter).mean();
    double below = 1 - without.pGreaterZero() - without.pZero();
    return with == 0 ? without.pZero() : with > 0 ? without.pGreaterZero() : below;
  }

  /** The shift that is the largest of all, first among those that are told from chance. */
  public Shift largest() {
    return shifts.stream().max(Comparator.naturalOrder()).orElseThrow();
  }

  /** What moves single runs most, measured by the range of its series. */
  public Optional<Shift> farthest() {
    return strays.stream().max(Comparator.comparingDouble(Shift::inRanges));
  }
}
