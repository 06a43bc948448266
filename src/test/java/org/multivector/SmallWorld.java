package org.multivector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.world.Plan;

/** The small world of two states and two powers, where a test may write scenarios beside it. */
public final class SmallWorld {

  private SmallWorld() {}

  /** Copies it into a folder, as {@code small}. */
  public static void copyTo(Path folder) throws IOException {
    Path small = Files.createDirectories(folder.resolve("small"));
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/worlds/small"))) {
      for (Path file : files.toList()) {
        Files.copy(file, small.resolve(file.getFileName()));
      }
    }
  }

  /** The plan of a scenario of these lines beside it, in the folder that it was copied to. */
  public static Plan plan(Path folder, String... lines) throws IOException, BadInput {
    Path file = folder.resolve("one.yaml");
    Files.writeString(file, "title: One\nextends: small\n" + String.join("\n", lines) + "\n");
    return ScenarioReader.read(file.toString(), List.of()).plan();
  }
}
