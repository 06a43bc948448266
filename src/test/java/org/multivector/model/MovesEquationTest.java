package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Institution;
import org.multivector.world.Mechanism;
import org.multivector.world.Region;
import org.multivector.world.World;

/**
 * What draws states to their moves, which they choose and what that does, by the equations of the
 * ODD description; all but corridors, whose appeals rest on flows ({@link CorridorsEquationTest}),
 * and offers ({@link DealsEquationTest}).
 */
final class MovesEquationTest {

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /** Moves as a world knows them, with what they were worth at the start. */
  private static final class Options {

    private final Map<String, Move> moves = new TreeMap<>();
    private final Map<String, Double> atStart = new TreeMap<>();

    Options(World world) {
      List<WeighedMove> weighed =
          List.of(
              new Initiative(world),
              new Defection(world),
              new Mediation(world),
              new NeutralityMove(world, true),
              new NeutralityMove(world, false));
      weighed.forEach(move -> move.open(world));
      List<Move> all = new ArrayList<>(weighed);
      all.addAll(List.of(new AcceptDeal(), new Borrow(), new Repay(), new Invest()));
      all.forEach(move -> moves.put(move.name(), move));
      each(world, (move, i, n) -> atStart.put(move + i + "." + n, utility(world, move, i, n)));
    }

    interface Option {
      void of(String move, int state, int variant);
    }

    void each(World world, Option option) {
      moves.forEach(
          (name, move) -> {
            for (int i = 0; i < world.states; i++) {
              for (int n = 0; n < move.variants(world.plan.roster()).size(); n++) {
                option.of(name, i, n);
              }
            }
          });
    }

    double appeal(World world, String move, int i, int n) {
      return Moves.appeal(moves.get(move), world, i, n);
    }

    /** The same by the page. */
    double expected(World world, String move, int i, int n) {
      return switch (move) {
        case "borrow" -> borrow(world, i, n);
        case "repay" -> repay(world, i, n);
        case "invest" -> invest(world, i, n);
        default -> {
          double rate = rate(world, move);
          double u = utility(world, move, i, n);
          if (rate == 0 || Double.isNaN(u)) {
            yield NEVER;
          }
          double before = atStart.get(move + i + "." + n);
          double gained = u - (Double.isNaN(before) ? 0 : before);
          yield Math.log(rate / (1 - rate)) + world.parameter(Input.MOVE_SENSITIVITY) * gained;
        }
      };
    }
  }

  @Test
  void appeals() {
    Map<String, Integer> possible = new TreeMap<>();
    Around.each(
        Upkeep.class,
        new Around.Watcher() {
          private Optional<Options> options = Optional.empty();

          @Override
          public void begins(World world) {
            options = Optional.of(new Options(world));
          }

          @Override
          public void leaves(World world, int tick) {
            Options moves = options.orElseThrow();
            moves.each(
                world,
                (move, i, n) -> {
                  if (!move.equals("accept") && world.has(Mechanism.MOVES)) {
                    double appeal = moves.appeal(world, move, i, n);
                    double expected = moves.expected(world, move, i, n);
                    if (expected == NEVER) {
                      assertThat(appeal).as(move).isEqualTo(NEVER);
                    } else {
                      Around.same(move, appeal, expected);
                      possible.merge(move, 1, Integer::sum);
                    }
                  }
                });
          }
        });
    assertThat(possible).hasSize(8);
  }

  private static double borrow(World world, int i, int j) {
    double wanted = world.debts.wanted[world.debts.place(i, j)] * lending(world, j);
    double all = 0;
    for (int l = 0; l < world.partners - 1; l++) {
      all += world.debts.wanted[world.debts.place(i, l)];
    }
    double q = world.parameter(Input.BORROWING);
    return owes(world, i) && wanted > 0
        ? Math.log(q / (1 - q))
            + Math.log(wanted / all)
            + world.parameter(Input.BORROWING_NEED) * world.debts.cost[i]
            + world.debts.credit[i]
            - world.debts.creditAtStart[i]
        : NEVER;
  }

  private static double lending(World world, int j) {
    return j < world.powers ? world.now(Input.LENDING)[j] : 1;
  }

  private static boolean owes(World world, int i) {
    return world.has(Mechanism.BORROWING)
        && world.has(Mechanism.DEBT)
        && !world.isFrozen(Mechanism.DEBT)
        && world.debts.domain >= 0
        && world.start(Input.DEBT)[i] > 0;
  }

  private static double repay(World world, int i, int j) {
    if (!owes(world, i)) {
      return NEVER;
    }
    double share = world.share[world.tie(i, world.debts.domain, j)];
    double own = world.share[world.tie(i, world.debts.domain, world.partners - 1)];
    double q = world.parameter(Input.BORROWING);
    double strain = world.debts.distress[i] - world.debts.distressAtStart[i];
    return share == 0
        ? NEVER
        : Math.log(q / (1 - q))
            + Math.log(share / (1 - own))
            + world.parameter(Input.REPAYMENT_NEED) * strain;
  }

