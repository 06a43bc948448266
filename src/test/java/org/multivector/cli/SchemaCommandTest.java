package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

  @TempDir private Path folder;

  @Test
  void writesToAFileWhatItPrints() {
    Path file = folder.resolve("multivector.schema.json");
    Shell printed = Shell.run("schema");
    assertThat(printed.code()).isZero();
    assertThat(Shell.run("schema", "--out", file.toString()).out()).isEqualTo(file + "\n");
    assertThat(file).hasContent(printed.out());
  }

  @Test
  void completesTheIdsOfAnotherWorld() {
    String world = Path.of("src", "test", "resources", "worlds", "small", "world.yaml").toString();
    assertThat(Shell.run("schema", world).out())
        .contains("\"states.UZB.legitimacy\": {")
        .doesNotContain("\"states.TKM.legitimacy\": {");
  }

  @Test
  void saysWhereItCannotWrite() {
    Shell shell = Shell.run("schema", "--out", folder.resolve("no/where.json").toString());
    assertThat(shell.code()).isEqualTo(4);
    assertThat(shell.complaints()).singleElement().asString().startsWith("error: cannot write ");
  }
}
