package org.multivector.model;

import java.util.Arrays;
import java.util.List;
import org.multivector.world.World;

/**
 * What the agents of one run have decided, quarter by quarter, so that another run can decide the
 * same: shares, moves and answers of states; attention, postures, offers, demands and cuts of
 * powers. Belongs to one thread and is written again by every run.
 */
public final class DecisionLog implements SubmodelListener, Moves.Choices {

  private final List<Decision> decisions;
  private final double[][][] frames;
  private final double[] sharesAtStart;
  private final int[][] moves;
  private final int[][] variants;

  /** Room for the runs of a world. */
  DecisionLog(World world) {
    decisions = Decision.all(world);
    int quarters = world.plan.quarters();
    frames =
        decisions.stream()
            .map(decision -> new double[quarters + 1][decision.size()])
            .toArray(double[][][]::new);
    sharesAtStart = new double[world.share.length];
    moves = new int[quarters + 1][world.states];
    variants = new int[quarters + 1][world.states];
  }

  @Override
  public void before(World world, int tick) {
    if (tick == 1) {
      System.arraycopy(world.share, 0, sharesAtStart, 0, sharesAtStart.length);
      for (int[] none : moves) {
        Arrays.fill(none, Moves.HOLD);
      }
    }
  }

  @Override
  public void after(Submodel acted, World world, int tick) {
    for (int n = 0; n < frames.length; n++) {
      if (decisions.get(n).isOf(acted)) {
        decisions.get(n).save(frames[n][tick]);
      }
    }
  }

  @Override
  public boolean chosen(int tick, int[] chosenMoves, int[] chosenVariants) {
    System.arraycopy(chosenMoves, 0, moves[tick], 0, chosenMoves.length);
    System.arraycopy(chosenVariants, 0, variants[tick], 0, chosenVariants.length);
    return false;
  }

  /** What was decided on something in a quarter. */
  double[] frame(int decision, int tick) {
    return frames[decision][tick];
  }

  /** The move of a state in a quarter, or {@link Moves#HOLD}. */
  int move(int tick, int state) {
    return moves[tick][state];
  }

  /** The variant of the move. */
  int variant(int tick, int state) {
    return variants[tick][state];
  }

  /** Shares before anything was decided. */
  double[] sharesAtStart() {
    return sharesAtStart;
  }
}
