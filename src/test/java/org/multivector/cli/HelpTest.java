package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The help of every command, as a stranger reads it. */
final class HelpTest {

  static Stream<String> commands() {
    return new CommandLine(new Main())
        .getSubcommands().keySet().stream()
            .filter(name -> !name.equals("help") && !name.equals("generate-completion"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void printsWithoutComplaint(String command) {
    Shell help = Shell.run(command, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("Example").doesNotContain("%n", "WARN");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void itsExamplesFitIntoALine(String command) {
    CommandLine line = new CommandLine(new Main()).getSubcommands().get(command);
    assertThat(
            Arrays.stream(line.getCommandSpec().usageMessage().footer())
                .filter(text -> text.startsWith("  ")))
        .allSatisfy(text -> assertThat(String.format(text)).hasSizeLessThan(80));
  }
}
