package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.scenario.Listed;

class ListCommandTest {

  @TempDir private Path folder;

  @Test
  void listsEveryShippedScenarioWithItsQuestion() {
    Shell shell = Shell.run("list", "--format", "csv", "--results", folder.toString());
    assertThat(shell.code()).isZero();
    assertThat(shell.out().lines()).hasSize(Listed.shipped().size() + 1);
    assertThat(shell.out())
        .startsWith("name,title,question,extends,effect\n")
        .contains(
            "us-draws-down,The United States draws down,How much room for manoeuvre does each"
                + " state lose if Washington stops following up?,baseline,\n");
  }

  @Test
  void listsAFolderAndSaysWhatCannotBeRead() throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), "title: Mine\nextends: baseline\n");
    Files.writeString(folder.resolve("broken.yaml"), "title: [\n");
    assertThat(Shell.run("list", folder.toString()).out())
        .contains(folder.resolve("mine.yaml") + ": Mine\n")
        .contains(folder.resolve("broken.yaml") + ": (cannot be read; see validate)\n");
  }

  @Test
  void tellsTheEffectWhereThereAreResults() {
    Path out = folder.resolve("us-draws-down");
    Shell.run("run", "us-draws-down", "--runs", "20", "--out", out.toString(), "--quiet");
    assertThat(Shell.run("list", "--results", folder.toString()).out())
        .containsPattern("us-draws-down: .*\n  How .*\n  (autonomy|there is no clear effect)");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Shell shell = Shell.run("list", folder.resolve("nowhere").toString());
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.complaints()).first().asString().contains("no such folder");
  }
}
