package org.multivector.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's entrance. */
@Command(
    name = "multivector",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = RunCommand.class,
    description = "An agent-based simulator of geopolitical balancing in Central Asia.",
    footer = {
      "",
      "Exit codes: 0 done; 2 bad input; 3 finished, but some runs or charts failed;",
      "4 output exists or cannot be written; 70 internal error; 130 interrupted."
    })
public final class Main implements Runnable {

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    System.setOut(utf8(System.out));
    System.setErr(utf8(System.err));
    System.exit(execute(arguments));
  }

  /** Runs the command that the arguments name and returns its exit code. */
  static int execute(String... arguments) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::explain)
        .setExecutionExceptionHandler((failure, line, parsed) -> Failures.report(failure))
        .execute(arguments);
  }

  /** Without a command there is nothing to do but to say what there is. */
  @Override
  public void run() {
    throw new ParameterException(line(), "a command is missing; allowed: run");
  }

  private CommandLine line() {
    return java.util.Objects.requireNonNull(spec).commandLine();
  }

  private static int explain(ParameterException failure, String[] arguments) {
    CommandLine line = failure.getCommandLine();
    String name = line.getCommandSpec().qualifiedName();
    System.err.println(name + ": error: " + message(failure) + "; see " + name + " --help");
    return ExitCode.BAD_INPUT;
  }

  private static String message(ParameterException failure) {
    String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return first
          + unmatched.getSuggestions().stream()
              .findFirst()
              .map(suggestion -> "; did you mean \"" + suggestion + "\"?")
              .orElse("");
    }
    return first;
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
