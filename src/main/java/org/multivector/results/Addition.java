package org.multivector.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table that a command adds to finished results, which know it from then on. Faults are {@link
 * OutputRefused}.
 */
public final class Addition {

  private Addition() {}

  /** Writes it; one that is there is replaced. */
  public static void write(Path folder, String table, String text) {
    Manifest before = Part.manifest(folder);
    // a kill between two of these leaves a table that is not known, never one that is refused
    know(folder, before, before.contents().without(table));
    AtomicFile.write(folder.resolve(table), text);
    know(folder, before, before.contents().with(Map.of(table, FileChecksum.of(text))));
  }

  /**
   * Makes finished results know other files that a command has added, such as charts, so that they
   * go when the results do.
   *
   * @param names of the files, relative to the folder
   */
  public static void know(Path folder, List<String> names) {
    Manifest before = Part.manifest(folder);
    know(folder, before, before.contents(), names);
  }

  private static void know(Path folder, Manifest before, Contents contents) {
    know(folder, before, contents, List.of());
  }

  private static void know(Path folder, Manifest before, Contents contents, List<String> names) {
    List<String> files =
        Stream.of(before.files(), contents.tables().keySet(), names)
            .flatMap(Collection::stream)
            .sorted()
            .distinct()
            .toList();
    Manifest after =
        new Manifest(
            before.kind(),
            before.complete(),
            before.setting(),
            contents,
            before.units(),
            files,
            before.maker());
    try {
      ManifestWriter.replace(folder, after);
    } catch (IOException e) {
      throw OutputRefused.because(folder, e);
    }
  }
}
