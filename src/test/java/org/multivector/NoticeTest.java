package org.multivector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shipped with the program is named, with the version that is shipped. */
class NoticeTest {
  private static final Pattern SHIPPED =
      Pattern.compile(
          "<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*"
              + "<version>([^<]+)</version>(?!\\s*<scope>)");

  private static final Pattern RESOURCE =
      Pattern.compile(".*\\.(classes|css|csv|html|js|json|properties|ttf|txt)");

  @Test
  void namesEveryLibraryAndItsVersion() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String libraries = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
    List<String> shipped =
        SHIPPED.matcher(libraries).results().map(m -> m.group(2) + " (" + m.group(1)).toList();
    assertThat(shipped).hasSizeGreaterThan(10);
    assertThat(Files.readString(Path.of("NOTICE"))).contains(shipped);
  }

  /** Whatever lies among the resources is packed into the jar. */
  @Test
  void nothingElseLiesAmongTheResources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(file.toString()).matches(RESOURCE));
    }
  }
}
