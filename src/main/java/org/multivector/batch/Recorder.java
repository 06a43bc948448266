package org.multivector.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.multivector.model.Observer;
import org.multivector.results.Series;
import org.multivector.results.Series.Owner;
import org.multivector.results.Variable;
import org.multivector.world.Bargains;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.Plan;
import org.multivector.world.Roster;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/** Writes what is measured in a world into the flat array of one run, a quarter after the other. */
public final class Recorder implements Observer {

  /** Everything is a place in a column of the world, or computed from the world. */
  private record Source(Series series, double[] column, int place, ToDoubleFunction<World> value) {

    Source of(Series other) {
      return new Source(other, column, place, value);
    }
  }

  /** What is nothing where there is no such power, corridor or institution. */
  private static final Set<Variable> NOTHING_OF_NOBODY =
      Set.of(
          Variables.SHARE,
          Variables.DEPENDENCY,
          Variables.LEVERAGE,
          Variables.STRESS_LOSS,
          Variables.ATTENTION,
          Variables.DEALS,
          Variables.DEMANDS,
          Variables.CONCESSIONS,
          Variables.CUTS,
          Variables.COMMITMENT,
          Variables.DEBT,
          Variables.NETWORK_DEPENDENCY,
          Variables.MEMBERSHIP,
          Variables.DEPTH,
          Variables.FLOW,
          Variables.CAPACITY,
          Variables.CONSTRUCTION);

  private static final double[] NOTHING = {0};

  private final World world;
  private final Presence presence;
  private final List<Source> sources = new ArrayList<>();
  private double[][] columns = {};
  private int[] places = {};
  private double[] values = {};

  /**
   * A recorder of runs in a world.
   *
   * @param arms the plans of all arms: a tie that one of them has is recorded in each, and so is
   *     everything else that all of them have
   */
  public Recorder(World world, List<Plan> arms) {
    this(world, new Presence(arms));
    if (arms.stream().anyMatch(plan -> !plan.roster().equals(world.plan.roster()))) {
      keep(common(arms, presence));
      index();
    }
  }

  /** A recorder of runs in a world whose arms all have the same actors. */
  Recorder(World world, Presence presence) {
    this.world = world;
    this.presence = presence;
    record();
    index();
  }

  private void index() {
    columns = sources.stream().map(Source::column).toArray(double[][]::new);
    places = sources.stream().mapToInt(Source::place).toArray();
  }

  private void record() {
    states();
    pairs();
    bargains();
    powers();
    ties();
    institutions();
    corridors();
    region();
    drivers();
  }

  /** What is recorded of arms in which not the same actors are, the last one's first. */
  private static List<Series> common(List<Plan> arms, Presence presence) {
    List<List<Series>> all = new ArrayList<>();
    Set<Series> union = new LinkedHashSet<>();
    Map<String, Owner> lonely = new HashMap<>();
    for (int arm = arms.size() - 1; arm >= 0; arm--) {
      Plan plan = arms.get(arm);
      List<Series> own = new Recorder(new World(plan), presence).series();
      all.add(own);
      union.addAll(own);
      Owner owner = arm == arms.size() - 1 ? Owner.SCENARIO : Owner.REFERENCE;
      plan.roster().states().forEach(state -> lonely.putIfAbsent(state.id(), owner));
    }
    lonely.keySet().removeIf(id -> isStateOfAll(id, arms));
    return union.stream()
        .map(s -> s.of(owner(s, lonely)))
        .filter(
            s ->
                s.alone()
                    || NOTHING_OF_NOBODY.contains(s.variable())
                    || all.stream().allMatch(own -> own.contains(s)))
        .toList();
  }

  private static Owner owner(Series series, Map<String, Owner> lonely) {
    Owner ofPartner = lonely.getOrDefault(series.partner(), Owner.BOTH);
    return lonely.getOrDefault(series.actor(), ofPartner);
  }

  private static boolean isStateOfAll(String id, List<Plan> arms) {
    return arms.stream().allMatch(plan -> plan.roster().find(Dimension.STATE, id) >= 0);
  }

