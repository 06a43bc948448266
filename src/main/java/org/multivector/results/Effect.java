package org.multivector.results;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.multivector.results.Findings.Difference;

/**
 * The paired difference of an actor and what may be said of it: one rule for charts and sentences,
 * so that they cannot contradict each other.
 *
 * @param of name of the actor
 * @param difference scenario minus reference
 */
public record Effect(String of, Difference difference) {

  /** What no chart can show next to the spread of runs; its sign is not worth a title. */
  public static final double NEGLIGIBLE = 0.0005;

  /** What is told first: what is clear, then what is large. */
  public static final Comparator<Effect> WORTH =
      Comparator.comparing(Effect::clear).thenComparingDouble(Effect::size);

  /** Whether there is an interval: a single run gives none. */
  public boolean tested() {
    return !Double.isNaN(difference.lo95());
  }

  /** Clearly lower in the scenario: the whole 95 % interval of the mean is below zero. */
  public boolean lower() {
    return difference.hi95() < 0;
  }

  /** Clearly higher in the scenario: the whole 95 % interval of the mean is above zero. */
  public boolean higher() {
    return difference.lo95() > 0;
  }

  /** Clearly lower or clearly higher, however little. */
  public boolean sure() {
    return lower() || higher();
  }

  /** Whether its sign is sure and is seen in so many decimals: what is marked, and nothing else. */
  public boolean marked(int decimals) {
    return sure() && !Figures.isZero(difference.mean(), decimals);
  }

  /** Too small to be shown with any number of decimals that is used. */
  public boolean nothing() {
    return Figures.isNothing(difference.mean())
        && Figures.isNothing(difference.lo95())
        && Figures.isNothing(difference.hi95());
  }

  /** Below {@link #NEGLIGIBLE} with its whole interval. */
  public boolean negligible() {
    return !(size() >= NEGLIGIBLE
        || Math.abs(difference.lo95()) >= NEGLIGIBLE
        || Math.abs(difference.hi95()) >= NEGLIGIBLE);
  }

  /** Whether its sign is clear and it is worth a word. */
  public boolean clear() {
    return sure() && !negligible();
  }

  /** How large the mean is, whatever its sign. */
  public double size() {
    return Math.abs(difference.mean());
  }

  /** The largest of some effects, at least one. */
  public static Effect largest(List<Effect> effects) {
    return effects.stream().max(Comparator.comparingDouble(Effect::size)).orElseThrow();
  }

  /** Those of a kind. */
  static List<Effect> those(List<Effect> effects, Predicate<Effect> kind) {
    return effects.stream().filter(kind).toList();
  }
}
