package org.multivector.results;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A results folder while it is written: {@code <directory>.partial}, which takes the directory's
 * name at the end. If it is closed before {@link #publish}, nothing remains of it and what was
 * there before is untouched. Every fault is an {@link OutputRefused}.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class ResultsFolder implements AutoCloseable {

  private final Output output;

  private ResultsFolder(Output output) {
    this.output = output;
  }

  /**
   * Checks that results may be written and makes the partial folder; call it before computing.
   *
   * @throws OutputRefused if something else is there, or nothing can be written
   */
  public static ResultsFolder open(Output output, Setting setting) {
    return new ResultsFolder(output);
  }

  /**
   * Writes the rows of a block of units; blocks reach the files in the order 0, 1, 2 ... The
   * buffers may be reused at once. Waits if the block is far ahead of the first one that is
   * missing, so blocks must be handed out to workers in order. May be called by several threads.
   *
   * @param series rows of series.csv, null without it
   */
  public void commit(int block, RowBuffer outcomes, RowBuffer runs, @Nullable RowBuffer series) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The folder in which more files may be written (charts) before {@link #publish}. */
  public Path path() {
    return output.directory();
  }

  /** Writes summary.csv, difference.csv and state.bin; call it after the last commit. */
  public void write(Tally tally, Findings findings) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Writes manifest.json and gives the folder its name; what it replaces goes then. */
  public void publish() {
    throw new UnsupportedOperationException("not yet");
  }

  /** Removes the partial folder if it was not published. */
  @Override
  public void close() {}
}
