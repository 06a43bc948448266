package org.multivector.gui;

import java.util.function.Predicate;
import org.multivector.statistics.Series;
import sim.display.GUIState;

/** Which numbers belong to what one points at. */
final class Inspectors {

  private Inspectors() {}

  static SeriesInspector of(GUIState view, Object subject) {
    return new SeriesInspector(((LiveView) view).run(), title(subject), subject, about(subject));
  }

  static String title(Object subject) {
    return subject instanceof TieLine tie
        ? tie.state().name() + " and " + tie.power().name()
        : subject.toString();
  }

  private static Predicate<Series> about(Object subject) {
    if (subject instanceof TieLine tie) {
      String state = tie.state().id();
      String power = tie.power().id();
      return series ->
          (series.actor().equals(state) && series.partner().equals(power))
              || (series.actor().equals(power) && series.partner().equals(state));
    }
    Actor actor = (Actor) subject;
    return series ->
        series.actor().equals(actor.id())
            || (!actor.isState() && series.partner().equals(actor.id()));
  }
}
