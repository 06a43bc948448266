package org.multivector.batch;

import java.util.List;
import org.multivector.statistics.Variable;

/** What is measured in every run: name, unit, definition and the grid of its quantiles. */
public final class Variables {

  public static final Variable AUTONOMY =
      outcome("autonomy", "share", "weight that a state's own wishes keep, mean over issues", 0, 1);
  public static final Variable BALANCE =
      outcome(
          "balance", "share", "1 - distance from the own wish if all pulls are answered", -1, 1);
  public static final Variable ECONOMIC_LOSS =
      outcome("economic_loss", "welfare", "loss since the start, negative for a gain", -4, 4);
  public static final Variable STRESS_LOSS_MAX =
      outcome("stress_loss_max", "welfare", "loss if the worst power cut all ties", 0, 1);
  public static final Variable STRESS_LOSS_MEAN =
      spread("stress_loss_mean", "welfare", "stress loss, mean by attention x coerciveness", 0, 1);
  public static final Variable CONCENTRATION =
      spread("concentration", "index", "Herfindahl-Hirschman index over foreign partners", 0, 1);
  public static final Variable BARGAINING_POWER =
      spread("bargaining_power", "share", "state's share of the surplus, by dependency", 0, 1);
  public static final Variable RESOLVE =
      spread("resolve", "index", "how much a state insists on its wishes, mean over issues", 0, 8);
  public static final Variable REGION_AUTONOMY =
      spread("autonomy", "share", "autonomy, plain mean over the states", 0, 1);

  public static final Variable CONCENTRATION_IN =
      mean("concentration", "index", "concentration in one domain");
  public static final Variable ALIGNMENT =
      mean("alignment", "position", "where a state would end up on an issue");
  public static final Variable PRESSURE =
      mean("pressure", "index", "what leverage presses for on an issue, sum over powers");
  public static final Variable DEPENDENCY =
      mean("dependency", "welfare", "loss if a power cut all ties, after adjusting");
  public static final Variable LEVERAGE =
      mean("leverage", "index", "leverage of a power over a state, mean over issues");
  public static final Variable STRESS_LOSS =
      mean("stress_loss", "welfare", "mean of short-run and long-run dependency on a power");
  public static final Variable ATTENTION =
      mean("attention", "index", "attention of a power to the region, or to one state");
  public static final Variable ACCESS =
      mean("access", "index", "how well a power can reach a state, with what forums do for it");
  public static final Variable DEPTH =
      mean("depth", "index", "how much an institution commits its members to");
  public static final Variable MEMBERSHIP =
      mean("membership", "share", "how far a state or power is a member of an institution");
  public static final Variable SHARE =
      mean(
          "share",
          "share",
          "share of a state's needs in a domain that a partner meets,"
              + " by what flows where networks carry them");
  public static final Variable NEW_PARTNERS =
      mean("new_partners", "share", "share met by powers without a tie in the domain at the start");
  public static final Variable DEALS =
      mean("deals", "count", "deals made with a power since the start");
  public static final Variable POSTURE =
      mean("posture", "exponent", "exponent that its conduct gives a power's threat to a state");
  public static final Variable SENTIMENT =
      mean("sentiment", "index", "how favourably a state's public sees a power");
  public static final Variable ECONOMIC_SIZE =
      mean("economic_size", "ratio", "GDP over GDP at the start");
  public static final Variable COHESION =
      mean("cohesion", "index", "cohesion of two states, or of the region (mean over pairs)");
  public static final Variable REPUTATION =
      mean("reputation", "index", "how much others trust a state to mediate");
  public static final Variable NEUTRALITY =
      mean("neutrality", "index", "how neutral a state is by membership and recognition");
  public static final Variable LEGITIMACY =
      mean("legitimacy", "index", "legitimacy of a state's government at home");
  public static final Variable DEBT = mean("debt", "share of GDP", "what a state owes a partner");
  public static final Variable DISTRESS =
      mean("distress", "index", "how far debts strain the budget");
  public static final Variable INCOME =
      mean("income", "ratio", "income from abroad relative to its trend");
  public static final Variable PRICE =
      mean("price", "ratio", "price of a commodity relative to the start");
  public static final Variable REGIME =
      mean("regime", "share", "part of a regime in what the world at large is like");
  public static final Variable SHOCKS =
      mean("shocks", "count", "targets at which a shock of the kind lasts");
  public static final Variable DEMANDS =
      mean("demands", "count", "demands of a power on a state since the start");
  public static final Variable CONCESSIONS =
      mean("concessions", "count", "demands that a state has complied with since the start");
  public static final Variable CUTS =
      mean("cuts", "count", "ties of a state that a power has cut since the start");
  public static final Variable COMMITMENT =
      mean("commitment", "index", "pull of what a state has conceded, to a power or on an issue");
  public static final Variable CUT_BELIEF =
      mean("cut_belief", "share", "chance of a cut that a state sees in resisting a power");
  public static final Variable PERCEIVED_RISK =
      mean("perceived_risk", "index", "risk that a state sees in leaning on a power");
  public static final Variable PORTFOLIO_RISK =
      mean(
          "portfolio_risk",
          "index",
          "risk that a state sees in all its partners in a domain, shares times risks times shares");

