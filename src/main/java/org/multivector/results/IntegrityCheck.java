package org.multivector.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Results are read only from a folder in which everything that is ever read is what was written,
 * byte for byte: its manifest knows the tables, and itself, by their checksums.
 */
final class IntegrityCheck {

  private IntegrityCheck() {}

  /** Whether a file is ever read again; pages and charts are for people. */
  static boolean covers(String name) {
    return name.endsWith(".csv") || name.equals(Part.STATE);
  }

  /**
   * What a folder says of itself; empty if it is none of ours.
   *
   * @throws NotMergeable if anything in it was changed since it was written
   */
  static Optional<Manifest> manifest(Path folder) {
    Path file = folder.resolve(Manifest.NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] bytes = bytes(file);
    Optional<Manifest> found = ManifestReader.parse(bytes);
    if (isBroken(new String(bytes, StandardCharsets.UTF_8))) {
      throw NotMergeable.changed(file, found);
    }
    found
        .filter(Manifest::complete)
        .ifPresent(
            manifest ->
                manifest.tables().keySet().stream()
                    // so long that it is looked through only when it is wanted
                    .filter(table -> !table.equals(ResultsFolder.SERIES))
                    .forEach(table -> check(folder, table, manifest)));
    return found;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw NotMergeable.unreadable(file, e);
    }
  }

  private static boolean isBroken(String manifest) {
    return manifest.contains(Manifest.FORMAT) && !Seal.isOn(manifest);
  }

  /**
   * Looks a table through; one that is not there misleads nobody.
   *
   * @throws NotMergeable if it was changed since it was written
   */
  static void check(Path folder, String table, Manifest manifest) {
    Path file = folder.resolve(table);
    try {
      if (Files.exists(file) && !FileChecksum.of(file).equals(manifest.tables().get(table))) {
        throw NotMergeable.changed(file, Optional.of(manifest));
      }
    } catch (IOException e) {
      throw NotMergeable.unreadable(file, e);
    }
  }
}
