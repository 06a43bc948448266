package org.multivector.statistics;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes whole numbers and texts in a compact form (seven bits a byte, the sign folded in), cut
 * into chunks: length, checksum of the chunk and its place, bytes; a chunk of length 0 is the end.
 */
public final class StateWriter {

  static final int CHUNK = 1 << 16;
  private static final int LONGEST = 10;

  private final DataOutput out;
  private final byte[] bytes = new byte[CHUNK];
  private int size;
  private int chunk;

  /** Writes from the start. */
  public StateWriter(DataOutput out) {
    this.out = out;
  }

  /** A whole number: small ones take few bytes. */
  public void number(long value) throws IOException {
    if (size > CHUNK - LONGEST) {
      flush();
    }
    long rest = value << 1 ^ value >> 63;
    while ((rest & ~0x7fL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void numbers(long[] values) throws IOException {
    for (long value : values) {
      number(value);
    }
  }

  /** All bits of a number. */
  public void number(double value) throws IOException {
    number(Double.doubleToRawLongBits(value));
  }

  void text(String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    for (byte b : utf8) {
      number(b);
    }
  }

  /** Writes what is left, and the end. */
  public void end() throws IOException {
    flush();
    out.writeInt(0);
  }

  private void flush() throws IOException {
    if (size > 0) {
      out.writeInt(size);
      out.writeInt(checksum(chunk++, bytes, size));
      out.write(bytes, 0, size);
      size = 0;
    }
  }

  /** Checksum of a chunk and its place in the file. */
  static int checksum(int chunk, byte[] bytes, int size) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, size);
    return (int) crc.getValue() ^ 0x9e3779b9 * (chunk + 1);
  }
}
