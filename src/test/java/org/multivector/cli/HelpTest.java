package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of every command, as a stranger reads it. */
final class HelpTest {

  static Stream<String> commands() {
    return Stream.concat(Stream.of(""), subcommands());
  }

  private static Stream<String> subcommands() {
    return new CommandLine(new Main())
        .getSubcommands().keySet().stream()
            .filter(name -> !name.equals("help") && !name.equals("generate-completion"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void printsWithoutComplaint(String command) {
    Shell help = help(command);
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("Example").doesNotContain("%n", "WARN");
  }

  /** Lines that were broken by hand are not broken again: a word would stand alone. */
  @ParameterizedTest
  @MethodSource("commands")
  void noneOfItsLinesIsBrokenTwice(String command) {
    UsageMessageSpec usage = specOf(command).usageMessage();
    assertThat(Stream.of(usage.header(), usage.footer()).flatMap(Arrays::stream))
        .allSatisfy(text -> assertThat(String.format(text)).hasSizeLessThan(usage.width()));
    assertThat(usage.description()).hasSize(1);
  }

  /** The last line of a text says more than the end of a sentence that was too long by a word. */
  @ParameterizedTest
  @MethodSource("commands")
  void noTextEndsInALoneShortWord(String command) {
    List<String> lines = help(command).out().lines().toList();
    assertThat(IntStream.range(1, lines.size()).filter(at -> alone(lines, at)).mapToObj(lines::get))
        .isEmpty();
  }

  /** Whether a line is a short word in running text, not a name, a value or an address. */
  private static boolean alone(List<String> lines, int at) {
    return lines.get(at).matches("[a-zA-Z]+[.;,)]*") && !lines.get(at - 1).isBlank();
  }

  private static Shell help(String command) {
    return command.isEmpty() ? Shell.run("--help") : Shell.run(command, "--help");
  }

  private static CommandSpec specOf(String command) {
    CommandLine main = new CommandLine(new Main());
    return command.isEmpty()
        ? main.getCommandSpec()
        : main.getSubcommands().get(command).getCommandSpec();
  }
}
