package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Doses of one uncertain quantity beside one reference. */
final class SweepCommandTest {

  @TempDir Path work;

  private Shell sweep(String... options) {
    List<String> words = new ArrayList<>(List.of("sweep", "us-draws-down", "--quiet"));
    words.addAll(List.of(options));
    words.addAll(List.of("--runs", "8", "--set", "horizon.to=2027Q4"));
    words.addAll(List.of("--out", work.resolve("sweep").toString()));
    return Shell.run(words.toArray(String[]::new));
  }

  @Test
  void noDoseIsNoEffectAndTheRowsAreThoseOfTheBatch() {
    Shell csv = sweep("--over", "decline=0,0.9", "--format", "csv");
    assertThat(csv.code()).as(csv.err()).isZero();
    List<String> kaz = csv.out().lines().filter(l -> l.startsWith("KAZ,autonomy,")).toList();
    assertThat(kaz).hasSize(2);
    assertThat(kaz.get(0)).startsWith("KAZ,autonomy,0,8,0,0,0,0,0,0,");
    assertThat(kaz.get(1)).startsWith("KAZ,autonomy,0.9,8,").doesNotContain(",8,0,");
    assertThat(csv.err()).isEqualTo("Results: " + work.resolve("sweep") + "\n");
  }

  @Test
  void numbersAreNumbersInJson() throws IOException {
    Shell json = sweep("--over", "decline=0,0.9", "--format", "json");
    assertThat(JsonColumns.ofNumbers(json))
        .containsExactly(
            "n", "mean", "lo95", "hi95", "lo95_simultaneous", "hi95_simultaneous", "p_lt_0");
    assertThat(json.out()).contains("\"dose\" : \"0.9\"", "\"shape\" : \"");
  }

  @Test
  void theOrderOfThreadsAndOfDosesChangesNothing() throws IOException {
    String one = sweep("--over", "decline=0.3,0.9", "--threads", "1", "--format", "csv").out();
    byte[] chart = Files.readAllBytes(work.resolve("sweep/charts/doses.svg"));
    String three = sweep("--over", "decline=0.9,0.3", "--threads", "3", "--format", "csv").out();
    assertThat(three).isEqualTo(one).isNotEmpty();
    assertThat(work.resolve("sweep/charts/doses.svg")).hasBinaryContent(chart);
    assertThat(work.resolve("sweep/doses.csv")).hasContent(one);
  }

  /** A shape follows the order, so a distribution has a place in it, and 1e-1 is a number. */
  @Test
  void dosesAreInOrderWhateverTheyAre() {
    String doses = "decline=0.9,uniform 0.2 0.4,1e-1,0.5";
    Shell text = sweep("--over", doses, "--format", "text");
    assertThat(text.out()).containsPattern("1e-1 +uniform 0.2 0.4 +0.5 +0.9 +shape");
  }

  @Test
  void drawsWhatIsOrdered() {
    Shell shell =
        sweep("--over", "decline=0,0.9", "--format", "svg", "--lang", "ru", "--size", "800x600");
    assertThat(shell.out()).contains("autonomy ").contains("Results: " + work.resolve("sweep"));
    assertThat(work.resolve("sweep/charts")).isDirectoryNotContaining("glob:**.png");
    assertThat(work.resolve("sweep/charts/doses.svg"))
        .content()
        .contains("width=\"800\"", "с ростом величины «спад внимания»");
    assertThat(sweep("--over", "decline=0,0.9", "--chart", "dose").complaints().get(0))
        .contains("unknown chart \"dose\"; allowed: doses; did you mean \"doses\"?");
  }

  @Test
  void otherDosesDoNotReplaceThose() {
    assertThat(sweep("--over", "decline=0,0.5", "--format", "svg").code()).isZero();
    Shell other = sweep("--over", "decline=0,0.9", "--format", "svg");
    assertThat(other.code()).isEqualTo(ExitCode.OUTPUT_REFUSED);
    assertThat(other.err()).contains("holds other results");
  }

  @Test
  void oneDoseHasNoShapeAndTheStarIsExplained() {
    String one = sweep("--over", "decline=0.5", "--format", "text").out();
    assertThat(one).contains("\n* where the 95 % interval is without 0\n\nResults: ");
    assertThat(one).doesNotContain("shape", "no clear course");
    String two = sweep("--over", "decline=0,0.5", "--format", "text", "--force").out();
    assertThat(two).contains("shape\n", "\n* where the 95 % interval, which holds for all doses ");
  }

  @Test
  void saysWhatIsWrongInALine() {
    assertThat(sweep("--over", "decline").complaints().get(0))
        .isEqualTo("--over:1:1: error: not name=doses: \"decline\"; allowed: x=0,0.5,1");
    assertThat(sweep("--over", "decline=0,1,1").complaints().get(0))
        .isEqualTo("--over:1:1: error: the dose is given twice: \"1\"; allowed: x=0,0.5,1");
    assertThat(sweep("--over", "decline=0, 0,abc").complaints().get(0))
        .isEqualTo("--over:1:1: error: the dose is given twice: \"0\"; allowed: x=0,0.5,1");
    assertThat(sweep("--over", "decline=0, 0.5 + abc").complaints().get(0))
        .startsWith("--over:1:18: error: unknown uncertain quantity \"abc\"");
    assertThat(sweep("--over", "decline=0,5,0.1").complaints())
        .containsExactly(
            "--over:1:11: error: with the dose 5, at shipped/us-draws-down.yaml:16:37: attention"
                + " cannot be multiplied by less than 0; allowed: 0 or more",
            "1 error, 0 warnings");
    assertThat(sweep("--over", "decline=0,5", "--set", "switches.voise=off").complaints().get(0))
        .startsWith("--set[1]:1:10: error: unknown switch \"voise\"");
    assertThat(sweep("--over", "declin=1").complaints().get(0))
        .startsWith("--over:1:1: error: unknown uncertain quantity \"declin\"")
        .endsWith("did you mean \"decline\"?");
    assertThat(Shell.run("sweep", "baseline", "--over", "x=1").code())
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(work).isEmptyDirectory();
  }
}
