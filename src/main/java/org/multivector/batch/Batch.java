package org.multivector.batch;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
    AtomicInteger next = new AtomicInteger();
    int threads = Math.min(prepared.order().threads(), prepared.order().blocks());
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      // In the order in which they end: one that died must not wait for one that waits for it.
      CompletionService<Boolean> all = new ExecutorCompletionService<>(workers);
      for (int n = 0; n < threads; n++) {
        all.submit(() -> work(next, totals), true);
      }
      for (int n = 0; n < threads; n++) {
        finish(all.take());
      }
    } finally {
      workers.shutdownNow();
    }
    return new Yield(
        totals.tally(),
        totals.tally().findings(prepared.setting()),
        totals.stable().unstable(),
        totals.stable().findings(prepared.setting()));
  }

  private void work(AtomicInteger next, Totals totals) {
    Worker worker = new Worker(prepared, writesSeries);
    int block = next.getAndIncrement();
    while (block < prepared.order().blocks() && !Thread.currentThread().isInterrupted()) {
      worker.run(block, folder, totals);
      block = next.getAndIncrement();
    }
  }

  private static void finish(Future<?> one) throws InterruptedException {
    try {
      one.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failure.getCause());
    }
  }
}
