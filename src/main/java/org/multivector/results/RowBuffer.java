package org.multivector.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Rows of CSV as bytes: UTF-8, LF, RFC 4180. Grows as needed and is reused. */
public final class RowBuffer {

  private byte[] bytes;
  private int size;

  public RowBuffer() {
    this(1 << 16);
  }

  RowBuffer(int capacity) {
    bytes = new byte[capacity];
  }

  /** Forgets the rows; the memory is kept. */
  public RowBuffer clear() {
    size = 0;
    return this;
  }

  /** Number of bytes. */
  int size() {
    return size;
  }

  /** Appends a field of text, quoted if it has to be. */
  RowBuffer text(String text) {
    return quotes(text) ? raw('"' + text.replace("\"", "\"\"") + '"') : raw(text);
  }

  /** Appends a number as {@link Numbers} writes it. */
  RowBuffer number(double value) {
    Numbers.append(this, value);
    return this;
  }

  /** Appends a whole number. */
  RowBuffer number(long value) {
    return value < 0 ? raw(Long.toString(value)) : digits(value, 1);
  }

  /** Appends a number that is not negative, with zeros before it up to the width. */
  RowBuffer digits(long value, int width) {
    int length = Math.max(width, length(value));
    room(length);
    long rest = value;
    for (int i = size + length - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += length;
    return this;
  }

  /** Appends a character of ASCII as it is, such as the comma between fields or the line's end. */
  RowBuffer mark(char ascii) {
    room(1);
    bytes[size++] = (byte) ascii;
    return this;
  }

  RowBuffer raw(String text) {
    return raw(text.getBytes(StandardCharsets.UTF_8));
  }

  RowBuffer raw(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
    return this;
  }

  /** Takes the bytes into a checksum. */
  void updates(CRC32 checksum) {
    checksum.update(bytes, 0, size);
  }

  /** CRC-32 of the bytes. */
  int checksum() {
    CRC32 checksum = new CRC32();
    updates(checksum);
    return (int) checksum.getValue();
  }

  /** Writes all bytes. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  /** A copy of what was appended. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  /** Makes room for so many more bytes. */
  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * bytes.length));
    }
  }

  private static int length(long value) {
    int length = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      length++;
    }
    return length;
  }

  private static boolean quotes(String text) {
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
  }
}
