package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.results.Manifests;

/** Runs that are added, parts that are put together: the same bytes as all at once. */
final class ResumeTest {

  private static final int BLOCKS = 4;

  /** Blocks of 8 draws with 8 repeats each, the last one of 6 draws. */
  private static final List<String> ALL = List.of("--runs", "30", "--repeats", "8", "--seed", "3");

  @TempDir static Path shared;

  @TempDir Path work;

  @BeforeAll
  static void runAllAtOnce() {
    assertThat(runAll(shared.resolve("whole")).code()).isZero();
  }

  private static Shell run(Path folder, String... options) {
    List<String> words = new ArrayList<>(List.of("run", "us-draws-down", "-q"));
    words.addAll(List.of("--out", folder.toString(), "--set", "horizon.to=2026Q2"));
    words.addAll(List.of("--chart", "autonomy", "--format", "svg"));
    words.addAll(List.of(options));
    return Shell.run(words.toArray(String[]::new));
  }

  private static Shell runAll(Path folder, String... options) {
    return run(folder, Stream.concat(ALL.stream(), Stream.of(options)).toArray(String[]::new));
  }

  private static void assertSame(Path folder) throws IOException {
    for (String file :
        List.of(
            "summary.csv",
            "difference.csv",
            "outcomes.csv",
            "state.bin",
            "ledger.csv",
            "drivers.csv",
            "report.html",
            "charts/autonomy.svg")) {
      Path whole = shared.resolve("whole").resolve(file);
      assertThat(Files.mismatch(folder.resolve(file), whole)).as(file).isEqualTo(-1);
    }
    assertThat(runs(folder)).isEqualTo(runs(shared.resolve("whole")));
  }

  /** The rows of runs.csv without the milliseconds. */
  private static List<String> runs(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("runs.csv")).stream()
        .map(line -> line.replaceFirst("^((?:[^,]*,){6})[^,]*,", "$1"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 13, 30})
  void runsAddedLaterEqualAllAtOnce(int first) throws IOException {
    Path folder = work.resolve("added");
    String[] some = {"--runs", Integer.toString(first), "--repeats", "8", "--seed", "3"};
    assertThat(run(folder, some).code()).isZero();
    Shell added = run(folder, "--runs", "30", "--resume");
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(added.out()).contains("n = 240 pairs of runs");
    assertSame(folder);
  }