  private static double invest(World world, int i, int d) {
    double w = Terms.chosen(world, i, d);
    int self = world.tie(i, d, world.partners - 1);
    if (!world.has(Mechanism.INVESTMENT) || w == 0 || !world.isOpen(self)) {
      return NEVER;
    }
    double gained = world.marginal[self] - world.marginalAtStart[self];
    for (int j = 0; j < world.partners; j++) {
      int tie = world.tie(i, d, j);
      if (world.isOpen(tie)) {
        gained -= world.share[tie] * (world.marginal[tie] - world.marginalAtStart[tie]);
      }
    }
    double q = world.parameter(Input.INVESTMENT);
    double lambda = world.parameter(Input.CHOICE_SENSITIVITY);
    return Math.log(q / (1 - q)) - Math.log(world.domains) + lambda / Math.sqrt(w) * gained;
  }

  /** Chance in a quarter of what is not off. */
  private static double rate(World world, String move) {
    return switch (move) {
      case "initiative" -> rate(world, Mechanism.INITIATIVES, Input.INITIATIVE_RATE);
      case "defect" -> rate(world, Mechanism.DEFECTIONS, Input.DEFECTION_RATE);
      case "mediate" -> rate(world, Mechanism.MEDIATION, Input.MEDIATION_RATE);
      default ->
          world.has(Mechanism.NEUTRALITY)
              ? rate(world, Mechanism.NEUTRALITY_MOVES, Input.NEUTRALITY_RATE)
              : 0;
    };
  }

  private static double rate(World world, Mechanism mechanism, Input yearly) {
    return Terms.parameter(world, mechanism, yearly) / 4;
  }

  /** U, or not a number where a move is not possible. */
  private static double utility(World world, String move, int i, int n) {
    return switch (move) {
      case "initiative" -> i == n ? Double.NaN : initiative(world, i, n);
      case "defect" -> defect(world, i);
      case "mediate" -> mediate(world, i, n == 0);
      case "declare_neutrality" -> neutrality(world, i, n, true);
      case "leave_neutrality" -> neutrality(world, i, n, false);
      default -> Double.NaN;
    };
  }

  private static double initiative(World world, int i, int j) {
    double h = world.cohesion[i * world.states + j];
    return world.parameter(Input.AUTONOMY_MOTIVE)
        * byCohesion(world, i, j)
        * h
        * (1 - h)
        * world.parameter(Input.INITIATIVE_EFFECT);
  }

  /** {@code dA_i/dh_ij}. */
  private static double byCohesion(World world, int i, int j) {
    double eta = Terms.parameter(world, Mechanism.SOLIDARITY, Input.SOLIDARITY);
    double psi = Terms.parameter(world, Mechanism.VOICE, Input.VOICE);
    double chi = world.parameter(Input.STAKE_RATIO);
    double mean = 0;
    for (int l = 0; l < world.states; l++) {
      mean += l == i ? 0 : world.cohesion[i * world.states + l] / (world.states - 1);
    }
    double slope = 0;
    for (int k = 0; k < world.issues; k++) {
      int place = i * world.issues + k;
      double s = world.resolve[place];
      double pressure = world.pressure[place];
      double m = world.now(Input.COORDINATION)[place] * (1 - world.region.aside[i]);
      double inner = pressure * eta / (world.states - 1) / (1 + eta * mean * m);
      for (int p = 0; p < world.powers; p++) {
        int pair = world.pair(i, p);
        double d = world.dependency[pair];
        double f = d == 0 ? 0 : d / (d + chi * world.voice[pair * world.issues + k]);
        inner +=
            chi
                * psi
                * world.now(Input.SALIENCE)[p * world.issues + k]
                * Terms.distance(world, i, p, k)
                * world.memberships.heed[pair * world.issues + k]
                * world.threat[pair]
                * f
                * f
                * (1 - world.reverse[pair])
                * world.reverse[world.pair(j, p)];
      }
      double share = s / ((s + pressure) * (s + pressure));
      slope += world.start(Input.ISSUE_WEIGHT)[k] * share * m * inner;
    }
    return slope;
  }

  private static double defect(World world, int i) {
    double lost = 0;
    for (int j = 0; j < world.states; j++) {
      double h = j == i ? 0 : world.cohesion[i * world.states + j];
      double falls = (1 - h) * world.parameter(Input.DEFECTION_EFFECT);
      lost += byCohesion(world, i, j) * h * (falls + world.parameter(Input.DEFECTION_SHARE));
    }
    return gain(world, i, patron(world, i)) - world.parameter(Input.AUTONOMY_MOTIVE) * lost;
  }

