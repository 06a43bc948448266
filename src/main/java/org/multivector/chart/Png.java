package org.multivector.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A picture as PNG. */
final class Png {

  private Png() {}

  static byte[] of(Picture picture, Lettering lettering) throws IOException {
    BufferedImage image = new BufferedImage(Page.WIDTH, Page.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D ink = image.createGraphics();
    ink.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    ink.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    picture.draw(new Page(ink, lettering));
    ink.dispose();
    ImageIO.setUseCache(false);
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
