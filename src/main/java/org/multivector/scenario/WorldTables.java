package org.multivector.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.multivector.text.CsvTable;
import org.multivector.text.Faults;
import org.multivector.text.Location;

/** The tables beside a {@code world.yaml}: each is read once, by whoever asks first. */
final class WorldTables {

  private final Location world;
  private final Map<String, Reading> read = new HashMap<>();

  /** A table, or nothing and why. */
  private record Reading(Optional<CsvTable> table, Faults faults) {}

  WorldTables(Location world) {
    this.world = world;
  }

  /** The file that they are beside. */
  Location world() {
    return world;
  }

  /** Where a table is, if there is one. */
  Location file(TableShape shape) {
    return world.sibling(shape.file());
  }

  /** The table, with all that is wrong with it as a file; or faults and nothing. */
  Optional<CsvTable> table(TableShape shape, Faults faults) {
    Reading reading = reading(shape);
    faults.addAll(reading.faults());
    return reading.table();
  }

  /** The table if it can be read; whoever enters its figures says what is wrong with it. */
  Optional<CsvTable> glance(TableShape shape) {
    return file(shape).exists() ? reading(shape).table() : Optional.empty();
  }

  private Reading reading(TableShape shape) {
    return read.computeIfAbsent(
        shape.file(),
        file -> {
          Faults faults = new Faults();
          return new Reading(CsvTable.read(file(shape), shape.columns(), faults), faults);
        });
  }
}
