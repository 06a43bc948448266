package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What drives an effect, from the files of a real batch. */
final class SensitivityCommandTest {

  @TempDir static Path work;

  private static Path folder = Path.of("");

  @BeforeAll
  static void runABatch() {
    folder = work.resolve("retreat");
    String[] command = {
      "run",
      "west-retreats",
      "--runs",
      "40",
      "--repeats",
      "2",
      "-q",
      "--out",
      folder.toString(),
      "--set",
      "horizon.to=2029Q4"
    };
    assertThat(Shell.run(command).code()).isZero();
  }

  private static Shell sensitivity(String... options) {
    List<String> words = new ArrayList<>(List.of("sensitivity", folder.toString()));
    words.addAll(List.of(options));
    return Shell.run(words.toArray(String[]::new));
  }

  /** The effect on Kazakhstan's autonomy in each draw, read another way. */
  private static double[] effects() throws IOException {
    Map<String, Double> byDraw = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("outcomes.csv"))) {
      String[] f = line.split(",", -1);
      if (f[3].equals("KAZ") && f[4].equals("autonomy") && f[5].equals("2029Q4")) {
        double sign = f[0].equals("west-retreats") ? 0.5 : -0.5;
        byDraw.merge(f[1], sign * Double.parseDouble(f[6]), Double::sum);
      }
    }
    return byDraw.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] drawn(String parameter) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("runs.csv"));
    int column = List.of(lines.get(0).split(",", -1)).indexOf(parameter);
    return lines.stream()
        .map(line -> line.split(",", -1))
        .filter(f -> f[0].equals("west-retreats") && f[2].equals("0"))
        .mapToDouble(f -> Double.parseDouble(f[column]))
        .toArray();
  }

  @Test
  void leavesTheStrongestInTheFolderAndItsPageAsRunDoes() throws IOException {
    List<String> ofRun = Files.readAllLines(folder.resolve("drivers.csv"));
    Files.delete(folder.resolve("drivers.csv"));
    Shell told = sensitivity();
    assertThat(told.code()).as(told.err()).isZero();
    List<String> rows = Files.readAllLines(folder.resolve("drivers.csv"));
    assertThat(rows).isEqualTo(ofRun);
    assertThat(rows.get(0)).isEqualTo("hash,actor,variable,parameter,n,rank_correlation,p,p_holm");
    assertThat(rows).hasSizeGreaterThan(1);
    String[] first = rows.get(1).split(",");
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains(
            "\"drivers\":[[\"%s\",\"%s\",\"%s\",%s,%s]"
                .formatted(first[1], first[2], first[3], first[4], first[5]));
  }

  @Test
  void numbersAreNumbersInJson() throws IOException {
    assertThat(JsonColumns.ofNumbers(sensitivity("--format", "json")))
        .containsExactly("n", "rank_correlation", "p", "p_holm");
  }

  @Test
  void correlationsAreSpearmans() throws IOException {
    Shell csv = sensitivity("--format", "csv");
    assertThat(csv.code()).isZero();
    String row =
        csv.out()
            .lines()
            .filter(line -> line.startsWith("KAZ,autonomy,parameters.loss_effect,"))
            .findFirst()
            .orElseThrow();
    double rho = Double.parseDouble(row.split(",")[4]);
    double expected =
        new SpearmansCorrelation().correlation(drawn("parameters.loss_effect"), effects());
    assertThat(rho).isCloseTo(expected, within(1e-8)).isNotZero();
  }

  @Test
  void correctedChancesNeverFallAlongTheTable() {
    List<String[]> rows =
        sensitivity("--format", "csv").out().lines().skip(1).map(l -> l.split(",")).toList();
    assertThat(rows).hasSizeGreaterThan(1000);
    List<Double> holm = rows.stream().map(row -> Double.parseDouble(row[6])).toList();
    assertThat(holm).isSortedAccordingTo(Comparator.naturalOrder());
    double first = Double.parseDouble(rows.get(0)[5]);
    assertThat(holm.get(0)).isCloseTo(Math.min(1, rows.size() * first), within(1e-6));
  }

  @Test
  void theMapHasTheMeansOfItsCells() throws IOException {
    Shell map =
        sensitivity(
            "--map",
            "parameters.loss_effect,parameters.offer_effect",
            "--classes",
            "1",
            "--variable",
            "autonomy");
    double sum = 0;
    int below = 0;
    for (double effect : effects()) {
      sum += effect / 40;
      below += effect < 0 ? 1 : 0;
    }
    String cell =
        String.format(java.util.Locale.ROOT, "%+.4f (%d %%)", sum, (int) Math.rint(below * 2.5));
    assertThat(map.out()).contains(cell);
  }

  @Test
  void cellsOfAMapAreRowsOfWhatIsPrintedForOtherPrograms() throws IOException {
    String[] words = {"--map", "parameters.voice,parameters.offer_effect", "--classes", "2"};
    Shell csv = sensitivity(words[0], words[1], words[2], words[3], "--format", "csv");
    assertThat(csv.code()).as(csv.err()).isZero();
    List<String[]> rows = csv.out().lines().map(line -> line.split(",", -1)).toList();
    assertThat(rows).hasSize(1 + 2 * 4).allMatch(row -> row.length == 16);
    assertThat(String.join(",", rows.get(0)))
        .isEqualTo(
            "actor,variable,across,across_from,across_to,down,down_from,down_to,n,mean,lo95,hi95,"
                + "lo95_simultaneous,hi95_simultaneous,p_gt_0,p_zero");
    double[] across = drawn("parameters.voice");
    double[] down = drawn("parameters.offer_effect");
    double[] effects = effects();
    String[] cell = rows.get(2); // above on the right: a high voice, a low effect of offers
    assertThat(cell).startsWith("KAZ", "autonomy", "parameters.voice");
    double sum = 0;
    int n = 0;
    for (int draw = 0; draw < effects.length; draw++) {
      if (across[draw] >= Double.parseDouble(cell[3]) && down[draw] < Double.parseDouble(cell[7])) {
        sum += effects[draw];
        n++;
      }
    }
    assertThat(cell[8]).isEqualTo(Integer.toString(n));
    assertThat(Double.parseDouble(cell[9])).isCloseTo(sum / n, within(1e-8));
    assertThat(Double.parseDouble(cell[10])).isBetween(Double.parseDouble(cell[12]), sum / n);
    Shell json = sensitivity(words[0], words[1], words[2], words[3], "--format", "json");
    assertThat(JsonColumns.ofNumbers(json))
        .containsExactly(
            "across_from",
            "across_to",
            "down_from",
            "down_to",
            "n",
            "mean",
            "lo95",
            "hi95",
            "lo95_simultaneous",
            "hi95_simultaneous",
            "p_gt_0",
            "p_zero");
  }

  /** They are files of the results from then on, so that they go with them. */
  @Test
  void drawsChartsIntoTheFolderOfTheResults() throws IOException {
    Shell shell = sensitivity("--format", "csv,svg", "--lang", "ru", "--variable", "autonomy");
    assertThat(shell.code()).as(shell.err()).isZero();
    assertThat(shell.err()).isEqualTo("Charts: " + folder.resolve("charts") + "\n");
    assertThat(folder.resolve("charts/drivers-autonomy.svg")).content().contains("автономия");
    String[] numbers = {"--map", "parameters.loss_effect,parameters.offer_effect"};
    assertThat(sensitivity(numbers[0], numbers[1], "--classes", "2").code()).isZero();
    assertThat(folder.resolve("charts/map.png")).exists();
    assertThat(Files.readString(folder.resolve("manifest.json")))
        .contains("\"charts/drivers-autonomy.svg\"", "\"charts/map.png\"");
    assertThat(sensitivity().code()).isZero();
    assertThat(sensitivity("--chart", "driver-autonomy").err())
        .contains("unknown chart \"driver-autonomy\"", "did you mean \"drivers-autonomy\"?");
  }

  @Test
  void whoIsInOneArmAloneHasNoDrivers() throws IOException {
    Path file =
        Files.writeString(
            work.resolve("other.yaml"),
            """
            title: Others
            extends: baseline
            remove: [UZB]
            add: {states: {MNG: {name: Mongolia, like: KGZ}}}
            set:
              states.MNG.cohesion.KAZ: 0.3
              states.MNG.cohesion.KGZ: 0.3
              states.MNG.cohesion.TJK: 0.3
              states.MNG.cohesion.TKM: 0.3
            """);
    Path others = work.resolve("others");
    String[] command = {
      "run",
      file.toString(),
      "-q",
      "--out",
      others.toString(),
      "--runs",
      "20",
      "--set",
      "horizon.to=2025Q4"
    };
    assertThat(Shell.run(command).code()).isZero();
    assertThat(Files.readString(others.resolve("outcomes.csv"))).contains(",UZB,", ",MNG,");
    Shell csv = Shell.run("sensitivity", others.toString(), "--format", "csv");
    List<String> rows = new ArrayList<>(Files.readAllLines(others.resolve("drivers.csv")));
    assertThat(rows).anyMatch(row -> row.contains(",KGZ,"));
    rows.addAll(csv.out().lines().map(row -> "," + row).toList());
    assertThat(rows).noneMatch(row -> row.contains(",UZB,") || row.contains(",MNG,"));
  }

  @Test
  void saysWhatIsWrongInALine() throws IOException {
    assertThat(sensitivity("--map", "parameters.loss_efect,parameters.voice").complaints())
        .first()
        .isEqualTo(
            "--map:1:1: error: unknown drawn number \"parameters.loss_efect\"; allowed: the last"
                + " columns of runs.csv; did you mean \"parameters.loss_effect\"?");
    assertThat(sensitivity("--map", "parameters.voice").complaints())
        .first()
        .isEqualTo("--map:1:1: error: a map is over two numbers, not 1; allowed: A,B");
    assertThat(
            sensitivity("--actor", "KAS", "--map", "parameters.voice,parameters.offer_effect")
                .complaints())
        .first()
        .asString()
        .endsWith("did you mean \"KAZ\"?");
    assertThat(sensitivity("--map", "parameters.voice,parameters.resolve").complaints())
        .first()
        .isEqualTo("--classes:1:1: error: 5 classes of 40 draws each way; allowed: 1 to 2");
    Path empty = Files.createDirectory(work.resolve("empty"));
    Shell refused = Shell.run("sensitivity", empty.toString());
    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.complaints())
        .first()
        .isEqualTo(
            empty
                + ":1:1: error: no finished results here; allowed: a folder that run has written");
  }
}
