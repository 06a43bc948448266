package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResultsPageTest {

  private static Stream<Arguments> tables() {
    return Stream.of(
        Arguments.of("summary.csv", Tables.SUMMARY),
        Arguments.of("difference.csv", Tables.DIFFERENCE),
        Arguments.of("outcomes.csv", Rows.OUTCOMES),
        Arguments.of("events.csv", String.join(",", EventsFile.COLUMNS)),
        Arguments.of("series.csv", Rows.SERIES),
        Arguments.of("runs.csv", Rows.runs(List.of())),
        Arguments.of("knockout.csv", KnockoutFiles.EFFECTS),
        Arguments.of("levels.csv", KnockoutFiles.LEVELS),
        Arguments.of("strays.csv", KnockoutFiles.STRAYS));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void namesEveryColumnInItsSection(String file, String header) throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/results.md"));
    int start = page.indexOf("## " + file + "\n");
    assertThat(start).isPositive();
    String section = page.substring(start, page.indexOf("\n## ", start));
    for (String column : header.strip().split(",")) {
      assertThat(section).contains("`" + column + "`");
    }
  }
}
