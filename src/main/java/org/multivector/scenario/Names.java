package org.multivector.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.multivector.amount.AmountReader;
import org.multivector.amount.Cell;
import org.multivector.amount.Range;
import org.multivector.amount.Vocabulary;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;

/**
 * The uncertain quantities of one arm: those of the world, then those of each file. A file may
 * change a quantity of a file that it extends; it keeps its place in the order.
 */
final class Names {

  private static final int MOST = 200;
  private static final String ALLOWED =
      "a small letter, then small letters, digits and _, and no word of a distribution";

  private final AmountReader amounts;
  private final Faults faults;
  private final Map<String, Fields.Named> quantities = new LinkedHashMap<>();
  private final List<String> misnamed = new ArrayList<>();

  Names(AmountReader amounts, Faults faults) {
    this.amounts = amounts;
    this.faults = faults;
  }

  /** Adds what a file says. */
  void add(List<Fields.Named> uncertain) {
    for (Fields.Named named : uncertain) {
      String name = named.key().text();
      if (quantities.size() >= MOST && !quantities.containsKey(name)) {
        String what = "more than " + MOST + " uncertain quantities";
        faults.error(named.key().at(), what);
        return;
      }
      if (!Forms.QUANTITY.matcher(name).matches()) {
        String meant = meant(name);
        misnamed.add(name);
        if (!meant.isEmpty()) {
          misnamed.add(meant);
        }
        String what = "not a name: " + Wording.quote(name);
        faults.error(named.key().at(), what, ALLOWED, meant);
      } else {
        quantities.put(name, named);
      }
    }
  }

  /** The name in small letters and with _ between its words, if that is one. */
  private static String meant(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "_");
    return Forms.QUANTITY.matcher(plain).matches() ? plain : "";
  }

  /** Overrules quantities that are there. */
  void override(List<Fields.Named> uncertain) {
    for (Fields.Named named : uncertain) {
      String name = named.key().text();
      if (quantities.containsKey(name)) {
        quantities.put(name, named);
      }
    }
  }

  /** Reads them in order, so that each may use the earlier ones. */
  Vocabulary read() {
    List<String> names = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    List<String> later = new ArrayList<>(quantities.keySet());
    for (Map.Entry<String, Fields.Named> entry : quantities.entrySet()) {
      Vocabulary before = new Vocabulary(names, cells, later, misnamed);
      Optional<Cell> cell = amounts.read(entry.getValue().value(), before);
      names.add(entry.getKey());
      cells.add(cell.orElse(Cell.unknown(Range.of(1))));
      later.remove(entry.getKey());
    }
    return new Vocabulary(names, cells, List.of(), misnamed);
  }

  /** Their names, each with where it stands. */
  Map<String, Spot> spots() {
    Map<String, Spot> spots = new LinkedHashMap<>();
    quantities.forEach((name, named) -> spots.put(name, named.key().at()));
    return spots;
  }
}
