package org.multivector.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * Tells slips that make a text no YAML, and reads on as if they had not been made. Of all slips
 * that there could be around a fault the one is told without which most of the text can be read.
 */
final class YamlMender {

  private static final int MOST_SLIPS = 20;
  private static final int LONGEST_TEXT = 50_000;
  private static final int LINES_ABOVE = 15;

  private final String file;
  private final String[] written;
  private String[] lines;

  /**
   * A slip that may have been made.
   *
   * @param lines the text without it
   * @param reached up to where that can be read; nothing if all of it can
   */
  private record Mend(String[] lines, Spot at, String what, Optional<Spot> reached) {}

  private YamlMender(String file, String text) {
    this.file = file;
    this.written = text.split("\n", -1);
    this.lines = written;
  }

  /** The text without the slips that can be put right, each of which is told. */
  static YamlMender of(String file, String text, Faults faults) {
    YamlMender mender = new YamlMender(file, text);
    for (int n = 0; n < MOST_SLIPS && text.length() <= LONGEST_TEXT; n++) {
      Optional<YamlFault> fault = YamlParser.fault(file, mender.text());
      Optional<Mend> mend = fault.filter(YamlFault::isBroken).flatMap(mender::best);
      if (mend.isEmpty()) {
        break;
      }
      faults.error(mend.get().at(), mend.get().what());
      mender.lines = mend.get().lines();
    }
    return mender;
  }

  /** What is left to read. */
  String text() {
    return String.join("\n", lines);
  }

  /** Where the author wrote what stands here. */
  Spot written(Spot at) {
    String read = line(lines, at.row());
    String own = line(written, at.row());
    int same = 0;
    while (same < Math.min(own.length(), read.length()) && own.charAt(same) == read.charAt(same)) {
      same++;
    }
    int more = read.length() - own.length();
    int column = at.column() <= same ? at.column() : Math.max(same + 1, at.column() - more);
    return new Spot(at.file(), at.row(), column);
  }

  private static String line(String[] lines, int row) {
    return row <= lines.length ? lines[row - 1] : "";
  }

  private Optional<Mend> best(YamlFault fault) {
    List<Mend> mends = new ArrayList<>();
    Set<Integer> rows = rows(fault);
    rows.forEach(row -> slips(row, fault, mends));
    if (mends.isEmpty()) {
      rows.stream().limit(1).forEach(row -> indentations(row, fault, mends));
    }
    Mend best = null;
    for (Mend mend : mends) {
      if (best == null || isFurther(mend.reached(), best.reached())) {
        best = mend;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isFurther(Optional<Spot> one, Optional<Spot> other) {
    return other.isPresent() && (one.isEmpty() || one.get().row() > other.get().row());
  }

  /** Where the slip may be: where the parser noticed it, above that, and where something began. */
  private Set<Integer> rows(YamlFault fault) {
    Set<Integer> rows = new LinkedHashSet<>();
    int last = Math.min(fault.noticed(), lines.length);
    for (int row = last; row > Math.max(0, last - LINES_ABOVE); row--) {
      if (!lines[row - 1].isBlank()) {
        rows.add(row);
      }
    }
    rows.add(fault.at().row());
    return rows;
  }

  private void slips(int row, YamlFault fault, List<Mend> mends) {
    for (YamlSlip slip : YamlSlip.ALL) {
      Optional<MatchResult> found = slip.in(lines[row - 1], fault);
      if (found.isPresent()) {
        String[] mended = lines.clone();
        mended[row - 1] = slip.mended().apply(found.get());
        int others = slip.everywhere() ? others(slip, row, fault, mended) : 0;
        String more = others == 0 ? "" : ", here and on " + Wording.count(others, "more line");
        Spot there = written(new Spot(file, row, found.get().end(1) + 1));
        Spot at = slip.isToldByParser() ? written(fault.at()) : there;
        add(fault, mended, at, slip.told(found.get(), fault) + more, mends);
      }
    }
  }

  /** Mends the same slip in the other lines too, and counts them. */
  private static int others(YamlSlip slip, int row, YamlFault fault, String[] mended) {
    int others = 0;
    for (int n = 0; n < mended.length; n++) {
      Optional<MatchResult> found = n == row - 1 ? Optional.empty() : slip.in(mended[n], fault);
      if (found.isPresent()) {
        mended[n] = slip.mended().apply(found.get());
        others++;
      }
    }
    return others;
  }

  /** A line that fits if it begins where one of the lines above begins. */
  private void indentations(int row, YamlFault fault, List<Mend> mends) {
    String line = lines[row - 1];
    int own = YamlSlip.indentation(line);
    for (int width : widths(row)) {
      String[] mended = lines.clone();
      mended[row - 1] = " ".repeat(width) + line.strip();
      String what = "indented by " + Wording.count(own, "space") + ", which fits no line above";
      boolean tab = line.substring(0, own).contains("\t");
      String told = tab ? fault.what() : what + "; by " + width + " it would";
      add(fault, mended, new Spot(file, row, tab ? 1 : own + 1), told, mends);
    }
  }

  private Set<Integer> widths(int row) {
    Set<Integer> widths = new LinkedHashSet<>();
    for (int n = row - 2; n >= Math.max(0, row - LINES_ABOVE); n--) {
      int width = YamlSlip.indentation(lines[n]);
      if (lines[n].startsWith("- ", width)) {
        widths.add(width + 2);
      }
      if (!lines[n].isBlank()) {
        widths.add(width);
      }
    }
    return widths;
  }

  /** Adds what makes a difference: nothing is wrong any more up to where something was. */
  private void add(YamlFault fault, String[] mended, Spot at, String what, List<Mend> mends) {
    Optional<Spot> now = YamlParser.fault(file, String.join("\n", mended)).map(YamlFault::at);
    if (now.isEmpty() || now.get().row() > fault.at().row() || isLater(now.get(), fault, mended)) {
      mends.add(new Mend(mended, at, what, now));
    }
  }

  /** Whether there is less of the line behind what is wrong now than there was. */
  private boolean isLater(Spot now, YamlFault fault, String[] mended) {
    int row = fault.at().row();
    String behind =
        line(mended, row).substring(Math.min(now.column() - 1, line(mended, row).length()));
    return now.row() == row
        && lines[row - 1].endsWith(behind)
        && YamlSlip.indentation(mended[row - 1]) == YamlSlip.indentation(lines[row - 1])
        && behind.length() <= lines[row - 1].length() - fault.at().column();
  }
}
