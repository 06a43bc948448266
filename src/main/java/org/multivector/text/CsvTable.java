package org.multivector.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A table as it stands in a file, header checked. Takes what spreadsheets write: a byte order mark,
 * any line ends, semicolons or tabs (then decimal commas too), empty lines and columns at the end.
 *
 * @param file the file as named in messages
 * @param header the names of the columns
 * @param rows the rows below it
 * @param separator what stands between fields
 * @param complete whether every row could be told from the others; if not, none is missing
 */
public record CsvTable(
    String file, List<String> header, List<Row> rows, char separator, boolean complete) {

  /**
   * One row.
   *
   * @param line its line in the file
   * @param fields its fields, without surrounding spaces
   */
  public record Row(int line, List<String> fields) {}

  /** How faults of a field begin. */
  static final String COLUMN = "column \"";

  /** Columns in which commas are nothing special. */
  private static final List<String> TEXTS =
      List.of("note", "reference", "url", "en", "ru", "distribution");

  /** So many separators are no slip within a field. */
  private static final int SEVERAL = 3;

  /** The table, or faults and nothing if it has not these columns. */
  public static Optional<CsvTable> read(Location location, List<String> columns, Faults faults) {
    return TextFile.read(location, faults)
        .flatMap(text -> parse(location.name(), text, faults))
        .filter(table -> table.checkHeader(columns, faults))
        .map(table -> table.wholeRows(faults));
  }

  private static Optional<CsvTable> parse(String file, String text, Faults faults) {
    char separator = separator(text);
    List<Row> rows = new ArrayList<>();
    try {
      CsvReader.builder()
          .fieldSeparator(separator)
          .ignoreDifferentFieldCount(true)
          .ofCsvRecord(text)
          .forEach(line -> row(line, rows));
    } catch (CsvParseException e) {
      int row = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1;
      faults.error(new Spot(file, row, 1), "a row with too many fields, or with too long a one");
      return Optional.empty();
    }
    if (rows.isEmpty()) {
      faults.error(Spot.startOf(file), "the table is empty; its first line names the columns");
      return Optional.empty();
    }
    List<String> header = new ArrayList<>(rows.get(0).fields());
    while (!header.isEmpty() && header.get(header.size() - 1).isEmpty()) {
      header.remove(header.size() - 1);
    }
    boolean open = isOpen(text, separator) && reportOpen(file, rows.get(rows.size() - 1), faults);
    List<Row> below = rows.subList(1, rows.size() - (open && rows.size() > 1 ? 1 : 0));
    return Optional.of(new CsvTable(file, header, below, separator, !open));
  }

  private static void row(CsvRecord line, List<Row> rows) {
    List<String> fields = line.getFields().stream().map(String::strip).toList();
    if (!fields.stream().allMatch(String::isEmpty)) {
      rows.add(new Row((int) line.getStartingLineNumber(), fields));
    }
  }

  /** Whether the text ends within quotes, which only the beginning of a field opens. */
  private static boolean isOpen(String text, char separator) {
    boolean quoted = false;
    boolean closed = false;
    char before = '\n';
    for (int n = 0; n < text.length(); n++) {
      char c = text.charAt(n);
      boolean begins = before == '\n' || before == '\r' || before == separator || closed;
      boolean quote = c == '"' && (quoted || begins);
      closed = quote && quoted;
      quoted ^= quote;
      before = c;
    }
    return quoted;
  }

  /** Says that the last field of a row is never closed; one of several lines is told as that. */
  private static boolean reportOpen(String file, Row last, Faults faults) {
    int size = last.fields().size();
    boolean isOneLine = last.fields().get(size - 1).indexOf('\n') < 0;
    if (isOneLine) {
      faults.error(new Spot(file, last.line(), size), "a quote that is never closed");
    }
    return isOneLine;
  }

  /** The separator that the first line has most of. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(first, candidate) > count(first, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(each -> each == c).count();
  }

  /** The table without rows whose fields cannot be told apart, each of which is a fault. */
  private CsvTable wholeRows(Faults faults) {
    List<Row> strange = rows.stream().filter(this::isSeparatedOtherwise).toList();
    if (!strange.isEmpty()) {
      reportSeparator(strange, faults);
    }
    List<Row> whole =
        rows.stream().filter(row -> !isSeparatedOtherwise(row) && isWhole(row, faults)).toList();
    return new CsvTable(file, header, whole, separator, complete && whole.size() == rows.size());
  }

  private boolean isSeparatedOtherwise(Row row) {
    String first = row.fields().get(0);
    char own = separator(first);
    return (own != separator || row.fields().size() == 1) && count(first, own) > 1;
  }

  private void reportSeparator(List<Row> strange, Faults faults) {
    char own = separator(strange.get(0).fields().get(0));
    String what = "fields are separated otherwise than those of the header: by ";
    String by = own == '\t' ? "tabs" : "\"" + own + "\"";
    int others = strange.size() - 1;
    String more = others == 0 ? "" : ", and so in " + Wording.count(others, "more row");
    faults.error(new Spot(file, strange.get(0).line(), 1), what + by + more);
  }

  private boolean isWhole(Row row, Faults faults) {
    List<String> fields = row.fields();
    for (int n = 0; n < fields.size(); n++) {
      Spot at = new Spot(file, row.line(), n + 1);
      if (fields.get(n).indexOf('\n') >= 0) {
        faults.error(at, "the field runs over several lines; is a quote not closed?");
        return false;
      }
      if (runsOn(fields, n)) {
        faults.error(at, "the field runs over several others; is a quote not closed?");
        return false;
      }
      if (n >= header.size() && !fields.get(n).isEmpty()) {
        String what = "the row has more fields than the " + header.size() + " of the header";
        String advice =
            decimalCommas()
                ? "; put a text that contains a separator in quotes"
                : "; put a text that contains a comma in quotes, and write a decimal point";
        faults.error(at, what + advice);
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a field that is no text has others in it, which the row then lacks. In a text that
   * stands in the wrong column a space follows each comma.
   */
  private boolean runsOn(List<String> fields, int n) {
    return n < header.size()
        && !TEXTS.contains(header.get(n))
        && fields.size() != header.size()
        && fields.get(n).split(separator + "(?! )", -1).length > SEVERAL;
  }

  private boolean checkHeader(List<String> columns, Faults faults) {
    if (header.stream().noneMatch(name -> isMeant(name, columns))) {
      String what = "the first line does not name the columns; write ";
      faults.error(Spot.startOf(file), what + String.join(",", columns));
      return false;
    }
    if (header.stream().filter(name -> isLarge(name, columns)).count() > 1) {
      String what = "columns are named in small letters; write ";
      faults.error(Spot.startOf(file), what + String.join(",", columns));
      return false;
    }
    int before = faults.errors();
    Set<String> found = checkNames(columns, faults);
    List<String> missing = columns.stream().filter(column -> !found.contains(column)).toList();
    if (!missing.isEmpty()) {
      String what = (missing.size() == 1 ? "column " : "columns ") + Wording.list(missing);
      String allowed = Wording.list(columns);
      faults.error(Spot.startOf(file), what + " missing from the header", allowed);
    }
    return faults.errors() == before;
  }

  /** The columns that the header has, or was probably meant to have. */
  private Set<String> checkNames(List<String> columns, Faults faults) {
    List<String> absent = columns.stream().filter(column -> !header.contains(column)).toList();
    boolean renamed = absent.size() == 1 && count(columns) == 1;
    Set<String> seen = new HashSet<>();
    Set<String> meant = new HashSet<>();
    for (int n = 0; n < header.size(); n++) {
      Spot at = new Spot(file, 1, n + 1);
      if (header.get(n).isEmpty()) {
        faults.error(at, "a column without a name; take it out, or write its name");
      } else if (!columns.contains(header.get(n))) {
        String near = renamed ? absent.get(0) : Nearest.to(header.get(n), columns);
        faults.unknown(at, "column", header.get(n), columns, near);
        meant.add(near);
      } else if (!seen.add(header.get(n))) {
        faults.error(at, "column " + Wording.quote(header.get(n)) + " stands twice");
      }
    }
    meant.addAll(seen);
    return meant;
  }

  private static boolean isLarge(String name, List<String> columns) {
    return !columns.contains(name) && columns.contains(name.toLowerCase(Locale.ROOT));
  }

  /** How many columns are called otherwise than any of these. */
  private long count(List<String> columns) {
    return header.stream().filter(name -> !columns.contains(name)).count();
  }

  private static boolean isMeant(String name, List<String> columns) {
    return columns.contains(name) || !Nearest.to(name, columns).isEmpty();
  }

  /** The field of a row in a column; empty if the row ends before it. */
  public String get(Row row, String column) {
    int n = header.indexOf(column);
    return n < row.fields().size() ? row.fields().get(n) : "";
  }

  /** The text of a number or distribution, with a point where the table writes a comma. */
  public String figure(Row row, String column) {
    String text = get(row, column);
    return decimalCommas() ? text.replaceAll(",(?=\\d)", ".") : text;
  }

  /** Whether {@code 0,5} is a number. */
  private boolean decimalCommas() {
    return separator != ',';
  }

  /** Where a field stands. */
  public Spot at(Row row, String column) {
    int n = header.indexOf(column);
    return new Spot(file, row.line(), n + 1, COLUMN + column + "\": ");
  }
}
