package org.multivector.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.multivector.batch.Study;

/**
 * How far a batch has come, on stderr: a bar with the time that is left on a terminal, a line for
 * each tenth elsewhere. May be told by several threads.
 */
final class Progress implements AutoCloseable {

  private static final int WIDTH = 79;
  private static final int LINES = 10;

  private final String task;
  private final int total;
  private final PrintStream lines;
  private final @Nullable ProgressBar bar;
  private int done;
  private int tenths;

  private Progress(String task, int total, PrintStream lines, @Nullable ProgressBar bar) {
    this.task = task;
    this.total = total;
    this.lines = lines;
    this.bar = bar;
  }

  static Progress of(boolean quiet, String task, int total) {
    if (quiet) {
      return new Progress(task, total, new PrintStream(PrintStream.nullOutputStream()), null);
    }
    return new Progress(task, total, System.err, isTerminal() ? bar(task, total) : null);
  }

  /** Runs a study and shows how far it is. */
  static <R> R show(boolean quiet, String task, Study<R> study) throws InterruptedException {
    try (Progress progress = of(quiet, task, study.units())) {
      return study.run(progress::add);
    }
  }

  synchronized void add(int units) {
    done += units;
    if (bar != null) {
      bar.stepTo(done);
    } else if ((long) done * LINES / total > tenths) {
      tenths = (int) ((long) done * LINES / total);
      lines.println(task + ": " + done + " of " + total + " runs");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  private static ProgressBar bar(String task, int total) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis((int) Duration.ofMillis(200).toMillis())
        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
        .build();
  }

  private static boolean isTerminal() {
    return !"dumb".equals(System.getenv("TERM")) && stderrIsTerminal() && consoleIsTerminal();
  }

  /** Java knows of stdin and stdout only; Linux tells of stderr as well. */
  private static boolean stderrIsTerminal() {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException unknown) {
      return true;
    }
  }

  /** From JDK 22 on a console may be there without a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean consoleIsTerminal() {
    if (System.console() == null) {
      return false;
    }
    try {
      Object answer = java.io.Console.class.getMethod("isTerminal").invoke(System.console());
      return Boolean.TRUE.equals(answer);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }
}
