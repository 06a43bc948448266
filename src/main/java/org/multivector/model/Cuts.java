package org.multivector.model;

import org.multivector.chance.Draws;
import org.multivector.chance.Logarithm;
import org.multivector.world.Bargains;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * Powers cut ties of states that have resisted a demand in this quarter, with the chance
 *
 * <pre>
 * logit^-1(b0 + b1 (theta a - chi v^h - mean(0))),   b0 = log(e^(rate/40 / resisted(0)) - 1),
 * </pre>
 *
 * so that a power makes about its {@code cut_rate} of cuts a decade in the region as long as it
 * demands what it does at the start; resisted(0) is the number of demands that it can expect to be
 * resisted in a quarter then, mean(0) the mean of theta a - chi v^h over them. The weapon is a
 * domain in which the two are tied, drawn with log-odds w V (1 - R) / .02. A cut takes a part of
 * the tie for {@value #LENGTH} quarters.
 */
final class Cuts implements Submodel {

  static final int LENGTH = 4;

  private static final double QUARTERS_A_DECADE = 40;

  /** A difference in weighted vulnerability that makes a weapon e times as likely. */
  private static final double WEAPON_SCALE = 0.02;

  private final UnitDraws draws;
  private final UnitDraws weaponDraws;
  private final double[] resistedAtStart;
  private final double[] readinessAtStart;

  /** For worlds of this shape. */
  public Cuts(World world, UnitMemory memory) {
    Roster roster = world.plan.roster();
    resistedAtStart = new double[world.powers];
    readinessAtStart = new double[world.powers];
    draws =
        memory.uniforms(PairNames.of(roster, (state, power) -> Draws.name("cut", power, state)));
    weaponDraws =
        memory.gumbels(
            PairNames.of(
                roster,
                PairNames.ids(roster.domains()),
                (state, power, domain) -> Draws.name("cut", power, state, domain)));
  }

  /** Takes the demands that powers can expect to be resisted at the start. */
  void open(World world) {
    for (int p = 0; p < world.powers; p++) {
      double resisted = 0;
      double readiness = 0;
      for (int i = 0; i < world.states; i++) {
        double demands = Pressing.chance(world, i, p);
        double pressure = demands == 0 ? 1 : Pressing.total(world, i, p);
        for (int k = 0; k < world.issues; k++) {
          double expected = demands * Pressing.on(world, i, p, k) / pressure;
          expected *= 1 - Compliance.chance(world, i, p, k);
          resisted += expected;
          readiness += expected * readiness(world, i, p, k);
        }
      }
      resistedAtStart[p] = resisted;
      readinessAtStart[p] = resisted > 0 ? readiness / resisted : 0;
    }
  }

  /** What moves a power to cut less what it would lose itself, theta a - chi v^h. */
  private static double readiness(World world, int state, int power, int issue) {
    int pair = world.pair(state, power);
    return world.conduct.exponent[pair] * world.attentionTo[pair]
        - world.parameter(Input.STAKE_RATIO) * world.voice[pair * world.issues + issue];
  }

  @Override
  public void act(World world, int tick) {
    expire(world);
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        int pair = world.pair(i, p);
        int issue = world.bargains.demand[pair];
        boolean resisted = issue != Bargains.NONE && !world.bargains.complied[pair];
        int weapon = resisted && cuts(world, i, p, issue, tick) ? weapon(world, i, p, tick) : -1;
        world.bargains.struck[pair] = weapon >= 0;
        if (weapon >= 0) {
          cut(world, pair, weapon);
        }
      }
    }
  }

  private static void expire(World world) {
    Bargains bargains = world.bargains;
    if (bargains.standing == 0) {
      return;
    }
    for (int exposure = 0; exposure < bargains.cut.length; exposure++) {
      if (bargains.quartersCut[exposure] > 0 && --bargains.quartersCut[exposure] == 0) {
        bargains.cut[exposure] = 0;
        bargains.standing--;
      }
    }
  }

  private static void cut(World world, int pair, int domain) {
    int exposure = pair * world.domains + domain;
    world.bargains.quartersCut[exposure] = LENGTH;
    world.bargains.cut[exposure] = world.parameter(Input.CUT_DEPTH);
    world.bargains.standing++;
    world.bargains.cuts[pair]++;
  }

  private boolean cuts(World world, int state, int power, int issue, int tick) {
    return world.has(Mechanism.CUTS)
        && draws.of(world, tick, world.pair(state, power)) < chance(world, state, power, issue);
  }

  /** The chance that resistance is followed by a cut; 0 for a power that never does. */
  double chance(World world, int state, int power, int issue) {
    double expected = world.now(Input.CUT_RATE)[power] / QUARTERS_A_DECADE;
    if (expected == 0 || resistedAtStart[power] == 0) {
      return 0;
    }
    double base = Logarithm.of(StrictMath.expm1(expected / resistedAtStart[power]));
    double change = readiness(world, state, power, issue) - readinessAtStart[power];
    return Measures.logistic(base + world.parameter(Input.CUT_READINESS) * change);
  }

  /** The domain in which a power cuts, or -1 if nothing ties it to the state. */
  int weapon(World world, int state, int power, int tick) {
    int chosen = -1;
    double best = Double.NEGATIVE_INFINITY;
    for (int d = 0; d < world.domains; d++) {
      int exposure = world.exposure(state, power, d);
      double harm =
          world.start(Input.WEIGHT)[state * world.domains + d]
              * world.vulnerability[exposure]
              * (1 - world.relief[exposure]);
      if (harm > 0) {
        double drawn = harm / WEAPON_SCALE + weaponDraws.of(world, tick, exposure);
        if (drawn > best) {
          best = drawn;
          chosen = d;
        }
      }
    }
    return chosen;
  }
}
