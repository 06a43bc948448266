package org.multivector.world;

import java.util.Arrays;
import org.multivector.chance.Exp;

/**
 * The state of the world at one tick: a structure of arrays, one for each worker, reset for each
 * run. Only submodels write to it.
 *
 * <p>Arrays by state and power run {@code state * powers + power}, ties {@code (state * domains +
 * domain) * partners + partner}, and so on: the last index runs fastest. Partners are the powers,
 * then region, rest and self. Inputs are as they are now: as drawn, with what events make of them.
 */
public final class World {

  /** USD a tonne, a thousand cubic metres or a MWh are so many bn USD a Mt, bcm or TWh. */
  public static final double PER_THOUSAND = 1000;

  private static final Input[] INPUTS = Input.values();

  public final Plan plan;
  public final int states;
  public final int powers;
  public final int partners;
  public final int domains;
  public final int issues;
  public final int theatres;
  public final int interests;

  private final double[][] start = new double[Input.values().length][];
  private final double[][] now = new double[Input.values().length][];
  private final double[][] zeroAtStart;
  private final boolean[] works = new boolean[Mechanism.values().length];
  private final boolean[] frozen = new boolean[Mechanism.values().length];

  /** Parameters and shares of the present draw, for submodels that prepare themselves at start. */
  public final InputDraw inputs;

  /** Which events that need not happen have happened. */
  public final Occasions occasions;

  /** What the world at large is like. */
  public final WorldRegime regime;

  /** Prices of commodities. */
  public final Markets markets;

  /** What states earn from abroad. */
  public final Incomes incomes;

  /** What states owe. */
  public final Debts debts;

  /** What states have invested in their own capacity. */
  public final OwnCapacity ownCapacity;

  /** What befalls whom in this quarter. */
  public final Shocks shocks;

  /** The seed, draw and repeat of the present run: with names and tick, the keys of chance. */
  public long seed;

  public int draw;
  public int repeat;

  /** Log of a state's GDP relative to the start. */
  public final double[] stateGrowth;

  /** Growth of a state in this quarter beyond its trend at the start, per year. */
  public final double[] growthSurprise;

  /** Log of a power's GDP relative to the start. */
  public final double[] powerGrowth;

  /** Log of the world's GDP relative to the start, in place 0. */
  public final double[] worldGrowth;

  /** Attention of a power to the region, as its own decision left it (before multiples). */
  public final double[] attention;

  /** Attention of a power to a state, by state and power. */
  public final double[] attentionTo;

  /** Attention of a power to a state at the start. */
  public final double[] attentionToAtStart;

  /** Multiple of the hazard of a power's attention that events impose; 1 for none. */
  public final double[] attentionMultiple;

  /** What events leave of a power's own decision, 1 for all of it, and what they put beside it. */
  public final double[] attentionKept;

  public final double[] attentionImposed;

  /** Attention of a power to the region after events. */
  public final double[] attentionNow;

  /** How powers conduct themselves towards states. */
  public final Conduct conduct;

  /** Offers, and the deals that they have become. */
  public final Deals deals;

  /** What prices make of an interest of powers: 1 as at the start, 2 twice as much. */
  public final double[] interestPrice;

  /** How far the example of others draws a state to a tie with a power, in log-odds; by tie. */
  public final double[] examplePull;

  /** Share of a state's needs in a domain that a partner meets (desired; ties). */
  public final double[] share;

  /** Shares at the start. */
  public final double[] shareAtStart;

  /** Ties that open while the run goes on. */
  public final Entry entry;

  /** Shares that economic size alone would make: the reference of the choice. */
  public final double[] shareReference;

  /** Legitimacy of a state's government, and how far its log-odds are from what it returns to. */
  public final double[] legitimacy;

  public final double[] legitimacyShift;

  /** How a state's public sees a power, by state and power, and how far that has shifted. */
  public final double[] sentiment;

  public final double[] sentimentShift;

  /** What generations have changed of the log-odds of sentiment towards a power. */
  public final double[] generations;

  /** Cohesion of two states, by state and state, and how far its log-odds have shifted. */
  public final double[] cohesion;

  public final double[] cohesionShift;

  /** Pressure on two states at once, by state and state, at the start. */
  public final double[] commonPressureAtStart;

  /** Autonomy at the start. */
  public final double[] autonomyAtStart;

  /** AR(1) taste of a state for a partner in a domain, in log-odds. */
  public final double[] taste;

  /** Benefit of a tie from offers, without friction; by state, domain and partner. */
  public final double[] benefit;

  /** Marginal utility of a share now and at the start. */
  public final double[] marginal;

  public final double[] marginalAtStart;

  /** Resolve of a state on an issue. */
  public final double[] resolve;

  /** Engagement of a power: attention x capacity x access; by state, power, domain. */
  public final double[] engagement;

