package org.multivector.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a folder holds.
 *
 * @param draws its draws, all of a batch or a part of them
 * @param tables by what its tables are known again, by name
 * @param stopped why there are not more draws, in a sentence; empty if so many were asked for
 */
record Contents(DrawRange draws, Map<String, FileChecksum> tables, String stopped) {

  /** Of a folder without tables yet. */
  static Contents of(Setting setting) {
    return new Contents(new DrawRange(0, setting.draws()), Map.of(), "");
  }

  /** Of a folder that is being written. */
  static Contents unfinished(DrawRange draws, List<TableFile> tables) {
    Map<String, FileChecksum> marks = new LinkedHashMap<>();
    tables.forEach(table -> marks.put(table.name(), FileChecksum.EMPTY));
    return new Contents(draws, marks, "");
  }

  /** With more tables, or such as were written again. */
  Contents with(Map<String, FileChecksum> more) {
    Map<String, FileChecksum> all = new TreeMap<>(tables);
    all.putAll(more);
    return new Contents(draws, all, stopped);
  }

  /** Without a table. */
  Contents without(String table) {
    Map<String, FileChecksum> others = new TreeMap<>(tables);
    others.remove(table);
    return new Contents(draws, others, stopped);
  }
}
