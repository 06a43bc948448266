package org.multivector.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.multivector.text.Yaml;

/**
 * Those who are not in a world any more: what files before said of them does not count.
 *
 * @param ids their ids
 */
record Departed(Set<String> ids) {

  /** Those whom files after one take out. */
  static Departed after(int place, List<ScenarioFile> files) {
    Set<String> ids = new HashSet<>();
    files.subList(place + 1, files.size()).forEach(file -> ids.addAll(file.edit().removed()));
    return new Departed(ids);
  }

  /** The start values of those who are there. */
  List<Fields.Named> settings(List<Fields.Named> settings) {
    return settings.stream().filter(each -> !names(each.key())).toList();
  }

  /** The events with what they change of those who are there. */
  List<Event> events(List<Event> events) {
    return ids.isEmpty() ? events : events.stream().flatMap(e -> left(e).stream()).toList();
  }

  private Optional<Event> left(Event event) {
    boolean waits = event.timing() instanceof Timing.When when && names(when.condition());
    List<Event.Change> changes =
        event.changes().stream().filter(change -> !names(change.address())).toList();
    return waits || changes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Event(
                event.timing(),
                event.title(),
                event.key(),
                event.name(),
                event.ramp(),
                event.length(),
                event.probability(),
                changes));
  }

  private boolean names(Yaml.Scalar text) {
    return EditedEntities.names(text.text(), ids);
  }
}