  static int patron(World world, int i) {
    int patron = 0;
    for (int p = 1; p < world.powers; p++) {
      patron = gain(world, i, p) > gain(world, i, patron) ? p : patron;
    }
    return patron;
  }

  private static double gain(World world, int i, int p) {
    double sum = 0;
    for (int d = 0; d < world.domains; d++) {
      double share = world.share[world.tie(i, d, p)];
      sum += Terms.chosen(world, i, d) * world.now(Input.OFFER_WEIGHT)[d] * share;
    }
    return world.parameter(Input.DEFECTION_GAIN) * sum;
  }

  private static double mediate(World world, int i, boolean powers) {
    double tension = powers ? tension(world, i, rivals(world, i)) : quarrel(world, i)[0];
    return tension == 0 ? Double.NaN : world.region.reputation[i] * tension;
  }

  /** The two powers between which a state is torn most. */
  static int[] rivals(World world, int i) {
    int[] rivals = {0, 0};
    double most = 0;
    for (int p = 0; p < world.powers; p++) {
      for (int q = p + 1; q < world.powers; q++) {
        double t = tension(world, i, p, q);
        if (t > most) {
          most = t;
          rivals = new int[] {p, q};
        }
      }
    }
    return rivals;
  }

  private static double tension(World world, int i, int... two) {
    double sum = 0;
    for (int d = 0; d < world.domains && two[0] != two[1]; d++) {
      sum +=
          world.start(Input.WEIGHT)[i * world.domains + d]
              * world.share[world.tie(i, d, two[0])]
              * world.share[world.tie(i, d, two[1])];
    }
    return world.now(Input.RIVALRY)[two[0] * world.powers + two[1]] * sum;
  }

  /** The tension between the two other states whose quarrel concerns a state most, and who. */
  static double[] quarrel(World world, int i) {
    double[] most = {0, 0, 0};
    double region = 0;
    for (int d = 0; d < world.domains; d++) {
      double share = world.share[world.tie(i, d, world.powers)];
      region += world.start(Input.WEIGHT)[i * world.domains + d] * share;
    }
    for (int j = 0; j < world.states; j++) {
      for (int l = j + 1; l < world.states; l++) {
        if (j != i && l != i) {
          int pair = j * world.states + l;
          double h =
              (world.cohesion[i * world.states + j] + world.cohesion[i * world.states + l]) / 2;
          double t =
              (world.now(Input.BORDER_DISPUTE)[pair] + world.now(Input.CLASH)[pair]) * h * region;
          most = t > most[0] ? new double[] {t, j, l} : most;
        }
      }
    }
    return most;
  }

  private static double neutrality(World world, int i, int m, boolean declares) {
    Institution about = world.plan.institutions().get(m);
    boolean member = world.memberships.membership[world.memberships.ofState(m, i)] > 0.5;
    if (!about.neutral() || declares == member) {
      return Double.NaN;
    }
    double shield = 0;
    for (int k = 0; k < world.issues; k++) {
      double s = world.resolve[i * world.issues + k];
      double p = world.pressure[i * world.issues + k];
      double weight = about.binds()[k] ? world.start(Input.ISSUE_WEIGHT)[k] : 0;
      shield += weight * s * p / ((s + p) * (s + p));
    }
    double worth =
        world.parameter(Input.AUTONOMY_MOTIVE) * world.parameter(Input.NEUTRALITY_SHIELD) * shield;
    for (int d = 0; d < world.domains; d++) {
      for (int p = 0; p < world.powers && about.worksIn()[d]; p++) {
        int tie = world.tie(i, d, p);
        worth -= Terms.chosen(world, i, d) * world.share[tie] * world.benefit[tie];
      }
    }
    return declares ? worth : -worth;
  }

  /** With corridors left alone. */
  @Test
  void choiceAndWhatItDoes() {
    Choice choice = new Choice();
    Around.each(Submodel.class, choice, Mechanism.BUILD_CORRIDORS, Mechanism.CONTRACTS);
    assertThat(choice.made.keySet()).containsAll(choice.options.orElseThrow().moves.keySet());
  }

  /** Weighs all options once more right before states choose, with the same chance. */
  private static final class Choice implements Around.Watcher {

    private final Map<String, Integer> made = new TreeMap<>();
    private final Map<Integer, Moves.Made> wanted = new TreeMap<>();
    private Optional<Options> options = Optional.empty();
    private Optional<Submodel> acting = Optional.empty();
    private double[][] left = new double[0][];

    @Override
    public void begins(World world) {
      options = Optional.of(new Options(world));
    }

    @Override
    public void acted(Submodel submodel) {
      acting = Optional.of(submodel);
    }

