package org.multivector.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.multivector.scenario.Library;
import org.multivector.scenario.PlanMark;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.Setup;
import org.multivector.text.BadInput;
import org.multivector.world.Layout;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/** The scenarios that claims name, each read once; plans of one roster share its layout. */
final class ScenarioCache {

  private final Library library = new Library();
  private final IdentityHashMap<Setup, Scenario> read = new IdentityHashMap<>();
  private final Map<String, Scenario> named = new HashMap<>();
  private final Map<Roster, Layout> layouts = new HashMap<>();
  private final IdentityHashMap<Plan, String> marks = new IdentityHashMap<>();
  private final Map<String, PlannedRun> runs = new HashMap<>();
  private final List<Plan> plans = new ArrayList<>();

  /** The scenario of a setup. */
  Scenario of(Setup setup) throws BadInput {
    Scenario known = read.get(setup);
    Optional<String> key = setup.key();
    if (known == null && key.isPresent()) {
      known = named.get(key.get());
    }
    if (known == null) {
      known = setup.read(library);
      plans.add(known.plan());
      known.reference().map(Scenario::plan).ifPresent(plans::add);
      if (key.isPresent()) {
        named.put(key.get(), known);
      }
    }
    read.put(setup, known);
    return known;
  }

  /** The run of what an arm makes of a plan; of plans that mean the same the first. */
  PlannedRun run(Plan plan, Manipulation manipulation) {
    String mark = marks.computeIfAbsent(plan, PlanMark::of) + manipulation.mark();
    return runs.computeIfAbsent(
        mark, known -> PlannedRun.of(manipulation.of().apply(shared(plan)), known));
  }

  private Plan shared(Plan plan) {
    Layout layout = layouts.computeIfAbsent(plan.roster(), roster -> plan.layout());
    return layout == plan.layout() ? plan : plan.laidOutAs(layout);
  }

  /** All plans of the scenarios that were read. */
  List<Plan> plans() {
    return plans;
  }
}
