package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.multivector.text.CsvTable;
import org.multivector.text.CsvTable.Row;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.world.Dimension;
import org.multivector.world.Roster;

/** Two key columns of which each has the ids of the other. */
final class ExchangedColumns {

  private final CsvTable table;
  private final Roster roster;

  ExchangedColumns(CsvTable table, Roster roster) {
    this.table = table;
    this.roster = roster;
  }

  /** The table with a header in its right order; that it was in another is told once. */
  CsvTable mended(List<Dimension> dimensions, Faults faults) {
    for (Dimension one : dimensions) {
      for (Dimension other : dimensions.subList(dimensions.indexOf(one) + 1, dimensions.size())) {
        long rows = table.rows().stream().filter(row -> isExchanged(row, one, other)).count();
        if (rows > 1 && 2 * rows > table.rows().size()) {
          return mended(one.column(), other.column(), faults);
        }
      }
    }
    return table;
  }

  private CsvTable mended(String one, String other, Faults faults) {
    int here = table.header().indexOf(one);
    int there = table.header().indexOf(other);
    int first = Math.min(here, there);
    String names = Wording.quote(one) + " and " + Wording.quote(other);
    String what = "the columns " + names + " have changed places";
    faults.error(new Spot(table.file(), 1, first + 1), what);
    List<String> header = new ArrayList<>(table.header());
    Collections.swap(header, here, there);
    return new CsvTable(table.file(), header, table.rows(), table.separator(), table.complete());
  }

  /** Whether each of two ids of a row stands where the other belongs. */
  boolean isExchanged(Row row, Dimension one, Dimension other) {
    String here = table.get(row, one.column());
    String there = table.get(row, other.column());
    return roster.find(one, here) < 0
        && roster.find(one, there) >= 0
        && roster.find(other, here) >= 0;
  }
}
