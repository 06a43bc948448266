package org.multivector.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.multivector.chart.Style.Letter;

/**
 * The bundled Noto Sans and the widths of its texts.
 *
 * <p>Widths are sums of the font's own whole design units, not of pixels on some screen, so that a
 * layout is the same with every Java, font renderer and machine.
 */
public final class Lettering {

  /** Part of a line that is filled, for readers whose other font is wider than this one. */
  static final double RESERVE = 0.9;

  /** Design units of an em of Noto Sans. */
  private static final int EM = 1000;

  private static final FontRenderContext DESIGN = new FontRenderContext(null, true, true);

  private final Map<Letter, Font> fonts = new EnumMap<>(Letter.class);
  private final Face regular;
  private final Face bold;

  /** Reads the fonts; any failure of Java's font system comes out of here. */
  public Lettering() throws IOException, FontFormatException {
    regular = new Face(read("NotoSans-Regular.ttf"));
    bold = new Face(read("NotoSans-Bold.ttf"));
    for (Letter letter : Letter.values()) {
      fonts.put(letter, face(letter).font.deriveFont((float) letter.size));
    }
  }

  /** The font of a kind of lettering. */
  public Font font(Letter letter) {
    return fonts.getOrDefault(letter, regular.font);
  }

  /** Width of a text in pixels. */
  double width(String text, Letter letter) {
    return face(letter).units(text) * letter.size / EM;
  }

  /** Cuts a text into lines that are no wider than asked. */
  List<String> wrap(String text, Letter letter, double width) {
    List<String> lines = new ArrayList<>();
    double space = width(" ", letter);
    String line = "";
    double filled = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      double wide = width(word, letter);
      if (!line.isEmpty() && filled + space + wide > width) {
        lines.add(line);
        line = "";
      }
      filled = line.isEmpty() ? wide : filled + space + wide;
      line = line.isEmpty() ? word : line + " " + word;
      if (filled > width) {
        line = broken(line, letter, width, lines);
        filled = width(line, letter);
      }
    }
    lines.add(line);
    return lines;
  }

  /** Cuts a text into at most so many lines; the last one is shortened if it has to be. */
  List<String> wrap(String text, Letter letter, double width, int most) {
    List<String> lines = wrap(text, letter, width);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
    String rest = String.join(" ", lines.subList(most - 1, lines.size()));
    kept.add(shortened(rest, letter, width));
    return kept;
  }

  /** Cuts a text into as few lines as the width allows, of about the same length. */
  List<String> balanced(String text, Letter letter, double width) {
    List<String> best = wrap(text, letter, width);
    double narrow = width - 20;
    List<String> next = wrap(text, letter, narrow);
    while (next.size() == best.size() && narrow > width / 2) {
      best = next;
      narrow -= 20;
      next = wrap(text, letter, narrow);
    }
    return best;
  }

  /** Breaks a word that is wider than a line, behind a hyphen if it can; the rest is open. */
  private String broken(String word, Letter letter, double width, List<String> lines) {
    String rest = word;
    while (width(rest, letter) > width && rest.codePointCount(0, rest.length()) > 1) {
      int fitting = fitting(rest, letter, width);
      int hyphen = rest.lastIndexOf('-', fitting - 1) + 1;
      int end = hyphen > fitting / 2 ? hyphen : fitting;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  /** The text if it fits, otherwise as many words as fit with an ellipsis. */
  String shortened(String text, Letter letter, double width) {
    if (width(text, letter) <= width) {
      return text;
    }
    double room = Math.max(0, width - width("…", letter));
    int end = fitting(text, letter, room);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end / 2 ? space : end).strip() + "…";
  }

  /** The first of some wordings that fits into a line, otherwise the last. */
  String firstFitting(Letter letter, double width, String... wordings) {
    for (String wording : wordings) {
      if (width(wording, letter) <= width) {
        return wording;
      }
    }
    return wordings[wordings.length - 1];
  }

  /** How many characters fit, at least one. */
  private int fitting(String text, Letter letter, double width) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (width(text.substring(0, next), letter) > width) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private Face face(Letter letter) {
    return letter.bold ? bold : regular;
  }

  private static Font read(String file) throws IOException, FontFormatException {
    try (InputStream stream = Lettering.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IOException(file + " is missing from the program");
      }
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    }
  }

  /** One weight of the font with the advances of its characters. */
  private static final class Face {
    private final Font font;
    private final Font large;
    private final int[] advances = new int[0x600];

    Face(Font font) {
      this.font = font;
      large = font.deriveFont((float) EM);
    }

    double units(String text) {
      long units = 0;
      for (int i = 0; i < text.length(); ) {
        int character = text.codePointAt(i);
        units += advance(character);
        i += Character.charCount(character);
      }
      return units;
    }

    private int advance(int character) {
      if (character >= advances.length) {
        return measured(character);
      }
      if (advances[character] == 0) {
        advances[character] = measured(character);
      }
      return advances[character];
    }

    private int measured(int character) {
      int[] alone = {character};
      String text = new String(alone, 0, 1);
      return (int)
          Math.rint(large.createGlyphVector(DESIGN, text).getGlyphMetrics(0).getAdvanceX());
    }
  }
}
