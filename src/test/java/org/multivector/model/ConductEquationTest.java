package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/** Where powers look and how they conduct themselves, by the equations of the ODD description. */
final class ConductEquationTest {

  private static final String[] POSTURES = {"neglect", "maintain", "court", "press"};
  private static final double[] EXPONENTS = {0.5, 1, 1, 2};
  private static final double[] EFFORTS = {-1, 0, 1, 1};

  @Test
  void attention() {
    Around.each(
        Attention.class,
        new Around.Watcher() {
          private double[] attention = new double[0];

          @Override
          public void finds(World world) {
            attention = world.attention.clone();
          }

          @Override
          public void leaves(World world, int tick) {
            for (int p = 0; p < world.powers; p++) {
              Around.same("a_p", world.attention[p], decided(world, p, attention[p]));
              checkSpread(world, p);
            }
          }
        });
  }

  /** {@code a_p + alpha q_p (a*_p - a_p)}. */
  private static double decided(World world, int p, double before) {
    if (!world.has(Mechanism.ATTENTION)) {
      return world.start(Input.ATTENTION)[p];
    }
    double mean = 0;
    for (int i = 0; i < world.states; i++) {
      mean += world.start(Input.FOCUS)[p * world.states + i] * stake(world, i, p);
    }
    double load = 0;
    for (int th = 0; th < world.theatres; th++) {
      int n = p * world.theatres + th;
      load += world.start(Input.THEATRE_SPLIT)[n] * world.now(Input.LOAD)[n];
    }
    double a0 = world.start(Input.ATTENTION)[p];
    double pull = a0 * Math.exp(world.parameter(Input.ATTENTION_ELASTICITY) * mean);
    double wanted = pull / (pull + (1 - a0) * load);
    double q = wanted < before ? world.memberships.fading[p] : 1;
    return before + world.parameter(Input.ATTENTION_SPEED) * q * (wanted - before);
  }

  private static double stake(World world, int i, int p) {
    double sum = world.now(Input.STAKE)[p] + world.now(Input.STAKE_IN)[p * world.states + i];
    for (int n = 0; n < world.interests && world.has(Mechanism.INTERESTS); n++) {
      double logPrice = 0;
      int commodities = world.markets.logPrice.length;
      for (int c = 0; c < commodities; c++) {
        logPrice +=
            world.start(Input.INTEREST_PRICE)[n * commodities + c] * world.markets.logPrice[c];
      }
      double matters = world.now(Input.INTEREST_LEVEL)[p * world.interests + n];
      sum +=
          world.start(Input.INTEREST_STAKE)[(p * world.states + i) * world.interests + n]
              * (matters * Math.exp(logPrice) - 1);
    }
    for (int q = 0; q < world.powers && world.has(Mechanism.RIVAL_RESPONSE); q++) {
      int pair = world.pair(i, q);
      sum +=
          world.parameter(Input.RIVAL_RESPONSE)
              * world.now(Input.RIVALRY)[p * world.powers + q]
              * (world.leverage[pair] - world.leverageAtStart[pair]);
    }
    return sum;
  }

  /** The attention that is observed, and that to each state. */
  private static void checkSpread(World world, int p) {
    double now = world.attentionKept[p] * world.attention[p] + world.attentionImposed[p];
    double multiple = world.attentionMultiple[p];
    Around.same("a", world.attentionNow[p], 1 - Math.pow(1 - now, multiple));
    double kappa = world.has(Mechanism.ATTENTION) ? world.parameter(Input.ATTENTION_ELASTICITY) : 0;
    double sum = 0;
    double scale = 0;
    double gdp = 0;
    for (int i = 0; i < world.states; i++) {
      double focus = world.start(Input.FOCUS)[p * world.states + i];
      sum += focus * Math.exp(kappa * stake(world, i, p));
      scale += world.start(Input.STATE_GDP)[i] * focus;
      gdp += world.start(Input.STATE_GDP)[i];
    }
    for (int i = 0; i < world.states; i++) {
      double focus = world.start(Input.FOCUS)[p * world.states + i];
      double part = focus * Math.exp(kappa * stake(world, i, p)) / sum;
      double hazard = multiple * part / (scale / gdp);
      Around.same("a_pi", world.attentionTo[world.pair(i, p)], 1 - Math.pow(1 - now, hazard));
    }
  }

  @Test
  void posture() {
    int[] seen = new int[POSTURES.length];
    Around.each(Posture.class, new Postures(seen));
    assertThat(seen).as("postures that were decided on").doesNotContain(0);
  }

  /** Base rates of the four postures as things are. */
  static double[] rates(World world, int pair) {
    double h = calm(world, pair);
    double press = world.parameter(Input.PRESS_RATE);
    double court = world.parameter(Input.COURT_RATE);
    double neglect = press * (Math.sqrt(h) + h);
    return new double[] {neglect, 1 - press - court - neglect, court, press};
  }

  /** {@code h = (1 - a_pi c_p)^posture_p}. */
  private static double calm(World world, int pair) {
    int p = pair % world.powers;
    double left = 1 - world.attentionTo[pair] * world.now(Input.COERCIVENESS)[p];
    return Math.pow(left, world.now(Input.POSTURE)[p]);
  }

