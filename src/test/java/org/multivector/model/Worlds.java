package org.multivector.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.multivector.chance.Amount;
import org.multivector.chance.Draws;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Institution;
import org.multivector.world.Layout;
import org.multivector.world.Mechanism;
import org.multivector.world.Network;
import org.multivector.world.Plan;
import org.multivector.world.Quarter;
import org.multivector.world.Roster;
import org.multivector.world.Shock;
import org.multivector.world.World;

/** Worlds made up for tests: every input of a random world is a fixed number in its range. */
public final class Worlds {

  private static final int LINES = 6;

  private Worlds() {}

  /** What a test changes in a world before it is planned. */
  public static final class Draft {
    public final Layout layout;
    public final Amount[] amounts;
    public final List<InputChange> changes = new ArrayList<>();
    public final List<Shock> shocks = new ArrayList<>();
    public final Set<Mechanism> off = EnumSet.noneOf(Mechanism.class);
    public final Set<Mechanism> frozen = EnumSet.noneOf(Mechanism.class);
    public int quarters = 60;
    private boolean nested = true;
    private int unbalanced = -1;

    Draft(Layout layout, Amount[] amounts) {
      this.layout = layout;
      this.amounts = amounts;
    }

    public Draft set(Input input, double value, int... members) {
      amounts[layout.index(input, members)] = new Amount.Fixed(value);
      return this;
    }

    public Draft setAll(Input input, double value) {
      for (int n = 0; n < layout.blockSize(input); n++) {
        amounts[layout.offset(input) + n] = new Amount.Fixed(value);
      }
      return this;
    }

    /** Every partner alone in its nest. */
    public Draft oneNestEach() {
      nested = false;
      return this;
    }

    /** An issue on which opposing pulls do not cancel. */
    public Draft unbalanced(int issue) {
      unbalanced = issue;
      return this;
    }

    public Draft off(Mechanism... mechanisms) {
      off.addAll(List.of(mechanisms));
      return this;
    }

    public Draft freeze(Mechanism... mechanisms) {
      frozen.addAll(List.of(mechanisms));
      return this;
    }

    public Draft event(
        String address, InputChange.Operation operation, double amount, int... fromRamp) {
      int ramp = fromRamp.length > 1 ? fromRamp[1] : 1;
      changes.add(
          new InputChange(
              layout.find(address).orElseThrow(),
              operation,
              new Amount.Fixed(amount),
              address + operation + changes.size(),
              fromRamp[0],
              ramp,
              Integer.MAX_VALUE,
              address));
      return this;
    }

    public Plan plan() {
      Roster roster = layout.roster();
      boolean[] balanced = new boolean[roster.issues().size()];
      for (int k = 0; k < balanced.length; k++) {
        balanced[k] = k != unbalanced;
      }
      int[] nest = new int[roster.partners().size()];
      for (int j = 0; j < nest.length; j++) {
        nest[j] = nested && j < roster.powers().size() ? j / 2 : roster.powers().size() + j;
      }
      return new Plan(
          layout,
          amounts,
          new Quarter(2025, 1),
          quarters,
          List.of(),
          List.copyOf(changes),
          List.copyOf(shocks),
          off,
          frozen,
          balanced,
          nest,
          institutions(roster));
    }
  }

  /** Of what chance draws, in as many quarters as any test needs. */
  static UnitMemory memory(World world) {
    return new UnitMemory(world.plan, 60_000);
  }

  /** A random world: 1 to 4 states, 1 to 5 powers, 1 to 4 domains, 1 to 3 issues. */
  public static Draft random(int number) {
    Roster roster =
        roster(
            1 + pick(number, "states", 4),
            1 + pick(number, "powers", 5),
            1 + pick(number, "domains", 4),
            1 + pick(number, "issues", 3));
    return random(number, roster);
  }

  /** A random world of this size. */
  public static Draft random(int number, Roster roster) {
    Layout layout = new Layout(roster);
    Amount[] amounts = new Amount[layout.size()];
    for (int index = 0; index < amounts.length; index++) {
      amounts[index] = new Amount.Fixed(value(number, layout.input(index), key(layout, index)));
    }
    Draft draft = new Draft(layout, amounts);
    if (roster.shocks().size() == 2) {
      happen(draft);
    }
    return draft;
  }