  @Test
  void withoutAnythingThereItIsARunLikeAnyOther() throws IOException {
    Path folder = work.resolve("new");
    assertThat(runAll(folder, "--resume").code()).isZero();
    assertSame(folder);
    assertThat(run(folder, "--resume").code()).isZero();
    assertSame(folder);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void partsPutTogetherEqualAllAtOnce(int parts) throws IOException {
    assertThat(merged(parts).out()).contains("n = 240 pairs of runs");
    assertSame(work.resolve("all"));
  }

  @Test
  void aRunIsToldFromPartsPutTogetherAsFromAllAtOnce() {
    merged(3);
    for (String which : List.of("--draw 3", "--draw 29", "--typical", "--worst KAZ")) {
      Shell told = replay(work.resolve("all"), which);
      assertThat(told.code()).as(told.err()).isZero();
      assertThat(told.out()).as(which).startsWith("quarter,");
      assertThat(told.out()).as(which).isEqualTo(replay(shared.resolve("whole"), which).out());
    }
  }

  private static Shell replay(Path folder, String which) {
    List<String> words = new ArrayList<>(List.of("replay", folder.toString(), "--format", "csv"));
    words.addAll(List.of(which.split(" ")));
    return Shell.run(words.toArray(String[]::new));
  }

  /** So many parts, put together. */
  private Shell merged(int parts) {
    List<String> merge = new ArrayList<>(List.of("merge", "--out", work.resolve("all").toString()));
    for (int part = parts - 1; part >= 0; part--) { // in whatever order
      String blocks = part * BLOCKS / parts + 1 + ".." + (part + 1) * BLOCKS / parts;
      Path folder = work.resolve("part-" + part);
      Shell ran = runAll(folder, "--blocks", blocks);
      assertThat(ran.code()).as(ran.err()).isZero();
      merge.add(folder.toString());
    }
    Shell merged = Shell.run(merge.toArray(String[]::new));
    assertThat(merged.code()).as(merged.err()).isZero();
    return merged;
  }

  @Test
  void aPartSaysThatItIsOne() {
    Path folder = work.resolve("part");
    Shell ran = runAll(folder, "--blocks", "4");
    assertThat(ran.out()).startsWith("Draws 24 to 29 of 30 are in ").contains("merge DIR");
    assertThat(folder.resolve("summary.csv")).doesNotExist();
    assertThat(folder.resolve("manifest.json")).content().contains("\"status\" : \"part\"");
  }

  @Test
  void whatDoesNotBelongTogetherIsNotMerged() {
    Path one = work.resolve("one");
    Path two = work.resolve("two");
    Path other = work.resolve("other");
    run(one, "--runs", "128", "--blocks", "1..1");
    run(two, "--runs", "128", "--blocks", "2..2");
    run(other, "--runs", "128", "--blocks", "2..2", "--seed", "2");
    refused("draws 64 to 127 are in none of the folders", one);
    refused("draws 0 to 63 are in none of the folders", two);
    refused("are in another folder as well", one, two, one);
    refused("are not parts of one batch", one, other);
    refused("is not a results folder", one, work.resolve("nowhere"));
  }

  private void refused(String why, Path... folders) {
    List<String> words = new ArrayList<>(List.of("merge", "--out", work.resolve("all").toString()));
    for (Path folder : folders) {
      words.add(folder.toString());
    }
    Shell refused = Shell.run(words.toArray(String[]::new));
    assertThat(refused.code()).isEqualTo(ExitCode.NOT_MERGEABLE);
    assertThat(refused.complaints()).singleElement().asString().contains(why);
    assertThat(work.resolve("all")).doesNotExist();
    assertThat(work.resolve("all.partial")).doesNotExist();
  }

  @Test
  void resultsOfAnotherVersionAreNotAddedTo() throws IOException {
    Path folder = work.resolve("old");
    run(folder, "--runs", "64");
    Manifests.age(folder);
    Shell refused = run(folder, "--runs", "128", "--resume");
    assertThat(refused.code()).isEqualTo(ExitCode.NOT_MERGEABLE);
    assertThat(refused.complaints()).singleElement().asString().contains("model 0; now");
    Shell merged = Shell.run("merge", folder.toString(), "--out", work.resolve("m").toString());
    assertThat(merged.code()).isEqualTo(ExitCode.NOT_MERGEABLE);
    assertThat(merged.complaints()).singleElement().asString().contains("was made by version");
  }

  @Test
  void seriesGoOnToo() throws IOException {
    Path once = work.resolve("once");
    Path twice = work.resolve("twice");
    run(once, "--runs", "20", "--series");
    run(twice, "--runs", "10", "--series");
    Shell resumed = run(twice, "--runs", "20", "--resume");
    assertThat(resumed.code()).as(resumed.err()).isZero();
    assertThat(Files.mismatch(once.resolve("series.csv"), twice.resolve("series.csv")))
        .isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--blocks 2..17     | there are no blocks 2..17 of 8; allowed: from 1..8",
        "--blocks 0..3      | there are no blocks 0..3 of 8; allowed: from 1..8",
        "--blocks 3..2      | there are no blocks 3..2 of 8; allowed: from 1..8",
        "--blocks some      | not a span of blocks: \"some\"; allowed: FROM..TO, such as 1..8",
        "--resume --force   | --resume goes on with what is there, --force replaces it"
      })
  void refusesWhatCannotBeDone(String options, String message) {
    Shell refused = run(work.resolve("none"), options.strip().split(" "));
    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.complaints().get(0)).contains(":1:1: error: " + message);
    assertThat(work).isEmptyDirectory();
  }
}
