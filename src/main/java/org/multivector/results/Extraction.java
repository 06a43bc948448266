package org.multivector.results;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordWrapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes series out of a table that is sorted by series. A text is made only of what is kept: these
 * tables have some millions of fields.
 */
final class Extraction extends AbstractBaseCsvCallbackHandler<Integer> {

  private static final List<String> KEYS =
      List.of("scenario", "variable", "actor", "partner", "domain", "unit");

  private static final int NOTHING = -1;

  private final Predicate<Extract.Name> wanted;
  private final List<String> columns;
  private final List<Extract> kept = new ArrayList<>();
  private final List<String> header = new ArrayList<>();
  private final String[] key = new String[KEYS.size()];
  private int[] keyAt = {};
  private int[] columnAt = {};
  private int lastKey = NOTHING;
  private int rows;
  private boolean changed;
  private @Nullable Extract current;

  Extraction(Predicate<Extract.Name> wanted, List<String> columns) {
    this.wanted = wanted;
    this.columns = columns;
    Arrays.fill(key, "");
  }

  /** What was taken, in the order of the file. */
  List<Extract> kept() {
    return kept;
  }

  @Override
  protected void handleField(int at, char[] buffer, int from, int length, boolean quoted) {
    if (rows == 0) {
      header.add(new String(buffer, from, length));
    } else if (at < keyAt.length && keyAt[at] != NOTHING) {
      compare(at, buffer, from, length);
    } else if (current != null && at < columnAt.length && columnAt[at] != NOTHING) {
      current.columns().get(columnAt[at]).add(new String(buffer, from, length));
    }
  }

  private void compare(int at, char[] buffer, int from, int length) {
    String before = key[keyAt[at]];
    if (!isSame(before, buffer, from, length)) {
      key[keyAt[at]] = new String(buffer, from, length);
      changed = true;
    }
    if (at == lastKey && changed) {
      begin();
    }
  }

  private static boolean isSame(String text, char[] buffer, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int n = 0; n < length; n++) {
      if (text.charAt(n) != buffer[from + n]) {
        return false;
      }
    }
    return true;
  }

  private void begin() {
    changed = false;
    Extract.Name name = new Extract.Name(key[1], key[2], key[3], key[4]);
    current = null;
    if (wanted.test(name)) {
      List<List<String>> values = new ArrayList<>();
      columns.forEach(column -> values.add(new ArrayList<>()));
      current = new Extract(key[0], name, key[5], values);
      kept.add(current);
    }
  }

  @Override
  protected RecordWrapper<Integer> buildRecord() {
    if (rows == 0) {
      keyAt = header.stream().mapToInt(KEYS::indexOf).toArray();
      columnAt = header.stream().mapToInt(columns::indexOf).toArray();
      lastKey = header.indexOf("unit");
    }
    return wrapRecord(rows++);
  }
}
