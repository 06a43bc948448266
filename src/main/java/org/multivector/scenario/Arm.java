package org.multivector.scenario;

import java.util.List;
import java.util.Map;
import org.multivector.text.Spot;
import org.multivector.world.Plan;

/**
 * One arm of a comparison.
 *
 * @param files the world first, the last one with its title and question
 * @param plan what every run of it has in common
 * @param set where files and the command line have set start values, by place
 * @param events what happens in it: the events of its files that are not switched off
 */
record Arm(List<ScenarioFile> files, Plan plan, Map<Integer, Spot> set, List<Event> events) {

  Arm {
    files = List.copyOf(files);
    set = Map.copyOf(set);
    events = List.copyOf(events);
  }

  /** Its last file. */
  ScenarioFile last() {
    return files.get(files.size() - 1);
  }
}
