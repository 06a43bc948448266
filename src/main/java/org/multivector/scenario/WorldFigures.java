package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.multivector.amount.Cell;
import org.multivector.text.Spot;
import org.multivector.world.Input;
import org.multivector.world.Layout;

/** The figures of a world while its tables are read: one for each place, and where it stands. */
final class WorldFigures {

  private final Layout layout;
  private final Cell[] cells;
  private final Map<Integer, Spot> spots = new HashMap<>();
  private final Set<Input> doubtful = EnumSet.noneOf(Input.class);
  private final List<Provenance> provenance = new ArrayList<>();
  private final Optional<WorldFigures> base;

  /** Every place holds what it is where no table has a row; NaN if a row is required. */
  WorldFigures(Layout layout) {
    this.layout = layout;
    this.cells = new Cell[layout.size()];
    Arrays.setAll(cells, this::absent);
    base = Optional.empty();
  }

  private WorldFigures(WorldFigures base) {
    layout = base.layout;
    cells = base.cells();
    doubtful.addAll(base.doubtful);
    this.base = Optional.of(base);
  }

  /** Figures that are those of another world until they are entered. */
  static WorldFigures over(WorldFigures base) {
    return new WorldFigures(base);
  }

  /** Whether what is not entered is as in another world. */
  boolean hasBase() {
    return base.isPresent();
  }

  private Cell absent(int place) {
    double absent = layout.input(place).absent();
    return Double.isNaN(absent) ? unknown(place) : Cell.of(absent);
  }

  /** What stands for a figure that could not be read: anything that the place may be. */
  Cell unknown(int place) {
    return Cell.unknown(Bounds.of(layout, place));
  }

  /** Notes that a figure of this input could not be placed, so that its sums say nothing. */
  void doubt(Input input) {
    doubtful.add(input);
  }

  /** Whether a figure of this input could not be placed. */
  boolean isDoubtful(Input input) {
    return doubtful.contains(input);
  }

  /** Treats all figures of an input as unknown, since its table cannot be read. */
  void forget(Input input) {
    int offset = layout.offset(input);
    for (int place = offset; place < offset + layout.blockSize(input); place++) {
      cells[place] = unknown(place);
    }
  }

  Layout layout() {
    return layout;
  }

  /** A copy of the figures, by place. */
  Cell[] cells() {
    return cells.clone();
  }

  /** Enters a figure. */
  void put(Provenance origin, Cell cell, Spot at) {
    cells[origin.place()] = cell;
    spots.put(origin.place(), at);
    provenance.add(origin);
  }

  /** Takes a figure over from another world, with where it stands and comes from. */
  void take(int place, Cell cell, Optional<Spot> at, Optional<Provenance> origin) {
    cells[place] = cell;
    at.ifPresent(spot -> spots.put(place, spot));
    origin.ifPresent(provenance::add);
  }

  /** Rescales what comes in shares to 1, where it can be. */
  void share() {
    for (ShareGroups shares : ShareGroups.of(layout)) {
      double sum = shares.sum(cells);
      if (sum > 0) {
        shares.rescale(cells, sum);
      }
    }
  }

  /** Where the figure of a place stands in this world's own tables, if they have it. */
  Optional<Spot> ownSpot(int place) {
    return Optional.ofNullable(spots.get(place));
  }

  /** Where the figure of a place stands, if a table has it. */
  Optional<Spot> spot(int place) {
    return ownSpot(place).or(() -> base.flatMap(other -> other.spot(place)));
  }

  /** Where the first figure of a group stands, if a table has one. */
  Optional<Spot> spot(ShareGroups shares) {
    Optional<Spot> first = Optional.empty();
    for (int n = shares.first(); n < shares.first() + shares.count(); n++) {
      Optional<Spot> spot = spot(n);
      boolean earlier =
          first.isEmpty() || (spot.isPresent() && spot.get().row() < first.get().row());
      first = spot.isPresent() && earlier ? spot : first;
    }
    return first;
  }

  /** Whether a row is required that no table has. */
  boolean isMissing(int place) {
    Input input = layout.input(place);
    return Double.isNaN(input.absent()) && spot(place).isEmpty() && !layout.isShadow(place);
  }

  /** Where the figures come from, in the order of the layout. */
  List<Provenance> provenance() {
    List<Provenance> all = new ArrayList<>(provenance);
    base.map(WorldFigures::provenance).orElse(List.of()).stream()
        .filter(origin -> !spots.containsKey(origin.place()))
        .forEach(all::add);
    return all.stream().sorted(Comparator.comparingInt(Provenance::place)).toList();
  }
}
