package org.multivector.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture as PNG with a palette, as wide as the text of a page.
 *
 * <p>Written by hand (W3C, PNG Specification, third edition): ImageIO takes longer to load than to
 * write, and cannot choose a palette.
 */
final class Png {

  private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};

  /** 240 dots an inch make a picture of the usual width 17 cm wide, and so is every other. */
  private static final int DOTS_PER_METRE = 9449;

  private static final int COMPRESSION = 4;

  private Png() {}

  static byte[] of(Picture picture, Sheet sheet, Lettering lettering) {
    BufferedImage image = image(sheet.pixels());
    Graphics2D ink = ink(image);
    ink.scale(sheet.scale(), sheet.scale());
    picture.draw(new Page(ink, letters -> write(ink, letters), lettering, sheet, picture.words()));
    ink.dispose();
    return bytes(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), sheet.pixels());
  }

  static BufferedImage image(Size size) {
    return new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
  }

  static Graphics2D ink(BufferedImage image) {
    Graphics2D ink = image.createGraphics();
    ink.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    ink.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    return ink;
  }

  private static void write(Graphics2D ink, Page.Letters letters) {
    ink.drawString(letters.text(), (float) letters.left(), (float) letters.baseline());
  }

  private static byte[] bytes(int[] pixels, Size size) {
    Palette palette = new Palette(pixels);
    byte[] rows = compressed(rows(pixels, size.width(), palette));
    ByteBuffer out = ByteBuffer.allocate(rows.length + 1024);
    out.put(SIGNATURE);
    chunk(out, "IHDR", header(size));
    chunk(out, "pHYs", density(size));
    chunk(out, "PLTE", palette.bytes());
    chunk(out, "IDAT", rows);
    chunk(out, "IEND", new byte[0]);
    return Arrays.copyOf(out.array(), out.position());
  }

  /** Width, height, 8 bits, palette, the usual methods. */
  private static byte[] header(Size size) {
    byte[] kind = {8, 3, 0, 0, 0};
    return ByteBuffer.allocate(13).putInt(size.width()).putInt(size.height()).put(kind).array();
  }

  private static byte[] density(Size size) {
    byte metres = 1;
    int dots = (int) Math.rint((double) DOTS_PER_METRE * size.width() / Sheet.WIDTH);
    return ByteBuffer.allocate(9).putInt(dots).putInt(dots).put(metres).array();
  }

  /** Places in the palette, row by row, each row led by the number of its filter: none. */
  private static byte[] rows(int[] pixels, int width, Palette palette) {
    byte[] rows = new byte[pixels.length + pixels.length / width];
    int to = 0;
    for (int i = 0; i < pixels.length; i++) {
      boolean first = i % width == 0;
      if (first) {
        to++;
      }
      boolean same = !first && pixels[i] == pixels[i - 1];
      rows[to] = same ? rows[to - 1] : (byte) palette.place(pixels[i]);
      to++;
    }
    return rows;
  }

  private static byte[] compressed(byte[] rows) {
    Deflater deflater = new Deflater(COMPRESSION);
    deflater.setInput(rows);
    deflater.finish();
    byte[] out = new byte[1 << 16];
    int length = 0;
    while (!deflater.finished()) {
      out = length == out.length ? Arrays.copyOf(out, 2 * length) : out;
      length += deflater.deflate(out, length, out.length - length);
    }
    deflater.end();
    return Arrays.copyOf(out, length);
  }

  private static void chunk(ByteBuffer out, String name, byte[] content) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(content);
    out.putInt(content.length).put(type).put(content).putInt((int) sum.getValue());
  }
}
