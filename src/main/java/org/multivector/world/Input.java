package org.multivector.world;

import static org.multivector.world.Dimension.CARGO;
import static org.multivector.world.Dimension.COMMODITY;
import static org.multivector.world.Dimension.CORRIDOR;
import static org.multivector.world.Dimension.DOMAIN;
import static org.multivector.world.Dimension.INSTITUTION;
import static org.multivector.world.Dimension.INTEREST;
import static org.multivector.world.Dimension.ISSUE;
import static org.multivector.world.Dimension.MEMBER;
import static org.multivector.world.Dimension.NEXT_REGIME;
import static org.multivector.world.Dimension.OTHER_STATE;
import static org.multivector.world.Dimension.PARTNER;
import static org.multivector.world.Dimension.POWER;
import static org.multivector.world.Dimension.REGIME;
import static org.multivector.world.Dimension.RIVAL;
import static org.multivector.world.Dimension.SHOCK;
import static org.multivector.world.Dimension.STATE;
import static org.multivector.world.Dimension.THEATRE;

import java.util.List;

/**
 * Every kind of number that a world is made of: where it is written, how it is addressed, what it
 * may be. The reader, the addresses of {@code set:} and {@code events:}, and the model's columns
 * all come from this one list.
 *
 * <p>An address is {@code <room>.<member>.<variable>.<member>}: {@code powers.USA.attention},
 * {@code ties.KAZ.trade.RUS}, {@code parameters.substitution.trade}. A table has a key column for
 * each dimension, a {@code variable} column if it holds several variables, then {@code
 * value,low,high,unit,year,source,quality,note}.
 */
public enum Input {
  /** Gross domestic product of a state at the start. */
  STATE_GDP("states", "gdp", "states.csv", "bn USD", 1e-6, 1e6, Time.START, STATE),
  /** Trend growth of a state's GDP. */
  STATE_GROWTH("states", "growth", "states.csv", "per year", -0.5, 0.5, Time.ANY, STATE),
  /** Standard deviation of a state's quarterly growth around its trend (log points). */
  STATE_GROWTH_SD("states", "growth_sd", "states.csv", "per quarter", 0, 0.5, Time.ANY, STATE),
  /** Legitimacy of a state's government at home, and what it returns to. */
  LEGITIMACY("states", "legitimacy", "states.csv", "index", 0, 1, Time.ANY, STATE),
  /** What a state itself wants on an issue. */
  WISH("states", "wish", "wishes.csv", "position", -1, 1, Time.ANY, 0.0, STATE, ISSUE),
  /** How far the states coordinate on an issue when they are cohesive. */
  COORDINATION(
      "states", "coordination", "coordination.csv", "share", 0, 1, Time.ANY, 1.0, STATE, ISSUE),
  /** Weight of a domain in a state's external welfare; sums to 1 over domains. */
  WEIGHT("states", "weight", "domain-weights.csv", "share", 0, 1, Time.START, STATE, DOMAIN),
  /** How well a power can reach a state (routes, visas, law). */
  ACCESS("states", "access", "access.csv", "index", 0, 1, Time.ANY, STATE, POWER),
  /** How favourably a state's public sees a power. */
  SENTIMENT("states", "sentiment", "sentiment.csv", "index", 0, 1, Time.ANY, 0.5, STATE, POWER),
  /** What a state owes abroad at the start. */
  DEBT("states", "debt", "debts.csv", "share of GDP", 0, 5, Time.START, 0.0, STATE),
  /** Interest on a state's debts. */
  INTEREST_RATE("states", "interest_rate", "debts.csv", "per year", 0, 1, Time.ANY, 0.0, STATE),
  /** Mean time until a state's debts are repaid. */
  MATURITY("states", "maturity", "debts.csv", "years", 0.5, 100, Time.START, 12.0, STATE),
  /** Revenue of a state's government. */
  REVENUE("states", "revenue", "debts.csv", "share of GDP", 0.01, 1, Time.START, 0.25, STATE),
  /** Exports of a commodity at the start. */
  EXPORT_INCOME(
      "states",
      "export_income",
      "income.csv",
      "share of GDP",
      0,
      0.95,
      Time.START,
      0.0,
      STATE,
      COMMODITY),
  /** What those who work abroad send home at the start. */
  REMITTANCE_INCOME(
      "states", "remittance_income", "income.csv", "share of GDP", 0, 0.95, Time.START, 0.0, STATE),
  /** What a state earns with goods that go on to where sanctions would stop them. */
  REEXPORT_INCOME(
      "states", "reexport_income", "income.csv", "share of GDP", 0, 0.95, Time.START, 0.0, STATE),
  /** What a worker at a partner sends home, relative to the start. */
  REMITTANCES("states", "remittances", "", "ratio", 0, 10, Time.ANY, 1.0, STATE, PARTNER),
  /** Re-export relative to the start. */
  REEXPORT("states", "reexport", "", "ratio", 0, 10, Time.ANY, 1.0, STATE),
  /** How far a state follows its leading partner instead of hedging. */
  BANDWAGONING("states", "bandwagoning", "", "index", 0, 1, Time.ANY, 0.0, STATE),
  /** How far a state keeps to itself instead of hedging. */
  ISOLATION("states", "isolation", "", "index", 0, 1, Time.ANY, 0.0, STATE),
  /** Cohesion of two states, and what it returns to; one row for each pair. */
  COHESION("states", "cohesion", "cohesion.csv", "index", 0, 1, Time.ANY, STATE, OTHER_STATE),
  /** How much others trust a state to mediate, and what that returns to. */
  REPUTATION("states", "reputation", "reputation.csv", "index", 0, 1, Time.ANY, 0.5, STATE),
  /** How far two states quarrel about their border; one row for each pair. */
  BORDER_DISPUTE(
      "states", "border_dispute", "disputes.csv", "index", 0, 1, Time.ANY, 0.0, STATE, OTHER_STATE),
  /** How far two states depend on the same water and quarrel about it; one row for each pair. */
  WATER_DISPUTE(
      "states", "water_dispute", "disputes.csv", "index", 0, 1, Time.ANY, 0.0, STATE, OTHER_STATE),
  /** How severe a clash of two states is that goes on. */
  CLASH("states", "clash", "", "index", 0, 1, Time.ANY, 0.0, STATE, OTHER_STATE),
  /** How short of water a state is. */
  WATER_STRESS("states", "water_stress", "", "index", 0, 1, Time.ANY, 0.0, STATE),
  /** How much of a power's way to a state goes through another state. */
  PASSAGE(
      "states", "passage", "passages.csv", "share", 0, 1, Time.ANY, 0.0, STATE, POWER, OTHER_STATE),
  /** Share of a state's needs in a domain that a partner meets; sums to 1 over partners. */
  TIE("ties", "", "ties.csv", "share", 0, 1, Time.START, 0.0, STATE, DOMAIN, PARTNER),

