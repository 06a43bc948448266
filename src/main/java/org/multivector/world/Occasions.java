package org.multivector.world;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.multivector.chance.Draws;

/** Which of the events that need not happen have happened in a run, and when they began. */
public final class Occasions {

  /** Stands for the quarter of what has not begun. */
  public static final int NEVER = Integer.MAX_VALUE;

  /** The last tick before it began to act; 0 for what has a date and happens. */
  public final int[] before;

  /** The last tick before it first began to act, as {@link #before} says it. */
  public final int[] first;

  /** Quarters in a row at whose end the condition has held. */
  public final int[] held;

  /** How often it has come to be decided. */
  public final int[] decided;

  private final List<Occasion> all;
  private final double[][] limits;
  private final double[] probability;
  private final long[] chances;
  private final long[] probabilities;

  Occasions(Plan plan) {
    all = plan.changes().stream().flatMap(change -> change.occasion().stream()).distinct().toList();
    before = new int[all.size()];
    first = new int[all.size()];
    held = new int[all.size()];
    decided = new int[all.size()];
    probability = new double[all.size()];
    limits = all.stream().map(o -> new double[tests(o).size()]).toArray(double[][]::new);
    chances = all.stream().mapToLong(o -> Draws.name("happens", o.name())).toArray();
    probabilities = all.stream().mapToLong(o -> probabilityOf(o.name())).toArray();
  }

  /** The name under which the probability of an occasion is drawn. */
  public static long probabilityOf(String occasion) {
    return Draws.name("probability", occasion);
  }

  private static List<Condition.Test> tests(Occasion occasion) {
    return occasion.condition().map(Condition::tests).orElse(List.of());
  }

  /** The occasions of the plan's changes, each once. */
  public List<Occasion> all() {
    return all;
  }

  /** The number of an occasion, or -1 for none. */
  public int number(Optional<Occasion> occasion) {
    return occasion.map(all::indexOf).orElse(-1);
  }

  /** With what a test of a condition compares in this run. */
  public double limit(int number, int test) {
    return limits[number][test];
  }

  /** Numbers as drawn; nothing has happened but what has a date and will. */
  void rewind(World world) {
    Arrays.fill(held, 0);
    Arrays.fill(decided, 0);
    Arrays.fill(before, NEVER);
    Arrays.fill(first, NEVER);
    for (int n = 0; n < before.length; n++) {
      Occasion occasion = all.get(n);
      probability[n] = world.inputs.value(occasion.probability(), probabilities[n]);
      for (int test = 0; test < limits[n].length; test++) {
        limits[n][test] = world.inputs.value(tests(occasion).get(test).limit(), chances[n]);
      }
      if (occasion.condition().isEmpty()) {
        decide(world, n, 0);
      }
    }
  }

  /** Lets chance decide the next time; what happens begins after the tick. */
  public void decide(World world, int n, int tick) {
    double u = Draws.uniform(world.seed, chances[n], world.draw, world.repeat, 0, decided[n]);
    decided[n]++;
    before[n] = u < probability[n] ? tick : NEVER;
    first[n] = Math.min(first[n], before[n]);
  }
}
