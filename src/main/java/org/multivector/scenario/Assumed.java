package org.multivector.scenario;

import org.multivector.amount.Cell;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.Roster;

/** How much of a world nobody but its author vouches for. */
final class Assumed {

  private Assumed() {}

  /**
   * The part of the states' ties that is assumed: the sum of domain weight times share over the
   * assumed ties of a state, over that of all its ties; mean over states. A state that comes with
   * no model, of which tables say nothing, does not count.
   */
  static double share(WrittenWorld world) {
    Layout layout = world.layout();
    Roster roster = layout.roster();
    boolean[] assumed = new boolean[layout.size()];
    for (Provenance origin : world.figures().provenance()) {
      assumed[origin.place()] = origin.assumed();
    }
    double sum = 0;
    int known = 0;
    for (int state = 0; state < roster.states().size(); state++) {
      double share = share(world, state, assumed);
      if (!Double.isNaN(share)) {
        sum += share;
        known++;
      }
    }
    return known == 0 ? 0 : sum / known;
  }

  private static double share(WrittenWorld world, int state, boolean[] assumed) {
    Layout layout = world.layout();
    Cell[] cells = world.figures().cells();
    double part = 0;
    double all = 0;
    for (int domain = 0; domain < layout.roster().domains().size(); domain++) {
      double weight = cells[layout.index(Input.WEIGHT, state, domain)].centre();
      for (int partner = 0; partner < layout.roster().partners().size(); partner++) {
        int place = layout.index(Input.TIE, state, domain, partner);
        double matters = weight * cells[place].centre();
        all += matters;
        part += assumed[place] ? matters : 0;
      }
    }
    return part / all;
  }
}
