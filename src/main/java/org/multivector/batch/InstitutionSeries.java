package org.multivector.batch;

import org.multivector.statistics.Series;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** What is recorded of institutions and of those who are members in some arm. */
record InstitutionSeries(World world, Presence presence, Sensors sensors) {

  void add() {
    Roster roster = world.plan.roster();
    int members = roster.joiners().size();
    for (int m = 0; m < roster.institutions().size(); m++) {
      String id = sensors.id(Dimension.INSTITUTION, m);
      sensors.read(Variables.DEPTH, id, world.now(Input.DEPTH), m);
      for (int n = 0; n < members; n++) {
        if (presence.isEverSomewhere(world.plan.layout(), Input.MEMBERSHIP, m, n)
            || mayDeclare(m, n)) {
          Series series = new Series(Variables.MEMBERSHIP, sensors.id(Dimension.MEMBER, n), id, "");
          sensors.read(series, world.memberships.membership, m * members + n);
        }
      }
    }
  }

  /** Whether a state may become a member by a move. */
  private boolean mayDeclare(int institution, int member) {
    return member < world.states && world.plan.institutions().get(institution).neutral();
  }
}
