package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.batch.BatchSpec;
import org.multivector.batch.Preparation;
import org.multivector.results.Gallery;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;

/** What is kept of results to be shown. */
final class GalleryCommandTest {

  @TempDir static Path work;

  private static String run = "";

  @BeforeAll
  static void runABatch() {
    run = work.resolve("run").toString();
    Shell made =
        Shell.run(
            "run",
            "us-draws-down",
            "-q",
            "--runs",
            "8",
            "--set",
            "horizon.to=2027Q4",
            "--out",
            run);
    assertThat(made.code()).as(made.err()).isZero();
  }

  private static Shell gallery(Path out, String... more) {
    return Shell.run(
        Stream.concat(Stream.of("gallery", run, "--out", out.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void keepsTheNumbersOfTheTables() throws IOException {
    Path out = work.resolve("kept");
    assertThat(gallery(out).code()).isZero();
    List<String> rows = Files.readAllLines(out.resolve("us-draws-down/headline.csv"));
    assertThat(rows).hasSize(1 + 5 * 2 * 4);
    String[] last = rows.get(4).split(",", -1);
    assertThat(List.of(last).subList(0, 3)).containsExactly("KAZ", "autonomy", "2027Q4");
    String from =
        Files.readAllLines(Path.of(run, "difference.csv")).stream()
            .filter(row -> row.contains(",2027Q4,KAZ,,,autonomy,"))
            .findFirst()
            .orElseThrow();
    assertThat(from).contains(",share,8," + last[6] + ",").contains("," + last[7] + "," + last[8]);
    assertThat(Files.readString(work.resolve("README.md")))
        .contains("The United States draws down", "kept/us-draws-down/difference.svg");
  }

  @Test
  void saysWhatIsNotCurrentAndWritesNothing() throws IOException {
    Path out = work.resolve("checked/gallery");
    assertThat(gallery(out, "--check").code()).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(out).doesNotExist();
    assertThat(gallery(out).code()).isZero();
    assertThat(gallery(out, "--check").out()).isEqualTo("5 of 5 files are current\n");
    Path numbers = out.resolve("us-draws-down/headline.csv");
    Files.writeString(numbers, Files.readString(numbers).replaceFirst("KAZ", "KZ"));
    Shell told = gallery(out, "--check");
    assertThat(told.code()).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(told.out()).startsWith("not current: " + numbers);
  }

  @Test
  void theGalleryThatIsKeptIsOfTheScenariosAsTheyAre() throws BadInput {
    Gallery kept = Gallery.read(Path.of("results", "gallery"));
    for (Gallery.Exhibit each : kept.exhibits()) {
      BatchSpec spec =
          new BatchSpec(ScenarioReader.read(each.scenario(), List.of(), fault -> {}), 1, 1, 1, 1);
      Preparation now = Preparation.of(spec, Version.program(), Version.model());
      assertThat(List.of(each.hash(), each.modelVersion()))
          .as("%s has changed since it was run for the gallery", each.scenario())
          .containsExactly(now.setting().hash(), now.setting().modelVersion());
    }
  }
}
