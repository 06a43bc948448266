package org.multivector.batch;

import java.util.List;
import java.util.function.IntConsumer;
import org.multivector.results.BlockStore;
import org.multivector.results.DrawRange;

/**
 * Runs an order: units of (draw, repeat) of all arms, each on one thread, in blocks of fixed
 * boundaries. The numbers do not depend on how many threads there are or which was faster.
 */
public final class Batch {

  private final Preparation prepared;
  private final BlockStore store;
  private final boolean writesSeries;

  /** A batch whose blocks go to a store; those that it has already are not run again. */
  public Batch(Preparation prepared, BlockStore store, boolean writesSeries) {
    this.prepared = prepared;
    this.store = store;
    this.writesSeries = writesSeries;
  }

  /**
   * Runs it.
   *
   * @param progress told how many units were finished; called by all threads
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  public void run(IntConsumer progress) throws InterruptedException {
    List<DrawRange> work = missing();
    WorkerPool.run(
        prepared.spec().threads(),
        work.size(),
        () -> {
          Worker worker = new Worker(prepared, writesSeries);
          return block -> worker.run(work.get(block), store, progress);
        });
  }

  private List<DrawRange> missing() {
    return prepared.spec().work().stream()
        .map(store::missing)
        .filter(draws -> draws.size() > 0)
        .toList();
  }
}
