package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.TTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.results.Manifests;

/** Comparisons of real batches. */
final class CompareCommandTest {

  @TempDir static Path shared;

  @TempDir Path work;

  @BeforeAll
  static void runBatches() {
    run("us-draws-down", "us-draws-down");
    run("west-retreats", "west-retreats");
    run("baseline", "baseline");
    run("other-seed", "west-retreats", "--seed", "2");
    run("more-runs", "west-retreats", "--runs", "41");
    run("series", "west-retreats", "--series");
    run("shorter", "west-retreats", "--set", "horizon.to=2027Q4");
    run("japan", "japan-arrives");
    run("without-turkiye", "without-turkiye");
  }

  private static void run(String name, String scenario, String... more) {
    List<String> words = new ArrayList<>(List.of("run", scenario, "-q"));
    words.addAll(List.of("--out", shared.resolve(name).toString()));
    for (String pair : List.of("--runs 40", "--set horizon.to=2029Q4")) {
      String[] option = pair.split(" ");
      boolean set = option[0].equals("--set");
      boolean given =
          set ? Arrays.asList(more).contains("--set") : Arrays.asList(more).contains(option[0]);
      if (!given) {
        words.addAll(List.of(option));
      }
    }
    words.addAll(List.of(more));
    Shell ran = Shell.run(words.toArray(String[]::new));
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  private Shell compare(String words) {
    List<String> all = new ArrayList<>(List.of("compare", "--out", work.resolve("c").toString()));
    for (String word : words.split(" ")) {
      boolean folder = Files.isDirectory(shared.resolve(word));
      all.add(folder ? shared.resolve(word).toString() : word);
    }
    return Shell.run(all.toArray(String[]::new));
  }

  @Test
  void numbersAreNumbersInJson() throws IOException {
    Shell json = compare("us-draws-down west-retreats --format json");
    assertThat(json.code()).as(json.err()).isZero();
    assertThat(JsonColumns.ofNumbers(json))
        .startsWith("n", "mean_scenario", "mean_reference", "mean")
        .contains("lo95", "hi95", "p_holm")
        .doesNotContain("quarter", "actor");
  }

  private static List<Map<String, String>> rows(String csv) {
    List<String> lines = csv.lines().toList();
    String[] names = lines.get(0).split(",");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int n = 0; n < names.length; n++) {
        row.put(names[n], fields[n]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static double number(Map<String, String> row, String column) {
    return row.get(column).isEmpty() ? Double.NaN : Double.parseDouble(row.get(column));
  }

  private static double[] values(Path folder, String scenario, Map<String, String> like)
      throws IOException {
    String end =
        "," + like.get("actor") + "," + like.get("variable") + "," + like.get("quarter") + ",";
    return Files.readAllLines(folder.resolve("outcomes.csv")).stream()
        .filter(line -> line.startsWith(scenario + ",") && line.contains(end))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))
        .toArray();
  }

  @Test
  void itsStatisticsCanBeComputedAgainFromItsOwnTables() throws IOException {
    Shell shell = compare("us-draws-down west-retreats --format csv");
    assertThat(shell.code()).as(shell.err()).isZero();
    List<Map<String, String>> rows = rows(shell.out());
    assertThat(rows).hasSize(2 * 5 * 6);
    int tested = 0;
    for (Map<String, String> row : rows) {
      double[] a = values(shared.resolve("us-draws-down"), "us-draws-down", row);
      double[] b = values(shared.resolve("west-retreats"), "west-retreats", row);
      assertThat(a).hasSize(40);
      assertThat(number(row, "mean")).isCloseTo(StatUtils.meanDifference(b, a), within(1e-9));
      if (number(row, "sd") > 0) {
        tested++;
        double p = new TTest().pairedTTest(b, a);
        assertThat(number(row, "p_t")).isCloseTo(p, within(1e-6));
        double unpaired = StatUtils.variance(a) + StatUtils.variance(b);
        double factor = unpaired / (number(row, "sd") * number(row, "sd"));
        assertThat(number(row, "variance_reduction") / factor).isCloseTo(1, within(1e-5));
      }
      assertThat(number(row, "lo95_simultaneous")).isLessThanOrEqualTo(number(row, "lo95"));
    }
    assertThat(tested).isGreaterThan(40);
    assertThat(work.resolve("c/comparison.csv")).hasContent(shell.out());
  }

  @Test
  void theReferenceLessTheScenarioIsTheOppositeOfDifferenceCsv() throws IOException {
    Shell shell = compare("us-draws-down baseline --format csv");
    Map<String, Map<String, String>> differences = new LinkedHashMap<>();
    Path own = shared.resolve("us-draws-down/difference.csv");
    for (Map<String, String> row : rows(Files.readString(own))) {
      if (row.get("partner").isEmpty() && row.get("domain").isEmpty()) {
        differences.put(row.get("quarter") + row.get("actor") + row.get("variable"), row);
      }
    }
    int found = 0;
    for (Map<String, String> row : rows(shell.out())) {
      Map<String, String> other =
          differences.get(row.get("quarter") + row.get("actor") + row.get("variable"));
      if (other != null) {
        found++;
        assertThat(number(row, "mean")).isCloseTo(-number(other, "mean"), within(1e-9));
        assertThat(number(row, "lo95")).isCloseTo(-number(other, "hi95"), within(1e-8));
        assertThat(number(row, "p_zero")).isEqualTo(number(other, "p_zero"));
      }
    }
    assertThat(found).isEqualTo(50);
  }

  @Test
  void saysHowEachDiffersFromTheFirstAndFromItsReference() {
    Shell shell = compare("us-draws-down west-retreats --at 2028Q4");
    assertThat(shell.code()).as(shell.err()).isZero();
    assertThat(shell.out())
        .contains("west-retreats less us-draws-down\nAt the end of 2028 autonomy ")
        .contains("Paired run by run with us-draws-down over n = 40 runs of each (seed 1, ")
        .contains("95 % at all times")
        .contains("Effect on economic loss at the end of 2028, each against its own reference");
    assertThat(work.resolve("c/charts/overlay-autonomy.svg")).exists();
    assertThat(work.resolve("c/charts/heatmap.png")).exists();
    assertThat(compare("us-draws-down west-retreats").code()).as("again").isZero();
  }

  @Test
  void aScenarioThatRanAloneHasNoEffectOfItsOwn() {
    Shell shell = compare("baseline west-retreats");
    assertThat(shell.code()).as(shell.err()).isZero();
    assertThat(shell.out()).contains("west-retreats less baseline").doesNotContain("Effect on");
  }

  @Test
  void chartsSayWhoIsInOneScenarioAlone() throws IOException {
    Shell shell = compare("without-turkiye japan --chart difference-japan-arrives --format svg");
    assertThat(shell.code()).as(shell.err()).isZero();
    String chart = Files.readString(work.resolve("c/charts/difference-japan-arrives.svg"));
    assertThat(chart.replaceAll("(<[^>]*>|\\s)+", " "))
        .contains("In the scenario alone, so without ties in the reference: Türkiye, Japan.");
  }

  @Test
  void horizonsNeedNotBeTheSame() {
    Shell shell = compare("us-draws-down shorter --format csv");
    assertThat(shell.code()).as(shell.err()).isZero();
    assertThat(rows(shell.out()).stream().map(row -> row.get("quarter")).distinct())
        .containsExactly("2025Q4", "2026Q4", "2027Q4");
  }

  @Test
  void twoOfTheSameNameAreToldApartByTheirFolders() {
    Shell shell = compare("west-retreats series");
    assertThat(shell.out())
        .contains(shared.resolve("series") + " less " + shared.resolve("west-retreats"))
        .contains("autonomy is the same with and without it, in every run");
  }

  @Test
  void whatIsInSeriesCsvAloneNeedsIt() {
    Shell refused = compare("west-retreats us-draws-down --variable legitimacy");
    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.complaints().get(0))
        .startsWith("--variable:1:1: error: legitimacy is in series.csv, which ")
        .contains("allowed: autonomy, balance, economic_loss, stress_loss_max, or runs made with");
    run("series-too", "us-draws-down", "--series");
    Shell shell = compare("series series-too --variable legitimacy --format json");
    assertThat(shell.code()).as(shell.err()).isZero();
    assertThat(shell.out())
        .contains("\"quarter\" : \"2024Q4\"", "\"n\" : 40,", "\"p_holm\" : null");
  }

