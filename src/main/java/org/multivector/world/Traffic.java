package org.multivector.world;

import java.util.Arrays;

/**
 * What corridors are and do in the present run. By corridor, unless it is said otherwise; a need is
 * a state and a cargo, out (2n) or in (2n + 1).
 */
public final class Traffic {

  public final Graph graph;

  /** How much of a corridor works. */
  public final double[] condition;

  /** How far its construction has come: 0 not begun, 1 finished. */
  public final double[] progress;

  /** 1 once it has been decided on. */
  public final double[] begun;

  /** What it can carry for the states, and for all; none before it is known. */
  public final double[] available;

  public final double[] capacity;

  /** What it could carry for the states undamaged. */
  public final double[] whole;

  /** Part of its full capacity that is built and works. */
  public final double[] openness;

  /** What it carries for all. */
  public final double[] flow;

  /** Whether a state has committed itself to it (1), by state and corridor. */
  public final double[] committed;

  /** What moves have added to contracts, by state and corridor. */
  public final double[] added;

  /** What a leg carries for the states. */
  public final double[] legFlow;

  /** What a leg carries for one state, by state and leg. */
  public final double[] legFlowOf;

  /** Volume of a need that is served, and of it what the state itself ships, with its cost. */
  public final double[] served;

  public final double[] shipped;
  public final double[] shippingCost;

  /** Cost of a unit at the start, bn USD; NaN if nothing was shipped. */
  public final double[] unitCostAtStart;

  /** Part of the needs on networks, by state and domain; and the weight that choice acts on. */
  public final double[] part;

  public final double[] chosenWeight;

  /** Value of what needs corridors, bn USD, by state and domain. */
  public final double[] need;

  /** Part of it that is not served now and at the start, and what costlier ways add. */
  public final double[] unserved;

  public final double[] unservedAtStart;
  public final double[] detour;

  /** Network vulnerability, by state, power and domain like exposures. */
  public final double[] vulnerability;

  /** Shares of partners in what flows, by state, domain and partner like ties. */
  public final double[] share;

  /** How far two powers share routes, by state, domain, power and power. */
  public final double[] overlap;

  /** Whether any two do, by state and domain. */
  public final boolean[] shares;

  /** Income from what others carry through a state, bn USD a year, now and at the start. */
  public final double[] income;

  public final double[] incomeAtStart;

  /**
   * What the state's corridors cost it, as a fraction of welfare, less what it was at the start.
   */
  public final double[] loss;

  /** How well powers reach states, by state and power. */
  public final double[] access;

  /** Number of whole corridors that connect a state and a power, now and at the start. */
  public final double[] links;

  public final double[] linksAtStart;

  Traffic(Roster roster) {
    graph = new Graph(roster);
    int states = roster.states().size();
    int powers = roster.powers().size();
    int domains = roster.domains().size();
    int corridors = graph.length.length;
    condition = new double[corridors];
    progress = new double[corridors];
    begun = new double[corridors];
    available = new double[corridors];
    capacity = new double[corridors];
    whole = new double[corridors];
    openness = new double[corridors];
    flow = new double[corridors];
    committed = new double[states * corridors];
    added = new double[states * corridors];
    legFlow = new double[graph.legs];
    legFlowOf = new double[states * graph.legs];
    int needs = 2 * states * graph.cargoes();
    served = new double[needs];
    shipped = new double[needs];
    shippingCost = new double[needs];
    unitCostAtStart = new double[needs];
    part = new double[states * domains];
    chosenWeight = new double[states * domains];
    need = new double[states * domains];
    unserved = new double[states * domains];
    unservedAtStart = new double[states * domains];
    detour = new double[states * domains];
    vulnerability = new double[states * powers * domains];
    share = new double[states * domains * roster.partners().size()];
    overlap = new double[states * domains * powers * powers];
    shares = new boolean[states * domains];
    income = new double[states];
    incomeAtStart = new double[states];
    loss = new double[states];
    access = new double[states * powers];
    links = new double[states * powers];
    linksAtStart = new double[states * powers];
  }

  /** Everything whole, nothing under construction, nothing flowing yet. */
  void rewind(World world) {
    System.arraycopy(world.now(Input.CORRIDOR_CONDITION), 0, condition, 0, condition.length);
    Arrays.fill(progress, 0);
    Arrays.fill(begun, 0);
    Arrays.fill(committed, 0);
    Arrays.fill(added, 0);
    Arrays.fill(loss, 0);
    System.arraycopy(world.now(Input.ACCESS), 0, access, 0, access.length);
    boolean works = world.has(Mechanism.CORRIDORS);
    for (int n = 0; n < part.length; n++) {
      part[n] = works ? world.start(Input.NETWORKS)[n] : 0;
      chosenWeight[n] = world.start(Input.WEIGHT)[n] * (1 - part[n]);
    }
  }
}
