package org.multivector.batch;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Threads that take blocks, one after the other, until none is left. */
final class WorkerPool {

  private static final int PATIENCE_SECONDS = 4;

  private WorkerPool() {}

  /**
   * Has every block worked off once.
   *
   * @param worker makes a worker for one thread, which is then given the numbers of blocks
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  static void run(int threads, int blocks, Supplier<IntConsumer> worker)
      throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    int hands = Math.min(threads, blocks);
    if (hands == 0) {
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(hands);
    try {
      // In the order in which they end: one that died must not wait for one that waits for it.
      CompletionService<Boolean> all = new ExecutorCompletionService<>(pool);
      for (int n = 0; n < hands; n++) {
        all.submit(() -> work(worker.get(), next, blocks), true);
      }
      for (int n = 0; n < hands; n++) {
        finish(all.take());
      }
    } finally {
      end(pool);
    }
  }

  /** Workers give up at the next unit; nobody may take away the folder under them before. */
  private static void end(ExecutorService pool) {
    pool.shutdownNow();
    boolean interrupted = Thread.interrupted();
    try {
      interrupted |= !pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException again) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void work(IntConsumer worker, AtomicInteger next, int blocks) {
    int block = next.getAndIncrement();
    while (block < blocks && !Thread.currentThread().isInterrupted()) {
      worker.accept(block);
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
