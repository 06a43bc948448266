package org.multivector.batch;

import java.util.function.IntConsumer;

/** Runs that are all kept until one result is made of them. */
public interface Study<R> {

  /** How many units of (draw, repeat) are run. */
  int units();

  /**
   * Runs them.
   *
   * @param progress told how many units were finished; called by all threads
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  R run(IntConsumer progress) throws InterruptedException;
}
