package org.multivector.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.multivector.text.CsvTable;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.world.Input;
import org.multivector.world.Layout;

/**
 * A world as written: who is in it, and its figures.
 *
 * @param location its {@code world.yaml}
 * @param entities who and what there is
 * @param figures the figures of its tables, not yet rescaled
 * @param sources its sources
 * @param added ids of those whom scenarios have added, each with whom it is like, or nobody
 * @param removed ids of those whom scenarios have taken out
 */
record WrittenWorld(
    Location location,
    Entities entities,
    WorldFigures figures,
    Sources sources,
    Map<String, String> added,
    Set<String> removed) {

  private static final int MOST_NAMED = 8;

  /** Reads the tables beside a {@code world.yaml}, over those of the world that it is like. */
  static WrittenWorld read(WorldFile file, Faults faults) {
    Entities entities = file.entities();
    WorldFigures none = new WorldFigures(new Layout(entities.roster()));
    Sources own = sources(file.tables(), faults);
    if (file.like().isEmpty()) {
      return read(file.tables(), entities, none, own, faults);
    }
    WorldTables like = file.like().get();
    WrittenWorld base = read(like, entities, none, sources(like, faults), faults);
    WorldFigures over = WorldFigures.over(base.figures());
    return read(file.tables(), entities, over, own.and(base.sources()), faults);
  }

  private static Sources sources(WorldTables tables, Faults faults) {
    return Sources.read(tables.world(), faults);
  }

  private static WrittenWorld read(
      WorldTables tables, Entities entities, WorldFigures figures, Sources sources, Faults faults) {
    WrittenWorld world =
        new WrittenWorld(tables.world(), entities, figures, sources, Map.of(), Set.of());
    int before = faults.errors();
    TableShape.all().forEach(shape -> world.readTable(shape, tables, faults));
    world.reportStrays(faults);
    if (faults.errors() == before) {
      new CarryingCapacity(world, faults).check();
    }
    return world;
  }

  /** The place of every input. */
  Layout layout() {
    return figures.layout();
  }

  private void readTable(TableShape shape, WorldTables tables, Faults faults) {
    if (shape.inputs().stream().allMatch(input -> layout().blockSize(input) == 0)) {
      return;
    }
    Location table = tables.file(shape);
    if (!table.exists()) {
      reportNone(shape, table, "the table is missing beside " + location.name(), faults);
      return;
    }
    Optional<CsvTable> rows = tables.table(shape, faults);
    if (rows.isPresent() && isEmpty(rows.get()) && missing(shape).isEmpty()) {
      reportNone(shape, table, "the table has no rows below its header", faults);
    } else if (rows.isPresent()) {
      KeyColumns keys = KeyColumns.of(rows.get(), shape.dimensions(), layout().roster());
      new TableReader(shape, keys.mended(faults), sources, faults).readInto(figures);
      reportMissing(shape, table, faults);
    } else {
      shape.inputs().forEach(figures::forget);
    }
  }

  private static boolean isEmpty(CsvTable table) {
    return table.complete() && table.rows().isEmpty();
  }

  /** Reports a table without figures if the world cannot do without them. */
  private void reportNone(TableShape shape, Location table, String what, Faults faults) {
    if (!figures.hasBase() && !isOptional(shape)) {
      faults.error(Spot.startOf(table.name()), what);
      shape.inputs().forEach(figures::forget);
    }
  }

  /** A table that nothing reads, and whose name is nearly that of one that is read. */
  private void reportStrays(Faults faults) {
    Set<String> known = new LinkedHashSet<>(List.of(Sources.FILE, ObservedTable.FILE, Titles.FILE));
    TableShape.all().forEach(shape -> known.add(shape.file()));
    for (String name : Lookup.tables(location)) {
      String meant = known.contains(name) ? "" : Nearest.to(name, known);
      if (!meant.isEmpty()) {
        String what = "this table is not read; is " + Wording.quote(meant) + " meant?";
        faults.warning(Spot.startOf(location.sibling(name).name()), what);
      }
    }
  }

  /** Whether the world can do without a table: it lacks no row of it, and nothing sums to 1. */
  private boolean isOptional(TableShape shape) {
    return missing(shape).isEmpty()
        && shape.inputs().stream().noneMatch(ShareGroups.INPUTS::contains);
  }

  /** Addresses of a table for which a row is required that there is not. */
  private List<String> missing(TableShape shape) {
    List<String> missing = new ArrayList<>();
    for (Input input : shape.inputs()) {
      if (figures.isDoubtful(input)) {
        continue; // the row may be the one that could not be placed
      }
      int offset = layout().offset(input);
      for (int place = offset; place < offset + layout().blockSize(input); place++) {
        if (figures.isMissing(place)) {
          missing.add(layout().address(place));
        }
      }
    }
    return missing;
  }

  private void reportMissing(TableShape shape, Location table, Faults faults) {
    List<String> missing = missing(shape);
    if (!missing.isEmpty()) {
      int named = Math.min(MOST_NAMED, missing.size());
      String more = missing.size() > named ? " and " + (missing.size() - named) + " more" : "";
      String what = (missing.size() == 1 ? "a row is" : "rows are") + " missing for ";
      faults.error(
          Spot.startOf(table.name()), what + Wording.list(missing.subList(0, named)) + more);
    }
  }
}
