package org.multivector.model;

import java.util.List;
import org.multivector.chance.Draws;
import org.multivector.chance.Logarithm;
import org.multivector.world.Conduct;
import org.multivector.world.Exponent;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * Powers decide how to treat each state: neglect it (exponent 1/2 of the threat), maintain (1),
 * court (1, with more offers) or press (2). A posture is reviewed now and then, all in the first
 * quarter, and is then a logit (Gumbel-max) of
 *
 * <pre>
 * V_o = log(b_o/b_maintain) + beta (G_o - G_o(0)) - kappa e_o (load - load(0)) + X_o,
 * </pre>
 *
 * base rates b, influence G that the posture promises one step ahead ({@link Prospects}), effort e
 * (-1 neglect, 0 maintain, 1 court and press) for which other theatres compete, and experience X:
 * what leverage grew by while the posture lasted, its own mechanical part left out, is remembered
 * and fades (reinforcement, Roth and Erev 1995).
 *
 * <p>How often a power neglects a state follows from how often it presses, {@code b_neglect =
 * b_press (sqrt h + h)} with {@code h} what its threat leaves of 1 at the start, so that the
 * expected threat is the threat of a power that maintains: conduct varies around what the start
 * assumes.
 */
final class Posture implements Submodel {

  private static final double[] EXPONENT = {0.5, 1, 1, 2};
  private static final double[] EFFORT = {-1, 0, 1, 1};
  private static final List<String> NAMES = List.of("neglect", "maintain", "court", "press");

  private final UnitDraws reviews;
  private final UnitDraws draws;
  private final double[] baseLog;
  private final double[] promisedAtStart;

  /** For worlds of this shape. */
  public Posture(World world, UnitMemory memory) {
    Roster roster = world.plan.roster();
    baseLog = new double[world.states * world.powers * Conduct.POSTURES];
    promisedAtStart = new double[baseLog.length];
    reviews =
        memory.uniforms(
            PairNames.of(roster, (state, power) -> Draws.name("posture", power, state, "review")));
    draws =
        memory.gumbels(
            PairNames.of(
                roster,
                NAMES,
                (state, power, posture) -> Draws.name("posture", power, state, posture)));
  }

  /** Takes base rates and what postures promise at the start; every posture is to maintain. */
  void open(World world) {
    level(world);
    if (!world.has(Mechanism.POSTURES)) {
      return;
    }
    for (int pair = 0; pair < world.conduct.posture.length; pair++) {
      double calm = calm(world, pair);
      double leverage = Prospects.plainLeverage(world, pair, calm);
      world.conduct.plainLeverage[pair] = leverage;
      for (int o = 0; o < Conduct.POSTURES; o++) {
        baseLog[place(pair, o)] =
            Logarithm.of(baseRate(world, calm, o) / baseRate(world, calm, Conduct.MAINTAIN));
        promisedAtStart[place(pair, o)] = Prospects.promised(world, pair, o, leverage, calm);
      }
    }
  }

  private static double baseRate(World world, double calm, int posture) {
    double press = world.parameter(Input.PRESS_RATE);
    double court = world.parameter(Input.COURT_RATE);
    double neglect = press * (Math.sqrt(calm) + calm);
    return switch (posture) {
      case Conduct.NEGLECT -> neglect;
      case Conduct.COURT -> court;
      case Conduct.PRESS -> press;
      default -> 1 - press - court - neglect;
    };
  }

  /** What is expected of a power towards a state as things are, of something by posture. */
  static double expectation(World world, int pair, double[] byPosture) {
    if (!world.has(Mechanism.POSTURES)) {
      return byPosture[Conduct.MAINTAIN];
    }
    double sum = 0;
    for (int o = 0; o < Conduct.POSTURES; o++) {
      sum += byPosture[o] * baseRate(world, calm(world, pair), o);
    }
    return sum;
  }

  @Override
  public void act(World world, int tick) {
    if (world.has(Mechanism.POSTURES)) {
      double rate = world.parameter(Input.POSTURE_REVIEW);
      for (int pair = 0; pair < world.conduct.posture.length; pair++) {
        double calm = calm(world, pair);
        double leverage = Prospects.plainLeverage(world, pair, calm);
        learn(world, pair, leverage);
        if (tick == 1 || reviews.of(world, tick, pair) < rate) {
          review(world, pair, leverage, calm, tick);
        }
      }
    }
    level(world);
  }

  private static void learn(World world, int pair, double leverage) {
    double[] experience = world.conduct.experience;
    double kept = 1 - world.parameter(Input.POSTURE_FORGETTING);
    for (int o = 0; o < Conduct.POSTURES; o++) {
      experience[place(pair, o)] *= kept;
    }
    experience[place(pair, world.conduct.posture[pair])] +=
        world.parameter(Input.POSTURE_LEARNING) * (leverage - world.conduct.plainLeverage[pair]);
    world.conduct.plainLeverage[pair] = leverage;
  }

  private void review(World world, int pair, double leverage, double calm, int tick) {
    double foresight = world.parameter(Input.POSTURE_FORESIGHT);
    double busy =
        world.parameter(Input.POSTURE_EFFORT) * Attention.addedLoad(world, pair % world.powers);
    double best = Double.NEGATIVE_INFINITY;
    for (int o = 0; o < Conduct.POSTURES; o++) {
      int place = place(pair, o);
      if (baseLog[place] > Double.NEGATIVE_INFINITY) {
        double promised = Prospects.promised(world, pair, o, leverage, calm);
        double appeal =
            baseLog[place]
                + foresight * (promised - promisedAtStart[place])
                - busy * EFFORT[o]
                + world.conduct.experience[place]
                + draws.of(world, tick, place);
        if (appeal > best) {
          best = appeal;
          world.conduct.posture[pair] = o;
        }
      }
    }
  }

  /**
   * Takes the exponents from the decisions: events that set a power's posture replace its
   * decisions, others multiply them.
   */
  static void level(World world) {
    double[] imposed = world.now(Input.POSTURE);
    for (int pair = 0; pair < world.conduct.posture.length; pair++) {
      int power = pair % world.powers;
      double decided = EXPONENT[world.conduct.posture[pair]];
      double kept = world.conduct.kept[power];
      double left = decided == 1 || kept == 0 ? 1 : Exponent.raise(decided, kept);
      world.conduct.exponent[pair] = imposed[power] * left * DealMaking.provoked(world, pair);
    }
  }

  /**
   * What is left of 1 under the threat of a power that maintains, {@code h = (1 - a c)^posture}.
   */
  private static double calm(World world, int pair) {
    int power = pair % world.powers;
    double calm = 1 - world.attentionTo[pair] * world.now(Input.COERCIVENESS)[power];
    return Exponent.raise(calm, world.now(Input.POSTURE)[power]);
  }

  private static int place(int pair, int posture) {
    return pair * Conduct.POSTURES + posture;
  }
}
