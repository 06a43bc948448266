package org.multivector.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where actors stand on the map. */
class PlacesTest {

  private static final List<String> CAST =
      List.of(
          "KAZ", "UZB", "TKM", "KGZ", "TJK", "RUS", "CHN", "USA", "EU", "TUR", "GULF", "IRN", "IND",
          "AZE", "JPN", "KOR", "GBR", "PAK", "XXX", "YYY", "ZZZ");

  private static Point2D.Double of(Places places, String id) {
    return places.of(id);
  }

  @Test
  void nobodyStandsOnAnotherOrOffTheMap() {
    Places places = new Places(CAST);
    for (String id : CAST) {
      Point2D.Double one = of(places, id);
      assertThat(one.x).as(id).isBetween(40.0, Projection.WIDTH - 40.0);
      assertThat(one.y).as(id).isBetween(20.0, Projection.HEIGHT - 60.0);
      for (String other : CAST) {
        if (!other.equals(id)) {
          assertThat(one.distance(of(places, other))).as(id + " and " + other).isGreaterThan(45);
        }
      }
    }
  }

  @Test
  void thoseFarAwayStandAtTheEdgeInTheirDirection() {
    Places places = new Places(CAST);
    assertThat(of(places, "USA").x).isLessThan(of(places, "AZE").x);
    assertThat(of(places, "EU").x).isLessThan(of(places, "KAZ").x);
    assertThat(of(places, "JPN").x).isGreaterThan(of(places, "CHN").x);
  }

  @Test
  void theStatesOfTheRegionAreWhereTheyAre() {
    Places places = new Places(CAST);
    assertThat(of(places, "KAZ").y).isLessThan(of(places, "UZB").y);
    assertThat(of(places, "TKM").x).isLessThan(of(places, "UZB").x);
    assertThat(of(places, "KGZ").x).isGreaterThan(of(places, "UZB").x);
  }

  @Test
  void theOutlinesAreSmallAndHoldTheRegion() throws IOException {
    Path outlines = Path.of("src/main/resources/org/multivector/gui/countries.txt");
    assertThat(Files.size(outlines)).isLessThan(100_000);
    assertThat(Files.readAllLines(outlines))
        .anyMatch(line -> line.startsWith("KAZ "))
        .anyMatch(line -> line.startsWith("TJK "));
  }
}
