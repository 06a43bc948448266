package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mechanisms taken out one at a time, as a user does it. */
final class KnockoutCommandTest {

  @TempDir Path work;

  private Shell knockout(String name, String... options) {
    List<String> words = new ArrayList<>(List.of("knockout", "west-retreats", "-q"));
    words.addAll(List.of("--out", work.resolve(name).toString(), "--runs", "12"));
    words.addAll(List.of("--repeats", "2", "--set", "horizon.to=2027Q4"));
    words.addAll(List.of(options));
    return Shell.run(words.toArray(String[]::new));
  }

  private Path run(String name, String... sets) {
    Path folder = work.resolve(name);
    List<String> words = new ArrayList<>(List.of("run", "west-retreats", "-q"));
    words.addAll(List.of("--out", folder.toString(), "--runs", "12", "--repeats", "2", "--series"));
    words.addAll(List.of("--chart", "autonomy", "--format", "svg"));
    for (String set : sets) {
      words.addAll(List.of("--set", set));
    }
    Shell shell = Shell.run(words.toArray(String[]::new));
    assertThat(shell.code()).as(shell.err()).isZero();
    return folder;
  }

  /** Rows of a table by column, without quoted fields. */
  private static List<Map<String, String>> rows(Path file) throws IOException {
    return rows(file, "");
  }

