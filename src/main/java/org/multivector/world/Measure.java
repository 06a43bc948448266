package org.multivector.world;

import java.util.Arrays;
import java.util.List;
import org.multivector.chance.Exp;

/**
 * What conditions of events can look at, under the names of the published variables. The region's
 * own measures have no dimension.
 */
public enum Measure {
  AUTONOMY("autonomy", (w, m) -> w.autonomy[m[0]], Dimension.STATE),
  REGION_AUTONOMY("autonomy", (w, m) -> mean(w.autonomy, w.states)),
  BALANCE("balance", (w, m) -> w.balance[m[0]], Dimension.STATE),
  ECONOMIC_LOSS("economic_loss", (w, m) -> w.economicLoss[m[0]], Dimension.STATE),
  STRESS_LOSS_MAX("stress_loss_max", (w, m) -> w.stressLossMax[m[0]], Dimension.STATE),
  STRESS_LOSS_MEAN("stress_loss_mean", (w, m) -> w.stressLossMean[m[0]], Dimension.STATE),
  CONCENTRATION("concentration", (w, m) -> w.concentration[m[0]], Dimension.STATE),
  CONCENTRATION_IN(
      "concentration",
      (w, m) -> w.concentrationIn[m[0] * w.domains + m[1]],
      Dimension.STATE,
      Dimension.DOMAIN),
  BARGAINING_POWER("bargaining_power", (w, m) -> w.bargainingPower[m[0]], Dimension.STATE),
  RESOLVE("resolve", (w, m) -> w.resolveMean[m[0]], Dimension.STATE),
  LEGITIMACY("legitimacy", (w, m) -> w.legitimacy[m[0]], Dimension.STATE),
  REPUTATION("reputation", (w, m) -> w.region.reputation[m[0]], Dimension.STATE),
  NEUTRALITY("neutrality", (w, m) -> w.memberships.neutrality[m[0]], Dimension.STATE),
  DISTRESS("distress", (w, m) -> w.debts.distress[m[0]], Dimension.STATE),
  INCOME("income", (w, m) -> w.incomes.income[m[0]], Dimension.STATE),
  ECONOMIC_SIZE("economic_size", (w, m) -> Exp.of(w.stateGrowth[m[0]]), Dimension.STATE),
  POWER_SIZE("economic_size", (w, m) -> Exp.of(w.powerGrowth[m[0]]), Dimension.POWER),
  DEPENDENCY(
      "dependency", (w, m) -> w.dependency[w.pair(m[0], m[1])], Dimension.STATE, Dimension.POWER),
  LEVERAGE("leverage", (w, m) -> w.leverage[w.pair(m[0], m[1])], Dimension.STATE, Dimension.POWER),
  STRESS_LOSS(
      "stress_loss", (w, m) -> w.stressLoss[w.pair(m[0], m[1])], Dimension.STATE, Dimension.POWER),
  SENTIMENT(
      "sentiment", (w, m) -> w.sentiment[w.pair(m[0], m[1])], Dimension.STATE, Dimension.POWER),
  DEALS("deals", (w, m) -> w.deals.made[w.pair(m[0], m[1])], Dimension.STATE, Dimension.POWER),
  DEMANDS(
      "demands",
      (w, m) -> w.bargains.demands[w.pair(m[0], m[1])],
      Dimension.STATE,
      Dimension.POWER),
  CONCESSIONS(
      "concessions",
      (w, m) -> w.bargains.concessions[w.pair(m[0], m[1])],
      Dimension.STATE,
      Dimension.POWER),
  CUTS("cuts", (w, m) -> w.bargains.cuts[w.pair(m[0], m[1])], Dimension.STATE, Dimension.POWER),
  CUT_BELIEF(
      "cut_belief",
      (w, m) -> w.bargains.belief[w.pair(m[0], m[1])],
      Dimension.STATE,
      Dimension.POWER),
  PERCEIVED_RISK(
      "perceived_risk", (w, m) -> w.perceivedRisk(m[0], m[1]), Dimension.STATE, Dimension.POWER),
  PORTFOLIO_RISK(
      "portfolio_risk",
      (w, m) -> w.portfolioRisk[m[0] * w.domains + m[1]],
      Dimension.STATE,
      Dimension.DOMAIN),
  ATTENTION("attention", (w, m) -> w.attentionNow[m[0]], Dimension.POWER),
  ATTENTION_TO(
      "attention", (w, m) -> w.attentionTo[w.pair(m[1], m[0])], Dimension.POWER, Dimension.STATE),
  POSTURE(
      "posture",
      (w, m) -> w.conduct.exponent[w.pair(m[1], m[0])],
      Dimension.POWER,
      Dimension.STATE),
  ACCESS(
      "access", (w, m) -> w.traffic.access[w.pair(m[1], m[0])], Dimension.POWER, Dimension.STATE),
  SHARE(
      "share",
      (w, m) -> w.wholeShare(m[0], m[2], m[1]),
      Dimension.STATE,
      Dimension.PARTNER,
      Dimension.DOMAIN),
  DEBT("debt", (w, m) -> w.debts.total[m[0]], Dimension.STATE),
  DEBT_TO("debt", (w, m) -> w.debts.to(w, m[0], m[1]), Dimension.STATE, Dimension.PARTNER),
  ALIGNMENT(
      "alignment", (w, m) -> w.alignment[m[0] * w.issues + m[1]], Dimension.STATE, Dimension.ISSUE),
  PRESSURE(
      "pressure", (w, m) -> w.pressure[m[0] * w.issues + m[1]], Dimension.STATE, Dimension.ISSUE),
  COHESION(
      "cohesion",
      (w, m) -> w.cohesion[m[0] * w.states + m[1]],
      Dimension.STATE,
      Dimension.OTHER_STATE),
  REGION_COHESION("cohesion", (w, m) -> mean(w.cohesion, w.states * (w.states - 1))),
  DEPTH("depth", (w, m) -> w.now(Input.DEPTH)[m[0]], Dimension.INSTITUTION),
  MEMBERSHIP(
      "membership",
      (w, m) -> w.memberships.membership[m[1] * (w.states + w.powers) + m[0]],
      Dimension.MEMBER,
      Dimension.INSTITUTION),
  FLOW("flow", (w, m) -> w.traffic.flow[m[0]], Dimension.CORRIDOR),
  CAPACITY("capacity", (w, m) -> w.traffic.capacity[m[0]], Dimension.CORRIDOR),
  UNSERVED(
      "unserved",
      (w, m) -> w.traffic.unserved[m[0] * w.domains + m[1]],
      Dimension.STATE,
      Dimension.DOMAIN),
  NETWORK_DEPENDENCY(
      "network_dependency",
      (w, m) -> w.traffic.vulnerability[w.exposure(m[0], m[1], m[2])],
      Dimension.STATE,
      Dimension.POWER,
      Dimension.DOMAIN),
  TRANSIT_INCOME("transit_income", (w, m) -> w.traffic.income[m[0]], Dimension.STATE),
  PRICE("price", (w, m) -> Exp.of(w.markets.logPrice[m[0]]), Dimension.COMMODITY),
  REGIME("regime", (w, m) -> w.regime.part[m[0]], Dimension.REGIME),
  SHOCKS("shocks", (w, m) -> w.shocks.lasting(m[0]), Dimension.SHOCK);

