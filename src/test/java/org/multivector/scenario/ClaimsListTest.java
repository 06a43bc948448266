package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.text.BadInput;

/** The claims that ship say something of every proposition of the literature that was read. */
class ClaimsListTest {

  private static final Path CLAIMS = Path.of("scenarios", "claims");

  /** The entries of each file; of {@code each} one for each actor. */
  private static final Map<String, List<Expectation>> BY_FILE = new LinkedHashMap<>();

  @BeforeAll
  static void readTheClaims() throws IOException, BadInput {
    for (Path file : list(CLAIMS, ".yaml")) {
      BY_FILE.put(
          file.getFileName().toString(), ScenarioReader.expectations(file.toString(), List.of()));
    }
  }

  /** Ids of propositions: one list for each group of sources. */
  static List<Path> lists() throws IOException {
    return list(Path.of("src", "test", "resources", "claims"), ".txt");
  }

  private static List<Path> list(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Ids without what tells the actors of one entry apart. */
  private static Collection<String> entries(List<Expectation> all) {
    Collection<String> ids = new TreeSet<>();
    all.forEach(expectation -> ids.add(expectation.id().text().split("/", 2)[0]));
    return ids;
  }

  @ParameterizedTest
  @MethodSource("lists")
  void hasEachPropositionInOneFileAsOneEntryOrAsPartsOfIt(Path list) throws IOException {
    for (String id : Files.readAllLines(list)) {
      List<String> whole = new ArrayList<>();
      List<String> parts = new ArrayList<>();
      BY_FILE.forEach(
          (file, all) -> {
            Collection<String> ids = entries(all);
            if (ids.contains(id)) {
              whole.add(file);
            }
            if (ids.stream().anyMatch(other -> other.startsWith(id + "."))) {
              parts.add(file);
            }
          });
      assertThat(whole.size() + parts.size()).as(id + " in " + whole + " and " + parts).isOne();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void citesTheIdOfAPropositionWhereItsEntryComesFrom(Path list) throws IOException {
    List<String> known = Files.readAllLines(list);
    for (List<Expectation> all : BY_FILE.values()) {
      for (Expectation expectation : all) {
        String id = expectation.id().text().split("[./]", 2)[0];
        if (known.contains(id)) {
          assertThat(expectation.source().text()).endsWith("#" + id);
        }
      }
    }
  }
}
