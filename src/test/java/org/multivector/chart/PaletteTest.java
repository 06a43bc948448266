package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PaletteTest {

  @Test
  void keepsTheColoursOfAPictureOfFew() {
    int[] pixels = {0xFFFFFF, 0xFFFFFF, 0x0072B2, 0x1A1A1A, 0x0072B2, 0xE4E4E4};
    Palette palette = new Palette(pixels);
    for (int pixel : pixels) {
      assertThat(colour(palette, pixel)).isEqualTo(pixel);
    }
  }

  @Test
  void takesTheNearestOfManyColours() {
    SplittableRandom random = new SplittableRandom(1);
    int[] pixels = random.ints(50_000, 0, 1 << 24).toArray();
    for (int i = 0; i < 20_000; i++) {
      pixels[i] = 0x0072B2;
    }
    Palette palette = new Palette(pixels);
    assertThat(palette.bytes()).hasSize(3 * 256);
    assertThat(colour(palette, 0x0072B2)).isEqualTo(0x0072B2);
    for (int i = 20_000; i < 21_000; i++) {
      assertThat(palette.place(pixels[i])).isBetween(0, 255);
    }
  }

  @Test
  void aPlainAreaKeepsItsColourThoughASoftEdgeNearItComesFirst() {
    int[] pixels = new int[1000];
    Arrays.fill(pixels, 0, 400, 0xFFE6E6E6);
    pixels[400] = 0xFFE4E4E8; // counts as the next, but is nearer to the one before
    Arrays.fill(pixels, 401, 1000, 0xFFE1E2EE);
    Palette palette = new Palette(pixels);
    palette.place(pixels[400]);
    assertThat(colour(palette, pixels[999])).isEqualTo(0xE1E2EE);
  }

  private static int colour(Palette palette, int pixel) {
    byte[] bytes = palette.bytes();
    int place = 3 * palette.place(pixel);
    return (bytes[place] & 0xFF) << 16 | (bytes[place + 1] & 0xFF) << 8 | bytes[place + 2] & 0xFF;
  }
}
