package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run of a batch, told again. */
final class ReplayCommandTest {

  @TempDir static Path work;

  private static Path folder = Path.of("");
  private static Path file = Path.of("");

  @BeforeAll
  static void runABatch() throws IOException {
    folder = work.resolve("results");
    file =
        Files.writeString(
            work.resolve("mine.yaml"),
            "title: Mine\nextends: russia-refocuses\nhorizon: {to: 2029Q4}\n");
    String[] command = {
      "run",
      file.toString(),
      "--runs",
      "12",
      "--repeats",
      "2",
      "-q",
      "--seed",
      "5",
      "--set",
      "powers.IND.attention=0.3",
      "--out",
      folder.toString()
    };
    Shell made = Shell.run(command);
    assertThat(made.code()).as(made.err()).isZero();
  }

  private static Shell replay(String... options) {
    List<String> words = new ArrayList<>(List.of("replay", folder.toString()));
    words.addAll(List.of(options));
    return Shell.run(words.toArray(String[]::new));
  }

  /** Autonomy of Tajikistan in the scenario, by draw and repeat, as outcomes.csv has it. */
  private static double outcome(int draw, int repeat, String quarter) throws IOException {
    String start = "mine," + draw + "," + repeat + ",TJK,autonomy," + quarter + ",";
    return Files.readAllLines(folder.resolve("outcomes.csv")).stream()
        .filter(line -> line.startsWith(start))
        .mapToDouble(line -> Double.parseDouble(line.substring(start.length())))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void leavesTheLedgerOfTheTypicalRunInTheFolderAndItsPageAsRunDoes() throws IOException {
    List<String> ofRun = Files.readAllLines(folder.resolve("ledger.csv"));
    byte[] pageOfRun = Files.readAllBytes(folder.resolve("report.html"));
    Files.delete(folder.resolve("ledger.csv"));
    Shell told = replay("--typical");
    assertThat(told.code()).as(told.err()).isZero();
    List<String> rows = Files.readAllLines(folder.resolve("ledger.csv"));
    assertThat(rows).isEqualTo(ofRun);
    assertThat(Files.readAllBytes(folder.resolve("report.html"))).isEqualTo(pageOfRun);
    assertThat(rows.get(0)).isEqualTo("hash,draw,repeat,state,submodel,power,through,change");
    String[] first = rows.get(1).split(",");
    double sum =
        rows.stream()
            .filter(row -> row.contains(",TJK,"))
            .mapToDouble(row -> Double.parseDouble(row.substring(row.lastIndexOf(',') + 1)))
            .sum();
    Shell csv = replay("--draw", first[1], "--repeat", first[2], "--format", "csv");
    double whole =
        csv.out()
            .lines()
            .filter(row -> row.contains(",TJK,"))
            .mapToDouble(row -> Double.parseDouble(row.substring(row.lastIndexOf(',') + 1)))
            .sum();
    assertThat(sum).isCloseTo(whole, within(1e-8)).isNotZero();
    assertThat(Files.readString(folder.resolve("report.html"))).contains("\"ledger\":{\"draw\":");
  }

  @Test
  void thePageHasWordsForEachCauseInBothLanguages() throws IOException {
    String page = Files.readString(folder.resolve("report.html"));
    List<String> causes =
        replay("--draw", "7", "--format", "csv")
            .out()
            .lines()
            .skip(1)
            .map(row -> row.split(",")[1])
            .distinct()
            .toList();
    assertThat(causes).hasSizeGreaterThan(8);
    for (String cause : causes) {
      assertThat(page.split("[,{]\"" + cause + "\":\"", -1)).as(cause).hasSize(3);
    }
  }

  @Test
  void changesAreNumbersInJson() throws IOException {
    assertThat(JsonColumns.ofNumbers(replay("--draw", "7", "--format", "json")))
        .containsExactly("change");
  }

  @Test
  void theLedgerSumsToWhatTheBatchMeasured() throws IOException {
    Shell csv = replay("--draw", "7", "--repeat", "1", "--format", "csv");
    assertThat(csv.code()).as(csv.err()).isZero();
    double change =
        csv.out()
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .filter(f -> f[2].equals("TJK") && f[0].compareTo("2025Q4") > 0)
            .mapToDouble(f -> Double.parseDouble(f[5]))
            .sum();
    double measured = outcome(7, 1, "2029Q4") - outcome(7, 1, "2025Q4");
    assertThat(change).isCloseTo(measured, within(1e-8)).isNotZero();
  }

  @Test
  void theWorstRunIsTheOneWithTheLeastAutonomy() throws IOException {
    double least = Double.MAX_VALUE;
    String worst = "";
    for (int draw = 0; draw < 12; draw++) {
      for (int repeat = 0; repeat < 2; repeat++) {
        if (outcome(draw, repeat, "mean") < least) {
          least = outcome(draw, repeat, "mean");
          worst = "Mine: draw " + draw + ", repeat " + repeat + ", seed 5";
        }
      }
    }
    Shell told = replay("--worst", "TJK");
    assertThat(told.out()).startsWith(worst).contains("\nTajikistan: autonomy ");
    assertThat(told.out()).doesNotContain("\nKazakhstan: autonomy ");
  }

  @Test
  void tellsTheTypicalRunOfAllStatesAndItsEvents() {
    Shell told = replay();
    assertThat(told.code()).isZero();
    assertThat(told.out())
        .contains("\nKazakhstan: ", "\nTajikistan: ", "  2027Q1  The war in Ukraine winds down");
  }

  @Test
  void refusesAScenarioThatIsNoLongerTheSame() throws IOException {
    Path other =
        Files.writeString(
            work.resolve("other.yaml"),
            "title: Mine\nextends: russia-refocuses\nhorizon: {to: 2028Q4}\n");
    Shell refused = replay("--scenario", other.toString());
    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.complaints().get(0))
        .startsWith("--scenario:1:1: error: " + other + " is now scenario ")
        .endsWith("; allowed: the file as it was");
  }

  @Test
  void saysThatTheFileIsNotWhereTheResultsSay() throws IOException {
    Path moved = Files.move(file, work.resolve("moved.yaml"));
    try {
      assertThat(replay().complaints())
          .containsExactly(
              file
                  + ":1:1: error: no such file here, where the results say it is; give it with"
                  + " --scenario",
              "1 error, 0 warnings");
    } finally {
      Files.move(moved, file);
    }
  }

  @Test
  void saysWhichRunsThereAre() {
    assertThat(replay("--draw", "12").complaints())
        .first()
        .isEqualTo(
            "--draw:1:1: error: there is no finished run of draw 12; allowed: draws 0 to 11,"
                + " repeats 0 to 1");
    assertThat(replay("--draw", "3", "--repeat", "2").complaints().get(0))
        .startsWith("--draw:1:1: error: there is no finished run of draw 3, repeat 2; allowed: ");
    assertThat(replay("--draw", "1", "--typical").complaints())
        .first()
        .isEqualTo(
            "--draw:1:1: error: a run is chosen in one way; allowed: --draw, --typical or"
                + " --worst");
    assertThat(replay("--of", "TJX").complaints().get(0)).endsWith("did you mean \"TJK\"?");
  }
}
