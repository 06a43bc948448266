package org.multivector.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * By what a file is known again.
 *
 * @param bytes its length
 * @param checksum CRC-32 of its bytes
 */
record FileMark(long bytes, long checksum) {

  static final FileMark EMPTY = new FileMark(0, 0);

  /** What is said of a table that is not what it was. */
  static final String CHANGED = " was changed since it was written";

  private static FileMark of(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        CheckedInputStream in = new CheckedInputStream(bytes, new CRC32())) {
      long length = in.transferTo(OutputStream.nullOutputStream());
      return new FileMark(length, in.getChecksum().getValue());
    }
  }

  /**
   * A table in a folder, just as it was written.
   *
   * @throws NotMergeable if it is not there, or not what the folder's manifest knows it by
   */
  static Path whole(Path folder, String table) {
    Path file = folder.resolve(table);
    Optional<FileMark> mark =
        ManifestReader.find(folder)
            .filter(Manifest::complete)
            .map(manifest -> manifest.tables().get(table));
    try {
      if (mark.isPresent() && !of(file).equals(mark.get())) {
        throw new NotMergeable(file + CHANGED);
      }
      return file;
    } catch (IOException e) {
      throw NotMergeable.unreadable(file, e);
    }
  }
}
