package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.world.Input;
import org.multivector.world.Layout;

/**
 * A world as written: who is in it, and its figures.
 *
 * @param location its {@code world.yaml}
 * @param cast who and what there is
 * @param figures the figures of its tables, not yet rescaled
 * @param sources its sources
 */
record World(Location location, Cast cast, Figures figures, Sources sources) {

  private static final int MOST_NAMED = 8;

  /** Reads the tables beside a {@code world.yaml}. */
  static World read(Location location, Cast cast, Faults faults) {
    Layout layout = new Layout(cast.roster());
    Sources sources = Sources.read(location, faults);
    World world = new World(location, cast, new Figures(layout), sources);
    TableShape.all().forEach(shape -> world.readTable(shape, faults));
    return world;
  }

  /** The place of every input. */
  Layout layout() {
    return figures.layout();
  }

  private void readTable(TableShape shape, Faults faults) {
    if (shape.inputs().stream().allMatch(input -> layout().blockSize(input) == 0)) {
      return;
    }
    Location table = location.sibling(shape.file());
    if (!table.exists()) {
      if (!shape.isOptional()) {
        faults.error(Spot.startOf(table.name()), "the table is missing beside " + location.name());
        shape.inputs().forEach(figures::forget);
      }
      return;
    }
    Optional<CsvTable> rows = CsvTable.read(table, shape.columns(), faults);
    if (rows.isPresent()) {
      new TableReader(shape, rows.get(), sources, faults).readInto(figures);
      reportMissing(shape, table, faults);
    } else {
      shape.inputs().forEach(figures::forget);
    }
  }

  private void reportMissing(TableShape shape, Location table, Faults faults) {
    List<String> missing = new ArrayList<>();
    for (Input input : shape.inputs()) {
      int offset = layout().offset(input);
      for (int place = offset; place < offset + layout().blockSize(input); place++) {
        if (figures.isMissing(place)) {
          missing.add(layout().address(place));
        }
      }
    }
    if (!missing.isEmpty()) {
      int named = Math.min(MOST_NAMED, missing.size());
      String more = missing.size() > named ? " and " + (missing.size() - named) + " more" : "";
      String what = (missing.size() == 1 ? "a row is" : "rows are") + " missing for ";
      faults.error(
          Spot.startOf(table.name()), what + Wording.list(missing.subList(0, named)) + more);
    }
  }
}
