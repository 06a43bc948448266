package org.multivector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build puts beside the classes. */
class ShippedTest {
  @Test
  void listsEveryScenarioAndTableInOrder() throws IOException {
    List<String> listed = text("/scenarios/index.txt").lines().toList();
    Path scenarios = Path.of("scenarios");
    try (Stream<Path> files = Files.walk(scenarios)) {
      List<String> there =
          files
              .map(file -> scenarios.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".yaml") || name.endsWith(".csv"))
              .toList();
      assertThat(listed).isSorted().containsExactlyInAnyOrderElementsOf(there);
    }
  }

  @Test
  void shipsEveryListedFileUnchanged() throws IOException {
    for (String name : text("/scenarios/index.txt").lines().toList()) {
      assertThat(text("/scenarios/" + name))
          .as(name)
          .isEqualTo(Files.readString(Path.of("scenarios", name)));
    }
  }

  @Test
  void knowsItsVersion() throws IOException {
    Properties version = new Properties();
    try (InputStream in = ShippedTest.class.getResourceAsStream("version.properties")) {
      version.load(in);
    }
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<version>" + version.getProperty("version") + "</version>\n  <name>");
    assertThat(version.getProperty("model_version")).matches("[1-9][0-9]*");
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = ShippedTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