  /** What may happen: the first kind to each state, the second to all of them. */
  private static void happen(Draft draft) {
    InputChange.Operation times = InputChange.Operation.TIMES;
    InputChange.Operation add = InputChange.Operation.ADD;
    Amount kept = new Amount.Computed(severity -> 1 - severity[0]);
    Amount lost = new Amount.Computed(severity -> -0.1 * severity[0]);
    List<Shock.Change> everywhere = new ArrayList<>();
    List<Roster.Entry> states = draft.layout.roster().states();
    for (int i = 0; i < states.size(); i++) {
      int legitimacy = draft.layout.index(Input.LEGITIMACY, i);
      Shock.Change change = new Shock.Change(legitimacy, times, kept);
      draft.shocks.add(new Shock(0, states.get(i).id(), List.of(change)));
      everywhere.add(new Shock.Change(draft.layout.index(Input.STATE_GROWTH, i), add, lost));
    }
    draft.shocks.add(new Shock(1, "REGION", everywhere));
  }

  /** The address, of a pair the same both ways. */
  private static String key(Layout layout, int index) {
    Input input = layout.input(index);
    if (!input.symmetric()) {
      return layout.address(index);
    }
    List<Roster.Entry> entries = layout.roster().members(input.dimensions().get(0));
    int[] pair = layout.members(index);
    String a = entries.get(pair[0]).id();
    String b = entries.get(pair[1]).id();
    return input + (a.compareTo(b) < 0 ? a + b : b + a);
  }

  public static Roster roster(int states, int powers, int domains, int issues) {
    return new Roster(
        entries("S", states),
        entries("P", powers),
        List.of(
            new Roster.Entry("REG", "region"),
            new Roster.Entry("ROW", "rest"),
            new Roster.Entry("SELF", "self")),
        domains(domains),
        entries("k", issues),
        entries("t", 2),
        entries("n", 2),
        entries("c", 2),
        entries("e", LINES),
        entries("i", 3),
        entries("r", 3),
        entries("shock", 2),
        entries("g", 2),
        network(states, powers, domains));
  }

  /**
   * Lines of one to three legs: the even ones carry goods out of a state, the odd ones both ways.
   */
  private static Network network(int states, int powers, int domains) {
    int seed = 100 * states + 10 * powers + domains;
    List<Network.Line> lines = new ArrayList<>();
    for (int line = 0; line < LINES; line++) {
      List<Integer> way = new ArrayList<>(List.of(line % states));
      int legs = 1 + pick(seed, "legs" + line, 3);
      for (int n = 0; way.size() <= legs && n < 9; n++) {
        int node = pick(seed, "node" + line + "." + n, states + powers + 2);
        node = node < states + powers ? node : node == states + powers ? node + 1 : node + 2;
        if (!way.contains(node)) {
          way.add(node);
        }
      }
      List<Network.Leg> all = new ArrayList<>();
      for (int n = 0; n + 1 < way.size(); n++) {
        all.add(new Network.Leg(way.get(n), way.get(n + 1), way.get(n + 1)));
      }
      lines.add(new Network.Line(line % 2, all));
    }
    List<Network.Cargo> cargoes =
        List.of(new Network.Cargo("Mt", 0, false), new Network.Cargo("TWh", domains - 1, true));
    return new Network(cargoes, lines, entries("X", 1));
  }

  /** The same lines among other powers: each node keeps its id, or its place if that is gone. */
  private static Network moved(Roster roster, List<Roster.Entry> powers) {
    List<Network.Line> lines = new ArrayList<>();
    for (Network.Line line : roster.network().lines()) {
      List<Network.Leg> legs = new ArrayList<>();
      for (Network.Leg leg : line.legs()) {
        legs.add(
            new Network.Leg(
                moved(roster, powers, leg.from()),
                moved(roster, powers, leg.to()),
                moved(roster, powers, leg.by())));
      }
      lines.add(new Network.Line(line.cargo(), legs));
    }
    return new Network(roster.network().cargoes(), lines, roster.network().places());
  }

  private static int moved(Roster roster, List<Roster.Entry> powers, int node) {
    int power = node - roster.states().size();
    if (power < 0) {
      return node;
    }
    if (power >= roster.powers().size()) {
      return node + powers.size() - roster.powers().size();
    }
    for (int p = 0; p < powers.size(); p++) {
      if (powers.get(p).id().equals(roster.powers().get(power).id())) {
        return roster.states().size() + p;
      }
    }
    return node;
  }

  /** Some domains mean something to the model: the second and third are such. */
  private static List<Roster.Entry> domains(int count) {
    List<Roster.Entry> domains = entries("d", count);
    List<String> known = List.of("labour", "finance");
    for (int n = 1; n < count && n <= known.size(); n++) {
      domains.set(n, new Roster.Entry(known.get(n - 1), known.get(n - 1)));
    }
    return domains;
  }

