package org.multivector.claim;

import java.util.List;
import org.multivector.results.DrawRange;

/** Where the numbers of claims come from. */
interface Observations {

  /**
   * What is asked for.
   *
   * @param claim number of the claim
   * @param arm as what its scenarios are run
   * @param draws parameter draws
   * @param repeats repeats of chance for each
   */
  record Request(int claim, ArmKind arm, DrawRange draws, int repeats) {}

  /**
   * Runs what is asked for.
   *
   * @return by request: by side (one, or two of a hump), draw and repeat, the difference; NaN where
   *     a run failed
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  List<double[][][]> observe(List<Request> requests) throws InterruptedException;
}
