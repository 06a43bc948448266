package org.multivector.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.multivector.amount.Cell;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.Roster;

/**
 * Makes of a world the one in which a file's newcomers are, and those whom it takes out are not.
 * Figures of those who stay are kept by address. A newcomer has the figures of whom it is like but
 * for shares that it would hold and for what goes over corridors; what is left is what a table
 * without the row would say.
 */
final class WorldEdit {

  private static final Set<Input> OVER_CORRIDORS =
      Set.of(Input.EXPORTS, Input.IMPORTS, Input.NETWORKS, Input.CONTRACT, Input.PASSAGE);

  private final WrittenWorld before;
  private final ScenarioFile file;
  private final Faults faults;
  private final EditedEntities change;
  private final List<Newcomer> newcomers;
  private final Layout layout;
  private final Entities entities;

  private WorldEdit(WrittenWorld before, ScenarioFile file, Faults faults) {
    this.before = before;
    this.file = file;
    this.faults = faults;
    change = new EditedEntities(before.entities(), file.edit(), faults);
    entities = change.entities();
    newcomers = change.newcomers();
    layout = new Layout(entities.roster());
  }

  /** The world of a chain of files, of which the first is the world's own. */
  static WrittenWorld of(WrittenWorld root, List<ScenarioFile> files, Faults faults) {
    WrittenWorld world = root;
    for (ScenarioFile file : files) {
      int errors = faults.errors();
      if (!file.edit().isEmpty()) {
        WorldEdit edit = new WorldEdit(world, file, faults);
        edit.excuse();
        world = edit.change.leavesSomebody() ? edit.world() : world;
        if (faults.errors() > errors) {
          ShareGroups.INPUTS.forEach(world.figures()::doubt);
        }
      }
    }
    return world;
  }

  /** Whoever was to be added, and could not be, is not called unknown too. */
  private void excuse() {
    List<String> there =
        Stream.of(Dimension.STATE, Dimension.POWER, Dimension.CORRIDOR, Dimension.INSTITUTION)
            .flatMap(dimension -> layout.roster().members(dimension).stream())
            .map(Roster.Entry::id)
            .toList();
    file.edit().added().stream().filter(id -> !there.contains(id)).forEach(faults::garbled);
  }

  private WrittenWorld world() {
    WorldFigures figures = new WorldFigures(layout);
    Map<Integer, Provenance> origins = new HashMap<>();
    before.figures().provenance().forEach(origin -> origins.put(origin.place(), origin));
    Cell[] cells = before.figures().cells();
    List<Integer> missing = new ArrayList<>();
    for (int place = 0; place < layout.size(); place++) {
      if (!layout.isShadow(place)) {
        OptionalInt same = before.layout().find(layout.address(place));
        OptionalInt from = same.isPresent() ? same : model(place);
        if (from.isPresent()) {
          Optional<Spot> at = before.figures().spot(from.getAsInt());
          Optional<Provenance> origin = origin(origins.get(from.getAsInt()), place, same);
          figures.take(place, cells[from.getAsInt()], at, origin);
        } else if (Double.isNaN(layout.input(place).absent())) {
          missing.add(place);
        }
      }
    }
    figures.share();
    reportMissing(missing, figures);
    Map<String, String> added = new TreeMap<>(before.added());
    newcomers.forEach(newcomer -> added.put(newcomer.id(), newcomer.like().orElse("")));
    Set<String> removed = new HashSet<>(before.removed());
    removed.addAll(file.edit().removed());
    return new WrittenWorld(before.location(), entities, figures, before.sources(), added, removed);
  }

  private static Optional<Provenance> origin(
      @Nullable Provenance known, int place, OptionalInt same) {
    return Optional.ofNullable(known)
        .map(origin -> same.isPresent() ? origin.at(place) : origin.copied(place));
  }

  /** The place in the old world whose figure a newcomer's has. */
  private OptionalInt model(int place) {
    Input input = layout.input(place);
    if (OVER_CORRIDORS.contains(input) || (input == Input.TIE && isShareOfNewcomer(place))) {
      return OptionalInt.empty();
    }
    String address = layout.address(place);
    List<String> parts = new ArrayList<>(List.of(address.split("\\.")));
    for (Newcomer newcomer : newcomers) {
      if (newcomer.like().isPresent()) {
        parts.replaceAll(part -> part.equals(newcomer.id()) ? newcomer.like().get() : part);
      }
    }
    return before.layout().find(String.join(".", parts));
  }

  private boolean isShareOfNewcomer(int place) {
    Roster.Entry partner = layout.roster().partners().get(layout.members(place)[2]);
    return newcomers.stream().anyMatch(newcomer -> newcomer.id().equals(partner.id()));
  }

  private void reportMissing(List<Integer> missing, WorldFigures figures) {
    Set<Integer> set =
        file.settings().stream()
            .map(setting -> layout.find(setting.key().text()))
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .collect(Collectors.toSet());
    addEmptyShares(missing, set, figures);
    List<String> garbled = newcomers.stream().filter(Newcomer::garbled).map(Newcomer::id).toList();
    for (Newcomer newcomer : newcomers) {
      List<Integer> own =
          missing.stream()
              .filter(place -> !set.contains(place))
              .filter(place -> names(place, List.of(newcomer.id())) && !names(place, garbled))
              .filter(place -> !faults.isGarbled(layout.input(place).variable()))
              .toList();
      if (!own.isEmpty()) {
        String what = "figures are missing for " + String.join(", ", listed(own, newcomer.id()));
        String model = newcomer.like().isEmpty() ? ", or like: whose figures to take" : "";
        String advice = "; write them under \"set\"" + model;
        faults.error(newcomer.at(), what + advice);
      }
    }
  }

  /** Shares of which there is none sum to nothing, and cannot be made to sum to 1. */
  private void addEmptyShares(List<Integer> missing, Set<Integer> set, WorldFigures figures) {
    for (ShareGroups shares : ShareGroups.of(layout)) {
      IntStream places = IntStream.range(shares.first(), shares.first() + shares.count());
      if (shares.sum(figures.cells()) == 0 && places.noneMatch(set::contains)) {
        figures.doubt(layout.input(shares.first()));
        missing.add(shares.first());
      }
    }
  }

  private boolean names(int place, List<String> ids) {
    return EditedEntities.names(layout.address(place), ids);
  }

  /** The addresses, those that differ in the others whom they name as one, with how many. */
  private Set<String> listed(List<Integer> places, String newcomer) {
    Map<String, List<Integer>> alike = new LinkedHashMap<>();
    for (int place : places) {
      String form = form(place, newcomer);
      alike.computeIfAbsent(form, key -> new ArrayList<>()).add(place);
    }
    Set<String> listed = new LinkedHashSet<>();
    alike.forEach(
        (form, same) -> {
          boolean shares = ShareGroups.INPUTS.contains(layout.input(same.get(0)));
          String several = shares ? form : form + " (" + same.size() + ")";
          listed.add(same.size() == 1 && !shares ? layout.address(same.get(0)) : several);
        });
    return listed;
  }

  /** How a place is addressed, with capitals for all but the newcomer. */
  private String form(int place, String newcomer) {
    String[] parts = layout.address(place).split("\\.", -1);
    String[] form = Address.form(layout.input(place)).split("\\.", -1);
    for (int n = 0; n < form.length; n++) {
      form[n] = parts[n].equals(newcomer) ? newcomer : form[n];
    }
    return String.join(".", form);
  }
}
