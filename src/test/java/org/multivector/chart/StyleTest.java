package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class StyleTest {

  @Test
  void darkensEvenlyFromLowToHigh() {
    for (int i = 1; i <= 200; i++) {
      assertThat(light(Style.sequential(i / 200.0)))
          .isLessThanOrEqualTo(light(Style.sequential((i - 1) / 200.0)));
    }
    assertThat(Style.sequential(-1)).isEqualTo(Style.sequential(0));
    assertThat(Style.sequential(2)).isEqualTo(Style.sequential(1));
  }

  @Test
  void writesReadablyOnEveryShade() {
    for (int i = 0; i <= 200; i++) {
      Color ground = Style.sequential(i / 200.0);
      assertThat(contrast(ground, Style.inkOn(ground))).as("shade %s", i).isGreaterThan(4.1);
    }
  }

  @Test
  void writesReadablyOnPaper() {
    for (Color ink :
        new Color[] {
          Style.INK, Style.FAINT_INK, Style.SCENARIO_INK, Style.REFERENCE, Style.EVENT
        }) {
      assertThat(contrast(Style.PAPER, ink)).isGreaterThan(4.5);
    }
  }

  /** Bold and large, as numbers in the colours of lines are. */
  @Test
  void writesNumbersReadablyInTheColoursOfTheFirstLines() {
    for (int n = 0; n < 3; n++) {
      assertThat(contrast(Style.PAPER, Style.CONTENDERS[n])).isGreaterThan(3);
    }
  }

  @Test
  void tellsScenarioFromReferenceInGreyPrint() {
    assertThat(contrast(Style.REFERENCE_90, Style.REFERENCE_50)).isGreaterThan(1.3);
    assertThat(contrast(Style.SIMULTANEOUS, Style.POINTWISE)).isGreaterThan(1.3);
    assertThat(contrast(Style.POINTWISE, Style.SCENARIO)).isGreaterThan(1.8);
  }

  /** Contrast of WCAG 2.1. */
  private static double contrast(Color one, Color other) {
    double lighter = Math.max(light(one), light(other));
    double darker = Math.min(light(one), light(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double light(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.03928 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }
}
