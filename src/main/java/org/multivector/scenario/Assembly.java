package org.multivector.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.multivector.text.Yaml;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/**
 * Puts a scenario together from its files and plans, all of them checked.
 *
 * @param world of the scenario
 * @param other of its reference
 */
record Assembly(WrittenWorld world, WrittenWorld other) {

  /** What may be the id of an actor, and is no part of an address. */
  private static final Pattern ID = Pattern.compile("(?<!\\S)[A-Z][A-Z0-9_]+(?!\\S)");

  /** The scenario of a chain, compared with its reference if it has one. */
  Scenario scenario(String typed, Arm arm, Optional<Arm> reference) {
    Optional<Scenario> compared =
        reference.map(
            known ->
                scenario(
                    other,
                    known.last().location().name(),
                    known,
                    Optional.empty(),
                    Optional.empty()));
    return scenario(world, typed, arm, reference, compared);
  }

  private static Scenario scenario(
      WrittenWorld of, String typed, Arm arm, Optional<Arm> known, Optional<Scenario> reference) {
    ScenarioFile last = arm.last();
    return new Scenario(
        last.stem(),
        typed,
        last.title(),
        last.question(),
        Titles.of(arm.files()),
        last.citations().stream().map(citation -> citation.id().text()).toList(),
        reference,
        arm.plan(),
        markers(arm, known),
        new Resolved(arm.plan(), reference.map(Scenario::plan)),
        Assumed.share(of),
        of.added(),
        provenance(of, arm));
  }

  /**
   * The rows of the tables, and what has been set over them. Where somebody came or went, shares
   * are what is left of what the tables say.
   */
  private static List<Provenance> provenance(WrittenWorld of, Arm arm) {
    boolean isEdited = !of.added().isEmpty() || !of.removed().isEmpty();
    Stream<Provenance> rows =
        of.figures().provenance().stream()
            .filter(row -> !arm.set().containsKey(row.place()))
            .map(row -> isEdited ? row.of(arm.plan().amounts()[row.place()]) : row);
    Stream<Provenance> set =
        arm.set().entrySet().stream()
            .map(
                each ->
                    Provenance.set(
                        each.getKey(), arm.plan().amounts()[each.getKey()], each.getValue()));
    return Stream.concat(rows, set).sorted(Comparator.comparing(Provenance::place)).toList();
  }

  /**
   * Titled events that begin within the horizon and that the reference does not have, by date; then
   * those that wait for a condition.
   */
  private static List<Marker> markers(Arm arm, Optional<Arm> reference) {
    Plan plan = arm.plan();
    Horizon horizon = new Horizon(plan.start(), plan.start().plus(plan.quarters() - 1));
    return arm.events().stream()
        .filter(event -> event.title().isPresent())
        .filter(event -> event.dates().map(d -> horizon.contains(d.first().quarter())).orElse(true))
        .filter(event -> reference.stream().noneMatch(known -> known.events().contains(event)))
        .map(event -> marker(event, plan.layout().roster()))
        .sorted(Comparator.comparing(Marker::waits).thenComparing(Marker::quarter))
        .toList();
  }

  private static Marker marker(Event event, Roster roster) {
    String title = event.label();
    String probability = event.probability().map(Yaml.Scalar::text).orElse("");
    String chance = probability.isEmpty() ? "" : " (probability " + probability + ")";
    if (event.timing() instanceof Timing.When when) {
      String condition = named(when.label(), roster);
      String label = title + " (" + condition + ")" + chance;
      return new Marker("", label, title, when.condition().text().strip(), probability);
    }
    String quarter = event.dates().orElseThrow().first().quarter().toString();
    return new Marker(quarter, title + chance, title, "", probability);
  }

  /** With the names of states and powers instead of their ids. */
  private static String named(String condition, Roster roster) {
    Map<String, String> names =
        roster.joiners().stream().collect(Collectors.toMap(Roster.Entry::id, Roster.Entry::name));
    return ID.matcher(condition)
        .replaceAll(id -> Matcher.quoteReplacement(names.getOrDefault(id.group(), id.group())));
  }
}
