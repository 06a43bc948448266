package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a display there is one clear line. */
class GuiCommandTest {

  @TempDir Path work;

  private List<String> complaints(String display, String... options) throws Exception {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of(options));
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.addAll(List.of(Main.class.getName(), "gui", "baseline"));
    File said = work.resolve("said.txt").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("DISPLAY");
    if (!display.isEmpty()) {
      builder.environment().put("DISPLAY", display);
    }
    assertThat(builder.start().waitFor()).isEqualTo(ExitCode.BAD_INPUT);
    return read(said);
  }

  private static List<String> read(File said) throws IOException {
    return Files.readAllLines(said.toPath());
  }

  @Test
  void saysSoWhereDisplayIsNotSet() throws Exception {
    assertThat(complaints(""))
        .singleElement()
        .asString()
        .startsWith("error: gui needs a display: there is none (DISPLAY is not set");
  }

  @Test
  void saysSoWhereTheDisplayCannotBeReached() throws Exception {
    assertThat(complaints(":987"))
        .singleElement()
        .asString()
        .startsWith("error: gui needs a display: ");
  }

  @Test
  void saysSoWhereJavaIsToldToHaveNone() throws Exception {
    assertThat(complaints(":987", "-Djava.awt.headless=true"))
        .containsExactly("error: gui needs a display: java.awt.headless is true; leave it out");
  }
}
