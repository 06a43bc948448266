package org.multivector.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.multivector.results.Figures;
import org.multivector.results.Forecaster;
import org.multivector.results.Hindcasts;
import org.multivector.results.Hindcasts.Group;
import org.multivector.results.Score;
import org.multivector.results.Score.Measure;
import org.multivector.results.TextColumns;

/** How the model did on a past against persistence, trend and gravity told growth, as text. */
public final class BacktestTable {

  private static final int DECIMALS = 4;

  private final Hindcasts hindcasts;

  /** Of a back-test. */
  public BacktestTable(Hindcasts hindcasts) {
    this.hindcasts = hindcasts;
  }

  /** Everything, domain by domain, and who wins. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String domain : hindcasts.domains()) {
      Group headline = hindcasts.headline(domain);
      score(headline, lines);
      apart(domain).forEach(group -> score(group, lines));
      lines.addAll(by("state", states(headline)));
      lines.add("");
      lines.addAll(by("year", years(headline)));
      lines.add("");
      lines.addAll(new HindcastTable(hindcasts).main(headline));
      lines.add("");
    }
    lines.add(verdict());
    return lines;
  }

  /** How often each forecaster is best in the headline years. */
  String verdict() {
    Map<Forecaster, Integer> wins = new EnumMap<>(Forecaster.class);
    int count = 0;
    int shared = 0;
    for (String domain : hindcasts.domains()) {
      for (Measure measure : Measure.values()) {
        List<Forecaster> best = hindcasts.best(hindcasts.headline(domain), measure);
        count++;
        if (best.size() == 1) {
          wins.merge(best.get(0), 1, Integer::sum);
        } else {
          shared++;
        }
      }
    }
    List<String> clauses = new ArrayList<>();
    for (Forecaster forecaster : Forecaster.values()) {
      clauses.add(named(forecaster) + " " + wins.getOrDefault(forecaster, 0));
    }
    return "Of "
        + count
        + " comparisons "
        + String.join(", ", clauses)
        + (shared > 0 ? "; " + shared + " without one winner" : "")
        + ".";
  }

  private static String named(Forecaster forecaster) {
    return switch (forecaster) {
      case MODEL, TREND -> "the " + forecaster.words();
      case PERSISTENCE, GRAVITY -> forecaster.words();
    };
  }

  private List<Group> apart(String domain) {
    return hindcasts.groups(domain).stream()
        .filter(group -> group.state().equals(Hindcasts.ALL) && !group.comparable())
        .toList();
  }

  private List<Group> states(Group headline) {
    return hindcasts.groups(headline.domain()).stream()
        .filter(group -> !group.state().equals(Hindcasts.ALL))
        .filter(g -> g.year() == headline.year() && g.comparable() == headline.comparable())
        .toList();
  }

  private List<Group> years(Group headline) {
    return hindcasts.groups(headline.domain()).stream()
        .filter(group -> group.state().equals(Hindcasts.ALL) && group.comparable())
        .toList();
  }

  private void score(Group group, List<String> lines) {
    TextColumns text = new TextColumns();
    Map<Forecaster, Score> scores = hindcasts.scores(group);
    int ties = scores.values().iterator().next().ties();
    String other = group.comparable() ? "" : ", measured otherwise";
    text.add(
        List.of(
            group.domain() + " in " + group.year() + other + ", " + ties + " ties",
            "error",
            "of change",
            "nearer",
            "wrong direction",
            "opposite",
            "order",
            "of changes",
            "in 50 %",
            "in 90 %"));
    scores.forEach((forecaster, score) -> text.add(row(forecaster, score)));
    lines.addAll(text.lines());
    lines.add(best(group));
    lines.add("");
  }

  private static List<String> row(Forecaster forecaster, Score score) {
    return List.of(
        forecaster.words(),
        Figures.plain(score.error(), DECIMALS),
        Figures.plain(score.changeError(), DECIMALS),
        percent(score.nearer()),
        percent(score.wrongDirection()),
        percent(score.opposite()),
        Figures.plain(score.rank(), 2),
        Figures.plain(score.rankOfChanges(), 2),
        percent(score.inHalf()),
        percent(score.inMost()));
  }

  private static String percent(double part) {
    return Double.isNaN(part) ? "–" : Figures.percent(part);
  }

  private String best(Group group) {
    List<String> clauses = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      String names =
          hindcasts.best(group, measure).stream()
              .map(Forecaster::words)
              .collect(Collectors.joining(" and "));
      clauses.add(measure.words() + ": " + (names.isEmpty() ? "nobody" : names));
    }
    return "Best by " + String.join("; ", clauses);
  }

  /** Errors and wrong directions of all forecasters, a row for each group. */
  private List<String> by(String what, List<Group> groups) {
    TextColumns text = new TextColumns();
    List<String> head = new ArrayList<>(List.of("by " + what));
    Set<Forecaster> all = hindcasts.scores(groups.get(0)).keySet();
    all.forEach(one -> head.add((head.size() == 1 ? "error: " : "") + one.words()));
    int errors = head.size();
    all.forEach(one -> head.add((head.size() == errors ? "direction: " : "") + one.words()));
    text.add(head);
    groups.forEach(group -> text.add(row(name(what, group), hindcasts.scores(group), all)));
    return text.lines();
  }

  private String name(String what, Group group) {
    Map<String, String> names = hindcasts.setting().names();
    return what.equals("year")
        ? Integer.toString(group.year())
        : names.getOrDefault(group.state(), group.state());
  }

  private static List<String> row(
      String name, Map<Forecaster, Score> scores, Set<Forecaster> forecasters) {
    List<String> row = new ArrayList<>(List.of(name));
    for (Forecaster one : forecasters) {
      Score score = scores.get(one);
      row.add(score == null ? "–" : Figures.plain(score.error(), DECIMALS));
    }
    for (Forecaster one : forecasters) {
      Score score = scores.get(one);
      row.add(score == null ? "–" : percent(score.wrongDirection()));
    }
    return row;
  }
}
