package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.multivector.world.Plan;

/** Puts a scenario together from its files and plans, all of them checked. */
record Assembly(World world, double assumed) {

  /** The reference of a chain: its first files. */
  Scenario reference(Chain chain, int count, Plan plan) {
    List<ScenarioFile> files = chain.files().subList(0, count);
    return scenario(files.get(count - 1).location().name(), files, plan, Optional.empty());
  }

  /** The scenario that the files make, the last of them first in line for title and question. */
  Scenario scenario(
      String typed, List<ScenarioFile> files, Plan plan, Optional<Scenario> reference) {
    ScenarioFile last = files.get(files.size() - 1);
    String resolved = Canonical.of(plan, reference.map(Scenario::plan));
    return new Scenario(
        last.stem(),
        typed,
        last.title(),
        last.question(),
        last.citations().stream().map(citation -> citation.id().text()).toList(),
        reference,
        plan,
        markers(files, plan, reference),
        resolved,
        Canonical.hash(resolved),
        assumed,
        world.figures().provenance());
  }

  /** Titled events that act within the horizon and that the reference does not have. */
  private static List<Marker> markers(
      List<ScenarioFile> files, Plan plan, Optional<Scenario> reference) {
    List<Marker> markers = new ArrayList<>();
    String known = reference.map(Scenario::stem).orElse("");
    int first = 0;
    for (int n = 0; n < files.size(); n++) {
      first = files.get(n).stem().equals(known) ? n + 1 : first;
    }
    Horizon horizon = new Horizon(plan.start(), plan.start().plus(plan.quarters() - 1));
    for (ScenarioFile file : files.subList(first, files.size())) {
      file.events().stream()
          .filter(event -> event.title().isPresent() && horizon.contains(event.from()))
          .map(event -> new Marker(event.from().toString(), event.title().get()))
          .forEach(markers::add);
    }
    return markers.stream().sorted(Comparator.comparing(Marker::quarter)).toList();
  }
}