  /** The same roster but for its corridors. */
  static Roster withCorridors(
      Roster roster, List<Roster.Entry> corridors, List<Roster.Entry> cargoes, Network network) {
    return new Roster(
        roster.states(),
        roster.powers(),
        roster.passive(),
        roster.domains(),
        roster.issues(),
        roster.theatres(),
        roster.interests(),
        roster.commodities(),
        corridors,
        roster.institutions(),
        roster.regimes(),
        roster.shocks(),
        cargoes,
        network);
  }

  /** The same roster but for its powers. */
  static Roster withPowers(Roster roster, List<Roster.Entry> powers) {
    return new Roster(
        roster.states(),
        powers,
        roster.passive(),
        roster.domains(),
        roster.issues(),
        roster.theatres(),
        roster.interests(),
        roster.commodities(),
        roster.corridors(),
        roster.institutions(),
        roster.regimes(),
        roster.shocks(),
        roster.cargoes(),
        moved(roster, powers));
  }

  /** The first is led by the power P0 and binds, the second by none, the third is neutrality. */
  private static List<Institution> institutions(Roster roster) {
    List<String> powers = roster.powers().stream().map(Roster.Entry::id).toList();
    int first = Math.max(powers.indexOf("P0"), powers.indexOf("XP0"));
    List<Institution> all = new ArrayList<>();
    for (int m = 0; m < roster.institutions().size(); m++) {
      boolean[] worksIn = new boolean[roster.domains().size()];
      boolean[] binds = new boolean[roster.issues().size()];
      for (int d = 0; d < worksIn.length; d++) {
        worksIn[d] = (d + m) % 2 == 0;
      }
      binds[m % binds.length] = true;
      all.add(new Institution(m == 0 ? first : Institution.NOBODY, worksIn, binds, m == 2));
    }
    return all;
  }

