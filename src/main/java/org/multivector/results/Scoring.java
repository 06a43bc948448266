package org.multivector.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * Scores one forecaster on ties of one year.
 *
 * @param forecaster whose forecasts
 * @param deadBand changes up to this, as a share, count as none
 */
record Scoring(Forecaster forecaster, double deadBand) {

  private static final int FEWEST_PARTNERS = 3;
  private static final double ROUNDING = 1e-9;

  /** A tie and the place of the year among its later years. */
  record Case(Hindcast tie, int place) {

    History.Point observed() {
      return tie.history().after().get(place);
    }
  }

  Score of(List<Case> cases) {
    return new Score(
        cases.size(),
        mean(cases, this::error),
        mean(cases, c -> Math.abs(change(c) - observedChange(c))),
        nearer(cases),
        mean(cases, c -> direction(change(c)) == direction(observedChange(c)) ? 0 : 1),
        mean(cases, c -> direction(change(c)) * direction(observedChange(c)) < 0 ? 1 : 0),
        rank(cases, this::share, c -> c.observed().share()),
        rank(cases, this::change, Scoring::observedChange),
        inside(cases, false),
        inside(cases, true));
  }

  private double share(Case of) {
    return forecaster.share(of.tie(), of.place());
  }

  private double error(Case of) {
    return Math.abs(share(of) - of.observed().share());
  }

  private double nearer(List<Case> cases) {
    Scoring persistence = new Scoring(Forecaster.PERSISTENCE, deadBand);
    return forecaster == Forecaster.PERSISTENCE
        ? Double.NaN
        : mean(cases, c -> error(c) < persistence.error(c) - ROUNDING ? 1 : 0);
  }

  private double change(Case of) {
    return share(of) - forecaster.start(of.tie());
  }

  private static double observedChange(Case of) {
    return of.observed().share() - of.tie().history().start();
  }

  private int direction(double change) {
    return Math.abs(change) <= deadBand + ROUNDING ? 0 : (int) Math.signum(change);
  }

  /** Something that is measured of a case. */
  private interface Measure {
    double of(Case one);
  }

  private static double mean(List<Case> cases, Measure measure) {
    double sum = 0;
    for (Case one : cases) {
      sum += measure.of(one);
    }
    return sum / cases.size();
  }

  private double inside(List<Case> cases, boolean most) {
    return forecaster != Forecaster.MODEL
        ? Double.NaN
        : mean(cases, c -> isInside(c.tie().after().get(c.place()), c, most) ? 1 : 0);
  }

  private static boolean isInside(Hindcast.Fan fan, Case of, boolean most) {
    double share = of.observed().share();
    return most ? fan.holdsInMost(share) : fan.holdsInHalf(share);
  }

  /** The mean over states of the correlation of ranks over their partners. */
  private static double rank(List<Case> cases, Measure forecast, Measure observed) {
    Map<String, List<Case>> states = new LinkedHashMap<>();
    for (Case one : cases) {
      states.computeIfAbsent(one.tie().history().state(), s -> new ArrayList<>()).add(one);
    }
    double sum = 0;
    int count = 0;
    for (List<Case> partners : states.values()) {
      double rank = correlation(partners, forecast, observed);
      sum += Double.isNaN(rank) ? 0 : rank;
      count += Double.isNaN(rank) ? 0 : 1;
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  private static double correlation(List<Case> partners, Measure forecast, Measure observed) {
    if (partners.size() < FEWEST_PARTNERS) {
      return Double.NaN;
    }
    return new PearsonsCorrelation()
        .correlation(ranks(partners, forecast), ranks(partners, observed));
  }

  /** Average ranks; what differs by no more than rounding has the same. */
  private static double[] ranks(List<Case> partners, Measure measure) {
    double[] values =
        partners.stream().mapToDouble(one -> Math.rint(measure.of(one) / ROUNDING)).toArray();
    return new NaturalRanking(TiesStrategy.AVERAGE).rank(values);
  }
}
