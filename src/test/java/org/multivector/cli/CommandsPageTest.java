package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The page of commands names those there are, each with its options. */
class CommandsPageTest {

  private static final Path PAGE = Path.of("src", "site", "markdown", "commands.md");
  private static final List<String> OF_ALL = List.of("--help", "--version");
  private static final List<String> OF_PICOCLI = List.of("help", "generate-completion");

  @Test
  void namesEveryCommandWithItsOptionsAndNoOther() throws IOException {
    Map<String, Set<String>> there = new TreeMap<>();
    new CommandLine(new Main())
        .getSubcommands()
        .forEach((name, command) -> there.put(name, options(command.getCommandSpec())));
    OF_PICOCLI.forEach(there::remove);
    assertThat(shown()).as("rows of " + PAGE).isEqualTo(there);
  }

  private static Set<String> options(CommandSpec command) {
    Set<String> options = new TreeSet<>();
    command.options().forEach(option -> options.add(option.longestName()));
    OF_ALL.forEach(options::remove);
    return options;
  }

  private static Map<String, Set<String>> shown() throws IOException {
    Map<String, Set<String>> shown = new TreeMap<>();
    rows("\\| `(\\w+) [^|]*").forEach(row -> shown.put(row.group(1), new TreeSet<>()));
    rows("\\| `(--[\\w-]+)[^|]* \\| ([^|]+) \\|.*")
        .forEach(
            row ->
                Pattern.compile("`(\\w+)`")
                    .matcher(row.group(2))
                    .results()
                    .forEach(name -> shown.get(name.group(1)).add(row.group(1))));
    return shown;
  }

  private static Stream<MatchResult> rows(String pattern) throws IOException {
    return Pattern.compile("(?m)^" + pattern).matcher(Files.readString(PAGE)).results();
  }
}
