package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results in which anything was changed since they were written are believed by no command. */
final class ChangedResultsTest {

  @TempDir private static Path shared;

  private static String command = "";

  @TempDir private Path work;

  private Path folder = Path.of("");

  @BeforeAll
  static void runABatch() {
    command = "run us-draws-down --runs 2 --series -q --out " + shared.resolve("a");
    Shell ran = Shell.run(command.split(" "));
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  @BeforeEach
  void copyIt() throws IOException {
    folder = Files.createDirectories(work.resolve("a"));
    try (Stream<Path> files = Files.list(shared.resolve("a"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  /** What every command says of the folder in which a file was changed. */
  private void isRefused(Path file) throws IOException {
    byte[] page = Files.readAllBytes(folder.resolve("report.html"));
    for (String words :
        List.of("report", "compare " + shared.resolve("a"), "replay", "explain", "sensitivity")) {
      Shell refused = Shell.run((words + " " + folder).split(" "));
      assertThat(refused.code()).as(words).isEqualTo(ExitCode.NOT_MERGEABLE);
      assertThat(refused.out()).as(words).isEmpty();
      assertThat(refused.complaints())
          .as(words)
          .containsExactly(
              "error: "
                  + file
                  + " was changed since it was written;"
                  + " move the folder away and make the results again: multivector "
                  + command);
    }
    assertThat(folder.resolve("report.html")).hasBinaryContent(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "summary.csv",
        "difference.csv",
        "outcomes.csv",
        "runs.csv",
        "ledger.csv",
        "state.bin",
        "manifest.json"
      })
  void isNotBelieved(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    int digit = bytes.length - 1;
    while (bytes[digit] < '1' || bytes[digit] > '8') {
      digit--;
    }
    bytes[digit]++;
    Files.write(file, bytes);
    isRefused(file);
  }

  @Test
  void orCut() throws IOException {
    Path file = folder.resolve("summary.csv");
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.lastIndexOf('\n', text.length() / 2) + 1));
    isRefused(file);
  }

  @Test
  void aManifestOfAnotherSeedIsNotBelieved() throws IOException {
    Path file = folder.resolve("manifest.json");
    Files.writeString(file, Files.readString(file).replace("\"seed\" : 1", "\"seed\" : 2"));
    isRefused(file);
  }

  @Test
  void aManifestThatWasCutCannotSayHowItWasMade() throws IOException {
    Path file = folder.resolve("manifest.json");
    Files.writeString(file, Files.readString(file).substring(0, 5000));
    Shell refused = Shell.run("report", folder.toString());
    assertThat(refused.code()).isEqualTo(ExitCode.NOT_MERGEABLE);
    assertThat(refused.complaints())
        .containsExactly(
            "error: "
                + file
                + " was changed since it was written;"
                + " move the folder away and make the results again");
  }

  @Test
  void aSeriesIsLookedThroughWhenItIsWanted() throws IOException {
    Path file = folder.resolve("series.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("0\\.1", "0.2"));
    String compare = "compare " + shared.resolve("a") + " " + folder + " --format csv --out ";
    assertThat(Shell.run((compare + work.resolve("b")).split(" ")).code()).isZero();
    Shell refused = Shell.run((compare + work.resolve("c") + " --variable legitimacy").split(" "));
    assertThat(refused.code()).isEqualTo(ExitCode.NOT_MERGEABLE);
    assertThat(refused.complaints().get(0)).startsWith("error: " + file + " was changed since");
  }

  @Test
  void soIsATableThatWasAddedLater() throws IOException {
    Path file = folder.resolve("levers.csv");
    Shell explained = Shell.run("explain", folder.toString(), "--runs", "2", "-q");
    assertThat(explained.code()).as(explained.err()).isZero();
    assertThat(Shell.run("explain", folder.toString(), "--runs", "2", "-q").code()).isZero();
    assertThat(Shell.run("report", folder.toString()).code()).isZero();
    Files.writeString(file, Files.readString(file) + "\n");
    isRefused(file);
  }

  @Test
  void aTableThatIsGoneMisleadsNobody() throws IOException {
    Files.delete(folder.resolve("runs.csv"));
    assertThat(Shell.run("report", folder.toString()).code()).isZero();
    assertThat(Shell.run("sensitivity", folder.toString()).complaints())
        .singleElement()
        .asString()
        .startsWith(
            "error: "
                + folder.resolve("runs.csv")
                + " is not there; make the results again: multivector run ");
  }
}
