package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Batches as a user runs them. */
final class RunCommandTest {

  @TempDir Path work;

  private Path run(String name, String... options) {
    return runs("us-draws-down", name, options);
  }

  private Path runs(String scenario, String name, String... options) {
    Path folder = work.resolve(name);
    List<String> words =
        new java.util.ArrayList<>(List.of("run", scenario, "-q", "--out", folder.toString()));
    words.addAll(List.of(options));
    words.addAll(List.of("--set", "horizon.to=2026Q4"));
    Shell shell = Shell.run(words.toArray(String[]::new));
    assertThat(shell.code()).as(shell.err()).isZero();
    return folder;
  }

  @Test
  void theFirstRunsOfALongerBatchAreThoseOfAShorter() throws IOException {
    List<String> longer = Files.readAllLines(run("long", "--runs", "200").resolve("outcomes.csv"));
    List<String> shorter = Files.readAllLines(run("short", "--runs", "64").resolve("outcomes.csv"));
    assertThat(shorter).hasSizeGreaterThan(64);
    assertThat(longer.subList(0, shorter.size())).isEqualTo(shorter);
  }

  @ParameterizedTest
  @CsvSource({"1, 8", "2, 3"})
  void threadsChangeNoByte(String some, String others) throws IOException {
    Path a = run("a", "--runs", "200", "--threads", some);
    Path b = run("b", "--runs", "200", "--threads", others);
    for (String file : List.of("summary.csv", "difference.csv", "outcomes.csv")) {
      assertThat(Files.mismatch(a.resolve(file), b.resolve(file))).as(file).isEqualTo(-1);
    }
  }

  @Test
  void saysThatANameWithBlanksGoesInQuotes() throws IOException {
    Path file = work.resolve("my own question.yaml");
    Files.writeString(file, "title: Mine\nextends: baseline\n");
    List<String> words = new java.util.ArrayList<>(List.of("run"));
    words.addAll(List.of(file.toString().split(" ")));
    assertThat(Shell.run(words.toArray(String[]::new)).complaints())
        .containsExactly(
            file + ":1:1: error: a name with blanks goes in quotes; write \"" + file + "\"",
            "1 error, 0 warnings");
  }

  @Test
  void saysWhichCommandWasMeant() {
    assertThat(Shell.run("rnu", "us-draws-down").err())
        .startsWith("multivector: error: unknown command \"rnu\"; allowed: run, ")
        .contains("; did you mean \"run\"?; see multivector --help");
    assertThat(Shell.run("help", "rnu").err()).isEqualTo(Shell.run("rnu").err());
    assertThat(Shell.run("--_").err()).startsWith("multivector: error: unknown option \"--_\"");
  }

  @Test
  void saysWhatAnOptionTakesAndWhichWordIsTooMany() {
    assertThat(Shell.run("replay", "a", "--draw", "x").err())
        .startsWith(
            "--draw:1:1: error: not a value of this option: \"x\"; allowed: a whole number\n");
    assertThat(Shell.run("backtest", "a", "--dead-band", "1%").err())
        .startsWith(
            "--dead-band:1:1: error: not a number: \"1%\"; allowed: a number such as 0.001;")
        .contains("did you mean \"0.01\"?");
    assertThat(Shell.run("sensitivity", "a", "b").err())
        .isEqualTo(
            "multivector sensitivity: error: one word too many: \"b\"; see multivector sensitivity"
                + " --help\n");
  }

  @Test
  void fewDrawsSayNothingOfWhatDrivesThem() throws IOException {
    Path folder = run("few", "--runs", "19");
    assertThat(folder.resolve("drivers.csv")).doesNotExist();
    assertThat(folder.resolve("ledger.csv")).exists();
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("\"ledger\":{")
        .doesNotContain("\"drivers\":[");
    assertThat(run("enough", "--runs", "20").resolve("drivers.csv")).exists();
  }

  @Test
  void aStateThatOnlyTheScenarioHasIsInItsRowsAlone() throws IOException {
    String[] options = {"--runs", "70", "--series", "--threads", "1"};
    Path folder = runs("mongolia-counts-in", "one", options);
    for (String file : List.of("summary.csv", "outcomes.csv", "series.csv")) {
      assertThat(Files.readAllLines(folder.resolve(file)))
          .as(file)
          .anyMatch(row -> row.startsWith("mongolia-counts-in,") && row.contains(",MNG,"))
          .noneMatch(row -> row.startsWith("baseline,") && row.contains(",MNG,"));
    }
    assertThat(folder.resolve("difference.csv")).content().doesNotContain(",MNG,");
    options[options.length - 1] = "3";
    Path other = runs("mongolia-counts-in", "three", options);
    for (String file : List.of("summary.csv", "difference.csv", "outcomes.csv", "series.csv")) {
      assertThat(Files.mismatch(folder.resolve(file), other.resolve(file))).as(file).isEqualTo(-1);
    }
  }

