package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.report.PageNumbers;

/** The page of a results folder. */
final class ReportCommandTest {

  private static final int MOST_BYTES = 3_000_000;
  private static final String BEGIN = "<script type=\"application/json\" id=\"data\">";
  private static final List<String> ENDS = List.of("sd", "se");

  @TempDir static Path work;

  private static Path folder = Path.of("");

  @BeforeAll
  static void runABatch() {
    folder = work.resolve("results");
    Shell made =
        Shell.run(
            "run", "us-draws-down", "--runs", "12", "--repeats", "2", "-q", "--out", "" + folder);
    assertThat(made.code()).as(made.err()).isZero();
  }

  private static String page() throws IOException {
    return Files.readString(folder.resolve("report.html"));
  }

  /** The series of the page: name of the series, then its columns, each number as it is written. */
  private static List<Map<String, List<String>>> series(String list) throws IOException {
    String page = page();
    int from = page.indexOf(BEGIN) + BEGIN.length();
    List<Map<String, List<String>>> all = new ArrayList<>();
    try (JsonParser json =
        new JsonFactory().createParser(page.substring(from, page.indexOf("</script>", from)))) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = json.currentName().equals(list);
        if (json.nextToken() == JsonToken.START_ARRAY && wanted) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            all.add(object(json));
          }
        } else {
          json.skipChildren();
        }
      }
    }
    return all;
  }

  private static Map<String, List<String>> object(JsonParser json) throws IOException {
    Map<String, List<String>> object = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        List<String> steps = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          steps.add(json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText());
        }
        object.put(name, PageNumbers.of(steps));
      } else {
        object.put(name, List.of(json.getText()));
      }
    }
    return object;
  }

  /** Numbers of a table by everything that names them. */
  private static Map<String, String> cells(String file, String arm) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(file));
    List<String> header = List.of(lines.get(0).split(","));
    Map<String, String> cells = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split(",", -1);
      if (row[0].equals(arm) && row[header.indexOf("domain")].isEmpty()) {
        String name =
            row[header.indexOf("variable")]
                + "|"
                + row[header.indexOf("actor")]
                + "|"
                + row[header.indexOf("partner")]
                + "|"
                + row[header.indexOf("quarter")];
        for (int n = header.indexOf("n") + 1; n < row.length; n++) {
          cells.put(name + "|" + header.get(n), row[n]);
        }
      }
    }
    return cells;
  }

  private static List<String> quarters(String file) throws IOException {
    try (var lines = Files.lines(folder.resolve(file))) {
      int at = file.equals("summary.csv") ? 1 : 2;
      return lines.skip(1).map(line -> line.split(",")[at]).distinct().toList();
    }
  }

  private static int compare(String list, String file, String arm, String number)
      throws IOException {
    Map<String, String> cells = cells(file, arm);
    List<String> quarters = quarters(file);
    int compared = 0;
    for (Map<String, List<String>> one : series(list)) {
      if (one.get("arm").equals(List.of(number))) {
        String partner = one.getOrDefault("partner", List.of("")).get(0);
        String name = one.get("variable").get(0) + "|" + one.get("actor").get(0) + "|" + partner;
        for (Map.Entry<String, List<String>> column : one.entrySet()) {
          boolean end = ENDS.contains(column.getKey());
          List<String> at = end ? quarters.subList(quarters.size() - 1, quarters.size()) : quarters;
          if (end || column.getValue().size() == quarters.size()) {
            List<String> written =
                at.stream().map(q -> cells.get(name + "|" + q + "|" + column.getKey())).toList();
            assertThat(column.getValue()).as(name + " " + column.getKey()).isEqualTo(written);
            compared += written.size();
          }
        }
      }
    }
    return compared;
  }

  @Test
  void everyNumberOfThePageStandsInTheTables() throws IOException {
    assertThat(compare("levels", "summary.csv", "baseline", "0")).isGreaterThan(20_000);
    assertThat(compare("levels", "summary.csv", "us-draws-down", "1")).isGreaterThan(20_000);
    assertThat(compare("changes", "difference.csv", "us-draws-down", "1")).isGreaterThan(20_000);
  }

  @Test
  void isOneSmallFileWithoutTheNetwork() throws IOException {
    String page = page();
    assertThat(Files.size(folder.resolve("report.html"))).isLessThan(MOST_BYTES);
    assertThat(page).doesNotContain("src=\"", "@import", "<link rel=\"stylesheet\"");
    assertThat(page).contains("default-src 'none'").doesNotContain("{{");
    assertThat(page).doesNotContain(folder.toString());
  }

  @Test
  void isTheSameWhenItIsMadeAgain() throws IOException {
    String before = page();
    Shell again = Shell.run("report", folder.toString());
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out()).contains("report.html");
    assertThat(page()).isEqualTo(before);
  }

  @Test
  void opensInTheLanguageThatIsAskedFor() throws IOException {
    assertThat(Shell.run("report", folder.toString(), "--lang", "ru").code()).isZero();
    assertThat(page()).contains("<html lang=\"ru\">");
    for (String command : List.of("report", "replay")) {
      assertThat(Shell.run(command, folder.toString()).code()).isZero();
      assertThat(page()).as(command).contains("<html lang=\"ru\">");
    }
    String out = folder.toString();
    assertThat(Shell.run("run", "us-draws-down", "--resume", "-q", "--out", out).code()).isZero();
    assertThat(page()).contains("<html lang=\"ru\">");
    assertThat(Shell.run("report", folder.toString(), "--lang", "en").code()).isZero();
    assertThat(page()).contains("<html lang=\"en\">");
    Shell unknown = Shell.run("report", folder.toString(), "--lang", "fr");
    assertThat(unknown.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(unknown.err()).contains("--lang:1:1: error: unknown language \"fr\"");
  }

  @Test
  void refusesWhatIsNoResultsFolder() {
    Shell none = Shell.run("report", work.resolve("nothing").toString());
    assertThat(none.code()).isEqualTo(ExitCode.BAD_INPUT);
    String complaint = work.resolve("nothing") + ":1:1: error: no such folder";
    String allowed = "; allowed: a folder that run has written";
    assertThat(none.complaints()).containsExactly(complaint + allowed, "1 error, 0 warnings");
    String page = work.resolve("joint.html").toString();
    Shell one = Shell.run("report", "" + folder, "" + work.resolve("nothing"), "--out", page);
    assertThat(one.complaints()).containsExactlyElementsOf(none.complaints());
  }

  @Test
  void drawsWithTheFilesWhoseSumsAreNoted() throws Exception {
    Path sums = Path.of("src/main/resources/org/multivector/report/vendor/sums.txt");
    List<String> lines = Files.readAllLines(sums);
    assertThat(lines).hasSize(3);
    for (String line : lines) {
      String[] sum = line.split("  ");
      byte[] bytes = Files.readAllBytes(Path.of(sum[1]));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(HexFormat.of().formatHex(digest)).as(sum[1]).isEqualTo(sum[0]);
    }
  }

  private static Path other(String... words) {
    Path other = work.resolve("other-" + words.length);
    List<String> all = new ArrayList<>(List.of("run", "baseline", "-q", "--out", "" + other));
    all.addAll(List.of(words));
    assertThat(Shell.run(all.toArray(String[]::new)).code()).isZero();
    return other;
  }

  @Test
  void foldersOfOtherChanceHaveNoJointPageAndItSaysWhy() {
    Path other = other("--runs", "2");
    Shell told = Shell.run("report", "" + folder, "" + other);
    assertThat(told.code()).isZero();
    assertThat(told.out().lines()).hasSize(2);
    assertThat(told.err()).contains("no joint page: runs cannot be paired", "draws 2");
    Path out = work.resolve("joint.html");
    Shell refused = Shell.run("report", "" + folder, "" + other, "--out", "" + out);
    assertThat(refused.code()).isEqualTo(5);
    assertThat(out).doesNotExist();
  }

  @Test
  void aScenarioWithoutReferenceIsComparedWithTheFirst() throws IOException {
    Path other = other("--runs", "12", "--repeats", "2");
    Path out = work.resolve("with-baseline.html");
    Shell made = Shell.run("report", "" + other, "" + folder, "--out", "" + out);
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out()).endsWith(out + System.lineSeparator());
    assertThat(Files.readString(out)).contains("\"versus\":[{\"variable\":\"autonomy\"");
  }

  @Test
  void refusesAJointPageOfOneFolderOrUnderAnotherKindOfName() {
    Shell refused = Shell.run("report", "" + folder, "--out", "" + folder.resolve("summary.csv"));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("1 folder cannot be compared", "ends in .html");
  }
}