  /** What is lost of a tie at borders and by rules, on top of the domain's friction. */
  ADDED_FRICTION(
      "states", "added_friction", "", "share", 0, 1, Time.ANY, 0.0, STATE, DOMAIN, PARTNER),

  /** Gross domestic product of a power at the start. */
  POWER_GDP("powers", "gdp", "powers.csv", "bn USD", 1e-6, 1e6, Time.START, POWER),
  /** Trend growth of a power's GDP. */
  POWER_GROWTH("powers", "growth", "powers.csv", "per year", -0.5, 0.5, Time.ANY, POWER),
  /** Standard deviation of a power's quarterly growth around its trend (log points). */
  POWER_GROWTH_SD("powers", "growth_sd", "powers.csv", "per quarter", 0, 0.5, Time.ANY, POWER),
  /** Attention of a power to the region at the start. */
  ATTENTION("powers", "attention", "powers.csv", "index", 0, 0.99, Time.ANY, POWER),
  /** How far a power's attention can be turned into threats. */
  COERCIVENESS("powers", "coerciveness", "powers.csv", "index", 0, 0.99, Time.ANY, POWER),
  /** How far a power ties its engagement to conditions on government at home. */
  CONDITIONALITY("powers", "conditionality", "powers.csv", "index", 0, 1, Time.ANY, POWER),
  /** How far the deals of a power exclude its rivals. */
  EXCLUSIVITY("powers", "exclusivity", "powers.csv", "index", 0, 1, Time.ANY, 0.0, POWER),
  /** The region's share in the power's foreign trade turnover. */
  REVERSE_DEPENDENCY(
      "powers", "reverse_dependency", "powers.csv", "share", 0, 0.99, Time.START, POWER),
  /** A power's foreign trade turnover over its GDP. */
  OPENNESS("powers", "openness", "powers.csv", "ratio", 0, 5, Time.START, POWER),
  /**
   * Exponent of a power's threats where it maintains; an event that sets it overrules decisions.
   */
  POSTURE("powers", "posture", "powers.csv", "exponent", 0, 4, Time.ANY, 1.0, POWER),
  /** Risk that states perceive in leaning on a power. */
  RISK("powers", "risk", "powers.csv", "index", 0, 10, Time.ANY, 1.0, POWER),
  /** Cuts of ties in the region that a power makes in a decade, as things are at the start. */
  CUT_RATE("powers", "cut_rate", "powers.csv", "per decade", 0, 1000, Time.ANY, 0.0, POWER),
  /** Trend of sentiment towards a power as generations change. */
  GENERATIONS(
      "powers", "generation_drift", "powers.csv", "log-odds per year", -1, 1, Time.ANY, 0.0, POWER),
  /** Change of a power's stake in the whole region since the start. */
  STAKE("powers", "stake", "", "log-odds", -10, 10, Time.ANY, 0.0, POWER),
  /** Change of a power's stake in one state since the start. */
  STAKE_IN("powers", "stake_in", "", "log-odds", -10, 10, Time.ANY, 0.0, POWER, STATE),
  /** New money that a power lends, relative to what states want of it. */
  LENDING("powers", "lending", "", "ratio", 0, 10, Time.ANY, 1.0, POWER),
  /** How fast a power wants to be repaid, relative to the start. */
  REPAYMENT("powers", "repayment", "", "ratio", 0, 10, Time.ANY, 1.0, POWER),
  /** How a power's attention to the region is split over states; sums to 1 over states. */
  FOCUS("powers", "focus", "focus.csv", "share", 0, 1, Time.START, POWER, STATE),
  /** What a power wants on an issue. */
  POSITION("powers", "position", "aims.csv", "position", -1, 1, Time.ANY, POWER, ISSUE),
  /** How much an issue matters to a power. */
  SALIENCE("powers", "salience", "aims.csv", "index", 0, 1, Time.ANY, POWER, ISSUE),
  /** What a power could provide in a domain. */
  CAPACITY("powers", "capacity", "capacity.csv", "index", 0, 1, Time.ANY, POWER, DOMAIN),
  /** Rivalry of two powers; one row for each pair. */
  RIVALRY("powers", "rivalry", "rivalry.csv", "index", 0, 1, Time.ANY, 0.0, POWER, RIVAL),
  /** How the attention that a power does not give the region is split; sums to 1 over theatres. */
  THEATRE_SPLIT(
      "powers", "theatre", "theatres.csv", "share", 0, 1, Time.START, 0.0, POWER, THEATRE),
  /** Load of a theatre on a power: 1 as at the start, 0 ended, 2 doubled. */
  LOAD("powers", "load", "", "ratio", 0, 10, Time.ANY, 1.0, POWER, THEATRE),
  /** What an interest adds to a power's stake in a state at the start. */
  INTEREST_STAKE(
      "powers",
      "interest_stake",
      "stakes.csv",
      "log-odds",
      0,
      5,
      Time.START,
      0.0,
      POWER,
      STATE,
      INTEREST),
  /** How much an interest matters to a power: 1 as at the start, 0 not at all, 2 twice. */
  INTEREST_LEVEL("powers", "interest", "", "ratio", 0, 10, Time.ANY, 1.0, POWER, INTEREST),
  /** How much more an interest matters to all powers as a price rises. */
  INTEREST_PRICE(
      "interests",
      "price_effect",
      "interest-prices.csv",
      "elasticity",
      -5,
      5,
      Time.START,
      0.0,
      INTEREST,
      COMMODITY),

