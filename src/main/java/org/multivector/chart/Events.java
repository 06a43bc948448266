package org.multivector.chart;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Setting.Marker;

/**
 * What happens when: a dotted line from a name or a number above each panel; numbers are resolved
 * in the legend, where also stands what waits for a condition.
 */
final class Events {

  /** Height of the strip above a panel that holds names or numbers. */
  static final double STRIP = 27;

  private static final double BADGE = 24;
  private static final double GAP = 6;
  private static final Hand NAME = new Hand(Letter.NOTE, Style.EVENT);
  private static final Hand NUMBER = new Hand(Letter.BADGE, Style.PAPER, Anchor.MIDDLE);

  private record Event(int place, String quarter, String label) {}

  private final List<Event> events = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();
  private final TimeAxis time;
  private final Lettering lettering;
  private final boolean named;

  /** Events within the time axis, named above panels of this width if there is room. */
  Events(Evidence evidence, Lettering lettering, double panelWidth) {
    time = evidence.time();
    this.lettering = lettering;
    for (Marker marker : evidence.setting().markers()) {
      int place = time.beginning(marker.quarter());
      if (place >= 0) {
        events.add(new Event(place, marker.quarter(), marker.label()));
      } else if (marker.quarter().isEmpty()) {
        waiting.add(marker.label());
      }
    }
    events.sort(Comparator.comparingInt(Event::place));
    named = events.size() == 1 && !Double.isNaN(left(panelWidth));
  }

  List<Integer> places() {
    return events.stream().map(Event::place).distinct().toList();
  }

  boolean any() {
    return !events.isEmpty();
  }

  /** Lines for the legend, without those whose names stand above the panels. */
  List<String> list() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < events.size() && !named; i++) {
      Event event = events.get(i);
      lines.add((i + 1) + ": " + event.quarter() + " " + event.label());
    }
    lines.addAll(waiting);
    return lines;
  }

  /** Writes the names or numbers into the strip above a panel. */
  void draw(Page page, Rectangle2D panel) {
    if (named) {
      page.write(text(), panel.getX() + left(panel.getWidth()), panel.getY() - 8, NAME);
    } else {
      badges(page, panel);
    }
  }

  private String text() {
    Event event = events.get(0);
    return event.quarter() + " " + event.label();
  }

  /** Where the one name begins: right of its line, or left of it, or nowhere (NaN). */
  private double left(double width) {
    double need = lettering.width(text(), NAME.letter());
    double x = x(events.get(0).place(), width);
    if (x + need <= width) {
      return x;
    }
    return x - need >= 0 ? x - need : Double.NaN;
  }

  private double x(int place, double width) {
    return width * place / Math.max(1, time.last());
  }

  /** Numbers that would touch share a badge. */
  private void badges(Page page, Rectangle2D panel) {
    int first = 0;
    while (first < events.size()) {
      int last = first;
      while (last + 1 < events.size() && touch(first, last, panel)) {
        last++;
      }
      badge(page, label(first, last), panel, middle(first, last, panel));
      first = last + 1;
    }
  }

  private boolean touch(int first, int last, Rectangle2D panel) {
    double end = middle(first, last, panel) + badgeWidth(label(first, last)) / 2;
    return middle(last + 1, last + 1, panel) - BADGE / 2 < end + GAP;
  }

  private double middle(int first, int last, Rectangle2D panel) {
    double between = (events.get(first).place() + events.get(last).place()) / 2.0;
    return panel.getX() + panel.getWidth() * between / Math.max(1, time.last());
  }

  private double badgeWidth(String label) {
    return Math.max(BADGE, lettering.width(label, Letter.BADGE) + 12);
  }

  private void badge(Page page, String label, Rectangle2D panel, double middle) {
    double width = badgeWidth(label);
    double top = panel.getY() - BADGE - 2;
    page.fill(
        new RoundRectangle2D.Double(middle - width / 2, top, width, BADGE, BADGE, BADGE),
        Style.EVENT);
    page.write(label, middle, top + 18, NUMBER);
  }

  private static String label(int first, int last) {
    return first == last ? "" + (first + 1) : (first + 1) + "–" + (last + 1);
  }
}
