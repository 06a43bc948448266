package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;
import org.multivector.statistics.Variable;

class TablesTest {

  private static Shape shuffled() {
    List<Series> series = new ArrayList<>();
    for (Variable variable : List.of(Samples.DEBT, Samples.AUTONOMY)) {
      for (String actor : List.of("UZB", "KAZ")) {
        for (String partner : List.of("", "RUS", "CHN")) {
          for (String domain : List.of("trade", "", "energy")) {
            series.add(new Series(variable, actor, partner, domain));
          }
        }
      }
    }
    Collections.shuffle(series, new Random(1));
    return new Shape(series, 6, 2, 1);
  }

  private static List<String[]> rows(Findings findings, boolean difference) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (difference) {
      Tables.writeDifference(findings, out);
    } else {
      Tables.writeSummary(findings, out);
    }
    return out.toString(StandardCharsets.UTF_8).lines().skip(1).map(l -> l.split(",", -1)).toList();
  }

  /** The n-th of the columns, in this order. */
  private static Comparator<String[]> by(int... columns) {
    Comparator<String[]> order = Comparator.comparing(row -> "");
    for (int column : columns) {
      order = order.thenComparing(row -> row[column]);
    }
    return order;
  }

  @Test
  void rowsAreInTheOrderOfCharacters() throws IOException {
    Shape shape = shuffled();
    Findings findings =
        Findings.of(Samples.tally(shape, Samples.draws(shape, 3, 51)), Samples.setting(shape));
    List<String[]> summary = rows(findings, false);
    assertThat(summary).hasSize(2 * shape.cells()).isSortedAccordingTo(by(0, 5, 2, 3, 4, 1));
    List<String[]> difference = rows(findings, true);
    assertThat(difference).hasSize(shape.cells()).isSortedAccordingTo(by(0, 6, 3, 4, 5, 2));
  }

  @Test
  void rowsSayWhatTheirSeriesSays() throws IOException {
    Shape shape = shuffled();
    Findings findings =
        Findings.of(Samples.tally(shape, Samples.draws(shape, 3, 52)), Samples.setting(shape));
    for (String[] row : rows(findings, false)) {
      int series = findings.find(row[5], row[2], row[3], row[4]);
      int arm = findings.setting().scenarios().indexOf(row[0]);
      int quarter = findings.setting().quarters().indexOf(row[1]);
      double mean = findings.summary(arm, series, quarter).mean();
      assertThat(row[8]).isEqualTo(new RowBuffer().number(mean).toString());
    }
  }
}