  public static final Variable FLOW =
      mean("flow", "volume per year", "what a corridor carries for all, on its fullest leg");
  public static final Variable CAPACITY =
      mean("capacity", "volume per year", "what a corridor can carry as it is built and works");
  public static final Variable CONSTRUCTION =
      mean("construction", "share", "how far a planned corridor has been built since the start");
  public static final Variable UNSERVED =
      mean("unserved", "share", "part of needs on networks in a domain that is not served");
  public static final Variable NETWORK_DEPENDENCY =
      mean("network_dependency", "share", "part of needs on networks that a power could stop");
  public static final Variable TRANSIT_INCOME =
      mean("transit_income", "bn USD per year", "income from what others carry through a state");

  /** All of them, in the order of the docs. */
  public static final List<Variable> ALL =
      List.of(
          AUTONOMY,
          REGION_AUTONOMY,
          BALANCE,
          ECONOMIC_LOSS,
          STRESS_LOSS_MAX,
          STRESS_LOSS_MEAN,
          STRESS_LOSS,
          DEPENDENCY,
          LEVERAGE,
          PRESSURE,
          RESOLVE,
          ALIGNMENT,
          BARGAINING_POWER,
          CONCENTRATION,
          CONCENTRATION_IN,
          SHARE,
          NEW_PARTNERS,
          ATTENTION,
          ACCESS,
          DEPTH,
          MEMBERSHIP,
          POSTURE,
          DEALS,
          COHESION,
          LEGITIMACY,
          REPUTATION,
          NEUTRALITY,
          SENTIMENT,
          DEMANDS,
          CONCESSIONS,
          CUTS,
          COMMITMENT,
          CUT_BELIEF,
          PERCEIVED_RISK,
          PORTFOLIO_RISK,
          ECONOMIC_SIZE,
          DEBT,
          DISTRESS,
          INCOME,
          PRICE,
          REGIME,
          SHOCKS,
          FLOW,
          CAPACITY,
          CONSTRUCTION,
          UNSERVED,
          NETWORK_DEPENDENCY,
          TRANSIT_INCOME);

  private Variables() {}

  private static Variable outcome(
      String name, String unit, String definition, double low, double high) {
    return new Variable(name, unit, definition, low, high, true, true);
  }

  private static Variable spread(
      String name, String unit, String definition, double low, double high) {
    return new Variable(name, unit, definition, low, high, true, false);
  }

  private static Variable mean(String name, String unit, String definition) {
    return new Variable(name, unit, definition, 0, 1, false, false);
  }
}
