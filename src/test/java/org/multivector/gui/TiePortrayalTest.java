package org.multivector.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sim.util.Double2D;

class TiePortrayalTest {

  private static final Double2D FROM = new Double2D(100, 100);
  private static final Double2D TO = new Double2D(500, 100);

  private static double bend(Double2D... others) {
    return TiePortrayal.bend(FROM, TO, List.of(others));
  }

  @Test
  void bendsATieAroundWhoeverIsInItsWay() {
    double usual = bend();
    Double2D on = new Double2D(300, 100 + 400 * usual / 2);
    assertThat(bend(new Double2D(300, 300))).isEqualTo(usual);
    assertThat(bend(on)).isNotEqualTo(usual);
    assertThat(bend(on, new Double2D(300, 60))).isNotIn(usual, bend(on));
  }

  @Test
  void bendsAsUsualWhereNobodyCanBePassed() {
    Double2D[] wall = new Double2D[40];
    for (int n = 0; n < wall.length; n++) {
      wall[n] = new Double2D(300, -300 + 20 * n);
    }
    assertThat(bend(wall)).isEqualTo(bend());
  }
}
