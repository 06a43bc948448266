package org.multivector.results;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/** A table of single runs while it grows; its length and checksum are known all the time. */
final class TableFile {

  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final byte[] header;
  private final CRC32 checksum = new CRC32();
  private long bytes;
  private @Nullable OutputStream stream;

  TableFile(Path path, String header) {
    this.path = path;
    this.header = header.getBytes(StandardCharsets.UTF_8);
  }

  String name() {
    return path.getFileName().toString();
  }

  /** What was written so far. */
  FileChecksum mark() {
    return new FileChecksum(bytes, checksum.getValue());
  }

  /** Begins with the header; what was there goes. */
  void begin() throws IOException {
    stream = Files.newOutputStream(path);
    write(header, header.length);
  }

  /**
   * Goes on after what a mark covers; what lies behind it goes.
   *
   * @throws IOException if the file is not what was marked
   */
  void goOn(FileChecksum mark) throws IOException {
    read(path, mark.bytes());
    if (!mark().equals(mark)) {
      throw new IOException(name() + " was changed or cut short");
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.truncate(mark.bytes());
    }
    stream = Files.newOutputStream(path, StandardOpenOption.APPEND);
  }

  /** Takes the beginning of a file into length and checksum. */
  private void read(Path from, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(from)) {
      while (bytes < most) {
        int count = in.read(buffer, 0, (int) Math.min(BUFFER, most - bytes));
        if (count < 0) {
          return;
        }
        checksum.update(buffer, 0, count);
        bytes += count;
      }
    }
  }

  void append(RowBuffer rows) throws IOException {
    rows.writeTo(stream());
    rows.updates(checksum);
    bytes += rows.size();
  }

  /**
   * Appends the rows of a finished table of the same columns.
   *
   * @throws NotMergeable if it has other columns, or was changed since it was finished
   */
  void append(Part part) throws IOException {
    Path table = part.folder().resolve(name());
    CheckedInputStream in =
        new CheckedInputStream(
            new BufferedInputStream(Files.newInputStream(table), BUFFER), new CRC32());
    try (in) {
      if (!Arrays.equals(in.readNBytes(header.length), header)) {
        throw new NotMergeable(table + " has other columns than the same run would have now");
      }
      long length = header.length + rows(in);
      if (!new FileChecksum(length, in.getChecksum().getValue()).equals(part.mark(name()))) {
        throw NotMergeable.changed(table, Optional.of(part.manifest()));
      }
    }
  }

  private long rows(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long length = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      write(buffer, count);
      length += count;
    }
    return length;
  }

  private void write(byte[] buffer, int count) throws IOException {
    stream().write(buffer, 0, count);
    checksum.update(buffer, 0, count);
    bytes += count;
  }

  private OutputStream stream() throws IOException {
    if (stream == null) {
      throw new IOException(name() + " is not open");
    }
    return stream;
  }

  void close() throws IOException {
    if (stream != null) {
      stream.close();
    }
  }
}
