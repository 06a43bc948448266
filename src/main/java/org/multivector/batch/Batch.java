package org.multivector.batch;

import java.util.function.IntConsumer;
import org.multivector.results.Findings;
import org.multivector.results.ResultsFolder;
import org.multivector.results.Tally;

/**
 * Runs an order: units of (draw, repeat) of all arms, each on one thread, in blocks of fixed
 * boundaries. The numbers do not depend on how many threads there are or which was faster.
 */
public final class Batch {

  /**
   * What a batch leaves.
   *
   * @param tally everything that was measured
   * @param findings its statistics
   * @param unstable draws whose one-quarter map has a spectral radius above 1
   * @param stable statistics of the outcomes at the horizon without these draws
   */
  public record Yield(Tally tally, Findings findings, int unstable, Findings stable) {}

  private final Preparation prepared;
  private final ResultsFolder folder;
  private final boolean writesSeries;

  /** A batch whose rows go to a folder. */
  public Batch(Preparation prepared, ResultsFolder folder, boolean writesSeries) {
    this.prepared = prepared;
    this.folder = folder;
    this.writesSeries = writesSeries;
  }

  /**
   * Runs it.
   *
   * @param progress told how many units were finished; called by all threads
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  public Yield run(IntConsumer progress) throws InterruptedException {
    Totals totals =
        new Totals(new Tally(prepared.shape()), new StableHeadline(prepared.shape()), progress);
    Order order = prepared.order();
    Crew.run(
        order.threads(),
        order.blocks(),
        () -> {
          Worker worker = new Worker(prepared, writesSeries);
          return block -> worker.run(block, folder, totals);
        });
    return new Yield(
        totals.tally(),
        totals.tally().findings(prepared.setting()),
        totals.stable().unstable(),
        totals.stable().findings(prepared.setting()));
  }
}
