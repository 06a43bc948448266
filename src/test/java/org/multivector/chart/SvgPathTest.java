package org.multivector.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SvgPathTest {

  @Test
  void saysHowFarPointsAreApart() {
    assertEquals(
        "M632 751.3l7.1 3.8-.5-3.1 0 0",
        SvgPath.shortened("M632 751.3 L639.1 755.1 L638.6 752 L638.6 752"));
  }

  @Test
  void startsAnewAfterItIsClosed() {
    assertEquals("M1 1l2 0 0 2ZM10 10l-1 0Z", SvgPath.shortened("M1 1 L3 1 L3 3 Z M10 10 L9 10 Z"));
  }

  @Test
  void leavesCurvesAlone() {
    assertEquals("M1 1 C2 2 3 3 4 4 Z", SvgPath.shortened("M1 1 C2 2 3 3 4 4 Z"));
  }

  @Test
  void losesNothingByAddingUp() {
    StringBuilder path = new StringBuilder("M0 0");
    for (int i = 1; i <= 500; i++) {
      path.append(" L").append(i).append(".1 ").append(i % 7).append('.').append(i % 10);
    }
    BigDecimal x = BigDecimal.ZERO;
    BigDecimal y = BigDecimal.ZERO;
    Matcher numbers = Pattern.compile("-?[0-9.]+").matcher(SvgPath.shortened(path.toString()));
    while (numbers.find()) {
      x = x.add(new BigDecimal(numbers.group()));
      assertTrue(numbers.find());
      y = y.add(new BigDecimal(numbers.group()));
    }
    assertEquals("500.1 3.0", x + " " + y.setScale(1));
  }
}
