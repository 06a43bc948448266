package org.multivector.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.multivector.results.Hindcast;
import org.multivector.results.Hindcasts;
import org.multivector.results.History;
import org.multivector.results.History.Point;
import org.multivector.results.Setting;
import org.multivector.results.TextTable;

/** What is said of a back-test. */
final class BacktestTableTest {

  private static Setting setting() {
    return new Setting(
        List.of("past"),
        List.of("2005Q4"),
        new Setting.Asked(
            "The past", "", "What would have been said?", List.of(), List.of(), Map.of()),
        new Setting.Cast(
            Map.of("KAZ", "Kazakhstan", "RUS", "Russia"),
            List.of("KAZ"),
            List.of("RUS", "CHN", "EU"),
            List.of()),
        new Setting.Made(1, 1, 1, "0123456789ab", "0.1.0", "3", 0.4, "{}"));
  }

  private static Hindcast tie(String partner, double start, double observed, double model) {
    List<Point> before =
        List.of(new Point(2000, 0.1, true, "s"), new Point(2004, 0.1 + 0.004, true, "s"));
    List<Point> after = List.of(new Point(2013, observed, true, "s"));
    History history = new History("KAZ", "trade", partner, 2005, start, before, after);
    List<double[]> gravity = List.of(new double[] {start, start + 0.02});
    return Hindcast.of(history, List.of(new double[] {start, model}), gravity);
  }

  private static BacktestTable table(double... model) {
    return new BacktestTable(hindcasts(model));
  }

  private static Hindcasts hindcasts(double... model) {
    List<Hindcast> ties =
        List.of(
            tie("RUS", 0.5, 0.5, model[0]),
            tie("CHN", 0.3, 0.31, model[1]),
            tie("EU", 0.1, 0.08, model[2]));
    return new Hindcasts(setting(), ties, 0.01, 1, 0, "");
  }

  @Test
  void saysThatTheModelLosesWhenItDoes() {
    BacktestTable table = table(0.2, 0.3, 0.6);
    assertThat(table.lines())
        .contains(
            "Best by error of shares: persistence; direction: persistence and linear trend;"
                + " order of partners: persistence and linear trend and gravity told growth;"
                + " order of changes: persistence and linear trend and gravity told growth");
    assertThat(table.verdict())
        .isEqualTo(
            "Of 4 comparisons the model 0, persistence 1, the linear trend 0, gravity told growth"
                + " 0; 3 without one winner.");
  }

  @Test
  void saysThatTheModelWinsWhenItDoes() {
    assertThat(table(0.5, 0.31, 0.08).verdict())
        .isEqualTo(
            "Of 4 comparisons the model 3, persistence 0, the linear trend 0, gravity told growth"
                + " 0; 1 without one winner.");
  }

  @Test
  void printsScoresByStateAndTheLargestChanges() {
    List<String> lines = table(0.5, 0.31, 0.09).lines();
    assertThat(lines.get(0)).startsWith("trade in 2013, 3 ties").endsWith("in 90 %");
    assertThat(lines.get(1)).startsWith("model ").contains("0.0033").endsWith("67 %");
    assertThat(lines.get(2)).startsWith("persistence ").contains("0.0100").contains("33 %");
    assertThat(lines).anyMatch(line -> line.startsWith("Kazakhstan "));
    assertThat(lines).anyMatch(line -> line.startsWith("2013 "));
    int largest =
        lines.indexOf(lines.stream().filter(l -> l.startsWith("largest")).toList().get(0));
    assertThat(lines.get(largest + 1)).startsWith("Kazakhstan, EU").contains("0.100", "0.080");
    assertThat(lines.get(largest + 3)).startsWith("Kazakhstan, Russia").contains("0.508");
  }

  @Test
  void thePageOnResultsNamesEveryColumn() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/results.md"));
    HindcastTable table = new HindcastTable(hindcasts(0.5, 0.3, 0.1));
    for (Map.Entry<String, TextTable> file :
        Map.of("scores.csv", table.scores(), "backtest.csv", table.ties()).entrySet()) {
      int start = page.indexOf("## " + file.getKey() + "\n");
      assertThat(start).isPositive();
      String section = page.substring(start, page.indexOf("\n## ", start));
      for (String column : file.getValue().columns()) {
        assertThat(section).as(file.getKey()).contains("`" + column + "`");
      }
    }
  }
}
