package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Command lines that are shown can be copied. */
final class CommandWordsTest {

  @Test
  void onlyWhatAShellWouldNotTakeAsItIsHasQuotes() {
    assertThat(CommandWords.line(List.of("multivector", "run", "--set", "a.b=1,2", "x/y-1.yaml")))
        .isEqualTo("multivector run --set a.b=1,2 x/y-1.yaml");
    assertThat(CommandWords.line(List.of("a=uniform 0 0.2", "", "it's", "a;b")))
        .isEqualTo("\"a=uniform 0 0.2\" \"\" \"it's\" \"a;b\"");
    assertThat(CommandWords.line(List.of("$HOME", "it's \"mine\"")))
        .isEqualTo("'$HOME' 'it'\\''s \"mine\"'");
  }
}
