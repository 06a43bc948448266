package org.multivector.model;

import java.util.Arrays;
import org.multivector.chance.Draws;
import org.multivector.chance.Exp;
import org.multivector.chance.Logarithm;
import org.multivector.world.Bargains;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * States answer demands. A state weighs what a cut would cost it in the short run, if it believes
 * in one, against what its own wish is worth to it,
 *
 * <pre>
 * P(comply) = logit^-1(beta_c (pc D_SR - stake)),   stake = xi |y - x*| g S / (S + P):
 * </pre>
 *
 * dependence is not obedience (Wagner 1988; Crescenzi 2003; Drezner 1998). What is conceded becomes
 * a commitment, which pulls the state's position towards that of the power and loses half of its
 * pull in {@code parameters.commitment_half_life}; it leaves autonomy alone, which counts latent
 * pressure already.
 */
final class Compliance implements Submodel {

  private static final double LOG_2 = Logarithm.of(2);

  private final UnitDraws draws;

  /** For worlds of this shape. */
  public Compliance(World world, UnitMemory memory) {
    draws =
        memory.uniforms(
            PairNames.of(
                world.plan.roster(), (state, power) -> Draws.name("comply", state, power)));
  }

  /**
   * What states believe of powers before they have seen anything, and what they usually concede.
   */
  void open(World world) {
    Arrays.fill(world.bargains.belief, world.parameter(Input.CUT_BELIEF));
    if (world.has(Mechanism.DEMANDS) && world.has(Mechanism.COMPLIANCE)) {
      for (int i = 0; i < world.states; i++) {
        double usual = 0;
        for (int p = 0; p < world.powers; p++) {
          usual += usual(world, i, p);
        }
        world.bargains.usual[i] = usual;
      }
    }
  }

  private static double usual(World world, int state, int power) {
    double demands = Pressing.chance(world, state, power);
    if (demands == 0) {
      return 0;
    }
    double conceded = 0;
    for (int k = 0; k < world.issues; k++) {
      conceded +=
          Pressing.on(world, state, power, k)
              * chance(world, state, power, k)
              * sacrifice(world, state, power, k);
    }
    return demands * conceded / Pressing.total(world, state, power);
  }

  @Override
  public void act(World world, int tick) {
    fade(world);
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        int pair = world.pair(i, p);
        int issue = world.bargains.demand[pair];
        world.bargains.complied[pair] =
            issue != Bargains.NONE && complies(world, i, p, issue, tick);
        world.bargains.conceded[pair] =
            world.bargains.complied[pair] ? concede(world, i, p, issue) : 0;
      }
    }
  }

  private static void fade(World world) {
    double left = Exp.of(-LOG_2 / world.parameter(Input.COMMITMENT_HALF_LIFE));
    for (int n = 0; n < world.bargains.commitment.length; n++) {
      world.bargains.commitment[n] *= left;
      world.bargains.committedPosition[n] *= left;
    }
  }

  private boolean complies(World world, int state, int power, int issue, int tick) {
    return world.has(Mechanism.COMPLIANCE)
        && draws.of(world, tick, world.pair(state, power)) < chance(world, state, power, issue);
  }

  /** The chance that a state complies with a demand. */
  static double chance(World world, int state, int power, int issue) {
    int pair = world.pair(state, power);
    int place = state * world.issues + issue;
    double stake =
        world.parameter(Input.WISH_WORTH)
            * sacrifice(world, state, power, issue)
            * Measures.ownWeight(world.resolve[place], world.pressure[place]);
    double threat = world.bargains.belief[pair] * world.dependencyShortRun[pair];
    return Measures.logistic(world.parameter(Input.COMPLIANCE_SENSITIVITY) * (threat - stake));
  }

  /** Weight of the issue x distance to the own wish. */
  private static double sacrifice(World world, int state, int power, int issue) {
    double position = world.now(Input.POSITION)[power * world.issues + issue];
    double wish = world.now(Input.WISH)[state * world.issues + issue];
    return world.start(Input.ISSUE_WEIGHT)[issue] * Math.abs(position - wish);
  }

  private static double concede(World world, int state, int power, int issue) {
    int pair = world.pair(state, power);
    world.bargains.concessions[pair]++;
    if (world.has(Mechanism.COMMITMENTS)) {
      int place = pair * world.issues + issue;
      double size = world.parameter(Input.COMMITMENT_SIZE);
      world.bargains.commitment[place] += size;
      world.bargains.committedPosition[place] +=
          size * world.now(Input.POSITION)[power * world.issues + issue];
    }
    return sacrifice(world, state, power, issue);
  }
}
