package org.multivector.chart;

import java.util.Arrays;

/**
 * The 256 colours of a picture that fill most of it; each other colour, on the soft edges of
 * letters and curves, is replaced by the nearest of them.
 *
 * <p>A picture with a palette takes a third of the bytes. Colours that differ by less than an eye
 * sees, in the last three bits of a channel, count as one.
 */
final class Palette {

  private static final int SIZE = 256;
  private static final int BITS = 15;
  private static final int BINS = 1 << BITS;

  private final int[] colours;
  private final int[] places = new int[BINS];

  Palette(int[] pixels) {
    int[] counts = new int[BINS];
    int[] longest = new int[BINS];
    int[] seen = new int[BINS];
    int begin = 0;
    for (int i = 1; i <= pixels.length; i++) {
      if (i == pixels.length || pixels[i] != pixels[begin]) {
        int bin = bin(pixels[begin]);
        counts[bin] += i - begin;
        if (i - begin > longest[bin]) {
          longest[bin] = i - begin;
          seen[bin] = pixels[begin];
        }
        begin = i;
      }
    }
    colours = most(counts, seen);
    Arrays.fill(places, -1);
    for (int i = 0; i < colours.length; i++) {
      places[bin(colours[i])] = i; // not that of a soft edge which happens to come first
    }
  }

  /** The colours of the bins that hold most pixels. */
  private static int[] most(int[] counts, int[] seen) {
    long[] keys = new long[BINS];
    int used = 0;
    for (int bin = 0; bin < BINS; bin++) {
      if (counts[bin] > 0) {
        keys[used++] = ((long) -counts[bin] << BITS) | bin;
      }
    }
    Arrays.sort(keys, 0, used);
    int[] most = new int[Math.min(SIZE, used)];
    for (int i = 0; i < most.length; i++) {
      most[i] = seen[(int) (keys[i] & (BINS - 1))];
    }
    return most;
  }

  /** Red, green and blue of each colour. */
  byte[] bytes() {
    byte[] bytes = new byte[3 * colours.length];
    for (int i = 0; i < colours.length; i++) {
      bytes[3 * i] = (byte) (colours[i] >> 16);
      bytes[3 * i + 1] = (byte) (colours[i] >> 8);
      bytes[3 * i + 2] = (byte) colours[i];
    }
    return bytes;
  }

  /** Place of a pixel's colour, or of the nearest one. */
  int place(int pixel) {
    int bin = bin(pixel);
    if (places[bin] < 0) {
      places[bin] = nearest(pixel);
    }
    return places[bin];
  }

  private int nearest(int pixel) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.length; i++) {
      int distance = distance(colours[i], pixel);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
    int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return 2 * red * red + 4 * green * green + blue * blue;
  }

  private static int bin(int pixel) {
    return (pixel >> 9 & 0x7C00) | (pixel >> 6 & 0x3E0) | (pixel >> 3 & 0x1F);
  }
}
