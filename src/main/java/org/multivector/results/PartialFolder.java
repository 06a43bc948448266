package org.multivector.results;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.multivector.results.Output.Existing;

/**
 * A folder while it is written: {@code <directory>.partial}, which takes the directory's name at
 * the end. If it is closed before {@link #publish}, nothing remains of it but finished blocks that
 * can be gone on with, and what was there before is untouched. Every fault is an {@link
 * OutputRefused}.
 */
public final class PartialFolder implements AutoCloseable {

  private final Output output;
  private final Place place;

  /** By what the tables that were written so far are known again; threads write side by side. */
  private final Map<String, FileChecksum> tables = new ConcurrentHashMap<>();

  private boolean idle;

  private PartialFolder(Output output, Place place) {
    this.output = output;
    this.place = place;
  }

  /**
   * Checks, touching nothing, that results may be written there.
   *
   * @throws OutputRefused if something else is there
   */
  public static void check(Output output, Setting setting) {
    check(output, setting, Contents.of(setting).draws());
  }

  /** The same for some of the draws. */
  static void check(Output output, Setting setting, DrawRange draws) {
    new Place(output.directory()).check(output, setting, draws);
  }

  /**
   * Checks that results may be written and makes the partial folder; call it before computing.
   *
   * @throws OutputRefused if something else is there, or nothing can be written
   */
  public static PartialFolder open(Output output, Setting setting) {
    return open(output, setting, Contents.of(setting));
  }

  /** The same, or goes on with a folder. */
  static PartialFolder open(Output output, Setting setting, Contents contents) {
    Place place = new Place(output.directory());
    place.check(output, setting, contents.draws());
    PartialFolder folder = new PartialFolder(output, place);
    try {
      place.begin(output.existing() == Existing.RESUME);
      // of what was found behind a run that was killed
      place.check(output, setting, contents.draws());
      // before anything else, so that what a kill leaves is known to be ours
      folder.mark(Manifest.unfinished(output, setting, contents));
      return folder;
    } catch (IOException e) {
      folder.close();
      throw OutputRefused.because(output.directory(), e);
    } catch (OutputRefused | NotMergeable e) {
      folder.close();
      throw e;
    }
  }

  /** The folder in which files may be written before {@link #publish}. */
  public Path path() {
    return place.partial();
  }

  /** The folder whose name it takes at the end. */
  Path target() {
    return place.target();
  }

  /** Writes a file. */
  void write(String name, RowBuffer rows) {
    guard(() -> file(name, rows::writeTo));
  }

  /** Writes a file of text. */
  public void write(String name, String text) {
    guard(() -> file(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
  }

  /**
   * Writes manifest.json and gives the folder its name; what it replaces goes then.
   *
   * @param setting how the results were made
   * @param units units of (draw, repeat) that did not fail
   */
  public void publish(Setting setting, long units) {
    publish(setting, Contents.of(setting), units);
  }

  void publish(Setting setting, Contents contents, long units) {
    place.check(output, setting, contents.draws());
    guard(
        () -> {
          List<String> files =
              Folders.files(path()).stream().filter(name -> !Blocks.owns(name)).toList();
          Contents all = contents.with(tables);
          Manifest.Maker maker = Manifest.Maker.of(output.command());
          mark(new Manifest(output.kind(), true, setting, all, units, files, maker));
          place.settle();
        });
  }

  /**
   * Checks how much it became in the end; if more of the same is there, which has all of it,
   * nothing is kept to be gone on with.
   *
   * @throws OutputRefused if something else is there
   */
  void checkEnd(Setting setting, DrawRange draws) {
    idle = place.holdsMore(output, setting, draws);
    place.check(output, setting, draws);
  }

  /** Whether what is in it is worth going on with. */
  boolean isWorthKeeping() {
    return !idle;
  }

  /** Removes the partial folder if it was not published and cannot be gone on with. */
  @Override
  public void close() {
    attempt(isWorthKeeping() && place.started().isPresent() ? place::leave : place::abandon);
  }

  /** What cannot be closed or removed now is cleared by the next run. */
  static void attempt(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      return;
    }
  }

  private void mark(Manifest manifest) throws IOException {
    ManifestWriter.replace(path(), manifest);
  }

  /** What a file holds. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  void file(String name, Content content) throws IOException {
    Path path = place.partial().resolve(name);
    CheckedOutputStream checked = new CheckedOutputStream(Files.newOutputStream(path), new CRC32());
    try (OutputStream out = new BufferedOutputStream(checked, 1 << 16)) {
      content.write(out);
    }
    if (IntegrityCheck.covers(name)) {
      tables.put(name, new FileChecksum(Files.size(path), checked.getChecksum().getValue()));
    }
  }

  /** Something that the file system may refuse. */
  interface Step {
    void run() throws IOException;
  }

  void guard(Step step) {
    guarded(
        () -> {
          step.run();
          return output;
        });
  }

  /** Something that the file system may refuse to give. */
  interface Making<T> {
    T make() throws IOException;
  }

  <T> T guarded(Making<T> making) {
    try {
      return making.make();
    } catch (IOException e) {
      throw OutputRefused.because(output.directory(), e);
    }
  }
}
