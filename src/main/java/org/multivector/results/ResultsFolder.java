package org.multivector.results;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A results folder while it is written: {@code <directory>.partial}, which takes the directory's
 * name at the end. If it is closed before {@link #publish}, nothing remains of it and what was
 * there before is untouched. Every fault is an {@link OutputRefused}.
 */
public final class ResultsFolder implements AutoCloseable {

  private static final String STATE = "state.bin";

  private final Output output;
  private final Setting setting;
  private final Place place;
  private final Blocks blocks;
  private @Nullable Findings written;

  private ResultsFolder(Output output, Setting setting, Place place) {
    this.output = output;
    this.setting = setting;
    this.place = place;
    Path folder = place.partial();
    List<Blocks.Target> targets = new ArrayList<>();
    targets.add(new Blocks.Target(folder.resolve("outcomes.csv"), Rows.OUTCOMES));
    targets.add(new Blocks.Target(folder.resolve("runs.csv"), Rows.runs(output.parameters())));
    if (output.series()) {
      targets.add(new Blocks.Target(folder.resolve("series.csv"), Rows.SERIES));
    }
    blocks = new Blocks(targets);
  }

  /**
   * Checks, touching nothing, that results may be written there.
   *
   * @throws OutputRefused if something else is there
   */
  public static void check(Output output, Setting setting) {
    new Place(output.directory()).check(setting, output.force());
  }

  /**
   * Checks that results may be written and makes the partial folder; call it before computing.
   *
   * @throws OutputRefused if something else is there, or nothing can be written
   */
  public static ResultsFolder open(Output output, Setting setting) {
    Place place = new Place(output.directory());
    place.check(setting, output.force());
    ResultsFolder folder = new ResultsFolder(output, setting, place);
    try {
      place.begin();
      place.check(setting, output.force()); // of what was found behind a run that was killed
      folder.mark(Manifest.unfinished(setting));
      return folder;
    } catch (IOException e) {
      folder.close();
      throw OutputRefused.because(output.directory(), e);
    } catch (OutputRefused e) {
      folder.close();
      throw e;
    }
  }

  /**
   * Reads the statistics of a finished folder back.
   *
   * @throws IOException if it is not a results folder of this version, or damaged
   */
  public static Findings read(Path folder) throws IOException {
    Setting setting =
        ManifestReader.find(folder)
            .filter(Manifest::complete)
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
    guard(() -> blocks.commit(block, rows));
  }

  /** The folder in which more files may be written (charts) before {@link #publish}. */
  public Path path() {
    return place.partial();
  }

  /**
   * Writes summary.csv, difference.csv and state.bin; call it after the last commit.
   *
   * @param tally what was added up
   * @param findings of that tally; their setting is the one that manifest.json tells
   */
  public void write(Tally tally, Findings findings) {
    guard(
        () -> {
          blocks.finish();
          file("summary.csv", out -> Tables.writeSummary(findings, out));
          if (findings.setting().paired()) {
            file("difference.csv", out -> Tables.writeDifference(findings, out));
          }
          file(STATE, out -> tally.write(new DataOutputStream(out)));
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
    place.check(setting, output.force());
    guard(
        () -> {
          List<String> files = Folders.files(place.partial());
          mark(new Manifest(true, findings.setting(), findings.units(), files));
          place.settle();
        });
    return output.directory();
  }

  /** Removes the partial folder if it was not published. */
  @Override
  public void close() {
    attempt(blocks::close);
    attempt(place::abandon);
  }

  /** What cannot be closed or removed now is cleared by the next run. */
  private static void attempt(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      return;
    }
  }

  private void mark(Manifest manifest) throws IOException {
    file(Manifest.NAME, out -> ManifestWriter.write(out, manifest, output.command()));
  }

  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private void file(String name, Content content) throws IOException {
    Path path = place.partial().resolve(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
      content.write(out);
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private void guard(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw OutputRefused.because(output.directory(), e);
    }
  }
}
