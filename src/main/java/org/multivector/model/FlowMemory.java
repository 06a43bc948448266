package org.multivector.model;

import java.util.Arrays;
import org.multivector.world.Plan;

/**
 * The flows of each cargo as they were last taken in each quarter, with the figures that they
 * follow from. Arms of a unit mostly ship by the same figures, and repeats of a draw at the start:
 * then only the first has to find out what flows.
 */
final class FlowMemory {

  private final double[][][] figures;
  private final double[][][] flows;

  /** For the cargoes of a plan's roster, and no longer horizon. */
  FlowMemory(Plan plan) {
    int cargoes = plan.roster().network().cargoes().size();
    figures = new double[cargoes][plan.quarters() + 1][0];
    flows = new double[cargoes][plan.quarters() + 1][0];
  }

  /** Makes room for a cargo, unless there is some. */
  void makeRoom(int cargo, int ofFigures, int ofFlows) {
    for (int tick = 0; tick < figures[cargo].length && figures[cargo][tick].length == 0; tick++) {
      figures[cargo][tick] = new double[ofFigures];
      Arrays.fill(figures[cargo][tick], Double.NaN);
      flows[cargo][tick] = new double[ofFlows];
    }
  }

  /** Whether flows are known that follow from these figures. */
  boolean knows(int cargo, int tick, double[] now) {
    return Arrays.equals(figures[cargo][tick], now);
  }

  /** The flows of a quarter, to be read or written. */
  double[] flows(int cargo, int tick) {
    return flows[cargo][tick];
  }

  /** Says what the flows of a quarter follow from. */
  void know(int cargo, int tick, double[] now) {
    System.arraycopy(now, 0, figures[cargo][tick], 0, now.length);
  }
}