  private static List<Roster.Entry> entries(String prefix, int count) {
    List<Roster.Entry> entries = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      entries.add(new Roster.Entry(prefix + n, prefix + " " + n));
    }
    return entries;
  }

  static double uniform(int number, String what) {
    return Draws.uniform(99, Draws.name("test world", what), number, 0, 0, 0);
  }

  private static int pick(int number, String what, int count) {
    return (int) (count * uniform(number, what));
  }

  /** Uniform in the range that the model's priors and levers can reach. */
  private static double value(int number, Input input, String address) {
    double u = uniform(number, address);
    return switch (input) {
      case STATE_GDP, POWER_GDP -> 1 + 1000 * u;
      case EXPORTS, CORRIDOR_CAPACITY -> 12 * u;
      case IMPORTS -> 5 * u;
      case NETWORKS -> 0.9 * u;
      case CONTRACT -> 0.4 * u;
      case CARGO_PRICE -> 10 + 500 * u;
      case CORRIDOR_HELD -> 0.5 * u;
      case CORRIDOR_COST -> 50 * u;
      case CORRIDOR_CONDITION -> 1;
      case CORRIDOR_BUILT -> u > 0.3 ? 1 : 0;
      case CORRIDOR_CHANCE, BUILD_RATE, BUILD_PUSH, CONTRACT_RATE -> 0.1 * u;
      case CORRIDOR_DELAY -> 4 + 10 * u;
      case SHARED_RISK -> -0.3 + 1.3 * u;
      case CORRIDOR_ACCESS -> -0.5 + 1.5 * u;
      case STATE_GROWTH, POWER_GROWTH, WORLD_GROWTH -> -0.05 + 0.15 * u;
      case STATE_GROWTH_SD, POWER_GROWTH_SD, WORLD_GROWTH_SD -> 0.05 * u;
      case STAKE, STAKE_IN -> 0;
      case LOAD, POSTURE, INTEREST_LEVEL -> 1;
      case RISK -> 2 * u;
      case TIE -> u * u * u;
      case SUBSTITUTION, REVERSE_SUBSTITUTION -> 1.3 + 5 * u;
      case ADJUSTMENT -> 0.01 + 0.2 * u;
      case GRAVITY -> 1.2 * u;
      case RESOLVE -> 0.06 + 0.3 * u;
      case AFTERMATH_FADING -> 0.03 + 0.1 * u;
      case INITIATIVE_RATE, DEFECTION_RATE, MEDIATION_RATE, NEUTRALITY_RATE -> 0.3 * u;
      case BUFFER, BINDING, NEUTRALITY_SHIELD, RULES_VOICE, EXIT_REACTION -> -0.2 + 0.7 * u;
      case FRICTION, ADDED_FRICTION, FRICTION_CUT, LOCK_IN -> 0.6 * u;
      case SHORT_RUN -> 0.3 + 0.4 * u;
      case OUTSIDE_OPTION -> 2.5 * u;
      case OUTSIDE_OPTION_LIMIT -> 0.8 * u;
      case STAKE_RATIO -> 30 * u;
      case VOICE -> -0.3 + 1.3 * u;
      case SOLIDARITY -> -0.5 + 3 * u;
      case SIZE_EFFECT -> 0.3 * u;
      case LOSS_EFFECT -> -1 + 4 * u;
      case ATTENTION_ELASTICITY -> 0.5 + 1.5 * u;
      case ATTENTION_SPEED -> 0.2 + 0.3 * u;
      case RIVAL_RESPONSE -> 5 * u;
      case OFFER_EFFECT -> 0.2 + u;
      case CHOICE_SENSITIVITY -> 0.7 + 2.3 * u;
      case AUTONOMY_MOTIVE -> 3 * u;
      case RISK_SPREADING -> u;
      case POSTURE_REVIEW, POSTURE_FORGETTING -> 0.05 + 0.2 * u;
      case DEAL_RATE -> 0.2 + 0.8 * u;
      case DEAL_ACCEPTANCE -> 0.3 + 0.5 * u;
      case DEAL_LENGTH -> 8 + 24 * u;
      case PROVOCATION, LEGITIMACY_CONDITIONS -> -0.5 + 2 * u;
      case IMITATION -> -2 + 7 * u;
      case IMITATION_SUCCESS -> 40 * u;
      case COURT_RATE -> 0.3 * u;
      case PRESS_RATE -> 0.08 * u;
      case POSTURE_FORESIGHT -> 10 * u;
      case COURT_REACH -> 0.2 * u;
      case POSTURE_LEARNING -> 20 * u;
      case CONDITIONALITY_AVERSION -> 0.4 * u;
      case SENTIMENT_MOTIVE -> 0.2 * u;
      case SENTIMENT_SPEED, LEGITIMACY_SPEED, COHESION_SPEED -> 0.02 + 0.1 * u;
      case LEGITIMACY_GROWTH -> 2 * u;
      case LEGITIMACY_AUTONOMY, COHESION_PRESSURE -> -0.5 + 1.5 * u;
      case PRICE, REMITTANCES, REEXPORT, LENDING, REPAYMENT -> 1;
      case INTEREST_RATE -> 0.08 * u;
      case MATURITY -> 4 + 12 * u;
      case REVENUE -> 0.1 + 0.3 * u;
      case DISTRESS_SLOPE -> 5 + 15 * u;
      case BORROWING, INVESTMENT -> 0.1 * u;
      case BORROWING_SIZE, INVESTMENT_STEP -> 0.02 + 0.2 * u;
      case BORROWING_NEED, REPAYMENT_NEED -> 5 * u;
      case CAPACITY_DECAY -> 0.05 * u;
      case PRICE_SD -> 0.4 * u;
      case PRICE_PERSISTENCE -> 0.9;
      case REGIME_IMPOSED -> 0;
      case REGIME_RIVALRY -> -1 + 2 * u;
      case REGIME_LOAD -> 0.3 + 2 * u;
      case REGIME_RATE -> 5 * u;
      case EXPORT_INCOME, REMITTANCE_INCOME -> 0.5 * u;
      case REEXPORT_INCOME -> 0.1 * u;
      case REMITTANCE_ELASTICITY -> 2.5 * u;
      case SHOCK_RATE -> 20 * u;
      case SHOCK_SEVERITY -> 0.1 + 0.8 * u;
      case SHOCK_DURATION -> 1 + 8 * u;
      case GENERATIONS -> -0.05 + 0.1 * u;
      case NEST_DISSIMILARITY -> 0.3 + 0.7 * u;
      case TASTE_PERSISTENCE -> 0.8;
      case TASTE_SD -> 0.06;
      case WEIGHT_CONCENTRATION -> 100;
      case BANDWAGONING, ISOLATION -> 0;
      case CUT_RATE -> 10 * u;
      case DEMAND_RATE -> -5 + 2 * u;
      case DEMAND_PRESSURE -> -10 + 70 * u;
      case DEMAND_POSTURE -> 2 * u;
      case COMPLIANCE_SENSITIVITY -> 5 + 35 * u;
      case COMMITMENT_SIZE -> 0.01 + 0.04 * u;
      case COMMITMENT_HALF_LIFE -> 6 + 18 * u;
      case CUT_READINESS -> -1 + 5 * u;
      case RISK_MEMORY -> 2 * u;
      case WISH, POSITION -> -1 + 2 * u;
      default -> u;
    };
  }

  /** A world of its own at the start of its first run. */
  static World opened(Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.begin(1, 0, 0);
    return model.world();
  }

  /** A world of its own at the end of its first run. */
  static World ended(Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(1, 0, 0, (world, tick) -> {});
    return model.world();
  }
}
