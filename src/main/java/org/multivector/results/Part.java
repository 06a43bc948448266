package org.multivector.results;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A finished results folder read back: all draws of a batch, or a part of them.
 *
 * @param folder where it is
 * @param manifest what it says of itself
 * @param totals what its draws add up to
 */
record Part(Path folder, Manifest manifest, Totals totals) {

  static final String STATE = "state.bin";

  /**
   * Reads a finished folder.
   *
   * @throws NotMergeable if it is none, of another version, or damaged
   */
  static Part read(Path folder) {
    Manifest manifest = manifest(folder);
    return new Part(folder, manifest, totals(folder));
  }

  /**
   * What a finished folder says of itself.
   *
   * @throws NotMergeable if it is none, or damaged
   */
  static Manifest manifest(Path folder) {
    Manifest manifest =
        IntegrityCheck.manifest(folder)
            .filter(found -> found.kind().equals(Output.RUN))
            .orElseThrow(() -> new NotMergeable(folder + " is not a results folder"));
    if (!manifest.complete()) {
      throw new NotMergeable(folder + " is not finished; finish it with run --resume");
    }
    return manifest;
  }

  private static Totals totals(Path folder) {
    Path state = folder.resolve(STATE);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(state), 1 << 16)) {
      return Totals.read(new DataInputStream(in));
    } catch (IOException e) {
      throw NotMergeable.unreadable(state, e);
    }
  }

  DrawRange draws() {
    return manifest.draws();
  }

  /** By what a table is known again. */
  FileChecksum mark(String table) {
    FileChecksum mark = manifest.tables().get(table);
    if (mark == null) {
      throw new NotMergeable(folder + " has no " + table + " of this version");
    }
    return mark;
  }
}
