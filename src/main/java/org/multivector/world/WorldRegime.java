package org.multivector.world;

import java.util.Arrays;

/** What the world at large is like in a quarter. The first regime of the roster is the start's. */
public final class WorldRegime {

  /** The regime that the chain is in. */
  public int present;

  /** Part of each regime in what holds: one of 1, unless a scenario imposes another in part. */
  public final double[] part;

  /** Rivalries and loads at the start as they would be under this regime. */
  public final double[] rivalry;

  public final double[] load;

  WorldRegime(Layout layout) {
    part = new double[layout.blockSize(Input.REGIME_IMPOSED)];
    rivalry = new double[layout.blockSize(Input.RIVALRY)];
    load = new double[layout.blockSize(Input.LOAD)];
  }

  void rewind(World world) {
    present = 0;
    Arrays.fill(part, 0);
    if (part.length > 0) {
      part[0] = 1;
    }
    System.arraycopy(world.start(Input.RIVALRY), 0, rivalry, 0, rivalry.length);
    System.arraycopy(world.start(Input.LOAD), 0, load, 0, load.length);
  }
}
