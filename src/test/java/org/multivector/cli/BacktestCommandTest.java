package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped back-test, as a user runs it. */
final class BacktestCommandTest {

  @TempDir Path work;

  private Shell backtest(String name, String... options) {
    List<String> words = new ArrayList<>(List.of("backtest", "backtest/central-asia-2005", "-q"));
    words.addAll(List.of("--out", work.resolve(name).toString(), "--runs", "12"));
    words.addAll(List.of(options));
    return Shell.run(words.toArray(String[]::new));
  }

  private List<String[]> rows(String file) throws IOException {
    List<String> lines = Files.readAllLines(work.resolve(file));
    return lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
  }

  /** The error of trade in 2013, again from the table of ties. */
  @Test
  void writesScoresThatFollowFromItsTies() throws IOException {
    Shell shell = backtest("once");
    assertThat(shell.code()).as(shell.err()).isZero();
    double model = 0;
    double persistence = 0;
    int ties = 0;
    for (String[] row : rows("once/backtest.csv")) {
      if (row[0].equals("trade") && row[5].equals("2013")) {
        assertThat(row[3]).isEqualTo("yes");
        model += Math.abs(Double.parseDouble(row[12]) - Double.parseDouble(row[7]));
        persistence += Math.abs(Double.parseDouble(row[6]) - Double.parseDouble(row[7]));
        ties++;
      }
    }
    List<String[]> scores =
        rows("once/scores.csv").stream()
            .filter(row -> row[0].equals("trade") && row[1].isEmpty() && row[4].equals("2013"))
            .toList();
    assertThat(scores)
        .extracting(row -> row[3])
        .containsExactly("model", "persistence", "linear trend", "gravity told growth");
    assertThat(scores).extracting(row -> row[5]).containsOnly(Integer.toString(ties));
    assertThat(Double.parseDouble(scores.get(0)[6])).isCloseTo(model / ties, within(1e-8));
    assertThat(Double.parseDouble(scores.get(1)[6])).isCloseTo(persistence / ties, within(1e-8));
    assertThat(work.resolve("once/charts/backtest-trade.png")).isNotEmptyFile();
    assertThat(work.resolve("once/charts/backtest-security.svg")).isNotEmptyFile();
    assertThat(shell.out())
        .contains("trade in 2013, ", "trade in 2014, measured otherwise", "security in 2014, ")
        .contains("Best by error of shares: ", "Of 8 comparisons the model ", "Results: ");
  }

  /** Without portfolios nothing moves but what is carried, so the model is persistence. */
  @Test
  void aModelInWhichNothingMovesIsPersistence() throws IOException {
    assertThat(backtest("still", "--set", "switches.portfolio=off").code()).isZero();
    List<String[]> scores =
        rows("still/scores.csv").stream()
            .filter(row -> row[0].equals("trade") && row[1].isEmpty() && row[4].equals("2013"))
            .toList();
    assertThat(Double.parseDouble(scores.get(0)[6]))
        .isCloseTo(Double.parseDouble(scores.get(1)[6]), within(1e-9));
  }

  @Test
  void theOrderOfThreadsChangesNothing() throws IOException {
    assertThat(backtest("one", "--threads", "1").code()).isZero();
    Shell three = backtest("three", "--threads", "3", "--format", "csv");
    for (String file : List.of("scores.csv", "backtest.csv", "charts/backtest-trade.svg")) {
      assertThat(work.resolve("three").resolve(file))
          .hasSameBinaryContentAs(work.resolve("one").resolve(file));
    }
    assertThat(three.out()).isEqualTo(Files.readString(work.resolve("one/scores.csv")));
    Shell json = backtest("three", "--format", "json");
    assertThat(json.out()).contains("\"forecaster\" : \"persistence\"", "\"error\" : 0.0");
    assertThat(JsonColumns.ofNumbers(json)).contains("error").doesNotContain("forecaster");
  }

  @Test
  void saysWhatIsWrongInALine() {
    assertThat(backtest("band", "--dead-band", "-1").complaints().get(0))
        .isEqualTo("--dead-band:1:1: error: not a share: -1.0; allowed: 0 or more, below 1");
    Shell baseline = Shell.run("backtest", "baseline", "-q", "--runs", "1");
    assertThat(baseline.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(baseline.complaints().get(0))
        .isEqualTo(
            "baseline:1:1: error: there is no observed.csv beside the world \"baseline\"; allowed:"
                + " a scenario over a world with one, such as backtest/central-asia-2005");
  }
}
