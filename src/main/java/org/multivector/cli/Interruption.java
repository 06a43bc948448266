package org.multivector.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What happens at Ctrl-C: the command is interrupted and given time to come to its end. */
final class Interruption {

  private static final int PATIENCE_SECONDS = 5;

  private final Thread command;
  private final CountDownLatch settled = new CountDownLatch(1);

  private Interruption(Thread command) {
    this.command = command;
  }

  /** From now on the end of this process interrupts the thread and waits until it has settled. */
  static Interruption watch(Thread command) {
    Interruption interruption = new Interruption(command);
    Runtime.getRuntime().addShutdownHook(new Thread(interruption::interrupt, "interruption"));
    return interruption;
  }

  /** The command has come to its end. */
  void settled() {
    settled.countDown();
  }

  private void interrupt() {
    if (settled.getCount() == 0) {
      return;
    }
    command.interrupt();
    try {
      if (!settled.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("interrupted: finished blocks are kept; run --resume goes on with them");
      }
    } catch (InterruptedException twice) {
      Thread.currentThread().interrupt();
    }
  }
}
