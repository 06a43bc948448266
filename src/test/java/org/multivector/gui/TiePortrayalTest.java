package org.multivector.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sim.field.network.Edge;
import sim.portrayal.LocationWrapper;
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

  /** A double click asks for it by either. */
  @Test
  void namesATieByItsEdgeAndByWhatIsOnIt() {
    Actor state = new Actor("KAZ", "Kazakhstan", true);
    Actor power = new Actor("CHN", "China", false);
    TieLine tie = new TieLine(state, power, 0, 1, 0.1);
    TiePortrayal portrayal =
        new TiePortrayal(
            () -> {
              throw new IllegalStateException("nothing is drawn");
            });
    for (Object subject : List.of(tie, new Edge(power, state, tie))) {
      assertThat(portrayal.getName(new LocationWrapper(subject, null, null)))
          .contains("Kazakhstan", "China");
    }
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