  private void keep(List<Series> wanted) {
    Map<Series, Source> own = new HashMap<>();
    sources.forEach(source -> own.put(source.series(), source));
    sources.clear();
    for (Series series : wanted) {
      Source nothing = new Source(series, NOTHING, 0, Recorder::inColumn);
      Source source = own.get(series.of(Owner.BOTH));
      sources.add(source == null ? nothing : source.of(series));
    }
  }

  /** What is measured, in the order of the array. */
  public List<Series> series() {
    return sources.stream().map(Source::series).toList();
  }

  /** Where the next run is to be written. */
  public void into(double[] run) {
    values = run;
  }

  @Override
  public void see(World seen, int tick) {
    int from = tick * places.length;
    for (int n = 0; n < places.length; n++) {
      values[from + n] = now(n);
    }
  }

  /** What one of the series is now. */
  double now(int n) {
    return columns[n].length > 0 ? columns[n][places[n]] : computed(n);
  }

  /** Stands where nothing has to be computed. */
  private static double inColumn(World world) {
    return Double.NaN;
  }

  private double computed(int n) {
    return sources.get(n).value().applyAsDouble(world);
  }

  private void states() {
    Roster roster = world.plan.roster();
    for (int i = 0; i < world.states; i++) {
      int state = i;
      String id = roster.states().get(i).id();
      add(Variables.AUTONOMY, id, world.autonomy, i);
      add(Variables.BALANCE, id, world.balance, i);
      add(Variables.ECONOMIC_LOSS, id, world.economicLoss, i);
      add(Variables.STRESS_LOSS_MAX, id, world.stressLossMax, i);
      add(Variables.STRESS_LOSS_MEAN, id, world.stressLossMean, i);
      add(Variables.CONCENTRATION, id, world.concentration, i);
      add(Variables.BARGAINING_POWER, id, world.bargainingPower, i);
      add(Variables.RESOLVE, id, world.resolveMean, i);
      add(Variables.LEGITIMACY, id, world.legitimacy, i);
      add(Variables.REPUTATION, id, world.region.reputation, i);
      add(Variables.NEUTRALITY, id, world.memberships.neutrality, i);
      compute(Variables.ECONOMIC_SIZE, id, w -> StrictMath.exp(w.stateGrowth[state]));
      add(Variables.INCOME, id, world.incomes.income, i);
      add(Variables.DISTRESS, id, world.debts.distress, i);
      for (int k = 0; k < world.issues; k++) {
        String issue = roster.issues().get(k).id();
        int place = i * world.issues + k;
        add(new Series(Variables.ALIGNMENT, id, "", issue), world.alignment, place);
        add(new Series(Variables.PRESSURE, id, "", issue), world.pressure, place);
      }
      for (int d = 0; d < world.domains; d++) {
        String domain = roster.domains().get(d).id();
        add(
            new Series(Variables.CONCENTRATION_IN, id, "", domain),
            world.concentrationIn,
            i * world.domains + d);
      }
    }
  }

  private void pairs() {
    Roster roster = world.plan.roster();
    for (int i = 0; i < world.states; i++) {
      String id = roster.states().get(i).id();
      for (int p = 0; p < world.powers; p++) {
        String power = roster.powers().get(p).id();
        int pair = world.pair(i, p);
        add(new Series(Variables.DEPENDENCY, id, power, ""), world.dependency, pair);
        add(new Series(Variables.LEVERAGE, id, power, ""), world.leverage, pair);
        add(new Series(Variables.STRESS_LOSS, id, power, ""), world.stressLoss, pair);
        add(new Series(Variables.DEALS, id, power, ""), world.deals.made, pair);
        add(new Series(Variables.SENTIMENT, id, power, ""), world.sentiment, pair);
        add(new Series(Variables.ATTENTION, power, id, ""), world.attentionTo, pair);
        add(new Series(Variables.ACCESS, power, id, ""), world.traffic.access, pair);
        add(new Series(Variables.POSTURE, power, id, ""), world.conduct.exponent, pair);
      }
      for (int j = i + 1; j < world.states; j++) {
        String other = roster.states().get(j).id();
        add(new Series(Variables.COHESION, id, other, ""), world.cohesion, i * world.states + j);
      }
    }
  }

