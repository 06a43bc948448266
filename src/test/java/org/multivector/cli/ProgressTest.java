package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static List<String> said(boolean quiet, int step, int total) {
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try (Progress progress = Progress.of(quiet, "retreat", total)) {
      IntStream.range(0, total / step).forEach(n -> progress.add(step));
    } finally {
      System.setErr(err);
    }
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void withoutATerminalEachTenthIsALine() {
    assertThat(said(false, 1, 1000))
        .hasSize(10)
        .startsWith("retreat: 100 of 1000 runs")
        .endsWith("retreat: 1000 of 1000 runs");
  }

  @Test
  void aStepOverSeveralTenthsIsOneLine() {
    assertThat(said(false, 50, 100))
        .containsExactly("retreat: 50 of 100 runs", "retreat: 100 of 100 runs");
  }

  @Test
  void quietSaysNothing() {
    assertThat(said(true, 1, 100)).isEmpty();
  }
}
