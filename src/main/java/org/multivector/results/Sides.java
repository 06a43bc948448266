package org.multivector.results;

import java.util.List;
import java.util.function.Predicate;

/**
 * How the effects on some actors divide: one rule for charts and sentences. An effect whose sign is
 * clear counts for its side only if it is not {@link Effect#negligible}.
 *
 * @param lower where it is clearly lower
 * @param higher where it is clearly higher
 * @param slight how many have a clear sign, but are negligible
 * @param all how many there are
 */
public record Sides(List<Effect> lower, List<Effect> higher, int slight, int all) {

  /** Of these effects. */
  public static Sides of(List<Effect> effects) {
    Predicate<Effect> sided = Effect::sure;
    return new Sides(
        Effect.those(effects, effect -> effect.lower() && effect.clear()),
        Effect.those(effects, effect -> effect.higher() && effect.clear()),
        Effect.those(effects, sided.and(Effect::negligible)).size(),
        effects.size());
  }

  /** Whether there is no effect on either side. */
  public boolean none() {
    return lower.isEmpty() && higher.isEmpty();
  }

  /** The largest on either side, of which there must be one. */
  public Effect largest() {
    if (lower.isEmpty() || higher.isEmpty()) {
      return Effect.largest(lower.isEmpty() ? higher : lower);
    }
    return Effect.largest(List.of(Effect.largest(lower), Effect.largest(higher)));
  }
}