  private void bargains() {
    Roster roster = world.plan.roster();
    Bargains bargains = world.bargains;
    for (int i = 0; i < world.states; i++) {
      int state = i;
      String id = roster.states().get(i).id();
      for (int p = 0; p < world.powers; p++) {
        int power = p;
        String other = roster.powers().get(p).id();
        int pair = world.pair(i, p);
        add(new Series(Variables.DEMANDS, id, other, ""), bargains.demands, pair);
        add(new Series(Variables.CONCESSIONS, id, other, ""), bargains.concessions, pair);
        add(new Series(Variables.CUTS, id, other, ""), bargains.cuts, pair);
        add(new Series(Variables.CUT_BELIEF, id, other, ""), bargains.belief, pair);
        compute(
            new Series(Variables.COMMITMENT, id, other, ""), w -> w.bargains.commitmentTo(pair));
        compute(
            new Series(Variables.PERCEIVED_RISK, id, other, ""),
            w -> w.perceivedRisk(state, power));
      }
      for (int k = 0; k < world.issues; k++) {
        int issue = k;
        compute(
            new Series(Variables.COMMITMENT, id, "", roster.issues().get(k).id()),
            w -> w.bargains.commitmentOn(state, issue));
      }
    }
  }

  private void powers() {
    for (int p = 0; p < world.powers; p++) {
      int power = p;
      String id = world.plan.roster().powers().get(p).id();
      add(Variables.ATTENTION, id, world.attentionNow, p);
      compute(Variables.ECONOMIC_SIZE, id, w -> StrictMath.exp(w.powerGrowth[power]));
    }
  }

  private void ties() {
    Roster roster = world.plan.roster();
    for (int i = 0; i < world.states; i++) {
      for (int d = 0; d < world.domains; d++) {
        for (int j = 0; j < world.partners; j++) {
          if (exists(i, d, j)) {
            Series series =
                new Series(
                    Variables.SHARE,
                    roster.states().get(i).id(),
                    roster.partners().get(j).id(),
                    roster.domains().get(d).id());
            addShare(series, i, d, j);
            if (d == world.debts.domain) {
              debt(i, j);
            }
          }
        }
        newPartners(i, d);
      }
    }
  }

  /** Shares of ties that were closed at the start, in one sum, so that shares still add up to 1. */
  private void newPartners(int state, int domain) {
    int[] closed =
        IntStream.range(0, world.powers).filter(p -> !exists(state, domain, p)).toArray();
    if (closed.length > 0) {
      Roster roster = world.plan.roster();
      String domainId = roster.domains().get(domain).id();
      String stateId = roster.states().get(state).id();
      Series series = new Series(Variables.NEW_PARTNERS, stateId, "", domainId);
      sources.add(new Source(series, new double[0], 0, w -> sum(w, state, domain, closed)));
    }
  }

  private static double sum(World world, int state, int domain, int[] powers) {
    double sum = 0;
    for (int power : powers) {
      sum += world.wholeShare(state, domain, power);
    }
    return sum;
  }

  private void addShare(Series series, int state, int domain, int partner) {
    if (isNetworked(state, domain)) {
      compute(series, w -> w.wholeShare(state, domain, partner));
    } else {
      add(series, world.share, world.tie(state, domain, partner));
    }
  }

  /** Whether in some arm a part of the needs goes over corridors. */
  private boolean isNetworked(int state, int domain) {
    return isSomewhere(world.plan.layout().index(Input.NETWORKS, state, domain));
  }

  /** Whether a start value is anything but 0 in some arm. */
  private boolean isSomewhere(int place) {
    return presence.isSomewhere(world.plan.layout().address(place));
  }

  private boolean exists(int state, int domain, int partner) {
    return isSomewhere(world.plan.layout().index(Input.TIE, state, domain, partner))
        || (partner >= world.powers && isNetworked(state, domain));
  }

