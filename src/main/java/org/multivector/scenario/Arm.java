package org.multivector.scenario;

import java.util.List;
import org.multivector.world.Plan;

/**
 * One arm of a comparison.
 *
 * @param last its last file, which has its title and question
 * @param plan what every run of it has in common
 * @param events what happens in it: the events of its files that are not switched off
 */
record Arm(ScenarioFile last, Plan plan, List<Event> events) {

  Arm {
    events = List.copyOf(events);
  }
}
