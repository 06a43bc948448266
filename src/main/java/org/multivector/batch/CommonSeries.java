package org.multivector.batch;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.multivector.statistics.Series;
import org.multivector.statistics.Series.Owner;
import org.multivector.statistics.Variable;
import org.multivector.world.Dimension;
import org.multivector.world.Plan;
import org.multivector.world.World;

/**
 * What is recorded of arms in which not the same actors are: what all of them have, and what is
 * nothing where there is nobody; of a state that only some have, everything.
 */
final class CommonSeries {

  /** What is nothing where there is no such power, corridor or institution. */
  private static final Set<Variable> NOTHING_OF_NOBODY =
      Set.of(
          Variables.SHARE,
          Variables.NEW_PARTNERS,
          Variables.DEPENDENCY,
          Variables.LEVERAGE,
          Variables.STRESS_LOSS,
          Variables.ATTENTION,
          Variables.DEALS,
          Variables.DEMANDS,
          Variables.CONCESSIONS,
          Variables.CUTS,
          Variables.COMMITMENT,
          Variables.DEBT,
          Variables.NETWORK_DEPENDENCY,
          Variables.MEMBERSHIP,
          Variables.DEPTH,
          Variables.FLOW,
          Variables.CAPACITY,
          Variables.CONSTRUCTION);

  private final List<Plan> arms;
  private final List<List<Series>> ofArms;
  private final Map<String, Owner> lonely = new HashMap<>();

  CommonSeries(List<Plan> arms, Presence presence) {
    this.arms = arms;
    ofArms = arms.stream().map(plan -> series(plan, presence)).toList();
    for (int arm = arms.size() - 1; arm >= 0; arm--) {
      Owner owner = arm == arms.size() - 1 ? Owner.SCENARIO : Owner.REFERENCE;
      arms.get(arm).roster().states().forEach(state -> lonely.putIfAbsent(state.id(), owner));
    }
    lonely.keySet().removeIf(this::isStateOfAll);
  }

  private static List<Series> series(Plan plan, Presence presence) {
    return Sensors.of(new World(plan), presence).stream().map(Sensor::series).toList();
  }

  private boolean isStateOfAll(String id) {
    return arms.stream().allMatch(plan -> plan.roster().find(Dimension.STATE, id) >= 0);
  }

  /** The same sensors of each arm, in the same order, from what one arm has. */
  List<Sensor> of(List<Sensor> own) {
    Map<Series, Sensor> there = new HashMap<>();
    own.forEach(sensor -> there.put(sensor.series(), sensor));
    return everything().stream()
        .filter(this::isRecorded)
        .map(series -> there.getOrDefault(series, Sensor.nothing(series)).of(owner(series)))
        .toList();
  }

  /** What any arm has, the last one's first. */
  private Set<Series> everything() {
    Set<Series> union = new LinkedHashSet<>();
    for (int arm = arms.size() - 1; arm >= 0; arm--) {
      union.addAll(ofArms.get(arm));
    }
    return union;
  }

  private boolean isRecorded(Series series) {
    return owner(series) != Owner.BOTH
        || NOTHING_OF_NOBODY.contains(series.variable())
        || ofArms.stream().allMatch(own -> own.contains(series));
  }

  private Owner owner(Series series) {
    Owner ofPartner = lonely.getOrDefault(series.partner(), Owner.BOTH);
    return lonely.getOrDefault(series.actor(), ofPartner);
  }
}
