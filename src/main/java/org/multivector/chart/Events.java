package org.multivector.chart;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;
import org.multivector.results.Setting.Marker;

/**
 * What happens when: a dotted line from a name or a number above each panel; numbers are resolved
 * in the legend, where also stands what waits for a condition. Events of a rival alone have hollow
 * numbers in a row of their own.
 */
final class Events {

  /** Height of a row above a panel that holds names or numbers. */
  static final double STRIP = 27;

  private static final double BADGE = 24;
  private static final double GAP = 6;
  private static final double RIM = 2.5;
  private static final Hand NAME = new Hand(Letter.NOTE, Style.EVENT);
  private static final Hand NUMBER = new Hand(Letter.BADGE, Style.PAPER, Anchor.MIDDLE);
  private static final Hand HOLLOW = new Hand(Letter.BADGE, Style.EVENT, Anchor.MIDDLE);

  /** Whose an event is, in the order of their numbers. */
  private enum Whose {
    OWN,
    BOTH,
    RIVAL
  }

  /** An event; its place is -1 if it waits for a condition. */
  private record Event(int place, String quarter, String label, Whose whose) {

    boolean hollow() {
      return whose == Whose.RIVAL;
    }
  }

  private final List<Event> events = new ArrayList<>();
  private final List<Event> waiting = new ArrayList<>();
  private final Evidence evidence;
  private final TimeAxis time;
  private final Lettering lettering;
  private final boolean named;

  /** Events within the time axis, named above panels of this width if there is room. */
  Events(Evidence evidence, Lettering lettering, double panelWidth) {
    this.evidence = evidence;
    time = evidence.time();
    this.lettering = lettering;
    List<Marker> own = evidence.setting().markers();
    own.forEach(marker -> add(marker, whose(marker)));
    evidence
        .rival()
        .ifPresent(rival -> rival.without(own).forEach(marker -> add(marker, Whose.RIVAL)));
    events.sort(Comparator.comparing(Event::hollow).thenComparing(Event::place));
    named = events.size() == 1 && !Double.isNaN(left(panelWidth));
  }

  private Whose whose(Marker marker) {
    boolean both = evidence.rival().filter(rival -> rival.has(marker)).isPresent();
    return both ? Whose.BOTH : Whose.OWN;
  }

  private void add(Marker marker, Whose whose) {
    int place = time.beginning(marker.quarter());
    if (place >= 0) {
      events.add(new Event(place, marker.quarter(), marker.label(), whose));
    } else if (marker.quarter().isEmpty()) {
      waiting.add(new Event(-1, "", marker.label(), whose));
    }
  }

  List<Integer> places() {
    return events.stream().map(Event::place).distinct().toList();
  }

  /**
   * Height of what stands above a panel: a row, two if some are hollow and others are not, or 0.
   */
  double strip() {
    return events.isEmpty() ? 0 : (events.get(0).hollow() ? 1 : row(last()) + 1) * STRIP;
  }

  private Event last() {
    return events.get(events.size() - 1);
  }

  /** Hollow numbers stand above the others, if there are others. */
  private int row(Event event) {
    return event.hollow() && !events.get(0).hollow() ? 1 : 0;
  }

  /** Lines for the legend, without those whose names stand above the panels. */
  List<String> list() {
    return list(List.of(Whose.values()));
  }

  private List<String> list(List<Whose> shown) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < events.size() && !named; i++) {
      Event event = events.get(i);
      if (shown.contains(event.whose())) {
        lines.add((i + 1) + ": " + event.quarter() + " " + event.label());
      }
    }
    waiting.stream().filter(one -> shown.contains(one.whose())).forEach(e -> lines.add(e.label()));
    return lines;
  }

  /** The same as paragraphs: one, or one for each of two scenarios and for what both have. */
  List<String> paragraphs() {
    List<String> all = new ArrayList<>();
    if (evidence.rival().isEmpty()) {
      all.add(String.join("; ", list()));
    }
    evidence
        .rival()
        .ifPresent(
            rival -> {
              all.add(paragraph(Whose.OWN, rival.opponent()));
              all.add(paragraph(Whose.BOTH, ""));
              all.add(paragraph(Whose.RIVAL, rival.title()));
            });
    return all.stream().filter(paragraph -> !paragraph.isEmpty()).toList();
  }

  private String paragraph(Whose whose, String title) {
    List<String> list = list(List.of(whose));
    String key = "events." + whose.name().toLowerCase(Locale.ROOT);
    return list.isEmpty() ? "" : evidence.words().say(key, String.join("; ", list), title);
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

  /** Numbers of a row that would touch share a badge. */
  private void badges(Page page, Rectangle2D panel) {
    int first = 0;
    while (first < events.size()) {
      int last = first;
      while (last + 1 < events.size() && touch(first, last, panel)) {
        last++;
      }
      badge(page, label(first, last), panel, middle(first, last, panel), events.get(first));
      first = last + 1;
    }
  }

  private boolean touch(int first, int last, Rectangle2D panel) {
    double end = middle(first, last, panel) + badgeWidth(label(first, last)) / 2;
    return events.get(first).hollow() == events.get(last + 1).hollow()
        && middle(last + 1, last + 1, panel) - BADGE / 2 < end + GAP;
  }

  private double middle(int first, int last, Rectangle2D panel) {
    double between = (events.get(first).place() + events.get(last).place()) / 2.0;
    return panel.getX() + panel.getWidth() * between / Math.max(1, time.last());
  }

  private double badgeWidth(String label) {
    return Math.max(BADGE, lettering.width(label, Letter.BADGE) + 12);
  }

  private void badge(Page page, String label, Rectangle2D panel, double middle, Event event) {
    double width = badgeWidth(label);
    double top = panel.getY() - BADGE - 2 - row(event) * STRIP;
    page.fill(pill(middle, top, width, 0), Style.EVENT);
    if (event.hollow()) {
      page.fill(pill(middle, top, width, RIM), Style.PAPER);
    }
    page.write(label, middle, top + 18, event.hollow() ? HOLLOW : NUMBER);
  }

  private static RoundRectangle2D pill(double middle, double top, double width, double rim) {
    double high = BADGE - 2 * rim;
    return new RoundRectangle2D.Double(
        middle - width / 2 + rim, top + rim, width - 2 * rim, high, high, high);
  }

  private static String label(int first, int last) {
    return first == last ? "" + (first + 1) : (first + 1) + "–" + (last + 1);
  }
}
