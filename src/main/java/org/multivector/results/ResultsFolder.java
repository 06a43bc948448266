package org.multivector.results;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder of a batch while it is written: a {@link PartialFolder} whose rows come block by block.
 */
public final class ResultsFolder implements AutoCloseable {

  private static final String STATE = "state.bin";

  private final Output output;
  private final PartialFolder folder;
  private final Blocks blocks;
  private @Nullable Findings written;

  private ResultsFolder(Output output, PartialFolder folder) {
    this.output = output;
    this.folder = folder;
    Path path = folder.path();
    List<Blocks.Target> targets = new ArrayList<>();
    targets.add(new Blocks.Target(path.resolve("outcomes.csv"), Rows.OUTCOMES));
    targets.add(new Blocks.Target(path.resolve("runs.csv"), Rows.runs(output.parameters())));
    if (output.series()) {
      targets.add(new Blocks.Target(path.resolve("series.csv"), Rows.SERIES));
    }
    blocks = new Blocks(targets);
  }

  /**
   * Checks, touching nothing, that results may be written there.
   *
   * @throws OutputRefused if something else is there
   */
  public static void check(Output output, Setting setting) {
    PartialFolder.check(output, setting);
  }

  /**
   * Checks that results may be written and makes the partial folder; call it before computing.
   *
   * @throws OutputRefused if something else is there, or nothing can be written
   */
  public static ResultsFolder open(Output output, Setting setting) {
    return new ResultsFolder(output, PartialFolder.open(output, setting));
  }

  /**
   * Reads the statistics of a finished folder back.
   *
   * @throws IOException if it is not a results folder of this version, or damaged
   */
  public static Findings read(Path folder) throws IOException {
    Setting setting =
        ManifestReader.find(folder)
            .filter(Manifest::isFinishedRun)
            .orElseThrow(() -> new IOException(folder + " is not a results folder"))
            .setting();
    Path state = folder.resolve(STATE);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(state), 1 << 16)) {
      return Tally.read(new DataInputStream(in)).findings(setting);
    } catch (IllegalArgumentException e) {
      throw new IOException(
          folder + " holds a manifest and a state that do not belong together", e);
    }
  }

  /**
   * Writes the rows of a block of units; blocks reach the files in the order 0, 1, 2 ... The
   * buffers may be reused at once. Waits if the block is far ahead of the first one that is
   * missing, so blocks must be handed out to workers in order. May be called by several threads.
   *
   * @param series rows of series.csv, null without it
   */
  public void commit(int block, RowBuffer outcomes, RowBuffer runs, @Nullable RowBuffer series) {
    if (output.series() != (series != null)) {
      throw new IllegalArgumentException("rows of series.csv: expected " + output.series());
    }
    List<RowBuffer> rows =
        series == null ? List.of(outcomes, runs) : List.of(outcomes, runs, series);
    folder.guard(() -> blocks.commit(block, rows));
  }

  /** The folder in which more files may be written (charts) before {@link #publish}. */
  public Path path() {
    return folder.path();
  }

  /**
   * Writes summary.csv, difference.csv and state.bin; call it after the last commit.
   *
   * @param tally what was added up
   * @param findings of that tally; their setting is the one that manifest.json tells
   */
  public void write(Tally tally, Findings findings) {
    folder.guard(
        () -> {
          blocks.finish();
          folder.file("summary.csv", out -> Tables.writeSummary(findings, out));
          if (findings.setting().paired()) {
            folder.file("difference.csv", out -> Tables.writeDifference(findings, out));
          }
          folder.file(STATE, out -> tally.write(new DataOutputStream(out)));
        });
    written = findings;
  }

  /**
   * Writes manifest.json and gives the folder its name; what it replaces goes then.
   *
   * @return the folder
   */
  public Path publish() {
    Findings findings = written;
    if (findings == null) {
      throw new IllegalStateException("nothing was written");
    }
    folder.publish(findings.setting(), findings.units());
    return output.directory();
  }

  /** Removes the partial folder if it was not published. */
  @Override
  public void close() {
    PartialFolder.attempt(blocks::close);
    folder.close();
  }
}
