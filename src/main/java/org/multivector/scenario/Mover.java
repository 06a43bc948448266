package org.multivector.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who comes or goes as one: somebody who is added, or somebody who is removed, with those who come
 * in its place.
 *
 * @param removed ids of those who go
 * @param added ids of those who come
 */
record Mover(List<String> removed, List<String> added) {

  Mover {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /** Those who come or go in some files. */
  static List<Mover> of(List<ScenarioFile> files) {
    Map<String, List<String>> removed = new LinkedHashMap<>();
    Map<String, List<String>> added = new LinkedHashMap<>();
    for (ScenarioFile file : files) {
      file.edit().removed().forEach(id -> removed.put(id, List.of(id)));
    }
    removed.keySet().forEach(id -> added.put(id, new ArrayList<>()));
    for (ScenarioFile file : files) {
      for (WrittenNewcomer newcomer : file.edit().newcomers()) {
        String place = newcomer.placeOf(removed.keySet());
        added.computeIfAbsent(place, id -> new ArrayList<>()).add(newcomer.id());
      }
    }
    return added.entrySet().stream()
        .map(each -> new Mover(removed.getOrDefault(each.getKey(), List.of()), each.getValue()))
        .toList();
  }

  /** What it is called. */
  String name() {
    return Stream.concat(
            removed.stream().map(id -> "remove " + id), added.stream().map(id -> "add " + id))
        .collect(Collectors.joining(", "));
  }
}
