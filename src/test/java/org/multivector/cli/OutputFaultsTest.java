package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was there before is kept, and what cannot be written is told in a line. */
final class OutputFaultsTest {

  private static final String SMALL = " -q --runs 2 --set horizon.to=2027Q4 --out ";

  @TempDir static Path shared;

  @TempDir Path work;

  @BeforeAll
  static void runBatches() {
    made("run us-draws-down" + SMALL + shared.resolve("a"));
    made("run west-retreats" + SMALL + shared.resolve("b"));
    made("run west-retreats --blocks 1..1" + SMALL + shared.resolve("p"));
    made("sweep us-draws-down --over decline=0,0.5 --format csv,svg" + SMALL + shared.resolve("s"));
    made("knockout west-retreats --only offers --format svg" + SMALL + shared.resolve("k"));
    String compared = shared.resolve("a") + " " + shared.resolve("b");
    made("compare " + compared + " --format csv,svg --out " + shared.resolve("c"));
  }

  private static void made(String words) {
    Shell made = Shell.run(words.split(" "));
    assertThat(made.code()).as(made.err()).isZero();
  }

  @BeforeEach
  void copyThem() throws IOException {
    try (Stream<Path> all = Files.walk(shared)) {
      for (Path from : all.toList()) {
        Path to = work.resolve(shared.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
        }
      }
    }
  }

  /** Runs a command in which a word after a colon is the name of something in the folder. */
  private Shell shell(String words) {
    return Shell.run(
        Arrays.stream(words.split(" "))
            .map(word -> word.startsWith(":") ? path(word.substring(1)) : word)
            .toArray(String[]::new));
  }

