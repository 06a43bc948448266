package org.multivector.world;

import java.util.Arrays;

/**
 * Ties that open: a partner who met none of a state's needs in a domain gets a foothold of {@code
 * .02 capacity access}, taken pro rata from the shares of all others and from their references. A
 * tie that was not there at the start and was not opened stays closed.
 */
public final class Entry {

  private static final double FOOTHOLD = 0.02;

  /** Shares whose references follow economic size: those of the start, with the footholds since. */
  public final double[] anchor;

  private final boolean[] fresh;
  private int freshCount;

  Entry(int ties) {
    anchor = new double[ties];
    fresh = new boolean[ties];
  }

  void rewind(World world) {
    System.arraycopy(world.shareAtStart, 0, anchor, 0, anchor.length);
    Arrays.fill(fresh, false);
    freshCount = 0;
  }

  /**
   * Opens the tie of a state to a power in a domain. Does nothing if it is open, if the power
   * cannot reach the state with anything in the domain, or if the switch is off.
   */
  public void open(World world, int state, int domain, int power) {
    int tie = world.tie(state, domain, power);
    double foothold = foothold(world, state, domain, power);
    if (!world.has(Mechanism.ENTRY) || world.isOpen(tie) || foothold == 0) {
      return;
    }
    makeRoom(anchor, world.partners, tie, foothold);
    makeRoom(world.share, world.partners, tie, foothold);
    makeRoom(world.shareReference, world.partners, tie, foothold);
    fresh[tie] = true;
    freshCount++;
  }

  /** The share with which a tie would open. */
  public static double foothold(World world, int state, int domain, int power) {
    return FOOTHOLD
        * world.now(Input.CAPACITY)[power * world.domains + domain]
        * world.traffic.access[world.pair(state, power)];
  }

  private static void makeRoom(double[] shares, int partners, int tie, double foothold) {
    int from = tie / partners * partners;
    for (int other = from; other < from + partners; other++) {
      shares[other] *= 1 - foothold;
    }
    shares[tie] = foothold;
  }

  /** Whether ties have opened whose marginal utility is not known yet. */
  public boolean hasFresh() {
    return freshCount > 0;
  }

  /** Whether a tie opened since this was last asked about it. */
  public boolean takeFresh(int tie) {
    boolean taken = fresh[tie];
    fresh[tie] = false;
    freshCount -= taken ? 1 : 0;
    return taken;
  }
}