  /** How a measure is read off a world, by the places of its members. */
  private interface Reader {
    double read(World world, int[] members);
  }

  private final String key;
  private final Reader reader;
  private final List<Dimension> dimensions;

  Measure(String key, Reader reader, Dimension... dimensions) {
    this.key = key;
    this.reader = reader;
    this.dimensions = List.of(dimensions);
  }

  /** Its name, that of a published variable; measures of several kinds of actors share one. */
  public String key() {
    return key;
  }

  /** Of whom it is, on whom, in what. */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /** What it is never below. */
  public double low() {
    return switch (this) {
      case BALANCE -> -1;
      case ECONOMIC_LOSS, ALIGNMENT, PRESSURE, POSTURE, SENTIMENT, PORTFOLIO_RISK ->
          Double.NEGATIVE_INFINITY;
      default -> 0;
    };
  }

  /** What it is never above. */
  public double high() {
    return switch (this) {
      case AUTONOMY,
          REGION_AUTONOMY,
          BALANCE,
          ECONOMIC_LOSS,
          STRESS_LOSS_MAX,
          STRESS_LOSS_MEAN,
          STRESS_LOSS,
          CONCENTRATION,
          CONCENTRATION_IN,
          BARGAINING_POWER,
          LEGITIMACY,
          REPUTATION,
          NEUTRALITY,
          DEPENDENCY,
          LEVERAGE,
          CUT_BELIEF,
          ATTENTION,
          ATTENTION_TO,
          ACCESS,
          SHARE,
          COHESION,
          REGION_COHESION,
          DEPTH,
          MEMBERSHIP,
          UNSERVED,
          NETWORK_DEPENDENCY,
          REGIME ->
          1;
      default -> Double.POSITIVE_INFINITY;
    };
  }

  /** Its value at the end of a quarter, by the places of its members. */
  public double read(World world, int[] members) {
    return reader.read(world, members);
  }

  /** All names. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Measure::key).distinct().toList();
  }

  /** All measures of this name. */
  public static List<Measure> named(String key) {
    return Arrays.stream(values()).filter(measure -> measure.key.equals(key)).toList();
  }

  /** The sum over a count; the diagonal of pairs is 0. */
  private static double mean(double[] column, int count) {
    double sum = 0;
    for (double value : column) {
      sum += value;
    }
    return sum / count;
  }
}