  /** Part of a vulnerability that outside options remove; by state, power, domain. */
  public final double[] relief;

  /** Room for computations by state, power and domain within one measure. */
  public final double[] exposureRoom;

  public final double[] exposureResult;

  /** log(1 - share of a power); by state, power, domain. */
  public final double[] logRest;

  /** Vulnerability to a power in a domain, later and in the short run; by state, power, domain. */
  public final double[] vulnerability;

  public final double[] vulnerabilityShortRun;

  /** Dependency of a state on a power after one or two years, and in the short run. */
  public final double[] dependency;

  public final double[] dependencyShortRun;

  /** A power's vulnerability to a state, alone and with those that join it on an issue. */
  public final double[] reverse;

  public final double[] voice;

  /** Threat that a power can make of its attention to a state. */
  public final double[] threat;

  /** Leverage by state, power and issue; and its mean over issues by state and power. */
  public final double[] leverageOn;

  public final double[] leverage;

  public final double[] leverageAtStart;

  /** Pressure on a state on an issue. */
  public final double[] pressure;

  /** Where a state would end up on an issue if it answered all pulls. */
  public final double[] alignment;

  public final double[] autonomy;
  public final double[] balance;
  public final double[] economicLoss;
  public final double[] stressLoss;
  public final double[] stressLossMax;
  public final double[] stressLossMean;
  public final double[] concentration;
  public final double[] concentrationIn;
  public final double[] portfolioRisk;
  public final double[] bargainingPower;

  /** Mean resolve over issues, weighted as in autonomy. */
  public final double[] resolveMean;

  /** What institutions make of it. */
  public final Memberships memberships;

  /** Demands, concessions and cuts. */
  public final Bargains bargains;

  /** What the states of the region are to each other. */
  public final Region region;

  /** What corridors are and do. */
  public final Traffic traffic;

  /** A world with the shape of a plan; call {@link #reset} before use. */
  public World(Plan plan) {
    this.plan = plan;
    inputs = new InputDraw(plan);
    occasions = new Occasions(plan);
    shocks = new Shocks(plan);
    regime = new WorldRegime(plan.layout());
    markets = new Markets(plan.roster().commodities().size());
    incomes = new Incomes(plan.roster().states().size());
    debts = new Debts(plan.roster());
    ownCapacity = new OwnCapacity(plan.roster().states().size(), plan.roster().domains().size());
    for (Mechanism mechanism : Mechanism.values()) {
      works[mechanism.ordinal()] = plan.has(mechanism);
      frozen[mechanism.ordinal()] = plan.frozen().contains(mechanism);
    }
    Roster roster = plan.roster();
    states = roster.states().size();
    powers = roster.powers().size();
    partners = roster.partners().size();
    domains = roster.domains().size();
    issues = roster.issues().size();
    theatres = roster.theatres().size();
    interests = roster.interests().size();
    for (Input input : Input.values()) {
      start[input.ordinal()] = new double[plan.layout().blockSize(input)];
      now[input.ordinal()] = new double[plan.layout().blockSize(input)];
    }
    traffic = new Traffic(roster);
    stateGrowth = new double[states];
    growthSurprise = new double[states];
    powerGrowth = new double[powers];
    worldGrowth = new double[1];
    attention = new double[powers];
    attentionMultiple = new double[powers];
    attentionKept = new double[powers];
    attentionImposed = new double[powers];
    attentionNow = new double[powers];
    int pairs = states * powers;
    attentionTo = new double[pairs];
    attentionToAtStart = new double[pairs];
    conduct = new Conduct(states, powers);
    legitimacy = new double[states];
    legitimacyShift = new double[states];
    sentiment = new double[pairs];
    sentimentShift = new double[pairs];
    generations = new double[powers];
    cohesion = new double[states * states];
    cohesionShift = new double[states * states];
    commonPressureAtStart = new double[states * states];
    autonomyAtStart = new double[states];
    int ties = states * domains * partners;
    share = new double[ties];
    shareAtStart = new double[ties];
    shareReference = new double[ties];
    entry = new Entry(ties);
    interestPrice = new double[interests];
    examplePull = new double[ties];
    deals = new Deals(states, powers, ties);
    taste = new double[ties];
    benefit = new double[ties];
    marginal = new double[ties];
    marginalAtStart = new double[ties];
    int exposures = pairs * domains;
    engagement = new double[exposures];
    relief = new double[exposures];
    exposureRoom = new double[exposures];
    exposureResult = new double[exposures];
    logRest = new double[exposures];
    vulnerability = new double[exposures];
    vulnerabilityShortRun = new double[exposures];
    dependency = new double[pairs];
    dependencyShortRun = new double[pairs];
    reverse = new double[pairs];
    voice = new double[pairs * issues];
    threat = new double[pairs];
    leverageOn = new double[pairs * issues];
    leverage = new double[pairs];
    leverageAtStart = new double[pairs];
    resolve = new double[states * issues];
    pressure = new double[states * issues];
    alignment = new double[states * issues];
    autonomy = new double[states];
    balance = new double[states];
    economicLoss = new double[states];
    stressLoss = new double[pairs];
    stressLossMax = new double[states];
    stressLossMean = new double[states];
    concentration = new double[states];
    concentrationIn = new double[states * domains];
    portfolioRisk = new double[states * domains];
    bargainingPower = new double[states];
    resolveMean = new double[states];
    zeroAtStart =
        new double[][] {
          stateGrowth,
          powerGrowth,
          worldGrowth,
          growthSurprise,
          legitimacyShift,
          sentimentShift,
          generations,
          cohesionShift,
          taste,
          benefit,
          economicLoss,
          attentionImposed
        };
    memberships = new Memberships(this);
    bargains = new Bargains(this);
    region = new Region(this);
  }

