package org.multivector.model;

import java.util.List;
import org.multivector.chance.Draws;
import org.multivector.chance.Exp;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * The world at large turns from one regime to another, a Markov chain: in a quarter it leaves
 * regime R with probability {@code 1 - exp(-sum_Q rate_RQ / 40)}, rates a decade, and turns to Q
 * with probability {@code rate_RQ / sum}. Under a regime rivalries and loads of theatres are those
 * of the start, their log-odds shifted and multiplied as it has it relative to the regime of the
 * start. A scenario can impose a regime, wholly or in part.
 */
final class Regime implements Submodel {

  private static final double QUARTERS = 40;

  private final UnitDraws turns;
  private final UnitDraws choices;
  private final int regimes;
  private final double[] next;

  /** For worlds of this shape. */
  public Regime(World world, UnitMemory memory) {
    turns = memory.uniforms(Draws.name("regime", "turn"));
    choices = memory.uniforms(Draws.name("regime", "which"));
    List<Roster.Entry> all = world.plan.roster().regimes();
    regimes = all.size();
    next = new double[regimes];
  }

  @Override
  public void act(World world, int tick) {
    if (regimes > 1 && world.has(Mechanism.WORLD_REGIME)) {
      turn(world, tick);
      look(world);
    }
  }

  private void turn(World world, int tick) {
    int from = world.regime.present;
    double sum = 0;
    for (int to = 0; to < regimes; to++) {
      sum += rate(world, from, to);
    }
    if (sum == 0 || turns.of(world, tick, 0) >= 1 - Exp.of(-sum / QUARTERS)) {
      return;
    }
    double left = choices.of(world, tick, 0) * sum;
    for (int to = 0; to < regimes; to++) {
      double rate = rate(world, from, to);
      if (rate > 0 && left >= 0) {
        world.regime.present = to;
      }
      left -= rate;
    }
  }

  private double rate(World world, int from, int to) {
    return from == to ? 0 : world.now(Input.REGIME_RATE)[from * regimes + to];
  }

  /** Takes the parts of regimes from the chain and what is imposed. */
  void look(World world) {
    if (regimes < 2 || !world.has(Mechanism.WORLD_REGIME)) {
      return;
    }
    double[] imposed = world.now(Input.REGIME_IMPOSED);
    double kept = 1;
    double sum = 0;
    for (double part : imposed) {
      kept *= 1 - part;
      sum += part;
    }
    boolean changed = false;
    for (int r = 0; r < regimes; r++) {
      next[r] = (imposed[r] + (r == world.regime.present ? kept : 0)) / (sum + kept);
      changed |= next[r] != world.regime.part[r];
    }
    if (changed) {
      System.arraycopy(next, 0, world.regime.part, 0, regimes);
      colour(world);
    }
  }

  private void colour(World world) {
    double[] rivalry = world.start(Input.RIVALRY);
    double[] odds = world.start(Input.REGIME_RIVALRY);
    double shift = -odds[0];
    for (int r = 0; r < regimes; r++) {
      shift += world.regime.part[r] * odds[r];
    }
    for (int pair = 0; pair < rivalry.length; pair++) {
      world.regime.rivalry[pair] = Measures.shifted(rivalry[pair], shift);
    }
    for (int th = 0; th < world.theatres; th++) {
      colourLoads(world, th);
    }
  }

  private void colourLoads(World world, int theatre) {
    double[] loads = world.start(Input.REGIME_LOAD);
    double mean = 0;
    for (int r = 0; r < regimes; r++) {
      mean += world.regime.part[r] * loads[r * world.theatres + theatre];
    }
    double multiple = mean / loads[theatre];
    for (int p = 0; p < world.powers; p++) {
      int place = p * world.theatres + theatre;
      world.regime.load[place] = world.start(Input.LOAD)[place] * multiple;
    }
  }

  /** Puts rivalries and loads where the regime has them, before events. */
  static void apply(World world) {
    if (world.regime.part.length > 1 && world.has(Mechanism.WORLD_REGIME)) {
      double[] rivalry = world.regime.rivalry;
      double[] load = world.regime.load;
      System.arraycopy(rivalry, 0, world.now(Input.RIVALRY), 0, rivalry.length);
      System.arraycopy(load, 0, world.now(Input.LOAD), 0, load.length);
    }
  }
}