  private void corridors() {
    Traffic traffic = world.traffic;
    List<Roster.Entry> entries = world.plan.roster().corridors();
    for (int e = 0; e < entries.size(); e++) {
      String id = entries.get(e).id();
      add(Variables.FLOW, id, traffic.flow, e);
      add(Variables.CAPACITY, id, traffic.capacity, e);
      add(Variables.CONSTRUCTION, id, traffic.progress, e);
    }
    for (int i = 0; i < world.states; i++) {
      add(Variables.TRANSIT_INCOME, state(i), traffic.income, i);
      for (int d = 0; d < world.domains; d++) {
        if (isNetworked(i, d)) {
          network(i, d);
        }
      }
    }
  }

  private void network(int state, int domain) {
    Roster roster = world.plan.roster();
    String id = state(state);
    String domainId = roster.domains().get(domain).id();
    add(
        new Series(Variables.UNSERVED, id, "", domainId),
        world.traffic.unserved,
        state * world.domains + domain);
    for (int p = 0; p < world.powers; p++) {
      String power = roster.powers().get(p).id();
      add(
          new Series(Variables.NETWORK_DEPENDENCY, id, power, domainId),
          world.traffic.vulnerability,
          world.exposure(state, p, domain));
    }
  }

  private String state(int state) {
    return world.plan.roster().states().get(state).id();
  }

  private void institutions() {
    List<Roster.Entry> members = world.plan.roster().joiners();
    List<Roster.Entry> entries = world.plan.roster().institutions();
    for (int m = 0; m < entries.size(); m++) {
      String id = entries.get(m).id();
      add(Variables.DEPTH, id, world.now(Input.DEPTH), m);
      for (int n = 0; n < members.size(); n++) {
        if (isMember(m, n)) {
          Series series = new Series(Variables.MEMBERSHIP, members.get(n).id(), id, "");
          add(series, world.memberships.membership, m * members.size() + n);
        }
      }
    }
  }

  /** Whether some arm has it as a member, now or by an event. */
  private boolean isMember(int institution, int member) {
    int place = world.plan.layout().index(Input.MEMBERSHIP, institution, member);
    return presence.isEverSomewhere(world.plan.layout().address(place));
  }

  private void region() {
    compute(Variables.REGION_AUTONOMY, "REGION", w -> mean(w.autonomy, w.states));
    if (world.states > 1) {
      int pairs = world.states * (world.states - 1);
      compute(Variables.COHESION, "REGION", w -> mean(w.cohesion, pairs));
    }
  }

  private void debt(int state, int partner) {
    Roster roster = world.plan.roster();
    String id = roster.states().get(state).id();
    String creditor = roster.partners().get(partner).id();
    Series series = new Series(Variables.DEBT, id, creditor, "");
    compute(series, w -> w.debts.to(w, state, partner));
  }

  private void drivers() {
    Roster roster = world.plan.roster();
    for (int n = 0; n < roster.commodities().size(); n++) {
      int commodity = n;
      Series series = new Series(Variables.PRICE, "REGION", "", roster.commodities().get(n).id());
      compute(series, w -> StrictMath.exp(w.markets.logPrice[commodity]));
    }
    for (int n = 0; n < roster.regimes().size(); n++) {
      String regime = roster.regimes().get(n).id();
      add(new Series(Variables.REGIME, "REGION", "", regime), world.regime.part, n);
    }
    shocks();
  }

  private void shocks() {
    List<Roster.Entry> kinds = world.plan.roster().shocks();
    for (int n = 0; n < kinds.size(); n++) {
      int kind = n;
      Series series = new Series(Variables.SHOCKS, "REGION", "", kinds.get(n).id());
      compute(series, w -> w.shocks.lasting(kind));
    }
  }

  /** The sum over a count; the diagonal of pairs is 0. */
  private static double mean(double[] column, int count) {
    double sum = 0;
    for (double value : column) {
      sum += value;
    }
    return sum / count;
  }

  private void add(Variable variable, String actor, double[] column, int place) {
    add(new Series(variable, actor, "", ""), column, place);
  }

  private void add(Series series, double[] column, int place) {
    sources.add(new Source(series, column, place, Recorder::inColumn));
  }

  private void compute(Variable variable, String actor, ToDoubleFunction<World> value) {
    compute(new Series(variable, actor, "", ""), value);
  }

  private void compute(Series series, ToDoubleFunction<World> value) {
    sources.add(new Source(series, new double[0], 0, value));
  }
}
