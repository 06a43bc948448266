package org.multivector.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.multivector.amount.AmountReader;
import org.multivector.amount.Cell;
import org.multivector.amount.Figure;
import org.multivector.amount.Range;
import org.multivector.amount.Vocabulary;
import org.multivector.chance.Amount;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.world.Input;
import org.multivector.world.Layout;

/** The start values of one arm: the world's figures, then what each file sets. */
final class StartValues {

  private final WrittenWorld world;
  private final AmountReader amounts;
  private final Faults faults;
  private final Cell[] cells;
  private final Map<Integer, Spot> setAt = new HashMap<>();

  /**
   * Of addresses whose last part is unknown what stands before it: their figures may be missing.
   */
  private final Set<String> lost = new HashSet<>();

  private final boolean makesRoom;

  /**
   * Those of a world.
   *
   * @param makesRoom whether shares make room for each other, since not all are there who were
   *     thought of when they were set
   */
  StartValues(WrittenWorld world, AmountReader amounts, boolean makesRoom, Faults faults) {
    this.world = world;
    this.amounts = amounts;
    this.makesRoom = makesRoom;
    this.faults = faults;
    this.cells = world.figures().cells();
  }

  /** Sets start values by address. */
  void set(List<Fields.Named> settings, Vocabulary vocabulary) {
    Layout layout = world.layout();
    Map<Integer, Spot> here = new HashMap<>();
    for (Fields.Named setting : settings) {
      if (Misplaced.isPath(setting.key(), faults)) {
        continue;
      }
      OptionalInt place = Address.find(setting.key(), layout, faults);
      if (place.isEmpty()) {
        lost.add(setting.key().text().replaceFirst("\\.[^.]*$", ""));
      }
      Optional<Cell> cell = amounts.read(setting.value(), vocabulary);
      if (place.isPresent() && here.put(place.getAsInt(), setting.key().at()) != null) {
        faults.error(setting.key().at(), "the same pair is set already");
      } else if (place.isPresent() && cell.isPresent()) {
        put(place.getAsInt(), cell.get(), setting.value().at());
      }
    }
  }

  private void put(int place, Cell cell, Spot at) {
    if (Bounds.check(world.layout(), place, cell, at, faults)) {
      if (isSame(cells[place].amount(), cell.amount())) {
        faults.warning(at, "this changes nothing: it is " + Cell.text(cell.amount()) + " already");
      }
      cells[place] = cell;
      setAt.put(place, at);
    }
  }

  /** The same number or the same distribution; formulas are left to their names. */
  private static boolean isSame(Amount one, Amount other) {
    if (one instanceof Amount.Fixed was && other instanceof Amount.Fixed is) {
      return was.number() == is.number();
    }
    return one instanceof Amount.Drawn was
        && other instanceof Amount.Drawn is
        && was.distribution().toString().equals(is.distribution().toString());
  }

  /** Where places have been set. */
  Map<Integer, Spot> set() {
    return setAt;
  }

  /** Where a file has set a place, if one has. */
  Optional<Spot> setAt(int place) {
    return Optional.ofNullable(setAt.get(place));
  }

  /** Whether what a place is could be read. */
  boolean isKnown(int place) {
    return !Double.isNaN(cells[place].centre());
  }

  /** What a place can be at the start. */
  Range range(int place) {
    return cells[place].range();
  }

  /** What every place is at the start, shares not rescaled. */
  Cell[] cells() {
    return cells.clone();
  }

  /** What a place is at the start, shares not rescaled. */
  Cell cell(int place) {
    return cells[place];
  }

  /** The amounts, shares checked and rescaled; what cannot make room is so in every draw. */
  Amount[] amounts() {
    for (ShareGroups shares : ShareGroups.of(world.layout())) {
      double sum = shares.sum(cells);
      if (!ShareGroups.isOne(sum)
          && (isEdited(shares) || (makesRoom && !ShareGroups.isWhole(sum)))) {
        sum = makeRoom(shares, sum);
      }
      if (ShareGroups.isWhole(sum)) {
        shares.rescale(cells, sum);
      } else if (!makesRoom && !Double.isNaN(sum) && !isDoubtful(shares)) {
        report(shares, sum);
      }
    }
    Amount[] all = new Amount[cells.length];
    for (int place = 0; place < all.length; place++) {
      all[place] = cells[place].amount();
    }
    return all;
  }

  /** Whether somebody who came or went has, or had, one of these shares. */
  private boolean isEdited(ShareGroups shares) {
    Input input = world.layout().input(shares.first());
    if (!world.removed().isEmpty() && ShareGroups.OF_ACTORS.contains(input)) {
      return true;
    }
    int last = shares.first() + shares.count();
    return IntStream.range(shares.first(), last)
        .mapToObj(world.layout()::address)
        .anyMatch(address -> EditedEntities.names(address, world.added().keySet()));
  }

  /** What is set stays, the others share the rest as they did. */
  private double makeRoom(ShareGroups shares, double sum) {
    double set = set(shares);
    int last = shares.first() + shares.count();
    boolean fits = set < 1 && sum > set;
    for (int n = shares.first(); n < last && fits; n++) {
      if (!setAt.containsKey(n)) {
        cells[n] = cells[n].scaled((1 - set) / (sum - set));
      }
    }
    return fits ? shares.sum(cells) : sum;
  }

  /** How much of a group is set. */
  private double set(ShareGroups shares) {
    double set = 0;
    for (int n = shares.first(); n < shares.first() + shares.count(); n++) {
      set += setAt.containsKey(n) ? cells[n].centre() : 0;
    }
    return set;
  }

  /** Whether it is not known what a group sums to. */
  private boolean isDoubtful(ShareGroups shares) {
    String address = world.layout().address(shares.first());
    return world.figures().isDoubtful(world.layout().input(shares.first()))
        || lost.contains(address.substring(0, address.lastIndexOf('.')));
  }

  private void report(ShareGroups shares, double sum) {
    String name = "the " + shares.name(world.layout());
    String what = name + " sum to " + Figure.text(sum) + ", not 1";
    int changed = -1;
    for (int n = shares.first(); n < shares.first() + shares.count(); n++) {
      changed = setAt.containsKey(n) ? n : changed;
    }
    if (changed >= 0) {
      double complement = 1 - (sum - cells[changed].centre());
      if (isEdited(shares) && set(shares) >= 1) {
        what = name + " that are set sum to " + Figure.text(set(shares)) + ", not to less than 1";
      } else if (complement >= 0) {
        what += "; the others leave " + Figure.text(complement) + " for this one";
      }
      faults.error(setAt(changed).orElseThrow(), what);
    } else {
      String table = world.layout().input(shares.first()).table();
      Spot file = Spot.startOf(world.location().sibling(table).name());
      faults.error(world.figures().spot(shares).orElse(file), what, "1 within 0.002");
    }
  }
}
