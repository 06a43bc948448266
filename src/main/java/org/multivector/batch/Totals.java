package org.multivector.batch;

import java.util.function.IntConsumer;
import org.multivector.results.Tally;

/** What all workers add to; adding is adding integers, so that their order does not matter. */
final class Totals {

  private final Tally tally;
  private final StableHeadline stable;
  private final IntConsumer progress;

  Totals(Tally tally, StableHeadline stable, IntConsumer progress) {
    this.tally = tally;
    this.stable = stable;
    this.progress = progress;
  }

  synchronized void add(Tally block, StableHeadline blockStable) {
    tally.add(block);
    stable.add(blockStable);
  }

  /** Told of units as they are finished; called by all workers. */
  IntConsumer progress() {
    return progress;
  }

  Tally tally() {
    return tally;
  }

  StableHeadline stable() {
    return stable;
  }
}
