package org.multivector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

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
}
