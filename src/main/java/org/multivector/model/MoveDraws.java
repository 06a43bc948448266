package org.multivector.model;

import java.util.Arrays;
import java.util.List;
import org.multivector.chance.Draws;
import org.multivector.world.World;

/**
 * The uniform draws of moves, kept for the present unit so that its arms, which meet the same
 * chance, draw them once. Drawn when first asked for; belongs to one thread.
 */
final class MoveDraws {

  private final UnitKey unit = new UnitKey();
  private final boolean[] isEmpty;
  private double[][] draws;
  private long[] names = new long[0];

  /** For runs of no more quarters. */
  MoveDraws(int quarters) {
    isEmpty = new boolean[quarters + 1];
    draws = new double[quarters + 1][0];
  }

  /** Makes room for the options of all states, by their names for chance, unless there is some. */
  void makeRoom(List<Long> options) {
    if (names.length != options.size()) {
      names = options.stream().mapToLong(Long::longValue).toArray();
      draws = new double[isEmpty.length][names.length];
      Arrays.fill(isEmpty, true);
    }
  }

  /**
   * The draw of an option in a quarter of the world's present run.
   *
   * @param option its place among the options of all states
   */
  double of(World world, int tick, int option) {
    if (unit.isNew(world)) {
      Arrays.fill(isEmpty, true);
    }
    double[] now = draws[tick];
    if (isEmpty[tick]) {
      Arrays.fill(now, Double.NaN);
      isEmpty[tick] = false;
    }
    if (Double.isNaN(now[option])) {
      now[option] = Draws.uniform(world.seed, names[option], world.draw, world.repeat, tick, 0);
    }
    return now[option];
  }
}
