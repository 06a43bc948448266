package org.multivector.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table that a command adds to finished results, which know it from then on. */
public final class Addition {

  private Addition() {}

  /** Writes it; one that is there is replaced. */
  public static void write(Path folder, String table, String text) throws IOException {
    Manifest before = Part.manifest(folder);
    // a kill between two of these leaves a table that is not known, never one that is refused
    know(folder, before, before.contents().without(table));
    AtomicFile.write(folder.resolve(table), text);
    know(folder, before, before.contents().with(Map.of(table, FileChecksum.of(text))));
  }

  private static void know(Path folder, Manifest before, Contents contents) throws IOException {
    List<String> files =
        Stream.concat(before.files().stream(), contents.tables().keySet().stream())
            .sorted()
            .distinct()
            .toList();
    ManifestWriter.replace(
        folder,
        new Manifest(
            before.kind(),
            before.complete(),
            before.setting(),
            contents,
            before.units(),
            files,
            before.maker()));
  }
}