  /**
   * Makes the world ready for a run: inputs as drawn, growth, tastes and losses at zero, shares and
   * attention at their start.
   */
  public void reset(long seed, int draw, int repeat) {
    this.seed = seed;
    this.draw = draw;
    this.repeat = repeat;
    inputs.fill(seed, draw);
    rewind();
  }

  /** Goes back to the start of the present run without drawing its inputs again. */
  public void rewind() {
    for (Input input : INPUTS) {
      inputs.copy(input, start(input));
      inputs.copy(input, now(input));
    }
    for (double[] column : zeroAtStart) {
      Arrays.fill(column, 0);
    }
    occasions.rewind(this);
    shocks.rewind();
    regime.rewind(this);
    markets.rewind();
    incomes.rewind();
    Arrays.fill(attentionMultiple, 1);
    Arrays.fill(attentionKept, 1);
    bargains.rewind();
    inputs.copy(Input.ATTENTION, attention);
    inputs.copy(Input.ATTENTION, attentionNow);
    inputs.copy(Input.LEGITIMACY, legitimacy);
    inputs.copy(Input.SENTIMENT, sentiment);
    inputs.copy(Input.COHESION, cohesion);
    inputs.copy(Input.TIE, share);
    inputs.copy(Input.TIE, shareAtStart);
    inputs.copy(Input.TIE, shareReference);
    entry.rewind(this);
    debts.rewind(this);
    ownCapacity.rewind();
    conduct.rewind();
    Arrays.fill(interestPrice, 1);
    Arrays.fill(examplePull, 0);
    deals.rewind();
    inputs.copy(Input.MEMBERSHIP, memberships.membership);
    inputs.copy(Input.ACCESS, memberships.access);
    memberships.rewind();
    region.rewind();
    inputs.copy(Input.REPUTATION, region.reputation);
    traffic.rewind(this);
  }

  /** An input as it is now, by its dimensions. The array stays the same from run to run. */
  public double[] now(Input input) {
    return now[input.ordinal()];
  }

  /** An input as it was at the start of the run. */
  public double[] start(Input input) {
    return start[input.ordinal()];
  }

  /** A parameter that has no dimension. */
  public double parameter(Input input) {
    return now[input.ordinal()][0];
  }

  /** Whether a mechanism is there, at work or frozen. */
  public boolean has(Mechanism mechanism) {
    return works[mechanism.ordinal()];
  }

  /** Whether a mechanism keeps what it was at the start of the run. */
  public boolean isFrozen(Mechanism mechanism) {
    return frozen[mechanism.ordinal()];
  }

  /** Whether a state has a tie to a partner in a domain: from the start or opened since. */
  public boolean isOpen(int tie) {
    return entry.anchor[tie] > 0;
  }

  /** Place of a state and power. */
  public int pair(int state, int power) {
    return state * powers + power;
  }

  /** Place of a tie. */
  public int tie(int state, int domain, int partner) {
    return (state * domains + domain) * partners + partner;
  }

  /** Place of a state's exposure to a power in a domain. */
  public int exposure(int state, int power, int domain) {
    return (state * powers + power) * domains + domain;
  }

  /** Risk that a state sees in leaning on a power: as given, and what it remembers of cuts. */
  public double perceivedRisk(int state, int power) {
    return now(Input.RISK)[power] + bargains.fear[pair(state, power)];
  }

  /** Share of a partner in all that a state needs in a domain, on networks and off them. */
  public double wholeShare(int state, int domain, int partner) {
    int tie = tie(state, domain, partner);
    double part = traffic.part[state * domains + domain];
    return part == 0 ? share[tie] : part * traffic.share[tie] + (1 - part) * share[tie];
  }

  /** GDP of a state now, bn USD of the start year. */
  public double stateGdp(int state) {
    return start(Input.STATE_GDP)[state] * Exp.of(stateGrowth[state]);
  }
}
