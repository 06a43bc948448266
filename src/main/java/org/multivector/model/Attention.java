package org.multivector.model;

import java.util.Arrays;
import org.multivector.chance.Exp;
import org.multivector.world.Exponent;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * Powers decide where to look. A power's wanted attention to the region weighs its stake there
 * against the loads of other theatres,
 *
 * <pre>
 * a* = a0 e^(kappa dpi) / (a0 e^(kappa dpi) + (1 - a0) sum_th f_th l_th),   a += alpha (a* - a),
 * </pre>
 *
 * alpha times what {@link Forums} leave of it where attention falls, with dpi the mean of its
 * stakes in the states by focus, and {@code dpi_i = stake + stake_in_i + interests_i + upsilon
 * sum_q rivalry_q (L_iq - L_iq(0))}, see {@link Interests}. Over states attention is a hazard,
 *
 * <pre>
 * a_i = 1 - (1 - a)^(m om_i / sum_j g_j om_j(0)),   om_i proportional to om_i(0) e^(kappa dpi_i),
 * </pre>
 *
 * g the states' shares in the region's GDP at the start, so that the GDP-weighted mean hazard at
 * the start is that of a, and courting one state costs attention for another; m is what events
 * multiply attention by.
 */
final class Attention implements Submodel {

  private final double[] stake;
  private final double[] focus;
  private final double[] scale;

  /** For worlds of this shape. */
  public Attention(World world) {
    stake = new double[world.states * world.powers];
    focus = new double[world.states];
    scale = new double[world.powers];
  }

  /** Scales the focus of powers and sets the attention to states at the start. */
  void open(World world) {
    double total = 0;
    for (int i = 0; i < world.states; i++) {
      total += world.start(Input.STATE_GDP)[i];
    }
    for (int p = 0; p < world.powers; p++) {
      double mean = 0;
      for (int i = 0; i < world.states; i++) {
        mean += world.start(Input.STATE_GDP)[i] / total * focusAtStart(world, p, i);
      }
      scale[p] = mean > 0 ? 1 / mean : 0;
    }
    Arrays.fill(stake, 0);
    for (int p = 0; p < world.powers; p++) {
      spread(world, p);
    }
    System.arraycopy(world.attentionTo, 0, world.attentionToAtStart, 0, stake.length);
  }

  @Override
  public void act(World world, int tick) {
    act(world, true);
  }

  /** As if attention fell as fast as it rises: the map is smooth. */
  void respond(World world) {
    act(world, false);
  }

  private void act(World world, boolean lingers) {
    weighStakes(world);
    for (int p = 0; p < world.powers; p++) {
      if (world.has(Mechanism.ATTENTION)) {
        attend(world, p, lingers ? world.memberships.fading[p] : 1);
      }
      spread(world, p);
    }
  }

  private void weighStakes(World world) {
    Interests.price(world);
    double[] everywhere = world.now(Input.STAKE);
    double[] here = world.now(Input.STAKE_IN);
    boolean responds = world.has(Mechanism.RIVAL_RESPONSE);
    double response = world.parameter(Input.RIVAL_RESPONSE);
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        double change = everywhere[p] + here[p * world.states + i] + Interests.change(world, i, p);
        if (responds) {
          change += response * rivalsGain(world, i, p);
        }
        stake[world.pair(i, p)] = change;
      }
    }
  }

  private static double rivalsGain(World world, int state, int power) {
    double[] rivalry = world.now(Input.RIVALRY);
    double sum = 0;
    for (int q = 0; q < world.powers; q++) {
      int pair = world.pair(state, q);
      sum +=
          rivalry[power * world.powers + q] * (world.leverage[pair] - world.leverageAtStart[pair]);
    }
    return sum;
  }

  private void attend(World world, int power, double fading) {
    double mean = 0;
    for (int i = 0; i < world.states; i++) {
      mean += focusAtStart(world, power, i) * stake[world.pair(i, power)];
    }
    double atStart = world.start(Input.ATTENTION)[power];
    double pull = atStart * Exp.of(world.parameter(Input.ATTENTION_ELASTICITY) * mean);
    double wanted = pull == 0 ? 0 : pull / (pull + (1 - atStart) * load(world, power));
    double speed = world.parameter(Input.ATTENTION_SPEED);
    if (wanted < world.attention[power]) {
      speed *= fading;
    }
    world.attention[power] += speed * (wanted - world.attention[power]);
  }

  /** How much heavier than at the start other theatres weigh on a power, in all. */
  static double addedLoad(World world, int power) {
    double[] split = world.start(Input.THEATRE_SPLIT);
    double[] load = world.now(Input.LOAD);
    double[] atStart = world.start(Input.LOAD);
    double sum = 0;
    for (int n = power * world.theatres; n < (power + 1) * world.theatres; n++) {
      sum += split[n] * (load[n] - atStart[n]);
    }
    return sum;
  }

  private static double load(World world, int power) {
    double[] split = world.start(Input.THEATRE_SPLIT);
    double[] load = world.now(Input.LOAD);
    double sum = 0;
    for (int n = power * world.theatres; n < (power + 1) * world.theatres; n++) {
      sum += split[n] * load[n];
    }
    return sum;
  }

  private void spread(World world, int power) {
    double left = leftByEvents(world, power);
    double multiple = world.attentionMultiple[power];
    double hazard = 1 - left;
    world.attentionNow[power] = times(left, multiple);
    double sum = 0;
    for (int i = 0; i < world.states; i++) {
      focus[i] = focusAtStart(world, power, i) * attraction(world, i, power);
      sum += focus[i];
    }
    for (int i = 0; i < world.states; i++) {
      double part = sum > 0 ? focus[i] / sum * scale[power] * multiple : 0;
      world.attentionTo[world.pair(i, power)] = part == 0 ? 0 : 1 - Exponent.raise(hazard, part);
    }
  }

  /** Attention whose hazard is multiplied; a multiple of one changes no bit. */
  private static double times(double attention, double multiple) {
    if (multiple == 1) {
      return attention;
    }
    return multiple == 0 ? 0 : 1 - Exponent.raise(1 - attention, multiple);
  }

  /** What events leave of the decision, and what they put beside it, before multiples. */
  private static double leftByEvents(World world, int power) {
    return world.attentionKept[power] * world.attention[power] + world.attentionImposed[power];
  }

  private double attraction(World world, int state, int power) {
    if (!world.has(Mechanism.ATTENTION)) {
      return 1;
    }
    return Exp.of(world.parameter(Input.ATTENTION_ELASTICITY) * stake[world.pair(state, power)]);
  }

  private static double focusAtStart(World world, int power, int state) {
    return world.start(Input.FOCUS)[power * world.states + state];
  }
}
