package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.text.BadInput;

/** Tables as spreadsheets save them. */
class SpreadsheetTest {

  private static final String HEADER =
      "state, domain, partner, value, low, high, unit, year, source, quality, note";

  @TempDir private Path folder;
  private Desk desk;
  private String before = "";

  @BeforeEach
  void layTheDesk() throws BadInput {
    desk = Desk.in(folder);
    before = desk.read("small/world.yaml").hash();
  }

  /** The hash of the world with every table rewritten. */
  private String rewritten(UnaryOperator<String> change) throws BadInput {
    for (Map.Entry<String, byte[]> file : Desk.load().entrySet()) {
      if (file.getKey().endsWith(".csv")) {
        desk.edit(file.getKey(), change);
      }
    }
    return desk.read("small/world.yaml").hash();
  }

  @Test
  void readsAByteOrderMark() throws BadInput {
    assertThat(rewritten(text -> "\uFEFF" + text)).isEqualTo(before);
  }

  @Test
  void readsWindowsLineEnds() throws BadInput {
    assertThat(rewritten(text -> text.replace("\n", "\r\n"))).isEqualTo(before);
  }

  @Test
  void readsSemicolonsAndDecimalCommas() throws BadInput {
    UnaryOperator<String> german =
        text ->
            text.replace("Worlds, 3rd", "Worlds 3rd")
                .replace(',', ';')
                .replace('.', ',')
                .replace("https://example,org", "https://example.org");
    assertThat(rewritten(german)).isEqualTo(before);
  }

  @Test
  void readsSemicolonsWithPoints() throws BadInput {
    assertThat(rewritten(text -> text.replace("Worlds, 3rd", "Worlds 3rd").replace(',', ';')))
        .isEqualTo(before);
  }

  @Test
  void readsTabs() throws BadInput {
    assertThat(rewritten(text -> text.replace("Worlds, 3rd", "Worlds 3rd").replace(',', '\t')))
        .isEqualTo(before);
  }

  @Test
  void readsEmptyLinesAndColumnsAtTheEnd() throws BadInput {
    assertThat(rewritten(text -> text.replace("\n", ",,\n") + ",,,,,,\n\n,,\n")).isEqualTo(before);
  }

  @Test
  void readsAnyOrderOfRows() throws BadInput {
    UnaryOperator<String> reversed =
        text -> {
          List<String> lines = text.lines().toList();
          StringBuilder all = new StringBuilder(lines.get(0)).append('\n');
          for (int n = lines.size() - 1; n > 0; n--) {
            all.append(lines.get(n)).append('\n');
          }
          return all.append("\n").toString();
        };
    assertThat(rewritten(reversed)).isEqualTo(before);
  }

  @Test
  void readsAnyOrderOfColumns() throws BadInput {
    desk.edit(
        "issues.csv",
        text ->
            "value,variable,issue,unit,low,high,note,year,source,quality\n"
                + "1,weight,alignment,share,,,,,assumption,assumption\n");
    assertThat(desk.read("small/world.yaml").hash()).isEqualTo(before);
  }

  @Test
  void countsLinesOfTheFileNotRows() {
    desk.edit(
        "ties.csv", text -> text.replace("\n", "\n\n").replace("KAZ,trade,USA", "KAZ,trad,USA"));
    assertThat(desk.messages("small/world.yaml"))
        .containsExactly(
            "small/ties.csv:5:2: error: column \"domain\": unknown domain \"trad\"; allowed: trade,"
                + " security; did you mean \"trade\"?");
  }

  @Test
  void refusesATableInAnotherEncoding() {
    byte[] latin =
        "id,reference,year,url,quality,note\nalmanac-2025,T\u00fcrkiye,2025,,A,\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    desk.write("small/sources.csv", latin);
    assertThat(desk.messages("small/world.yaml"))
        .containsExactly(
            "small/sources.csv:2:15: error: not UTF-8 from here on; save it as UTF-8 (in Excel: CSV"
                + " UTF-8)");
  }

  @Test
  void refusesAHeaderWithUnknownMissingOrDoubleColumns() {
    desk.edit("ties.csv", "partner,value,low", "partner,valeu,low,low");
    assertThat(desk.messages("small/world.yaml"))
        .containsExactly(
            "small/ties.csv:1:4: error: unknown column \"valeu\"; allowed: "
                + HEADER
                + "; did you mean \"value\"?",
            "small/ties.csv:1:6: error: column \"low\" stands twice");
  }

  @Test
  void refusesATableWithoutHeaderAndWarnsOfOneThatIsNotRead() {
    desk.edit("ties.csv", text -> text.substring(text.indexOf('\n') + 1));
    desk.write("small/coordinaton.csv", "");
    assertThat(desk.messages("small/world.yaml"))
        .containsExactly(
            "small/coordinaton.csv:1:1: warning: this table is not read; is \"coordination.csv\""
                + " meant?",
            "small/ties.csv:1:1: error: the first line does not name the columns; write "
                + HEADER.replace(" ", ""));
  }

  @Test
  void refusesARowWithoutEnd() {
    desk.edit("ties.csv", text -> text + ",".repeat(3_000_000));
    assertThat(desk.messages("small/world.yaml"))
        .containsExactly(
            "small/ties.csv:18:1: error: a row with too many fields, or with too long a one");
  }

  @Test
  void refusesAnEmptyTable() {
    desk.write("small/ties.csv", "");
    assertThat(desk.messages("small/world.yaml"))
        .containsExactly(
            "small/ties.csv:1:1: error: the table is empty; its first line names the columns");
  }
}