  /** Decides on every posture once more, with the same chance. */
  private static final class Postures implements Around.Watcher {

    private final int[] seen;
    private double[] experience = new double[0];
    private double[] plain = new double[0];
    private int[] posture = new int[0];
    private double[][] base = new double[0][];
    private double[][] promised = new double[0][];

    Postures(int[] seen) {
      this.seen = seen;
    }

    @Override
    public void begins(World world) {
      int pairs = world.threat.length;
      base = new double[pairs][POSTURES.length];
      promised = new double[pairs][POSTURES.length];
      for (int pair = 0; pair < pairs; pair++) {
        base[pair] = rates(world, pair);
        for (int o = 0; o < POSTURES.length; o++) {
          promised[pair][o] = promised(world, pair, o);
        }
      }
    }

    @Override
    public void finds(World world) {
      experience = world.conduct.experience.clone();
      plain = world.conduct.plainLeverage.clone();
      posture = world.conduct.posture.clone();
    }

    @Override
    public void leaves(World world, int tick) {
      for (int pair = 0; pair < posture.length; pair++) {
        if (world.has(Mechanism.POSTURES)) {
          learn(world, pair);
          checkPromises(world, pair);
          decide(world, pair, tick);
        }
        assertThat(world.conduct.posture[pair]).isEqualTo(posture[pair]);
        seen[posture[pair]]++;
        checkExponent(world, pair);
      }
    }

    private void learn(World world, int pair) {
      double kept = 1 - world.parameter(Input.POSTURE_FORGETTING);
      double gained = plainLeverage(world, pair) - plain[pair];
      for (int o = 0; o < POSTURES.length; o++) {
        int place = pair * POSTURES.length + o;
        double added = o == posture[pair] ? world.parameter(Input.POSTURE_LEARNING) * gained : 0;
        experience[place] = kept * experience[place] + added;
        Around.same("X", world.conduct.experience[place], experience[place]);
      }
    }

    private void checkPromises(World world, int pair) {
      double[] factors = {0.5, 1, 2, 1};
      double[] rates = rates(world, pair);
      double expected = 0;
      for (int o = 0; o < POSTURES.length; o++) {
        double promised =
            Prospects.promised(world, pair, o, plainLeverage(world, pair), calm(world, pair));
        Around.same("G", promised, promised(world, pair, o));
        expected += rates[o] * factors[o];
      }
      Around.same("kbar", Posture.expectation(world, pair, factors), expected);
    }

    private void decide(World world, int pair, int tick) {
      String state = Around.state(world, pair);
      String power = Around.power(world, pair);
      double u = Around.uniform(world, tick, "posture", power, state, "review");
      if (tick > 1 && u >= world.parameter(Input.POSTURE_REVIEW)) {
        return;
      }
      double best = Double.NEGATIVE_INFINITY;
      for (int o = 0; o < POSTURES.length; o++) {
        double gain = promised(world, pair, o) - promised[pair][o];
        double chance = Around.gumbel(world, tick, "posture", power, state, POSTURES[o]);
        double value =
            Math.log(base[pair][o] / base[pair][1])
                + world.parameter(Input.POSTURE_FORESIGHT) * gain
                - world.parameter(Input.POSTURE_EFFORT) * EFFORTS[o] * addedLoad(world, pair)
                + experience[pair * POSTURES.length + o]
                + chance;
        if (value > best) {
          best = value;
          posture[pair] = o;
        }
      }
    }

    private static double addedLoad(World world, int pair) {
      double sum = 0;
      for (int th = 0; th < world.theatres; th++) {
        int n = pair % world.powers * world.theatres + th;
        double added = world.now(Input.LOAD)[n] - world.start(Input.LOAD)[n];
        sum += world.start(Input.THEATRE_SPLIT)[n] * added;
      }
      return sum;
    }

    private static double plainLeverage(World world, int pair) {
      double threat = world.threat[pair];
      return threat == 0 ? 0 : world.leverage[pair] * (1 - calm(world, pair)) / threat;
    }

    /** G. */
    private static double promised(World world, int pair, int posture) {
      double l = plainLeverage(world, pair);
      double h = calm(world, pair);
      if (l == 0) {
        return 0;
      }
      return switch (posture) {
        case 0 -> -l * Math.sqrt(h) / (1 + Math.sqrt(h));
        case 2 ->
            l * (2 - l / ((1 - h) * world.dependency[pair])) * world.parameter(Input.COURT_REACH);
        case 3 -> l * h;
        default -> 0;
      };
    }

    private void checkExponent(World world, int pair) {
      int p = pair % world.powers;
      double decided = Math.pow(EXPONENTS[posture[pair]], world.conduct.kept[p]);
      double provoked = 1;
      if (world.has(Mechanism.PROVOCATION)) {
        double zeta = world.parameter(Input.PROVOCATION);
        provoked =
            (1 + zeta * world.deals.reaction[pair])
                / (1 + zeta * world.deals.reactionAtStart[pair]);
      }
      Around.same(
          "theta", world.conduct.exponent[pair], world.now(Input.POSTURE)[p] * decided * provoked);
    }
  }
}
