package org.multivector.chart;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The 256 colours of a picture that fill most of it; each other colour, on the soft edges of
 * letters and curves, is replaced by the nearest of them.
 *
 * <p>A picture with a palette takes a third of the bytes. Colours are told apart by six bits a
 * channel, less than an eye sees.
 */
final class Palette {

  private static final int SIZE = 256;
  private static final int BINS = 1 << 18;

  private final int[] colours;
  private final int[] places = new int[BINS];

  Palette(int[] pixels) {
    int[] counts = new int[BINS];
    int[] seen = new int[BINS];
    int begin = 0;
    for (int i = 1; i <= pixels.length; i++) {
      if (i == pixels.length || pixels[i] != pixels[begin]) {
        int bin = bin(pixels[begin]);
        counts[bin] += i - begin;
        seen[bin] = pixels[begin];
        begin = i;
      }
    }
    int[] most =
        IntStream.range(0, BINS)
            .filter(bin -> counts[bin] > 0)
            .mapToLong(bin -> ((long) -counts[bin] << 20) | bin)
            .sorted()
            .limit(SIZE)
            .mapToInt(key -> (int) (key & (BINS - 1)))
            .toArray();
    colours = IntStream.of(most).map(bin -> seen[bin]).toArray();
    Arrays.fill(places, -1);
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
    for (int i = 1; i < colours.length; i++) {
      if (distance(colours[i], pixel) < distance(colours[best], pixel)) {
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
    return (pixel >> 6 & 0x3F000) | (pixel >> 4 & 0xFC0) | (pixel >> 2 & 0x3F);
  }
}