  @Test
  void runsThatCannotBePairedAreNotCompared() {
    for (String other : List.of("other-seed", "more-runs")) {
      Shell refused = compare("us-draws-down " + other);
      assertThat(refused.code()).isEqualTo(ExitCode.NOT_MERGEABLE);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.complaints()).hasSize(1);
      assertThat(work.resolve("c")).doesNotExist();
    }
    assertThat(compare("us-draws-down other-seed more-runs").complaints().get(0))
        .contains("seed 2 in ", ", not 1; draws 41 in ", "the same --seed, --runs and --repeats");
  }

  private Path copied() throws IOException {
    Path copy = Files.createDirectories(work.resolve("copy"));
    for (String file : List.of("manifest.json", "state.bin", "outcomes.csv", "runs.csv")) {
      Files.copy(shared.resolve("west-retreats").resolve(file), copy.resolve(file));
    }
    return copy;
  }

  @Test
  void tablesThatWereCutOrLostAreNotCompared() throws IOException {
    Path copy = copied();
    Path table = copy.resolve("outcomes.csv");
    Files.writeString(table, Files.readString(table).substring(0, 9000));
    Shell cut = compare("us-draws-down " + copy);
    assertThat(cut.code()).isEqualTo(ExitCode.NOT_MERGEABLE);
    assertThat(cut.complaints())
        .singleElement()
        .asString()
        .startsWith("error: " + table + " was changed since it was written; ");
    Files.delete(table);
    assertThat(compare("us-draws-down " + copy).complaints())
        .singleElement()
        .asString()
        .startsWith("error: " + table + " is not there; make the results again: multivector run ");
  }

  @Test
  void resultsOfAnotherModelAreNotCompared() throws IOException {
    Path old = copied();
    Manifests.age(old);
    Shell refused = compare("us-draws-down " + old);
    assertThat(refused.code()).isEqualTo(ExitCode.NOT_MERGEABLE);
    assertThat(refused.complaints().get(0)).contains("model 0 in ");
  }

  @Test
  void saysInALineWhatIsWrong() {
    assertThat(compare("us-draws-down").complaints().get(0))
        .isEqualTo("DIR:1:1: error: 1 folder cannot be compared; allowed: 2 to 8 results folders");
    assertThat(compare("us-draws-down us-draws-down").complaints().get(0))
        .endsWith("us-draws-down:1:1: error: the folder is given twice");
    assertThat(compare("us-draws-down nowhere").complaints().get(0))
        .isEqualTo("nowhere:1:1: error: no such folder; allowed: a folder that run has written");
    assertThat(compare("us-draws-down baseline --variable autonmy").complaints().get(0))
        .endsWith("did you mean \"autonomy\"?");
    assertThat(compare("us-draws-down baseline --at 2031Q4").complaints().get(0))
        .contains("no such quarter in all of them: \"2031Q4\"; allowed: 2025Q4, ");
    assertThat(compare("us-draws-down baseline --format xml").code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(compare("us-draws-down baseline --format csv,text").complaints().get(0))
        .isEqualTo("--format:1:1: error: not printed in two ways: csv, text; allowed: one of them");
    assertThat(compare("us-draws-down baseline --chart rankings").complaints().get(0))
        .startsWith("--chart:1:1: error: unknown chart \"rankings\"; allowed: overlay-autonomy, ");
    assertThat(work.resolve("c")).doesNotExist();
  }

  @Test
  void drawsTheChartsThatAreOrdered() throws IOException {
    Shell shell =
        compare(
            "us-draws-down west-retreats --chart heatmap,ranking-autonomy --format svg,csv"
                + " --size 1200x900 --lang ru");
    assertThat(shell.code()).as(shell.err()).isZero();
    assertThat(shell.out()).startsWith("scenario,");
    Path charts = work.resolve("c").resolve("charts");
    try (Stream<Path> files = Files.list(charts)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("heatmap.svg", "ranking-autonomy.svg");
    }
    assertThat(Files.readString(charts.resolve("heatmap.svg")))
        .contains("lang=\"ru\"", "width=\"1200\"", "height=\"900\"", "Казахстан", ",0")
        .doesNotContain("Kazakhstan");
  }
}
