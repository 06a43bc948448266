package org.multivector.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.multivector.results.Figures;
import org.multivector.results.Forecaster;
import org.multivector.results.Hindcast;
import org.multivector.results.Hindcasts;
import org.multivector.results.Hindcasts.Group;
import org.multivector.results.History;
import org.multivector.results.History.Point;
import org.multivector.results.Score;
import org.multivector.results.TextColumns;
import org.multivector.results.TextTable;

/** Ties of a back-test, year by year, and scores, for other programs; the main ties as text. */
public final class HindcastTable {

  private static final int MAIN = 12;
  private static final int DECIMALS = 3;

  private final Hindcasts hindcasts;

  /** Of a back-test. */
  public HindcastTable(Hindcasts hindcasts) {
    this.hindcasts = hindcasts;
  }

  /** The ties that changed most in the year of a group: observed and forecast. */
  List<String> main(Group group) {
    TextColumns text = new TextColumns();
    text.add(
        List.of(
            "largest changes to " + group.year(),
            "start",
            "observed",
            "model",
            "middle 90 % of runs",
            "trend",
            "gravity"));
    hindcasts.ties().stream()
        .filter(tie -> place(tie, group) >= 0)
        .sorted(Comparator.comparingDouble(tie -> -Math.abs(change(tie, place(tie, group)))))
        .limit(MAIN)
        .forEach(tie -> text.add(row(tie, place(tie, group))));
    return text.lines();
  }

  private static int place(Hindcast tie, Group group) {
    List<Point> after = tie.history().after();
    for (int n = 0; n < after.size(); n++) {
      boolean here = tie.history().domain().equals(group.domain());
      if (here
          && after.get(n).year() == group.year()
          && after.get(n).comparable() == group.comparable()) {
        return n;
      }
    }
    return -1;
  }

  private static double change(Hindcast tie, int place) {
    return tie.history().after().get(place).share() - tie.history().start();
  }

  private List<String> row(Hindcast tie, int place) {
    Map<String, String> names = hindcasts.setting().names();
    History history = tie.history();
    Hindcast.Fan fan = tie.after().get(place);
    return List.of(
        names.getOrDefault(history.state(), history.state())
            + ", "
            + names.getOrDefault(history.partner(), history.partner()),
        Figures.plain(history.start(), DECIMALS),
        Figures.plain(history.after().get(place).share(), DECIMALS),
        Figures.plain(fan.q50(), DECIMALS),
        Figures.plain(fan.q05(), DECIMALS) + " to " + Figures.plain(fan.q95(), DECIMALS),
        history.hasTrend() ? Figures.plain(Forecaster.TREND.share(tie, place), DECIMALS) : "–",
        Figures.plain(tie.gravity().get(place), DECIMALS));
  }

  /** Every tie in every later year. */
  public TextTable ties() {
    List<List<String>> rows = new ArrayList<>();
    for (Hindcast tie : hindcasts.ties()) {
      for (int place = 0; place < tie.after().size(); place++) {
        rows.add(cells(tie, place));
      }
    }
    String columns =
        "domain,state,partner,comparable,source,year,start,observed,"
            + "model_start,mean,q05,q25,q50,q75,q95,persistence,trend,gravity";
    return new TextTable(List.of(columns.split(",", -1)), rows, 5);
  }

  private static List<String> cells(Hindcast tie, int place) {
    History history = tie.history();
    Point point = history.after().get(place);
    Hindcast.Fan fan = tie.after().get(place);
    List<String> cells =
        new ArrayList<>(List.of(history.domain(), history.state(), history.partner()));
    cells.add(yes(point.comparable()));
    cells.add(point.source());
    cells.add(Integer.toString(point.year()));
    double trend = history.hasTrend() ? history.trend(point.year()) : Double.NaN;
    numbers(cells, history.start(), point.share(), tie.start(), fan.mean(), fan.q05(), fan.q25());
    numbers(cells, fan.q50(), fan.q75(), fan.q95(), history.start(), trend);
    numbers(cells, tie.gravity().get(place));
    return cells;
  }

  /** Every score of every group. */
  public TextTable scores() {
    List<List<String>> rows = new ArrayList<>();
    for (String domain : hindcasts.domains()) {
      for (Group group : hindcasts.groups(domain)) {
        hindcasts.scores(group).forEach((who, score) -> rows.add(cells(group, who, score)));
      }
    }
    String columns =
        "domain,state,comparable,forecaster,year,ties,error,change_error,nearer,wrong_direction,opposite,"
            + "rank,rank_of_changes,in_50,in_90";
    return new TextTable(List.of(columns.split(",", -1)), rows, 4);
  }

  private static List<String> cells(Group group, Forecaster forecaster, Score score) {
    List<String> cells = new ArrayList<>(List.of(group.domain(), group.state()));
    cells.add(yes(group.comparable()));
    cells.add(forecaster.words());
    cells.add(Integer.toString(group.year()));
    cells.add(Integer.toString(score.ties()));
    numbers(cells, score.error(), score.changeError(), score.nearer());
    numbers(cells, score.wrongDirection(), score.opposite());
    numbers(cells, score.rank(), score.rankOfChanges(), score.inHalf(), score.inMost());
    return cells;
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }

  private static void numbers(List<String> cells, double... values) {
    for (double value : values) {
      cells.add(TextTable.number(value));
    }
  }
}