  /** Price of a commodity relative to the start, as events and shocks change it. */
  PRICE("commodities", "price", "", "ratio", 0.01, 100, Time.ANY, 1.0, COMMODITY),
  /** Standard deviation of the log of a price around its mean, in the long run. */
  PRICE_SD("commodities", "sd", "commodities.csv", "log points", 0, 3, Time.START, COMMODITY),
  /** Part of the distance of a price from its mean that is left after a quarter. */
  PRICE_PERSISTENCE(
      "commodities",
      "persistence",
      "commodities.csv",
      "per quarter",
      0,
      0.999,
      Time.START,
      COMMODITY),
  /** How far a scenario puts a regime in the place of the chain's. */
  REGIME_IMPOSED("regimes", "imposed", "", "share", 0, 1, Time.ANY, 0.0, REGIME),
  /** Log-odds of rivalries under a regime; differences between regimes count. */
  REGIME_RIVALRY("regimes", "rivalry", "regimes.csv", "log-odds", -10, 10, Time.START, 0.0, REGIME),
  /** Loads of a theatre under a regime; ratios between regimes count. */
  REGIME_LOAD(
      "regimes", "load", "regime-loads.csv", "ratio", 0.01, 100, Time.START, 1.0, REGIME, THEATRE),
  /** How often a regime turns into another. */
  REGIME_RATE(
      "regimes",
      "turn",
      "regime-turns.csv",
      "per decade",
      0,
      400,
      Time.ANY,
      0.0,
      REGIME,
      NEXT_REGIME),
  /** How often a shock of this kind befalls a target. */
  SHOCK_RATE("shocks", "rate", "shocks.csv", "per decade", 0, 400, Time.ANY, SHOCK),
  /** Severity of a shock, its median: what that means is up to what the kind changes. */
  SHOCK_SEVERITY("shocks", "severity", "shocks.csv", "index", 0.001, 0.999, Time.ANY, SHOCK),
  /** Standard deviation of the log-odds of severity. */
  SHOCK_SPREAD("shocks", "severity_sd", "shocks.csv", "log-odds", 0, 5, Time.ANY, SHOCK),
  /** Mean length of a shock. */
  SHOCK_DURATION("shocks", "duration", "shocks.csv", "quarters", 1, 400, Time.ANY, SHOCK),

  /** Weight of an issue in autonomy; sums to 1 over issues. */
  ISSUE_WEIGHT("issues", "weight", "issues.csv", "share", 0, 1, Time.START, ISSUE),

  /** How much an institution commits its members to: 0 a name, 1 a union. */
  DEPTH("institutions", "depth", "institutions.csv", "index", 0, 1, Time.ANY, INSTITUTION),
  /** How much an institution does for what members' ties are worth, at full depth. */
  BENEFIT_PART(
      "institutions", "benefit", "institutions.csv", "index", 0, 1, Time.START, 0.0, INSTITUTION),
  /** How much it does against friction. */
  FRICTION_PART(
      "institutions", "friction", "institutions.csv", "index", 0, 1, Time.START, 0.0, INSTITUTION),
  /** How much it binds members to its leader, and away from outsiders. */
  BINDING_PART(
      "institutions", "binding", "institutions.csv", "index", 0, 1, Time.START, 0.0, INSTITUTION),
  /** How much of a forum it is. */
  FORUM_PART(
      "institutions", "forum", "institutions.csv", "index", 0, 1, Time.START, 0.0, INSTITUTION),
  /** How much of a court it is: rules that the weak can appeal to. */
  VOICE_PART(
      "institutions", "voice", "institutions.csv", "index", 0, 1, Time.START, 0.0, INSTITUTION),
  /** How far a state or power is a member: 1 in full, less as an observer. */
  MEMBERSHIP(
      "institutions",
      "membership",
      "memberships.csv",
      "share",
      0,
      1,
      Time.ANY,
      0.0,
      INSTITUTION,
      MEMBER),
  /** What a state sends out of a cargo over corridors. */
  EXPORTS("states", "exports", "needs.csv", Unit.VOLUME, 0, 1e5, Time.ANY, 0.0, STATE, CARGO),
  /** What a state takes in of a cargo over corridors. */
  IMPORTS("states", "imports", "needs.csv", Unit.VOLUME, 0, 1e5, Time.ANY, 0.0, STATE, CARGO),
  /** The part of a state's needs in a domain that goes over corridors (phi). */
  NETWORKS("states", "networks", "networks.csv", "share", 0, 0.95, Time.START, 0.0, STATE, DOMAIN),
  /** The part of a corridor's free capacity that is reserved for a state. */
  CONTRACT("states", "contract", "contracts.csv", "share", 0, 1, Time.ANY, 0.0, STATE, CORRIDOR),
  /** What a unit of a cargo is worth. */
  CARGO_PRICE("cargoes", "price", "cargoes.csv", "USD per unit", 1e-6, 1e6, Time.ANY, CARGO),
  /** What a corridor can carry when it is whole. */
  CORRIDOR_CAPACITY(
      "corridors", "capacity", "corridors.csv", Unit.VOLUME, 0, 1e5, Time.ANY, CORRIDOR),
  /** The part of a corridor's capacity that shippers from elsewhere hold. */
  CORRIDOR_HELD("corridors", "held", "corridors.csv", "share", 0, 0.999, Time.ANY, 0.0, CORRIDOR),
  /** What it costs to carry a unit over the whole length of a corridor. */
  CORRIDOR_COST(
      "corridors", "cost", "corridors.csv", "USD per unit", 0, 1e4, Time.ANY, 0.0, CORRIDOR),
  /** How much of a corridor works: 1 whole, 0 cut; what it is repaired to. */
  CORRIDOR_CONDITION("corridors", "condition", "", "share", 0, 1, Time.ANY, 1.0, CORRIDOR),
  /** How much of a corridor is built: 0 planned, 1 built. */
  CORRIDOR_BUILT("corridors", "built", "corridors.csv", "share", 0, 1, Time.ANY, 1.0, CORRIDOR),
  /** The chance that a corridor that is not built is decided on in a quarter. */
  CORRIDOR_CHANCE(
      "corridors", "chance", "corridors.csv", "per quarter", 0, 1, Time.ANY, 0.0, CORRIDOR),
  /** How long a corridor is under construction. */
  CORRIDOR_DELAY(
      "corridors", "delay", "corridors.csv", "quarters", 1, 400, Time.START, 20.0, CORRIDOR),
  /** What building a corridor costs all who take part. */
  CORRIDOR_OUTLAY(
      "corridors", "outlay", "corridors.csv", "bn USD", 0, 1e4, Time.START, 0.0, CORRIDOR),

