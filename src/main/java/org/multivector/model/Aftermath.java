package org.multivector.model;

import java.util.Arrays;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Region;
import org.multivector.world.World;

/**
 * What initiatives, defections and mediations of the past still do. All of it fades, {@code x <- (1
 * - phi) x}, and counts against what would be left of such moves if they had always come at the
 * rates of the start, so that on average nothing changes: cohesion returns to a level whose
 * log-odds are higher by {@code trust - trust(0)}, ties with a patron are worth {@code o_d (favour
 * - favour(0))} more, the log-odds of rivalries, border disputes and clashes are lower by what
 * mediators took, and those of access higher by {@code k_r (rep - rep(0))}.
 *
 * <p>A state that has defected coordinates less, by the part that it left; there is no usual level
 * of this.
 */
public final class Aftermath implements Submodel {

  private final double[] trust;
  private final double[] favour;
  private final double[] calm;
  private final double[] peace;
  private final double[] reputation;
  private final double[][] fades;

  /** For worlds of this shape. */
  public Aftermath(World world) {
    trust = new double[world.states * world.states];
    favour = new double[world.states * world.powers];
    calm = new double[world.powers * world.powers];
    peace = new double[trust.length];
    reputation = new double[world.states];
    Region region = world.region;
    fades =
        new double[][] {
          region.trust,
          region.aside,
          region.favour,
          region.calm,
          region.peace,
          region.reputationShift
        };
  }

  /** Takes what is left of moves that come at the rates of the start. */
  void open(World world) {
    double fading = world.parameter(Input.AFTERMATH_FADING);
    expectInitiatives(world, fading);
    expectDefections(world, fading);
    expectMediations(world, fading);
    Region region = world.region;
    System.arraycopy(trust, 0, region.trust, 0, trust.length);
    System.arraycopy(favour, 0, region.favour, 0, favour.length);
    System.arraycopy(calm, 0, region.calm, 0, calm.length);
    System.arraycopy(peace, 0, region.peace, 0, peace.length);
    System.arraycopy(reputation, 0, region.reputationShift, 0, reputation.length);
    for (double[] column : new double[][] {trust, favour, calm, peace, reputation}) {
      fade(column, fading);
    }
  }

  private void expectInitiatives(World world, double fading) {
    double rate = WeighedMove.quarterly(world, Mechanism.INITIATIVES, Input.INITIATIVE_RATE);
    double added = 2 * rate * world.parameter(Input.INITIATIVE_EFFECT);
    double taken = 2 * Defection.usual(world) * world.parameter(Input.DEFECTION_EFFECT);
    for (int pair = 0; pair < trust.length; pair++) {
      boolean same = pair / world.states == pair % world.states;
      trust[pair] = same ? 0 : (added - taken) / fading;
    }
  }

  private void expectDefections(World world, double fading) {
    double rate = Defection.usual(world);
    Arrays.fill(favour, 0);
    for (int i = 0; i < world.states; i++) {
      reputation[i] = -rate * world.parameter(Input.REPUTATION_STEP) / fading;
      favour[world.pair(i, Defection.patron(world, i))] =
          rate * world.parameter(Input.DEFECTION_GAIN) / fading;
    }
  }

  private void expectMediations(World world, double fading) {
    double rate = WeighedMove.quarterly(world, Mechanism.MEDIATION, Input.MEDIATION_RATE);
    Arrays.fill(calm, 0);
    Arrays.fill(peace, 0);
    if (rate == 0) {
      return;
    }
    double step = rate * world.parameter(Input.REPUTATION_STEP) / fading;
    for (int i = 0; i < world.states; i++) {
      double effect =
          rate
              * world.parameter(Input.MEDIATION_EFFECT)
              * world.start(Input.REPUTATION)[i]
              / fading;
      int rivals = Mediation.rivals(world, i);
      int quarrel = Mediation.quarrel(world, i);
      if (rivals >= 0) {
        Mediation.add(calm, world.powers, rivals, effect);
        reputation[i] += step;
      }
      if (quarrel >= 0) {
        Mediation.add(peace, world.states, quarrel, effect);
        reputation[i] += step;
      }
    }
  }

  @Override
  public void act(World world, int tick) {
    if (world.has(Mechanism.MOVES)) {
      recede(world);
    }
    welcome(world);
  }

  private void recede(World world) {
    Region region = world.region;
    double fading = world.parameter(Input.AFTERMATH_FADING);
    for (double[] column : fades) {
      fade(column, fading);
    }
    compare(region.trust, trust, region.accord);
    compare(region.favour, favour, region.favoured);
    ease(world, Input.RIVALRY, region.calm, calm);
    ease(world, Input.BORDER_DISPUTE, region.peace, peace);
    ease(world, Input.CLASH, region.peace, peace);
  }

  private static void fade(double[] column, double fading) {
    for (int n = 0; n < column.length; n++) {
      column[n] -= fading * column[n];
    }
  }

  private static void compare(double[] now, double[] usual, double[] into) {
    for (int n = 0; n < now.length; n++) {
      into[n] = now[n] - usual[n];
    }
  }

  private void welcome(World world) {
    double effect = world.has(Mechanism.REPUTATION) ? world.parameter(Input.REPUTATION_ACCESS) : 0;
    double[] anchor = world.now(Input.REPUTATION);
    for (int i = 0; i < world.states; i++) {
      double shift = world.region.reputationShift[i] - reputation[i];
      world.region.reputation[i] = Measures.shifted(anchor[i], shift);
      world.region.welcome[i] =
          effect * (world.region.reputation[i] - world.start(Input.REPUTATION)[i]);
    }
  }

  private static void ease(World world, Input input, double[] now, double[] usual) {
    double[] level = world.now(input);
    for (int n = 0; n < level.length; n++) {
      level[n] = Measures.shifted(level[n], usual[n] - now[n]);
    }
  }
}
