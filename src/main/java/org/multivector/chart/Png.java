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

  /** 240 dots an inch make the picture 17 cm wide. */
  private static final int DOTS_PER_METRE = 9449;

  private static final int COMPRESSION = 4;

  private Png() {}

  static byte[] of(Picture picture, Lettering lettering) {
    BufferedImage image = image(picture.height());
    Graphics2D ink = ink(image);
    picture.draw(new Page(ink, letters -> write(ink, letters), lettering, picture.height()));
    ink.dispose();
    return bytes(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
  }

  static BufferedImage image(int height) {
    return new BufferedImage(Page.WIDTH, height, BufferedImage.TYPE_INT_RGB);
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

  private static byte[] bytes(int[] pixels) {
    Palette palette = new Palette(pixels);
    byte[] rows = compressed(rows(pixels, palette));
    ByteBuffer out = ByteBuffer.allocate(rows.length + 1024);
    out.put(SIGNATURE);
    chunk(out, "IHDR", header(pixels.length / Page.WIDTH));
    chunk(out, "pHYs", density());
    chunk(out, "PLTE", palette.bytes());
    chunk(out, "IDAT", rows);
    chunk(out, "IEND", new byte[0]);
    return Arrays.copyOf(out.array(), out.position());
  }

  /** Width, height, 8 bits, palette, the usual methods. */
  private static byte[] header(int height) {
    byte[] kind = {8, 3, 0, 0, 0};
    return ByteBuffer.allocate(13).putInt(Page.WIDTH).putInt(height).put(kind).array();
  }

  private static byte[] density() {
    byte metres = 1;
    return ByteBuffer.allocate(9).putInt(DOTS_PER_METRE).putInt(DOTS_PER_METRE).put(metres).array();
  }

  /** Places in the palette, row by row, each row led by the number of its filter: none. */
  private static byte[] rows(int[] pixels, Palette palette) {
    byte[] rows = new byte[pixels.length + pixels.length / Page.WIDTH];
    int to = 0;
    for (int i = 0; i < pixels.length; i++) {
      boolean first = i % Page.WIDTH == 0;
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
