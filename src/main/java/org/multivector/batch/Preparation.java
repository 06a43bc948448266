package org.multivector.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.multivector.results.ResultsFolder;
import org.multivector.results.Setting;
import org.multivector.scenario.Marker;
import org.multivector.scenario.Scenario;
import org.multivector.statistics.Shape;
import org.multivector.world.Plan;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * A batch made ready: what its runs yield and how its results will be labelled.
 *
 * @param spec what is to be run
 * @param setting labels of the results
 * @param shape what one unit yields
 */
public record Preparation(BatchSpec spec, Setting setting, Shape shape) {

  /** Makes a batch ready. */
  public static Preparation of(BatchSpec spec, String version, String modelVersion) {
    Plan plan = spec.scenario().plan();
    Recorder recorder = Recorder.of(new World(plan), spec.arms());
    Shape shape =
        new Shape(
            recorder.series(),
            plan.quarters() + 1,
            spec.arms().size(),
            spec.repeats(),
            spec.arms().stream().map(OpenEvents::names).toList());
    return new Preparation(spec, setting(spec, version, modelVersion), shape);
  }

  /** The same with the first draws alone, as if no more had been ordered. */
  public Preparation ofFirst(int draws) {
    return of(spec.ofFirst(draws), setting.version(), setting.modelVersion());
  }

  /** What goes into the folder of its results. */
  public ResultsFolder.Content content() {
    return new ResultsFolder.Content(setting, shape, spec.part());
  }

  /** Addresses of the drawn parameters: the last columns of runs.csv. */
  public List<String> drawnAddresses() {
    return drawn().addresses();
  }

  DrawnParameters drawn() {
    return new DrawnParameters(spec.scenario().plan());
  }

  private static Setting setting(BatchSpec spec, String version, String modelVersion) {
    Scenario scenario = spec.scenario();
    List<String> stems = new ArrayList<>();
    scenario.reference().ifPresent(reference -> stems.add(reference.stem()));
    stems.add(scenario.stem());
    return new Setting(
        stems,
        quarters(scenario.plan()),
        new Setting.Asked(
            scenario.title(),
            scenario.reference().map(Scenario::title).orElse(""),
            scenario.question(),
            scenario.sources(),
            scenario.markers().stream().map(Preparation::marker).toList(),
            titles(scenario, spec.arms())),
        new Setting.Cast(
            names(spec.arms()),
            common(spec.arms()),
            powers(spec.arms()),
            CorridorRoutes.of(scenario.plan().roster())),
        new Setting.Made(
            spec.seed(),
            spec.draws(),
            spec.repeats(),
            scenario.hash(),
            version,
            modelVersion,
            scenario.assumedShare(),
            scenario.resolved()));
  }

  private static Setting.Marker marker(Marker marker) {
    return new Setting.Marker(
        marker.quarter(), marker.label(), marker.title(), marker.condition(), marker.probability());
  }

  /** Of what the results show, what its files have in other languages. */
  private static Map<String, Map<String, String>> titles(Scenario scenario, List<Plan> arms) {
    Set<String> shown = new HashSet<>(names(arms).values());
    shown.addAll(List.of(scenario.title(), scenario.question()));
    scenario.reference().map(Scenario::title).ifPresent(shown::add);
    Stream.concat(Stream.of(scenario), scenario.reference().stream())
        .flatMap(arm -> arm.markers().stream())
        .forEach(marker -> shown.add(marker.title()));
    arms.forEach(arm -> arm.uncertain().forEach(quantity -> shown.add(quantity.name())));
    Map<String, Map<String, String>> titles = new TreeMap<>();
    scenario
        .titles()
        .forEach(
            (language, texts) -> {
              Map<String, String> used = new TreeMap<>(texts);
              used.keySet().retainAll(shown);
              titles.put(language, used);
            });
    return titles;
  }

  private static List<String> quarters(Plan plan) {
    List<String> labels = new ArrayList<>();
    for (int tick = 0; tick <= plan.quarters(); tick++) {
      labels.add(plan.start().plus(tick - 1).toString());
    }
    return labels;
  }

  /** The states that are in all arms: those that can be compared. */
  private static List<String> common(List<Plan> arms) {
    List<String> ids = ids(arms.get(arms.size() - 1).roster().states());
    return ids.stream()
        .filter(id -> arms.stream().allMatch(arm -> ids(arm.roster().states()).contains(id)))
        .toList();
  }

  /** The powers that are in some arm. */
  private static List<String> powers(List<Plan> arms) {
    return arms.stream().flatMap(arm -> ids(arm.roster().powers()).stream()).distinct().toList();
  }

  private static List<String> ids(List<Roster.Entry> entries) {
    return entries.stream().map(Roster.Entry::id).toList();
  }

  private static Map<String, String> names(List<Plan> arms) {
    Map<String, String> names = new LinkedHashMap<>();
    arms.forEach(arm -> name(arm.roster(), names));
    names.put("REGION", "Region");
    return names;
  }

  private static void name(Roster roster, Map<String, String> names) {
    for (List<Roster.Entry> group :
        List.of(
            roster.states(),
            roster.partners(),
            roster.domains(),
            roster.issues(),
            roster.institutions())) {
      group.forEach(entry -> names.put(entry.id(), entry.name()));
    }
    for (List<Roster.Entry> group :
        List.of(roster.corridors(), roster.network().places(), roster.cargoes())) {
      group.forEach(entry -> names.putIfAbsent(entry.id(), entry.name()));
    }
  }
}