  @Test
  void aStateThatIsRemovedIsInTheTablesOfTheReferenceAlone() throws IOException {
    Path file =
        Files.writeString(
            work.resolve("four.yaml"),
            "title: Four\nextends: baseline\nhorizon: {to: 2026Q4}\nremove: [TJK]\n");
    Path folder = runs(file.toString(), "four", "--runs", "4", "--series");
    for (String table : List.of("summary.csv", "outcomes.csv", "series.csv")) {
      assertThat(Files.readAllLines(folder.resolve(table)))
          .as(table)
          .anyMatch(row -> row.startsWith("baseline,") && row.contains(",TJK,"))
          .noneMatch(row -> row.startsWith("four,") && row.contains(",TJK,"));
    }
    assertThat(folder.resolve("difference.csv")).content().doesNotContain(",TJK,");
    Shell told = Shell.run("replay", folder.toString(), "--reference", "--worst", "TJK");
    assertThat(told.out()).contains("Tajikistan: autonomy ");
    Shell refused = Shell.run("replay", folder.toString(), "--worst", "TJK");
    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void rowsOfTheReferenceHoldWhatBothArmsDraw() throws IOException {
    List<String> rows = Files.readAllLines(run("a", "--runs", "2").resolve("runs.csv"));
    List<String> columns = List.of(rows.get(0).split(",", -1));
    String[] reference = rows.get(1).split(",", -1);
    String[] scenario = rows.get(2).split(",", -1);
    int trust = columns.indexOf("uncertain.treaty_trust");
    assertThat(reference[trust]).isNotEmpty().isEqualTo(scenario[trust]);
    int decline = columns.indexOf("uncertain.decline");
    assertThat(reference[decline]).isEmpty();
    assertThat(scenario[decline]).isNotEmpty();
  }

  @Test
  void anotherSeedIsAnotherBatch() throws IOException {
    Path a = run("a", "--runs", "8");
    Path b = run("b", "--runs", "8", "--seed", "2");
    assertThat(Files.mismatch(a.resolve("outcomes.csv"), b.resolve("outcomes.csv")))
        .isNotEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--runs 0       | --runs:1:1: error: 0 is too small; allowed: 1 to 10000000",
        "--runs many    | --runs:1:1: error: not a whole number: \"many\"; allowed: 1 to 10000000",
        "--threads -1   | --threads:1:1: error: -1 is too small; allowed: 1 to 1024",
        "--format csv   | --format:1:1: error: not a format of charts: \"csv\"; allowed: svg, png",
        "--size 90x9000 | --size:1:1: error: not a size: \"90x9000\"; allowed: WIDTHxHEIGHT in"
            + " pixels, each 300 to 8000, such as 1600x900",
        "--lang de      | --lang:1:1: error: unknown language \"de\"; allowed: en, ru",
      })
  void refusesWhatCannotBeRun(String option, String message) {
    String[] words = option.strip().split(" ");
    Shell refused = Shell.run("run", "us-draws-down", words[0], words[1]);
    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.complaints()).first().isEqualTo(message);
    assertThat(refused.out()).isEmpty();
  }

  @Test
  void keepsRunsFromFewerOfTheSame() throws IOException {
    Path folder = run("kept", "--runs", "3", "--repeats", "2");
    List<String> rows = Files.readAllLines(folder.resolve("outcomes.csv"));
    String[] fewer = {"--runs", "5", "--set", "horizon.to=2026Q4", "--out", folder.toString()};
    Shell refused = Shell.run(words(fewer));
    assertThat(refused.code()).isEqualTo(ExitCode.OUTPUT_REFUSED);
    assertThat(refused.complaints())
        .containsExactly(
            "error: "
                + folder
                + " holds more runs of the same (draws x repeats: 3 x 2; now 5 x 1); keep them with"
                + " --resume without --runs, choose another with --out or replace them with"
                + " --force");
    assertThat(folder.resolve("outcomes.csv")).hasContent(String.join("\n", rows));
    fewer[1] = "6"; // as many, otherwise
    assertThat(Shell.run(words(fewer)).code()).isZero();
    assertThat(Files.readAllLines(folder.resolve("outcomes.csv")))
        .hasSameSizeAs(rows)
        .isNotEqualTo(rows);
    run("kept", "--runs", "1", "--force");
    assertThat(Files.readAllLines(folder.resolve("outcomes.csv"))).hasSizeLessThan(rows.size());
  }

  @Test
  void keepsSeriesFromRunsWithout() throws IOException {
    Path folder = run("kept", "--runs", "2", "--series");
    String[] without = {"--runs", "3", "--set", "horizon.to=2026Q4", "--out", folder.toString()};
    for (String[] words : List.of(without, with(without, "--dry-run"))) {
      Shell refused = Shell.run(words(words));
      assertThat(refused.code()).isEqualTo(ExitCode.OUTPUT_REFUSED);
      assertThat(refused.complaints())
          .containsExactly(
              "error: "
                  + folder
                  + " holds series.csv of the same, which would be lost; keep it with --series,"
                  + " choose another with --out or replace it with --force");
      assertThat(folder.resolve("series.csv")).exists();
    }
    assertThat(Shell.run(words(with(without, "--resume"))).code()).isZero();
    assertThat(folder.resolve("series.csv")).content().contains(",2,0,");
    assertThat(Shell.run(words(with(without, "--series"))).code()).isZero();
    assertThat(folder.resolve("series.csv")).exists();
    assertThat(Shell.run(words(with(without, "--force"))).code()).isZero();
    assertThat(folder.resolve("series.csv")).doesNotExist();
  }

  private static String[] with(String[] options, String more) {
    return Stream.concat(Stream.of(options), Stream.of(more)).toArray(String[]::new);
  }

  private static String[] words(String... options) {
    return Stream.concat(Stream.of("run", "us-draws-down", "-q"), Stream.of(options))
        .toArray(String[]::new);
  }

  @Test
  void computesNothingIntoAFolderOfSomebodyElse() throws IOException {
    Path folder = Files.createDirectory(work.resolve("mine"));
    Files.writeString(folder.resolve("notes.txt"), "keep me");
    Shell refused = Shell.run("run", "us-draws-down", "--force", "--out", folder.toString());
    assertThat(refused.code()).isEqualTo(ExitCode.OUTPUT_REFUSED);
    assertThat(refused.complaints()).hasSize(1);
    assertThat(folder.resolve("notes.txt")).hasContent("keep me");
  }
}
