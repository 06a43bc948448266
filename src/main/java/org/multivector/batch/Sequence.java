package org.multivector.batch;

/**
 * A batch that goes on until something is known well enough: stretches of whole blocks, and a look
 * after each at the half-width of an interval. Where it is below the goal, the look-ahead follows:
 * max(5, 5 n / 100) more draws after n, rounded up to whole blocks, after which it must be below
 * still (Hoad, Robinson and Davies 2010, <i>Automated selection of the number of replications for a
 * discrete-event simulation</i>): a half-width that is small by chance does not end it. Stretches
 * do not depend on threads, so neither does where it ends.
 */
public final class Sequence {

  /** Blocks of a stretch, so that several threads have work. */
  private static final int BLOCKS = 4;

  /** Draws of a stretch at the least: of fewer, spread is not known. */
  private static final int DRAWS = 32;

  private final BatchSpec most;
  private final double goal;

  /**
   * A batch that may end early.
   *
   * @param most all of it
   * @param goal half-width below which it ends
   */
  public Sequence(BatchSpec most, double goal) {
    this.most = most;
    this.goal = goal;
  }

  /** Makes more of the batch and looks at what there is. */
  public interface Stretch {

    /**
     * Runs it.
     *
     * @param next the blocks that come next
     * @return the half-width with them; NaN if there is none yet
     * @throws InterruptedException if this thread is interrupted while it waits
     */
    double run(BatchSpec next) throws InterruptedException;
  }

  /**
   * Where it ended.
   *
   * @param draws that were made
   * @param halfWidth with all of them
   * @param reached whether it stayed below the goal over the look-ahead
   */
  public record End(int draws, double halfWidth, boolean reached) {}

  /**
   * Runs stretches until the half-width stays below the goal, or all draws are made.
   *
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  public End run(Stretch stretch) throws InterruptedException {
    int blocks = 0;
    boolean below = false;
    while (true) {
      int to = Math.min(most.blocks(), blocks + (below ? lookAhead(draws(blocks)) : stretch()));
      double halfWidth = stretch.run(most.ofBlocks(blocks, to));
      boolean stays = below && halfWidth < goal;
      below = halfWidth < goal;
      blocks = to;
      if (stays || blocks == most.blocks()) {
        return new End(draws(blocks), halfWidth, stays);
      }
    }
  }

  private int draws(int blocks) {
    return most.block(blocks - 1).to();
  }

  /** Blocks of a stretch. */
  private int stretch() {
    return Math.max(BLOCKS, most.blocksOf(DRAWS));
  }

  /** Blocks of the look-ahead. */
  private int lookAhead(int draws) {
    return most.blocksOf((int) Math.max(5, (5L * draws + 99) / 100));
  }
}