  /** Elasticity of substitution between partners, one or two years after a cut. */
  SUBSTITUTION(
      "parameters", "substitution", "parameters.csv", "elasticity", 1.01, 100, Time.START, DOMAIN),
  /** Share of the gap between wished and present portfolio that closes in a quarter. */
  ADJUSTMENT("parameters", "adjustment", "parameters.csv", "per quarter", 0, 1, Time.START, DOMAIN),
  /** Elasticity of reference shares to the partner's economic size. */
  GRAVITY("parameters", "gravity", "parameters.csv", "elasticity", 0, 3, Time.START, DOMAIN),
  /** How far a government's attention can raise the benefit of ties in a domain. */
  OFFER_WEIGHT("parameters", "offer_weight", "parameters.csv", "index", 0, 1, Time.START, DOMAIN),
  /** Resolve of a state of average size (S0). */
  RESOLVE("parameters", "resolve", "parameters.csv", "index", 1e-6, 100, Time.START),
  /** Short-run over long-run substitutability (theta_SR). */
  SHORT_RUN("parameters", "short_run_substitution", "parameters.csv", "ratio", 0.01, 1, Time.START),
  /** Effect of rival powers' engagement on outside options (rho). */
  OUTSIDE_OPTION(
      "parameters", "outside_option", "parameters.csv", "coefficient", 0, 100, Time.START),
  /** Highest share of a vulnerability that outside options can remove (R_max). */
  OUTSIDE_OPTION_LIMIT(
      "parameters", "outside_option_limit", "parameters.csv", "share", 0, 0.99, Time.START),
  /** A power's loss over its stake, relative to the state's (chi). */
  STAKE_RATIO("parameters", "stake_ratio", "parameters.csv", "ratio", 0, 1000, Time.START),
  /** Elasticity of substitution of powers between the region's states and others. */
  REVERSE_SUBSTITUTION(
      "parameters", "reverse_substitution", "parameters.csv", "elasticity", 1.01, 100, Time.START),
  /** How far cohesive states' reverse dependency adds up (psi). */
  VOICE("parameters", "voice", "parameters.csv", "coefficient", -1, 1, Time.START),
  /** Effect of cohesion on resolve (eta). */
  SOLIDARITY("parameters", "solidarity", "parameters.csv", "coefficient", -0.99, 100, Time.START),
  /** Elasticity of resolve to a state's relative size (eps). */
  SIZE_EFFECT("parameters", "size_effect", "parameters.csv", "elasticity", -3, 3, Time.START),
  /** Effect of economic loss on resolve (phi). */
  LOSS_EFFECT("parameters", "loss_effect", "parameters.csv", "coefficient", -100, 100, Time.START),
  /** Effect of stakes on attention, in log-odds (kappa). */
  ATTENTION_ELASTICITY(
      "parameters", "attention_elasticity", "parameters.csv", "coefficient", 0, 100, Time.START),
  /** Share of the gap between wanted and present attention that closes in a quarter (alpha). */
  ATTENTION_SPEED(
      "parameters", "attention_speed", "parameters.csv", "per quarter", 0, 1, Time.START),
  /** Effect of rivals' leverage on a power's stake (upsilon). */
  RIVAL_RESPONSE(
      "parameters", "rival_response", "parameters.csv", "coefficient", 0, 100, Time.START),
  /** Chance of an offer, of a power with full attention and capacity. */
  DEAL_RATE("parameters", "deal_rate", "parameters.csv", "per quarter", 0, 1, Time.START, 0.0),
  /** Share of offers that is accepted as things are at the start. */
  DEAL_ACCEPTANCE(
      "parameters", "deal_acceptance", "parameters.csv", "share", 0, 0.99, Time.START, 0.0),
  /** Worth of a deal as announced, of a power with full capacity. */
  DEAL_WORTH("parameters", "deal_worth", "parameters.csv", "index", 0, 10, Time.START, 0.0),
  /** What is delivered of a deal as announced. */
  DISBURSEMENT("parameters", "disbursement", "parameters.csv", "share", 0, 1, Time.START, 0.0),
  /** How long a deal runs, on average. */
  DEAL_LENGTH("parameters", "deal_length", "parameters.csv", "quarters", 1, 400, Time.START, 20.0),
  /** Effect of the reaction to exclusive deals on the exponent of threats (zeta). */
  PROVOCATION(
      "parameters", "provocation", "parameters.csv", "coefficient", -0.99, 100, Time.START, 0.0),
  /** How often a power reviews its posture towards a state. */
  POSTURE_REVIEW(
      "parameters", "posture_review", "parameters.csv", "per quarter", 0, 1, Time.START, 0.0),
  /** Share of reviews that end in courting, as things are at the start. */
  COURT_RATE("parameters", "court_rate", "parameters.csv", "share", 0, 0.45, Time.START, 0.0),
  /** Share of reviews that end in pressing, as things are at the start. */
  PRESS_RATE("parameters", "press_rate", "parameters.csv", "share", 0, 0.15, Time.START, 0.0),
  /** Effect of the influence that a posture promises on its choice, in log-odds. */
  POSTURE_FORESIGHT(
      "parameters",
      "posture_foresight",
      "parameters.csv",
      "coefficient",
      -100,
      100,
      Time.START,
      0.0),
  /** Relative rise in dependency that a power expects of courting. */
  COURT_REACH("parameters", "court_reach", "parameters.csv", "ratio", 0, 10, Time.START, 0.0),
  /** Effect of the load of other theatres on postures that take effort, in log-odds. */
  POSTURE_EFFORT(
      "parameters", "posture_effort", "parameters.csv", "coefficient", -100, 100, Time.START, 0.0),
  /** Effect of leverage gained under a posture on choosing it again, in log-odds. */
  POSTURE_LEARNING(
      "parameters",
      "posture_learning",
      "parameters.csv",
      "coefficient",
      -100,
      100,
      Time.START,
      0.0),
  /** Share of the experience with a posture that fades in a quarter. */
  POSTURE_FORGETTING(
      "parameters", "posture_forgetting", "parameters.csv", "per quarter", 0, 1, Time.START, 0.0),
  /** Effect of a power's attention on the benefit of its ties (beta_o). */
  OFFER_EFFECT(
      "parameters", "offer_effect", "parameters.csv", "coefficient", -100, 100, Time.START),
  /** Sensitivity of portfolio choice to utility (lambda). */
  CHOICE_SENSITIVITY(
      "parameters", "choice_sensitivity", "parameters.csv", "coefficient", 1e-6, 100, Time.START),
  /** Effect of what neighbours have made of their ties, in log-odds (iota). */
  IMITATION("parameters", "imitation", "parameters.csv", "coefficient", -100, 100, Time.START, 0.0),
  /** How much more those are followed who have lost less. */
  IMITATION_SUCCESS(
      "parameters",
      "imitation_success",
      "parameters.csv",
      "coefficient",
      -1000,
      1000,
      Time.START,
      0.0),
  /** Weight of autonomy in a state's utility (w_A). */
  AUTONOMY_MOTIVE(
      "parameters", "autonomy_motive", "parameters.csv", "weight", -100, 100, Time.START),
  /** Aversion to concentrated portfolios (gamma). */
  RISK_SPREADING(
      "parameters", "risk_spreading", "parameters.csv", "coefficient", 0, 100, Time.START),
  /** Aversion of insecure regimes to conditional engagement (w_R). */
  CONDITIONALITY_AVERSION(
      "parameters", "conditionality_aversion", "parameters.csv", "weight", -100, 100, Time.START),
  /** Weight of public sentiment in a state's utility (w_L). */
  SENTIMENT_MOTIVE(
      "parameters", "sentiment_motive", "parameters.csv", "weight", -100, 100, Time.START),
  /** Share of a change of sentiment that fades in a quarter. */
  SENTIMENT_SPEED(
      "parameters", "sentiment_speed", "parameters.csv", "per quarter", 0, 1, Time.START),
  /** Effect of a power's leverage on sentiment towards it, in log-odds a quarter. */
  SENTIMENT_DOMINANCE(
      "parameters", "sentiment_dominance", "parameters.csv", "coefficient", -100, 100, Time.START),
  /** Share of a change of legitimacy that fades in a quarter (a_l). */
  LEGITIMACY_SPEED(
      "parameters", "legitimacy_speed", "parameters.csv", "per quarter", 0, 1, Time.START),
  /** Effect of growth beyond the trend on legitimacy, in log-odds a quarter (t_g). */
  LEGITIMACY_GROWTH(
      "parameters", "legitimacy_growth", "parameters.csv", "coefficient", -100, 100, Time.START),
  /** Effect of economic loss on legitimacy, in log-odds a quarter (t_E). */
  LEGITIMACY_LOSS(
      "parameters", "legitimacy_loss", "parameters.csv", "coefficient", -100, 100, Time.START),
  /** Effect of autonomy on legitimacy, in log-odds a quarter (t_A). */
  LEGITIMACY_AUTONOMY(
      "parameters", "legitimacy_autonomy", "parameters.csv", "coefficient", -100, 100, Time.START),
  /** Effect of conditions accepted on legitimacy, in log-odds (t_u). */
  LEGITIMACY_CONDITIONS(
      "parameters",
      "legitimacy_conditions",
      "parameters.csv",
      "coefficient",
      -100,
      100,
      Time.START,
      0.0),
  /** Elasticity of resolve to legitimacy (eps_l). */
  LEGITIMACY_EFFECT(
      "parameters", "legitimacy_effect", "parameters.csv", "elasticity", -3, 3, Time.START),
  /** Share of a change of cohesion that fades in a quarter (a_h). */
  COHESION_SPEED("parameters", "cohesion_speed", "parameters.csv", "per quarter", 0, 1, Time.START),
  /** Effect of common pressure on cohesion, in log-odds a quarter (k_p). */
  COHESION_PRESSURE(
      "parameters", "cohesion_pressure", "parameters.csv", "coefficient", -100, 100, Time.START),
  /** Elasticity of GDP to income from abroad. */
  INCOME_EFFECT(
      "parameters", "income_effect", "parameters.csv", "elasticity", 0, 3, Time.START, 0.0),
  /** Part of that effect that comes in a quarter. */
  INCOME_SPEED(
      "parameters", "income_speed", "parameters.csv", "per quarter", 0, 1, Time.START, 0.3),
  /** Elasticity of remittances to the host's GDP beyond its trend. */
  REMITTANCE_ELASTICITY(
      "parameters",
      "remittance_elasticity",
      "parameters.csv",
      "elasticity",
      0,
      10,
      Time.START,
      1.0),
  /** Slope of distress by the service of debt over revenue. */
  DISTRESS_SLOPE(
      "parameters", "distress_slope", "parameters.csv", "coefficient", 0, 100, Time.START, 12.0),
  /** Part of the quarters in which a state borrows, or repays, beyond its rule at the start. */
  BORROWING("parameters", "borrowing", "parameters.csv", "share", 0, 0.5, Time.START, 0.0),
  /** Size of an extra loan or repayment relative to all debt at the start. */
  BORROWING_SIZE("parameters", "borrowing_size", "parameters.csv", "share", 0, 1, Time.START, 0.05),
  /** Effect of the cost of debt on borrowing, in log-odds. */
  BORROWING_NEED(
      "parameters", "borrowing_need", "parameters.csv", "coefficient", -100, 100, Time.START, 0.0),
  /** Effect of distress on repaying, in log-odds. */
  REPAYMENT_NEED(
      "parameters", "repayment_need", "parameters.csv", "coefficient", -100, 100, Time.START, 0.0),
  /** Part of the quarters in which a state invests in own capacity as things are at the start. */
  INVESTMENT("parameters", "investment", "parameters.csv", "share", 0, 0.5, Time.START, 0.0),
  /** What an investment adds to the log of the reference share of own capacity. */
  INVESTMENT_STEP(
      "parameters", "investment_step", "parameters.csv", "log points", 0, 1, Time.START, 0.1),
  /** What it costs to meet a need oneself, in years of that need. */
  INVESTMENT_COST(
      "parameters", "investment_cost", "parameters.csv", "years", 0, 20, Time.START, 1.0),
  /** Part of what was invested that is lost in a quarter. */
  CAPACITY_DECAY(
      "parameters", "capacity_decay", "parameters.csv", "per quarter", 0, 1, Time.START, 0.02),
  /** Dissimilarity of partners within a nest (mu): 1 is the plain logit. */
  NEST_DISSIMILARITY(
      "parameters", "nest_dissimilarity", "parameters.csv", "ratio", 0.05, 1, Time.START),
  /** Persistence of tastes from quarter to quarter (AR(1)). */
  TASTE_PERSISTENCE(
      "parameters", "taste_persistence", "parameters.csv", "per quarter", 0, 0.999, Time.START),
  /** Stationary standard deviation of tastes. */
  TASTE_SD("parameters", "taste_sd", "parameters.csv", "log-odds", 0, 10, Time.START),
  /** Demands of a power that has hardly any leverage, in log-odds of a quarter (a0). */
  DEMAND_RATE(
      "parameters", "demand_rate", "parameters.csv", "log-odds", -40, 40, Time.START, -40.0),
  /** Effect of a power's pressure on its demands (a1). */
  DEMAND_PRESSURE(
      "parameters", "demand_pressure", "parameters.csv", "coefficient", -1e4, 1e4, Time.START, 0.0),
  /** Effect of a pressing posture on a power's demands (a2). */
  DEMAND_POSTURE(
      "parameters", "demand_posture", "parameters.csv", "coefficient", -100, 100, Time.START, 0.0),
  /** Sensitivity of compliance to what is at stake (beta_c). */
  COMPLIANCE_SENSITIVITY(
      "parameters",
      "compliance_sensitivity",
      "parameters.csv",
      "coefficient",
      0,
      1e4,
      Time.START,
      0.0),
  /** What a state's own wish is worth to it, in welfare (xi). */
  WISH_WORTH("parameters", "wish_worth", "parameters.csv", "welfare", 0, 100, Time.START, 0.0),
  /** Believed chance at the start that a power cuts ties when it is resisted (pc). */
  CUT_BELIEF("parameters", "cut_belief", "parameters.csv", "share", 0, 1, Time.START, 0.0),
  /** How far one experience with a power moves a state's belief. */
  BELIEF_SPEED("parameters", "belief_speed", "parameters.csv", "share", 0, 1, Time.START, 0.0),
  /** What another state's experience counts beside a state's own. */
  BELIEF_HEARSAY("parameters", "belief_hearsay", "parameters.csv", "share", 0, 1, Time.START, 0.0),
  /** What one concession adds to the pull of a power on an issue (C). */
  COMMITMENT_SIZE(
      "parameters", "commitment_size", "parameters.csv", "index", 0, 100, Time.START, 0.0),
  /** Time in which a commitment loses half of its pull. */
  COMMITMENT_HALF_LIFE(
      "parameters",
      "commitment_half_life",
      "parameters.csv",
      "quarters",
      0.1,
      1e4,
      Time.START,
      12.0),
  /** Effect of what is conceded on legitimacy, in log-odds (t_c). */
  LEGITIMACY_CONCESSION(
      "parameters",
      "legitimacy_concession",
      "parameters.csv",
      "coefficient",
      -100,
      100,
      Time.START,
      0.0),
  /** Effect of a power's attention and of its own loss on the chance of a cut (b1). */
  CUT_READINESS(
      "parameters", "cut_readiness", "parameters.csv", "coefficient", -100, 100, Time.START, 0.0),
  /** Part of a tie that a cut leaves unserved. */
  CUT_DEPTH("parameters", "cut_depth", "parameters.csv", "share", 0, 1, Time.START, 1.0),
  /** What a cut adds to the risk that its victim perceives in the power. */
  RISK_MEMORY("parameters", "risk_memory", "parameters.csv", "index", 0, 100, Time.START, 0.0),
  /** Share of the risk added by cuts that is forgotten in a quarter. */
  RISK_FADING("parameters", "risk_fading", "parameters.csv", "per quarter", 0, 1, Time.START, 0.0),
  /** Effect of a cut on its victim's sentiment towards the power, in log-odds. */
  SENTIMENT_CUT(
      "parameters", "sentiment_cut", "parameters.csv", "coefficient", -100, 100, Time.START, 0.0),
  /** Pull of the leading partner on a bandwagoner, or of its own capacity on an isolationist. */
  DOCTRINE_PULL(
      "parameters", "doctrine_pull", "parameters.csv", "utility", 0, 100, Time.START, 0.0, DOMAIN),
  /** Concentration of the Dirichlet prior of domain weights; 0: weights are known. */
  WEIGHT_CONCENTRATION(
      "parameters", "weight_concentration", "parameters.csv", "count", 0, 1e6, Time.START),
  /** Trend growth of the rest of the world. */
  WORLD_GROWTH("parameters", "world_growth", "parameters.csv", "per year", -0.5, 0.5, Time.START),
  /** Standard deviation of the rest of the world's quarterly growth (log points). */
  WORLD_GROWTH_SD(
      "parameters", "world_growth_sd", "parameters.csv", "per quarter", 0, 0.5, Time.START),
  /** What is lost of a tie to anyone abroad at borders and by rules. */
  FRICTION("parameters", "friction", "parameters.csv", "share", 0, 0.99, Time.START, 0.0, DOMAIN),
  /** What a common institution of full depth adds to the benefit of a tie. */
  INSTITUTION_BENEFIT(
      "parameters",
      "institution_benefit",
      "parameters.csv",
      "coefficient",
      -100,
      100,
      Time.START,
      0.0),
  /** Part of friction that a common institution of full depth removes. */
  FRICTION_CUT("parameters", "friction_cut", "parameters.csv", "share", -1, 0.99, Time.START, 0.0),
  /** Part of resolve towards its leader that an institution of full depth takes. */
  BINDING(
      "parameters", "institution_binding", "parameters.csv", "share", -1, 0.99, Time.START, 0.0),
  /** Part by which an institution of full depth slows reallocation to outsiders. */
  LOCK_IN("parameters", "institution_lock_in", "parameters.csv", "share", 0, 0.99, Time.START, 0.0),
  /** Part by which a forum of full depth slows the fading of its leader's attention. */
  FORUM_ATTENTION(
      "parameters", "forum_attention", "parameters.csv", "share", 0, 1, Time.START, 0.0),
  /** Effect of a common forum of full depth on a power's access, in log-odds. */
  FORUM_ACCESS(
      "parameters", "forum_access", "parameters.csv", "log-odds", -100, 100, Time.START, 0.0),
  /** Effect of a common forum of full depth on what cohesion returns to, in log-odds. */
  FORUM_COHESION(
      "parameters", "forum_cohesion", "parameters.csv", "log-odds", -100, 100, Time.START, 0.0),
  /** Loss in each of the eight quarters after leaving an institution of full depth. */
  EXIT_COST("parameters", "exit_cost", "parameters.csv", "welfare", -1, 1, Time.START, 0.0),
  /** What leaving an institution of full depth adds to its leader's posture, as a part. */
  EXIT_REACTION(
      "parameters", "exit_reaction", "parameters.csv", "share", -0.99, 10, Time.START, 0.0),
  /** Part of the demands on its issues that neutrality takes the weight of. */
  NEUTRALITY_SHIELD(
      "parameters", "neutrality_shield", "parameters.csv", "share", -1, 0.99, Time.START, 0.0),
  /** Effect of common rules on what a state's weight counts for in bargaining. */
  RULES_VOICE(
      "parameters", "rules_voice", "parameters.csv", "coefficient", -0.99, 100, Time.START, 0.0),
  /** Effect of settled disputes on cohesion, in log-odds a quarter (k_s). */
  SETTLEMENT(
      "parameters", "settlement", "parameters.csv", "coefficient", -100, 100, Time.START, 0.0),
  /** Effect of water stress on cohesion, in log-odds a quarter (k_w). */
  WATER_EFFECT(
      "parameters", "water_effect", "parameters.csv", "coefficient", -100, 100, Time.START, 0.0),
  /** Effect of a clash on cohesion, in log-odds a quarter (k_c). */
  CLASH_EFFECT(
      "parameters", "clash_effect", "parameters.csv", "coefficient", -100, 100, Time.START, 0.0),
  /** How far a state shields those behind it from a power (beta). */
  BUFFER("parameters", "buffer", "parameters.csv", "coefficient", -1, 0.99, Time.START, 0.0),
  /** How often a state takes an initiative with another, as things are at the start. */
  INITIATIVE_RATE(
      "parameters", "initiative_rate", "parameters.csv", "per year", 0, 3.9, Time.START, 0.0),
  /** What an initiative adds to what the cohesion of the two returns to. */
  INITIATIVE_EFFECT(
      "parameters", "initiative_effect", "parameters.csv", "log-odds", -10, 10, Time.START, 0.0),
  /** How often a state defects, as things are at the start. */
  DEFECTION_RATE(
      "parameters", "defection_rate", "parameters.csv", "per year", 0, 3.9, Time.START, 0.0),
  /** What a defection takes from what cohesion with the others returns to. */
  DEFECTION_EFFECT(
      "parameters", "defection_effect", "parameters.csv", "log-odds", -10, 10, Time.START, 0.0),
  /** Part of its coordination that a state leaves when it defects. */
  DEFECTION_SHARE(
      "parameters", "defection_share", "parameters.csv", "share", 0, 0.99, Time.START, 0.0),
  /** What a defection adds to the benefit of ties with the power that it is done for. */
  DEFECTION_GAIN(
      "parameters", "defection_gain", "parameters.csv", "coefficient", -10, 10, Time.START, 0.0),
  /** How often a state mediates between powers, or between states, as things are at the start. */
  MEDIATION_RATE(
      "parameters", "mediation_rate", "parameters.csv", "per year", 0, 3.9, Time.START, 0.0),
  /** What a mediator whom all trust takes from a rivalry or a dispute. */
  MEDIATION_EFFECT(
      "parameters", "mediation_effect", "parameters.csv", "log-odds", -10, 10, Time.START, 0.0),
  /**
   * How often a state declares neutrality, or a neutral state leaves it, as things are at the
   * start.
   */
  NEUTRALITY_RATE(
      "parameters", "neutrality_rate", "parameters.csv", "per year", 0, 3.9, Time.START, 0.0),
  /** Share of what initiatives, defections and mediations changed that fades in a quarter. */
  AFTERMATH_FADING(
      "parameters",
      "aftermath_fading",
      "parameters.csv",
      "per quarter",
      0.001,
      1,
      Time.START,
      0.05),
  /** What mediating adds to reputation, and defecting takes. */
  REPUTATION_STEP(
      "parameters", "reputation_step", "parameters.csv", "log-odds", -10, 10, Time.START, 0.0),
  /** Effect of reputation on the access of powers, in log-odds for full reputation. */
  REPUTATION_ACCESS(
      "parameters", "reputation_access", "parameters.csv", "log-odds", -100, 100, Time.START, 0.0),
  /** Sensitivity of these moves to utility. */
  MOVE_SENSITIVITY(
      "parameters", "move_sensitivity", "parameters.csv", "log-odds", -1e6, 1e6, Time.START, 0.0),
  /** Share of a corridor's damage that is repaired in a quarter. */
  REPAIR_SPEED(
      "parameters", "repair_speed", "parameters.csv", "per quarter", 0, 1, Time.START, 0.5),
  /** Share of transport cost that a state on the way earns. */
  TRANSIT_MARGIN("parameters", "transit_margin", "parameters.csv", "share", 0, 1, Time.START, 0.0),
  /** Effect of a whole corridor that connects a state with a power on access, in log-odds. */
  CORRIDOR_ACCESS(
      "parameters", "corridor_access", "parameters.csv", "log-odds", -10, 10, Time.START, 0.0),
  /** Risk of two partners on one corridor, as a share of what it is if they are one. */
  SHARED_RISK("parameters", "shared_risk", "parameters.csv", "share", -1, 1, Time.START, 0.0),
  /** Chance that a state commits to a planned corridor in a year if it gains nothing by it. */
  BUILD_RATE("parameters", "build_rate", "parameters.csv", "per year", 0, 3.9, Time.START, 0.0),
  /** Chance that each committed state adds to the decision on a corridor in a quarter. */
  BUILD_PUSH("parameters", "build_push", "parameters.csv", "per quarter", 0, 0.99, Time.START, 0.0),
  /** Chance that a state contracts for a corridor in a year if it gains nothing by it. */
  CONTRACT_RATE(
      "parameters", "contract_rate", "parameters.csv", "per year", 0, 3.9, Time.START, 0.0),
  /** Part of the unreserved capacity of a corridor that a contract takes. */
  CONTRACT_SIZE("parameters", "contract_size", "parameters.csv", "share", 0, 0.99, Time.START, 0.0);

