package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that commands leave in a results folder. */
final class StampedTableTest {

  private static final StampedTable TABLE = new StampedTable("t.csv", List.of("a", "b"));

  @TempDir Path folder;

  private Path leave(String text) throws IOException {
    return Files.writeString(folder.resolve("t.csv"), text);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    leave(TABLE.csv(List.of(List.of("1", "2"), List.of("3", "x,y")), "abc"));
    assertThat(TABLE.read(folder, "abc").orElseThrow())
        .extracting(row -> row.getField("b"))
        .containsExactly("2", "x,y");
  }

  @Test
  void takesNothingOfAnotherScenarioNorWithOtherColumns() throws IOException {
    assertThat(TABLE.read(folder, "abc")).isEmpty();
    leave("hash,a,b\nabc,1,2\nabd,3,4\n");
    assertThat(TABLE.read(folder, "abc").orElseThrow()).isEmpty();
    leave("hash,b,a\nabc,1,2\n");
    assertThat(TABLE.read(folder, "abc").orElseThrow()).isEmpty();
  }
}
