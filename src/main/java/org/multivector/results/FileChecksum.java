package org.multivector.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * By what a file is known again.
 *
 * @param bytes its length
 * @param checksum CRC-32 of its bytes
 */
record FileChecksum(long bytes, long checksum) {

  static final FileChecksum EMPTY = new FileChecksum(0, 0);

  /** Of a text. */
  static FileChecksum of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return new FileChecksum(bytes.length, checksum.getValue());
  }

  /** Of a file. */
  static FileChecksum of(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        CheckedInputStream in = new CheckedInputStream(bytes, new CRC32())) {
      long length = in.transferTo(OutputStream.nullOutputStream());
      return new FileChecksum(length, in.getChecksum().getValue());
    }
  }
}