  private String path(String name) {
    return work.resolve(name).toString();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(work)) {
      return all.map(path -> path + " " + path.toFile().lastModified()).sorted().toList();
    }
  }

  /** What a command that may write nothing says. */
  private String refused(String words) throws IOException {
    List<String> before = files();
    Shell refused = shell(words);
    assertThat(refused.code()).as(refused.err()).isEqualTo(ExitCode.OUTPUT_REFUSED);
    assertThat(refused.complaints()).hasSize(1);
    assertThat(files()).isEqualTo(before);
    return refused.err().strip();
  }

  @Test
  void noCommandWritesOverWhatItReads() throws IOException {
    Files.createSymbolicLink(work.resolve("link"), work.resolve("b"));
    String why = " is one of the folders that are read; choose another with --out";
    for (String out : List.of("b", "link", "c/../b")) {
      assertThat(refused("compare :a :b --out :" + out)).isEqualTo("error: " + path(out) + why);
      assertThat(refused("compare :a :b --force --out :" + out))
          .isEqualTo("error: " + path(out) + why);
    }
    assertThat(refused("merge :p --out :p")).isEqualTo("error: " + path("p") + why);
    assertThat(refused("merge :p --out :p --force")).isEqualTo("error: " + path("p") + why);
  }

  @ParameterizedTest
  @CsvSource({
    "compare :a :b, k",
    "sweep us-draws-down --runs 2 --over decline=0, a",
    "knockout us-draws-down --runs 2 --only offers, a",
    "backtest backtest/central-asia-2005 --runs 2, a",
    "run us-draws-down --runs 2, s",
    "run us-draws-down --runs 2, c",
    "merge :p, s"
  })
  void oneKindDoesNotReplaceAnother(String command, String out) throws IOException {
    for (String force : List.of("", " --force")) {
      assertThat(refused(command + " --out :" + out + force))
          .startsWith("error: " + path(out) + " holds other results (")
          .endsWith("; one kind does not replace another; choose another with --out");
    }
  }

  @Test
  void aPageOfSomebodyElseIsNotAGallerys() throws IOException {
    Path readme = Files.writeString(work.resolve("README.md"), "# My project\n");
    String why = " is there and not of this program; move it or choose another with --out";
    assertThat(refused("gallery :a --out :g")).isEqualTo("error: " + readme + why);
    Files.copy(Path.of("results", "README.md"), readme, StandardCopyOption.REPLACE_EXISTING);
    assertThat(shell("gallery :a --out :g").code()).isZero();
    assertThat(readme).content().contains("g/us-draws-down/difference.svg");
    assertThat(shell("gallery :a --out :g").code()).isZero();
  }

  @Test
  void claimsOfSomebodyElseAreKept() throws IOException {
    Path claims = Files.createDirectory(work.resolve("mine")).resolve("claims.md");
    Files.writeString(claims, "# Claims\n\nWhat I say.\n");
    String check = "check scenarios/claims/headline.yaml --dry-run --out ";
    assertThat(refused(check + ":mine")).contains(claims + " is there and not of this program");
    assertThat(shell(check + ":theirs").code()).isZero();
    assertThat(shell(check + ":theirs").code()).isZero();
  }

  @Test
  void aPageOfSomebodyElseIsNoJointPage() throws IOException {
    Path page = Files.writeString(work.resolve("mine.html"), "<!DOCTYPE html>\n<p>\u00fc");
    String why = " is there and not of this program";
    assertThat(refused("report :a :b --out :mine.html")).contains(page + why);
    Files.move(page, work.resolve("comparison.html"));
    assertThat(refused("report :a :b")).contains(work.resolve("comparison.html") + why);
    assertThat(shell("report :a :b --out :ours.html").code()).isZero();
    assertThat(shell("report :a :b --out :ours.html").code()).isZero();
  }

  @Test
  void aJointPageThatCannotBeWrittenIsToldBeforeAnythingIs() throws IOException {
    Files.createDirectory(work.resolve("page.html"));
    assertThat(refused("report :a :b --out :nodir/x.html"))
        .isEqualTo("error: cannot write " + path("nodir/x.html") + ": there is no such folder");
    assertThat(refused("report :a :b --out :page.html"))
        .isEqualTo("error: cannot write " + path("page.html") + ": a folder is in the way");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report :a",
        "explain :a",
        "run us-draws-down --resume --set horizon.to=2027Q4 --out :a",
        "run us-draws-down --runs 2 --lang ru --set horizon.to=2027Q4 --out :a",
        "replay :a",
        "sensitivity :big"
      })
  void aFolderInTheWayOfAPageIsTold(String command) throws IOException {
    String name = command.substring(command.lastIndexOf(':') + 1);
    if (name.equals("big")) {
      made("run us-draws-down -q --runs 40 --set horizon.to=2026Q4 --out " + path("big"));
    }
    Path page = work.resolve(name).resolve("report.html");
    Files.delete(page);
    Files.createDirectory(page);
    Files.writeString(page.resolve("mine.txt"), "mine");
    assertThat(refused(command))
        .isEqualTo("error: cannot write " + page + ": a folder is in the way");
  }

  @Test
  void aPageThatTheSystemRefusesIsTold() throws IOException {
    Files.createDirectory(work.resolve("a/report.html.half"));
    assertThat(refused("report :a"))
        .startsWith("error: cannot write " + path("a/report.html") + ": ");
  }

  @Test
  void aGalleryThatCannotBeWrittenIsTold() throws IOException {
    Files.writeString(work.resolve("some-file"), "mine");
    Files.createDirectories(work.resolve("odd"));
    Files.writeString(work.resolve("odd/index.csv"), "a,b\n1,2\n");
    assertThat(refused("gallery :a --out :some-file"))
        .isEqualTo("error: cannot write " + path("some-file") + ": it is not a folder");
    assertThat(refused("gallery :a --out /proc/g")).startsWith("error: cannot write /proc/g");
    assertThat(refused("gallery :a --out :odd"))
        .startsWith("error: " + path("odd/index.csv") + " is there and not of this program");
  }

  @ParameterizedTest
  @CsvSource({"s, sweep", "k, knockout", "c, comparison"})
  void resultsOfAnotherKindAreNamedSo(String folder, String kind) {
    for (String command : List.of("replay :", "explain :", "report :", "sensitivity :")) {
      Shell refused = shell(command + folder);
      assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
      assertThat(refused.complaints())
          .containsExactly(
              path(folder)
                  + ":1:1: error: results of another kind: "
                  + kind
                  + "; allowed: a folder that run has written",
              "1 error, 0 warnings");
    }
  }

  @Test
  void aRepeatIsOfADraw() {
    String one = "draws 0 to 1, repeats 0 to 0";
    assertThat(shell("replay :a --repeat 5").complaints().get(0))
        .isEqualTo("--repeat:1:1: error: a repeat of no draw; allowed: with --draw, " + one);
    assertThat(shell("replay :a --draw 1 --repeat 5").complaints().get(0))
        .contains("there is no finished run of draw 1, repeat 5; allowed: " + one);
    assertThat(shell("replay :a --draw 1 --repeat 0").code()).isZero();
  }

  @Test
  void whatIsOfAMapNeedsAMap() {
    for (String option : List.of("--classes 3", "--actor KAZ")) {
      Shell refused = shell("sensitivity :a " + option);
      assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
      assertThat(refused.complaints().get(0))
          .isEqualTo(option.split(" ")[0] + ":1:1: error: it is of a map; allowed: with --map A,B");
    }
  }

  @Test
  void theCommandThatMakesResultsAgainCanBeCopied() throws IOException {
    String set = "parameters.solidarity=uniform 0 0.2";
    List<String> words = new ArrayList<>(List.of("run", "us-draws-down", "--set", set));
    words.addAll(List.of(SMALL.strip().split(" ")));
    words.add(path("my d"));
    Shell ran = Shell.run(words.toArray(String[]::new));
    assertThat(ran.code()).as(ran.err()).isZero();
    Files.writeString(work.resolve("my d/runs.csv"), "changed");
    assertThat(Shell.run("report", path("my d")).err().strip())
        .endsWith(
            "multivector run us-draws-down --set \""
                + set
                + "\""
                + SMALL
                + "\""
                + path("my d")
                + "\"");
  }
}
