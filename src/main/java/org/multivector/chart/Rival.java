package org.multivector.chart;

import java.util.List;
import org.multivector.results.Setting;
import org.multivector.results.Setting.Marker;

/**
 * A scenario in the place of the reference, whose events, sources and hash matter as much as those
 * of the other.
 *
 * @param setting of the rival
 * @param opponent title of the scenario that is set against it
 */
record Rival(Setting setting, String opponent) {

  String title() {
    return setting.title();
  }

  private List<Marker> markers() {
    return setting.markers();
  }

  /** Whether it has the same event. */
  boolean has(Marker marker) {
    return markers().stream().anyMatch(own -> same(own, marker));
  }

  /** The events that are its own alone. */
  List<Marker> without(List<Marker> others) {
    return markers().stream()
        .filter(own -> others.stream().noneMatch(other -> same(own, other)))
        .toList();
  }

  private static boolean same(Marker one, Marker other) {
    return one.quarter().equals(other.quarter()) && one.label().equals(other.label());
  }
}
