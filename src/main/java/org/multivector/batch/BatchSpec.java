package org.multivector.batch;

import java.util.List;
import java.util.stream.IntStream;
import org.multivector.results.DrawRange;
import org.multivector.scenario.Scenario;
import org.multivector.world.Plan;

/**
 * What is to be run: a scenario with its reference, so many draws of what is not known, so many
 * repeats of chance for each.
 *
 * @param scenario the scenario; its reference, if it has one, is run with the same chance
 * @param seed master seed of all draws
 * @param draws parameter draws, 1 or more
 * @param repeats repeats of chance for each draw, 1 or more
 * @param threads worker threads, 1 or more
 * @param part draws that are run here, all or whole blocks of them
 */
public record BatchSpec(
    Scenario scenario, long seed, int draws, int repeats, int threads, DrawRange part) {

  /** Draws in a block are so many that a block has about this many units. */
  private static final int BLOCK_UNITS = 64;

  public BatchSpec {
    if (draws < 1 || repeats < 1 || threads < 1) {
      throw new IllegalArgumentException("draws, repeats and threads must be 1 or more");
    }
  }

  /** All draws. */
  public BatchSpec(Scenario scenario, long seed, int draws, int repeats, int threads) {
    this(scenario, seed, draws, repeats, threads, new DrawRange(0, draws));
  }

  /** The same, of some blocks alone; blocks count from 0. */
  public BatchSpec ofBlocks(int from, int to) {
    DrawRange part = new DrawRange(block(from).from(), block(to - 1).to());
    return new BatchSpec(scenario, seed, draws, repeats, threads, part);
  }

  /** The plans of the arms: the reference first, if there is one. */
  public List<Plan> arms() {
    return scenario.arms();
  }

  /** The draws of a block: blocks have fixed boundaries whatever the number of runs or threads. */
  DrawRange block(int number) {
    return new DrawRange(
        number * blockDraws(), (int) Math.min(draws, (number + 1L) * blockDraws()));
  }

  /** Number of blocks. */
  public int blocks() {
    return blocksOf(draws);
  }

  /** The least number of blocks with so many draws. */
  int blocksOf(int some) {
    return (int) ((some + blockDraws() - 1L) / blockDraws());
  }

  /** The same with fewer draws. */
  BatchSpec ofFirst(int fewer) {
    return new BatchSpec(scenario, seed, fewer, repeats, threads);
  }

  /** Units of (draw, repeat). */
  int units() {
    return Math.multiplyExact(draws, repeats);
  }

  /** The blocks that are run here, in order. */
  public List<DrawRange> work() {
    return IntStream.range(0, blocks())
        .mapToObj(this::block)
        .filter(block -> block.from() >= part.from() && block.to() <= part.to())
        .toList();
  }

  private int blockDraws() {
    return Math.max(1, BLOCK_UNITS / repeats);
  }
}
