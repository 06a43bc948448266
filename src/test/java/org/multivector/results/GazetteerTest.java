package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.multivector.results.Gazetteer.Spot;

/** The table of places. */
class GazetteerTest {

  private final Map<String, Spot> spots = Gazetteer.spots();

  @Test
  void hasEveryPlaceOnceAndOnEarth() {
    assertThat(Gazetteer.table().lines().skip(1)).hasSize(spots.size());
    spots.forEach(
        (id, spot) -> {
          assertThat(id).matches("[A-Z]{2,}|[a-z]+(-[a-z]+)*");
          assertThat(spot.longitude()).as(id).isBetween(-180.0, 180.0);
          assertThat(spot.latitude()).as(id).isBetween(-90.0, 90.0);
        });
  }

  @Test
  void knowsActorsOfTheBaselineAndTownsOnCorridors() {
    assertThat(spots).containsKeys("KAZ", "TJK", "RUS", "GULF", "EU", "tengiz", "kars");
    assertThat(spots.get("KAZ").latitude()).isGreaterThan(spots.get("TKM").latitude());
  }
}