    @Override
    public void leaves(World world, int tick) {
      if (acting.orElseThrow() instanceof Upkeep) {
        left = columns(world);
        wanted.clear();
        for (int i = 0; i < world.states && world.has(Mechanism.MOVES); i++) {
          choose(world, i, tick);
        }
      } else if (acting.orElseThrow() instanceof Moves moves) {
        for (int i = 0; i < world.states; i++) {
          assertThat(moves.made(i)).isEqualTo(Optional.ofNullable(wanted.get(i)));
        }
        double[][] now = columns(world);
        for (int c = 0; c < now.length; c++) {
          for (int n = 0; n < now[c].length; n++) {
            Around.same("column " + c, now[c][n], left[c][n]);
          }
        }
      }
    }

    private void choose(World world, int i, int tick) {
      String state = world.plan.roster().states().get(i).id();
      double[] best = {Around.gumbel(world, tick, "move", state, "hold")};
      int[] variant = {0};
      Options all = options.orElseThrow();
      all.each(
          world,
          (move, of, n) -> {
            double appeal = of == i ? all.appeal(world, move, i, n) : NEVER;
            String what = all.moves.get(move).variants(world.plan.roster()).get(n);
            double drawn = appeal + Around.gumbel(world, tick, "move", state, move, what);
            if (drawn > best[0]) {
              best[0] = drawn;
              variant[0] = n;
              wanted.put(i, new Moves.Made(move, what));
            }
          });
      if (wanted.containsKey(i)) {
        made.merge(wanted.get(i).move(), 1, Integer::sum);
        make(world, wanted.get(i).move(), i, variant[0]);
      }
    }

    /** What a quarter's moves act on, in the order of {@link #make}. */
    private static double[][] columns(World world) {
      Region region = world.region;
      return new double[][] {
        region.trust.clone(),
        region.aside.clone(),
        region.favour.clone(),
        region.reputationShift.clone(),
        region.calm.clone(),
        region.peace.clone(),
        world.memberships.decided.clone(),
        world.debts.extra.clone(),
        world.debts.repaid.clone(),
        world.ownCapacity.gained.clone(),
        world.ownCapacity.spending.clone()
      };
    }

    private void make(World world, String move, int i, int n) {
      switch (move) {
        case "initiative" -> addBothWays(0, world.states, i, n, effect(world));
        case "defect" -> defects(world, i);
        case "mediate" -> mediates(world, i, n == 0);
        case "declare_neutrality" -> left[6][n * world.states + i] = 1;
        case "leave_neutrality" -> left[6][n * world.states + i] = -1;
        case "borrow" -> left[7][world.debts.place(i, n)] += loan(world, i);
        case "repay" -> repays(world, i, n);
        case "invest" -> invests(world, i, n);
        default -> {}
      }
    }

    private static double effect(World world) {
      return world.parameter(Input.INITIATIVE_EFFECT);
    }

    private void addBothWays(int column, int count, int one, int other, double added) {
      left[column][one * count + other] += added;
      left[column][other * count + one] += added;
    }

    private void defects(World world, int i) {
      for (int j = 0; j < world.states; j++) {
        double falls = i == j ? 0 : world.parameter(Input.DEFECTION_EFFECT);
        addBothWays(0, world.states, i, j, -falls);
      }
      left[1][i] += (1 - left[1][i]) * world.parameter(Input.DEFECTION_SHARE);
      left[2][world.pair(i, patron(world, i))] += world.parameter(Input.DEFECTION_GAIN);
      left[3][i] -= world.parameter(Input.REPUTATION_STEP);
    }

    private void mediates(World world, int i, boolean powers) {
      double calmed = world.parameter(Input.MEDIATION_EFFECT) * world.region.reputation[i];
      if (powers) {
        int[] two = rivals(world, i);
        addBothWays(4, world.powers, two[0], two[1], calmed);
      } else {
        double[] quarrel = quarrel(world, i);
        addBothWays(5, world.states, (int) quarrel[1], (int) quarrel[2], calmed);
      }
      left[3][i] += world.parameter(Input.REPUTATION_STEP);
    }

    private static double loan(World world, int i) {
      return world.parameter(Input.BORROWING_SIZE) * world.debts.totalAtStart[i];
    }

    private void repays(World world, int i, int j) {
      double owed = world.debts.total[i] * world.share[world.tie(i, world.debts.domain, j)];
      left[8][world.debts.place(i, j)] += 1 - Math.exp(-loan(world, i) / owed);
    }

    private void invests(World world, int i, int d) {
      double step = world.parameter(Input.INVESTMENT_STEP);
      double own = world.share[world.tie(i, d, world.partners - 1)];
      left[9][i * world.domains + d] += step;
      left[10][i] +=
          world.parameter(Input.INVESTMENT_COST) * Terms.chosen(world, i, d) * own * step;
    }
  }
}