  /** Units that depend on what is measured. */
  public static final class Unit {
    /** Mt, bcm or TWh a year, as the cargo has it. */
    public static final String VOLUME = "volume per year";

    private Unit() {}
  }

  /** When an input may be set. */
  public enum Time {
    /** Only for the whole run, in tables or under {@code set:}. */
    START,
    /** Also by an event. */
    ANY
  }

  private final String room;
  private final String variable;
  private final String table;
  private final String unit;
  private final double lowest;
  private final double highest;
  private final Time time;
  private final double absent;
  private final List<Dimension> dimensions;

  Input(
      String room,
      String variable,
      String table,
      String unit,
      double lowest,
      double highest,
      Time time,
      Dimension... dimensions) {
    this(room, variable, table, unit, lowest, highest, time, Double.NaN, dimensions);
  }

  Input(
      String room,
      String variable,
      String table,
      String unit,
      double lowest,
      double highest,
      Time time,
      double absent,
      Dimension... dimensions) {
    this.room = room;
    this.variable = variable;
    this.table = table;
    this.unit = unit;
    this.lowest = lowest;
    this.highest = highest;
    this.time = time;
    this.absent = absent;
    this.dimensions = List.of(dimensions);
  }

  /** First part of the address: states, powers, ties, issues, corridors, cargoes, parameters. */
  public String room() {
    return room;
  }

  /** The variable's name in addresses and in the {@code variable} column; empty for ties. */
  public String variable() {
    return variable;
  }

  /** The file that holds it, or empty if it is a lever that starts at {@link #absent}. */
  public String table() {
    return table;
  }

  /** Unit of measurement. */
  public String unit() {
    return unit;
  }

  /** Lowest allowed value. */
  public double lowest() {
    return lowest;
  }

  /** Highest allowed value. */
  public double highest() {
    return highest;
  }

  /** When it may be set. */
  public Time time() {
    return time;
  }

  /** The value where a table has no row; NaN if a row is required. */
  public double absent() {
    return absent;
  }

  /** What it is indexed by, in the order of the address and of the key columns. */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /** Whether these members are one and itself where two different ones are meant. */
  public boolean isDiagonal(int... members) {
    int other = dimensions.isEmpty() ? -1 : dimensions.lastIndexOf(dimensions.get(0).other());
    return other > 0 && members[0] == members[other];
  }

  /** Whether the value is the same both ways, so that each pair is written once. */
  public boolean symmetric() {
    return switch (this) {
      case COHESION, RIVALRY, BORDER_DISPUTE, WATER_DISPUTE, CLASH -> true;
      default -> false;
    };
  }
}
