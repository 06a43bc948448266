package org.multivector.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.multivector.results.History.Point;
import org.multivector.results.Score.Measure;
import org.multivector.results.Scoring.Case;

/**
 * Runs of a past, beside what was observed.
 *
 * @param setting how the runs were made
 * @param ties every tie that was observed
 * @param deadBand changes up to this, as a share, count as none
 * @param units runs that did not fail
 * @param failed runs that failed
 * @param fault where and why the first failed; empty if none did
 */
public record Hindcasts(
    Setting setting, List<Hindcast> ties, double deadBand, int units, int failed, String fault) {

  /** Stands for all states. */
  public static final String ALL = "";

  /** Forecasts that differ by less than this are as good as each other. */
  private static final double SAME = 1e-9;

  public Hindcasts {
    ties = List.copyOf(ties);
  }

  /**
   * What is scored together.
   *
   * @param state a state, or {@link #ALL}
   * @param comparable whether the year is measured in the same way as the start
   */
  public record Group(String domain, String state, int year, boolean comparable) {}

  /** The domains in which ties were observed. */
  public List<String> domains() {
    return ties.stream().map(tie -> tie.history().domain()).distinct().toList();
  }

  /** The year of the start. */
  public int start() {
    return ties.get(0).history().year();
  }

  /** The groups of a domain: all states and each, year by year. */
  public List<Group> groups(String domain) {
    List<Group> groups = new ArrayList<>();
    for (int year : years(domain)) {
      for (boolean comparable : new boolean[] {true, false}) {
        groups.add(new Group(domain, ALL, year, comparable));
        setting.states().forEach(s -> groups.add(new Group(domain, s, year, comparable)));
      }
    }
    return groups.stream().filter(group -> !cases(group).isEmpty()).toList();
  }

  private int[] years(String domain) {
    return points(domain).stream().mapToInt(Point::year).distinct().sorted().toArray();
  }

  private List<Point> points(String domain) {
    return ties.stream()
        .map(Hindcast::history)
        .filter(history -> history.domain().equals(domain))
        .flatMap(history -> history.after().stream())
        .toList();
  }

  /** The last year of a domain that is comparable with the start, or its last year, all states. */
  public Group headline(String domain) {
    List<Group> all = groups(domain).stream().filter(g -> g.state().equals(ALL)).toList();
    List<Group> comparable = all.stream().filter(Group::comparable).toList();
    List<Group> from = comparable.isEmpty() ? all : comparable;
    return from.get(from.size() - 1);
  }

  /** Scores of a group: of all forecasters, but of the trend only where some tie has one. */
  public Map<Forecaster, Score> scores(Group group) {
    List<Case> cases = cases(group);
    Map<Forecaster, Score> scores = new EnumMap<>(Forecaster.class);
    for (Forecaster forecaster : Forecaster.values()) {
      if (forecaster != Forecaster.TREND
          || cases.stream().anyMatch(one -> one.tie().history().hasTrend())) {
        scores.put(forecaster, new Scoring(forecaster, deadBand).of(cases));
      }
    }
    return scores;
  }

  /** Whose forecast of a group is best by a measure: one, several that are equal, or nobody. */
  public List<Forecaster> best(Group group, Measure measure) {
    Map<Forecaster, Score> scores = scores(group);
    double least = Double.POSITIVE_INFINITY;
    for (Score score : scores.values()) {
      double value = measure.of(score);
      least = value < least ? value : least;
    }
    List<Forecaster> best = new ArrayList<>();
    for (Map.Entry<Forecaster, Score> one : scores.entrySet()) {
      if (measure.of(one.getValue()) <= least + SAME) {
        best.add(one.getKey());
      }
    }
    return best;
  }

  /** The ties of a group that were observed in its year. */
  private List<Case> cases(Group group) {
    return ties.stream()
        .flatMap(tie -> places(tie, group).mapToObj(p -> new Case(tie, p)))
        .toList();
  }

  private static IntStream places(Hindcast tie, Group group) {
    History history = tie.history();
    boolean here =
        history.domain().equals(group.domain())
            && (group.state().equals(ALL) || history.state().equals(group.state()));
    return IntStream.range(0, here ? history.after().size() : 0)
        .filter(place -> history.after().get(place).year() == group.year())
        .filter(place -> history.after().get(place).comparable() == group.comparable());
  }
}
