package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.chart.MadeUp.Wish;

/** Where states and powers stand. */
class NodePositionsTest {

  private static final Rectangle2D AREA = new Rectangle2D.Double(100, 50, 735, 520);

  private static final Offset<Double> NEARLY = Offset.offset(0.1);

  private static NodePositions of(Wish wish) {
    return new NodePositions(new MadeUp(wish).setting(), AREA, id -> 130);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "5,9", "12,12"})
  void nobodyStandsOnAnotherOrOutside(int states, int powers) {
    var boxes = of(Wish.usual().of(states, powers)).all();
    assertThat(boxes).hasSize(states + powers);
    boxes.forEach(
        (id, box) -> {
          assertThat(NodePositions.inset(AREA, -0.1, -0.1).contains(box)).as(id).isTrue();
          boxes.forEach(
              (other, its) ->
                  assertThat(id.equals(other) || !box.intersects(its))
                      .as(id + " and " + other)
                      .isTrue());
        });
  }

  @Test
  void statesStandToEachOtherAsOnAMap() {
    NodePositions standpoints = of(Wish.usual());
    assertThat(standpoints.of("KAZ").getY()).isLessThan(standpoints.of("UZB").getY());
    assertThat(standpoints.of("TKM").getX()).isLessThan(standpoints.of("UZB").getX());
    assertThat(standpoints.of("UZB").getX()).isLessThan(standpoints.of("KGZ").getX());
    assertThat(standpoints.of("KGZ").getY()).isLessThan(standpoints.of("TJK").getY());
  }

  @Test
  void powersStandAtTheEdgeInTheirDirection() {
    NodePositions standpoints = of(Wish.usual());
    assertThat(standpoints.of("RUS").getY()).isCloseTo(AREA.getY(), NEARLY);
    assertThat(standpoints.of("CHN").getMaxX()).isCloseTo(AREA.getMaxX(), NEARLY);
    assertThat(standpoints.of("EU").getX()).isCloseTo(AREA.getX(), NEARLY);
    assertThat(standpoints.of("IND").getMaxY()).isCloseTo(AREA.getMaxY(), NEARLY);
    Rectangle2D within = NodePositions.inset(AREA, 1, 1);
    for (String power : new MadeUp(Wish.usual()).setting().powers()) {
      assertThat(within.contains(standpoints.of(power))).as(power).isFalse();
    }
  }
}
