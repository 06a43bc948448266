package org.multivector.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import org.multivector.results.Effect;

/**
 * Fonts, colours and strokes of every chart and window.
 *
 * <p>The hues are those of Okabe and Ito (2008), which colour-blind readers can tell apart; the
 * scenario and the reference also differ in lightness and in their dashes, for a print in grey. The
 * sequential scale is ColorBrewer's YlGnBu, whose lightness falls evenly.
 */
public final class Style {

  public static final Color PAPER = Color.WHITE;
  public static final Color INK = new Color(0x1A1A1A);
  public static final Color FAINT_INK = new Color(0x505050);
  public static final Color GRID = new Color(0xDDDDDD);
  public static final Color AXIS = new Color(0x909090);
  public static final Color EVENT = new Color(0x8A4B00);

  public static final Color SCENARIO = new Color(0x0072B2);
  static final Color SCENARIO_INK = new Color(0x005A8E);
  static final Color SCENARIO_50 = new Color(0x00, 0x72, 0xB2, 105);
  static final Color SCENARIO_90 = new Color(0x00, 0x72, 0xB2, 50);
  public static final Color REFERENCE = new Color(0x4D4D4D);
  static final Color REFERENCE_50 = new Color(0xBDBDBD);
  static final Color REFERENCE_90 = new Color(0xE4E4E4);
  static final Color SIMULTANEOUS = new Color(0xC9DFED);
  static final Color POINTWISE = new Color(0x7FB3D5);

  /** Changes upwards and downwards, two hues of the diverging scale. */
  static final Color MORE = new Color(0x542788);

  static final Color LESS = new Color(0xB35806);

  static final Color EDGE = new Color(0x2C7FB0);

  /** Lines of several scenarios: Okabe and Ito's hues, without yellow, which is lost on white. */
  static final Color[] CONTENDERS = {
    new Color(0x0072B2),
    new Color(0xD55E00),
    new Color(0x009E73),
    new Color(0xAA4499),
    new Color(0x1A1A1A),
    new Color(0xE69F00),
    new Color(0x56B4E9),
    new Color(0x7F3B08)
  };

  /**
   * Ids of partners that have a colour of their own in every chart, those next to each other far
   * apart in hue.
   */
  private static final List<String> HOLDERS =
      List.of("RUS", "CHN", "EU", "TUR", "USA", "AZE", "IRN", "GULF", "IND", "REG", "ROW", "SELF");

  /** Areas of those partners, and behind them of others in the order in which they come. */
  static final Color[] PARTNERS = {
    CONTENDERS[0],
    CONTENDERS[1],
    CONTENDERS[2],
    CONTENDERS[5],
    CONTENDERS[6],
    new Color(0xCC79A7),
    new Color(0x882255),
    new Color(0xDDCC77),
    new Color(0x44AA99),
    new Color(0x7A7A7A),
    new Color(0xA8A8A8),
    new Color(0x5A4A3A),
    new Color(0xEE99AA),
    CONTENDERS[3],
    CONTENDERS[7]
  };

  static final Color REST = new Color(0xE0E0E0);

  static final Stroke HAIR = new BasicStroke(1f);
  static final Stroke MEDIUM = new BasicStroke(2f);
  static final Stroke LINE = new BasicStroke(3.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  static final Stroke DASHED = dashed(2.5f, 9f, 5f);
  static final Stroke BROKEN = dashed(3.5f, 14f, 5f);
  static final Stroke DOTTED = dashed(1.6f, 3f, 4f);

  /** Of lines that colour alone does not tell apart. */
  private static final Stroke[] KINDS = {
    LINE, BROKEN, dashed(3.5f, 4f, 4f), dashed(3.5f, 18f, 4f, 4f, 4f)
  };

  /** Light to dark for low to high. */
  static final int[] SEQUENCE = {
    0xFFFFE5, 0xEDF8B1, 0xC7E9B4, 0x7FCDBB, 0x41B6C4, 0x1D91C0, 0x225EA8, 0x253494, 0x081D58
  };

  /** ColorBrewer's PuOr: brown for less, white, purple for more. */
  private static final int[] DIVERGING = {
    0x7F3B08, 0xB35806, 0xE08214, 0xFDB863, 0xFEE0B6, 0xF7F7F7, 0xD8DAEB, 0xB2ABD2, 0x8073AC,
    0x542788, 0x2D004B
  };

  /** Luminance on which dark and white lettering have the same contrast, 4.2. */
  private static final double MIDDLE = 0.2;

  /** Kinds of lettering: a weight and a size in pixels. */
  public enum Letter {
    TITLE(true, 34),
    SUBTITLE(false, 23),
    HEAD(true, 25),
    STRONG(true, 22),
    SMALL_HEAD(true, 20),
    LABEL(false, 22),
    NOTE(false, 20),
    BADGE(true, 17);

    final boolean bold;
    final int size;

    Letter(boolean bold, int size) {
      this.bold = bold;
      this.size = size;
    }

    /** Of a number: in every chart one that is marked is bold, and no other is. */
    static Letter ofNumber(Effect effect, int decimals) {
      return effect.marked(decimals) ? SMALL_HEAD : NOTE;
    }

    /** Distance from one line of text to the next. */
    double leading() {
      return Math.rint(size * 1.28);
    }
  }

  private Style() {}

  /** The colour of one of several lines; after the last hue the first comes again. */
  public static Color line(int number) {
    return CONTENDERS[number % CONTENDERS.length];
  }

  /** The stroke of one of several lines: there are four kinds. */
  static Stroke stroke(int number) {
    return KINDS[number % KINDS.length];
  }

  /**
   * The colour of a partner: its own, or one of those that are left.
   *
   * @param others partners without a colour of their own, in order
   */
  static Color partner(String id, List<String> others) {
    int own = HOLDERS.indexOf(id);
    int left = PARTNERS.length - HOLDERS.size();
    return PARTNERS[own >= 0 ? own : HOLDERS.size() + Math.max(0, others.indexOf(id)) % left];
  }

  /** Whether a partner has the same colour in every chart. */
  static boolean hasOwnColour(String partner) {
    return HOLDERS.contains(partner);
  }

  /** The colour of the sequential scale at a part of its length, 0 to 1. */
  public static Color sequential(double part) {
    return between(SEQUENCE, part);
  }

  /** The colour of the diverging scale from -1 over 0 (nearly white) to 1. */
  static Color diverging(double part) {
    return between(DIVERGING, (part + 1) / 2);
  }

  private static Color between(int[] colours, double part) {
    double place = Math.max(0, Math.min(1, part)) * (colours.length - 1);
    int below = (int) Math.min(colours.length - 2.0, Math.floor(place));
    double rest = place - below;
    return new Color(
        mix(colours[below] >> 16, colours[below + 1] >> 16, rest),
        mix(colours[below] >> 8, colours[below + 1] >> 8, rest),
        mix(colours[below], colours[below + 1], rest));
  }

  /** The lettering with more contrast on a ground of this colour. */
  static Color inkOn(Color ground) {
    return light(ground) > MIDDLE ? INK : PAPER;
  }

  /** Relative luminance, 0 to 1 (W3C, Web Content Accessibility Guidelines 2.1). */
  private static double light(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.03928 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }

  private static int mix(int low, int high, double part) {
    return (int) Math.rint((low & 0xFF) * (1 - part) + (high & 0xFF) * part);
  }

  /** A line whose width says how much. */
  static Stroke wide(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  private static Stroke dashed(float width, float... onAndOff) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, onAndOff, 0f);
  }
}