  /** The rows in which a text stands: a table of series is large. */
  private static List<Map<String, String>> rows(Path file, String text) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] columns = lines.get(0).split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.contains(text)) {
        continue;
      }
      String[] fields = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int n = 0; n < columns.length; n++) {
        row.put(columns[n], fields[n]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, String> row(List<Map<String, String>> rows, String... where) {
    return rows.stream()
        .filter(
            row -> {
              boolean fits = true;
              for (int n = 0; n < where.length; n += 2) {
                fits &= where[n + 1].equals(row.get(where[n]));
              }
              return fits;
            })
        .findFirst()
        .orElseThrow();
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(Objects.requireNonNull(row.get(column)));
  }

  /** The effect in each unit, by draw and repeat, of a state's autonomy at the horizon. */
  private static double[] effects(Path folder) throws IOException {
    double[] effects = new double[24];
    for (Map<String, String> row : rows(folder.resolve("outcomes.csv"))) {
      if ("KAZ".equals(row.get("actor"))
          && "autonomy".equals(row.get("variable"))
          && "2027Q4".equals(row.get("quarter"))) {
        int unit = (int) (2 * number(row, "draw") + number(row, "repeat"));
        effects[unit] +=
            ("west-retreats".equals(row.get("scenario")) ? 1 : -1) * number(row, "value");
      }
    }
    return effects;
  }

  @Test
  void agreesWithRunsWithAndWithoutTheMechanism() throws IOException {
    assertThat(knockout("ko", "--only", "offers,voice").code()).isZero();
    double[] with = effects(run("with", "horizon.to=2027Q4"));
    double[] without = effects(run("without", "horizon.to=2027Q4", "switches.offers=off"));
    double mean = 0;
    double left = 0;
    for (int unit = 0; unit < 24; unit++) {
      mean += (with[unit] - without[unit]) / 24;
      left += without[unit] / 24;
    }
    double squares = 0;
    for (int draw = 0; draw < 12; draw++) {
      double sum = 0;
      for (int unit = 2 * draw; unit < 2 * draw + 2; unit++) {
        sum += with[unit] - without[unit] - mean;
      }
      squares += sum * sum;
    }
    double se = Math.sqrt(12.0 / 11 * squares) / 24;
    Map<String, String> row =
        row(
            rows(work.resolve("ko").resolve("knockout.csv")),
            "mechanism",
            "offers",
            "position",
            "off",
            "quarter",
            "2027Q4",
            "actor",
            "KAZ",
            "variable",
            "autonomy");
    assertThat(work.resolve("ko").resolve("charts")).isDirectoryContaining("glob:**knockout-*.svg");
    assertThat(number(row, "n")).isEqualTo(24);
    assertThat(number(row, "without")).isCloseTo(left, within(1e-9));
    assertThat(number(row, "difference")).isCloseTo(mean, within(1e-9)).isNotZero();
    assertThat(number(row, "se")).isCloseTo(se, within(1e-9));
    assertThat(number(row, "with")).isCloseTo(left + mean, within(1e-9));
    assertThat(number(row, "remains")).isCloseTo(left / (left + mean), within(1e-6));
  }

  /** How far runs are from where they were, either way, and what that is measured by. */
  @Test
  void saysHowFarSingleRunsAreMoved() throws IOException {
    knockout("ko", "--only", "taste");
    List<Map<String, String>> strays = rows(work.resolve("ko").resolve("strays.csv"));
    Map<String, String> stray = row(strays, "mechanism", "taste", "variable", "share");
    String[] of = {"actor", "partner", "domain", "quarter"};
    double[] with = levels(run("with", "horizon.to=2027Q4"), stray, of);
    double[] without = levels(run("off", "horizon.to=2027Q4", "switches.taste=off"), stray, of);
    double apart = 0;
    for (int unit = 0; unit < 24; unit++) {
      apart += Math.abs(without[unit] - with[unit]) / 24;
    }
    assertThat(number(stray, "apart")).isCloseTo(apart, within(1e-9)).isPositive();
    assertThat(number(stray, "in_ranges"))
        .isCloseTo(apart / number(stray, "range"), within(1e-6))
        .isLessThanOrEqualTo(1);
  }

  /** The level of a series in each unit of the scenario. */
  private static double[] levels(Path folder, Map<String, String> series, String... columns)
      throws IOException {
    double[] levels = new double[24];
    for (Map<String, String> row :
        rows(folder.resolve("series.csv"), "," + series.get("variable") + ",")) {
      boolean same = "west-retreats".equals(row.get("scenario"));
      same &= Objects.equals(row.get("variable"), series.get("variable"));
      for (String column : columns) {
        same &= Objects.equals(row.get(column), series.get(column));
      }
      if (same) {
        levels[(int) (2 * number(row, "draw") + number(row, "repeat"))] = number(row, "value");
      }
    }
    return levels;
  }

  @Test
  void takesEventsOutByTheirSwitches() throws IOException {
    Shell shell =
        knockout("ko", "--only", "khujand_treaty,cpc_attacks", "--set", "switches.cpc_attacks=off");
    assertThat(shell.code()).as(shell.err()).isZero();
    List<Map<String, String>> levels = rows(work.resolve("ko").resolve("levels.csv"));
    assertThat(levels).extracting(row -> row.get("mechanism")).containsOnly("khujand_treaty");
    Map<String, String> treaty = row(levels, "variable", "cohesion");
    assertThat(treaty).containsEntry("actor", "KGZ").containsEntry("partner", "TJK");
    assertThat(number(treaty, "without")).isLessThan(number(treaty, "with"));
  }

  @Test
  void threadsChangeNoByte() throws IOException {
    knockout("one", "--threads", "1", "--only", "taste,outside_options");
    knockout("many", "--threads", "5", "--only", "taste,outside_options");
    for (String file : List.of("knockout.csv", "levels.csv", "strays.csv")) {
      Path a = work.resolve("one").resolve(file);
      assertThat(Files.mismatch(a, work.resolve("many").resolve(file))).as(file).isEqualTo(-1);
    }
  }

  @Test
  void saysWhatMovesInTheReferenceAndWhatIsDead() throws IOException {
    Shell shell = knockout("ko", "--only", "growth,uncertainty", "--set", "switches.voice=off");
    assertThat(shell.out())
        .contains("Off already in both: voice\n")
        .containsPattern("\n\\(nothing\\) +[-+]0\\.")
        .containsPattern("\nuncertainty \\(frozen\\) +nothing +0 +0 +0\n")
        .contains("Neither effect differs in any run without: uncertainty (frozen)");
    Map<String, String> growth =
        row(
            rows(work.resolve("ko").resolve("levels.csv")),
            "mechanism",
            "growth",
            "variable",
            "economic_size");
    assertThat(growth).containsEntry("seen", "yes");
    assertThat(number(growth, "without")).isLessThan(number(growth, "with"));
  }

  /** A part of an effect that may be none is none. */
  @Test
  void tellsNoPartOfAnEffectThatIsNotClear() throws IOException {
    Shell shell = knockout("ko", "--only", "offers,legitimacy,taste");
    List<Map<String, String>> rows = rows(work.resolve("ko").resolve("knockout.csv"));
    String table = shell.out();
    for (String name : List.of("offers", "legitimacy", "taste")) {
      String line =
          table.lines().filter(told -> told.startsWith(name + " ")).findFirst().orElseThrow();
      String state = line.replaceFirst(".* ([A-Z]{3}) .*", "$1");
      Map<String, String> row =
          row(
              rows,
              "mechanism",
              name,
              "position",
              "off",
              "actor",
              state,
              "variable",
              "autonomy",
              "quarter",
              "2027Q4");
      boolean clear = number(row, "with_lo95") > 0 || number(row, "with_hi95") < 0;
      assertThat(line.endsWith("-          -")).as(line).isEqualTo(!clear);
    }
    assertThat(table)
        .contains("\n- where the effect itself, with everything as it is, is not clear: ");
  }

  @Test
  void refusesWhatItCannotTakeOut() {
    Shell shell = knockout("ko", "--only", "tast,voice");
    assertThat(shell.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shell.err())
        .startsWith("--only:1:1: error: unknown mechanism \"tast\"; allowed: uncertainty, ")
        .contains("; did you mean \"taste\"?\n");
    Shell world = Shell.run("knockout", "baseline");
    assertThat(world.err())
        .startsWith("baseline:1:1: error: a world on its own has no effect; give a scenario");
    assertThat(Shell.run("knockout", "west-retreats", "--runs", "5001").err())
        .startsWith(
            "--repeats:1:1: error: 5001 draws x 1 repeats are too many; allowed: up to 5000");
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void doesNotReplaceResultsOfARun() {
    run("same", "horizon.to=2027Q4");
    Shell shell = knockout("same", "--only", "voice");
    assertThat(shell.code()).isEqualTo(ExitCode.OUTPUT_REFUSED);
    assertThat(shell.err()).contains("holds other results (run of scenario ");
  }
}
