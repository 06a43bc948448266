package org.multivector.results;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Claims that were tested.
 *
 * @param all by verdict, and within one the largest difference as claimed first
 * @param draws parameter draws at the most
 * @param repeats repeats of chance in each
 * @param seed seed of all chance
 * @param hash of all that was claimed and run
 * @param unfinished whether more was to be tested
 */
public record TestedClaims(
    List<TestedClaim> all, int draws, int repeats, long seed, String hash, boolean unfinished) {

  public TestedClaims {
    all =
        all.stream()
            .sorted(
                Comparator.comparing(TestedClaim::verdict)
                    .thenComparingDouble(claim -> -claim.inMargins().value()))
            .toList();
  }

  /** How many there are of each verdict that there is. */
  public Map<Verdict, Integer> counts() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    all.forEach(claim -> counts.merge(claim.verdict(), 1, Integer::sum));
    return counts;
  }
}
