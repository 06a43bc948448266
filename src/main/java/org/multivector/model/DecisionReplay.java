package org.multivector.model;

import java.util.Arrays;
import java.util.List;
import org.multivector.world.World;

/**
 * Has the agents of a run decide what a {@link DecisionLog} says, whatever they see, but for those
 * who are free to decide by themselves. A portfolio keeps its own start and changes in the same
 * proportions, what is written for a tie that is not open here goes to the others; a move that
 * cannot be made is not made.
 */
final class DecisionReplay implements SubmodelListener, Moves.Choices {

  private final DecisionLog log;
  private final List<Decision> decisions;
  private final FreeActors free;
  private final double[] sharesAtStart;
  private boolean sameStart;

  /**
   * A replay in a world.
   *
   * @param free who decides by itself
   */
  DecisionReplay(DecisionLog log, World world, FreeActors free) {
    this.log = log;
    this.free = free;
    decisions = Decision.all(world);
    sharesAtStart = new double[world.share.length];
  }

  @Override
  public void before(World world, int tick) {
    if (tick == 1) {
      System.arraycopy(world.share, 0, sharesAtStart, 0, sharesAtStart.length);
      sameStart = Arrays.equals(sharesAtStart, log.sharesAtStart());
    }
  }

  @Override
  public void after(Submodel acted, World world, int tick) {
    for (int n = 0; n < decisions.size(); n++) {
      Decision decision = decisions.get(n);
      if (decision.isOf(acted)) {
        if (decision.columns().get(0).column() == world.share) {
          share(world, log.frame(n, tick));
        } else {
          decision.restore(log.frame(n, tick), free);
        }
      }
    }
    if (acted instanceof Posture) {
      Posture.level(world);
    } else if (acted instanceof Cuts) {
      count(world);
    }
  }

  /** Shares move as in the log, each in proportion to its own start; debts follow by money. */
  private void share(World world, double[] frame) {
    double[] before = log.sharesAtStart();
    for (int i = 0; i < world.states; i++) {
      for (int d = 0; d < world.domains; d++) {
        if (!free.states()[i] && !world.debts.govern(world, i, d)) {
          share(world, world.tie(i, d, 0), frame, before);
        }
      }
    }
  }

  private void share(World world, int from, double[] frame, double[] before) {
    double sum = 0;
    boolean asWritten = sameStart;
    for (int tie = from; tie < from + world.partners; tie++) {
      boolean own = !sameStart && before[tie] > 0;
      double share = own ? sharesAtStart[tie] * frame[tie] / before[tie] : frame[tie];
      boolean closed = share > 0 && !world.isOpen(tie);
      world.share[tie] = closed ? 0 : share;
      sum += world.share[tie];
      asWritten &= !closed;
    }
    for (int tie = from; !asWritten && sum > 0 && tie < from + world.partners; tie++) {
      world.share[tie] /= sum;
    }
  }

  private static void count(World world) {
    world.bargains.standing = 0;
    for (int quarters : world.bargains.quartersCut) {
      world.bargains.standing += quarters > 0 ? 1 : 0;
    }
  }

  @Override
  public boolean chosen(int tick, int[] moves, int[] variants) {
    for (int i = 0; i < moves.length; i++) {
      if (!free.states()[i]) {
        moves[i] = log.move(tick, i);
        variants[i] = log.variant(tick, i);
      }
    }
    return true;
  }
}
