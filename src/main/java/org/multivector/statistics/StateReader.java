package org.multivector.statistics;

import java.io.DataInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads what {@link StateWriter} wrote; each chunk is checked before anything in it is used. */
public final class StateReader {

  private final DataInput in;
  private final byte[] bytes = new byte[StateWriter.CHUNK];
  private int at;
  private int size;
  private int chunk;

  /** Reads from the start of what was written. */
  public StateReader(DataInput in) {
    this.in = in;
  }

  /** The next number. */
  public long number() throws IOException {
    long folded = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = next();
      folded |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return folded >>> 1 ^ -(folded & 1);
      }
    }
    throw damaged();
  }

  /** A whole number from 0 to the greatest allowed. */
  public int size(int greatest) throws IOException {
    long size = number();
    if (size < 0 || size > greatest) {
      throw damaged();
    }
    return (int) size;
  }

  void numbers(long[] into) throws IOException {
    for (int i = 0; i < into.length; i++) {
      into[i] = number();
    }
  }

  double real() throws IOException {
    return Double.longBitsToDouble(number());
  }

  String text() throws IOException {
    byte[] utf8 = new byte[size(1 << 20)];
    for (int i = 0; i < utf8.length; i++) {
      utf8[i] = (byte) number();
    }
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** Checks that nothing is left. */
  public void end() throws IOException {
    if (at < size || in.readInt() != 0) {
      throw damaged();
    }
  }

  private byte next() throws IOException {
    if (at == size) {
      refill();
    }
    return bytes[at++];
  }

  private void refill() throws IOException {
    size = in.readInt();
    if (size < 1 || size > bytes.length) {
      throw damaged();
    }
    int checksum = in.readInt();
    in.readFully(bytes, 0, size);
    if (checksum != StateWriter.checksum(chunk++, bytes, size)) {
      throw damaged();
    }
    at = 0;
  }

  /** What is thrown for whatever was never written so. */
  public static IOException damaged() {
    return new IOException("the accumulators are damaged");
  }
}
