package org.multivector.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;
import javax.swing.plaf.nimbus.NimbusLookAndFeel;
import org.multivector.chart.Lettering;
import org.multivector.chart.Style;

/** Fonts and colours of the windows: those of the charts. */
final class Look {

  static final float SMALL = 11.5f;
  static final float TEXT = 13f;
  static final float HEAD = 15f;

  static final Color LAND = new Color(0xF1EFE9);
  static final Color REGION = new Color(0xE3EAD9);
  static final Color WATER = new Color(0xDCE9F1);
  static final Color BORDER = new Color(0xBDB9AE);
  private static final Color GROUND = new Color(0xF4F5F6);

  private final Font regular;
  private final Font bold;

  private Look(Lettering lettering) {
    regular = lettering.font(Style.Letter.NOTE);
    bold = lettering.font(Style.Letter.BADGE);
  }

  /** Makes windows look so. */
  static Look install() throws IOException, FontFormatException, UnsupportedLookAndFeelException {
    Look look = new Look(new Lettering());
    UIManager.setLookAndFeel(new NimbusLookAndFeel());
    UIManager.getLookAndFeelDefaults().put("defaultFont", look.plain(TEXT));
    UIManager.put("control", GROUND);
    UIManager.put("nimbusBase", new Color(0x3A6A8C));
    UIManager.put("nimbusBlueGrey", new Color(0xB4BEC6));
    UIManager.put("nimbusSelectionBackground", Style.SCENARIO);
    return look;
  }

  Font plain(float size) {
    return regular.deriveFont(size);
  }

  Font bold(float size) {
    return bold.deriveFont(size);
  }
}
