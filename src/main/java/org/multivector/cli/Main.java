package org.multivector.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line's entrance. */
@Command(
    name = "multivector",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      MergeCommand.class,
      CompareCommand.class,
      ReportCommand.class,
      GalleryCommand.class,
      SensitivityCommand.class,
      KnockoutCommand.class,
      BacktestCommand.class,
      ReplayCommand.class,
      GuiCommand.class,
      ExplainCommand.class,
      SweepCommand.class,
      CheckCommand.class,
      DescribeCommand.class,
      ValidateCommand.class,
      ListCommand.class,
      NewCommand.class,
      SchemaCommand.class,
      HelpCommand.class,
      GenerateCompletion.class
    },
    description = "An agent-based simulator of geopolitical balancing in Central Asia.",
    footer = {
      "",
      "\"multivector\" stands for: java -jar multivector.jar",
      "",
      "Examples:",
      "  multivector list",
      "  multivector run us-draws-down",
      "  multivector explain results/us-draws-down --of KAZ",
      "  multivector replay results/us-draws-down --typical --of KAZ",
      "  multivector gui us-draws-down --draw 17",
      "  multivector compare results/us-draws-down results/west-retreats",
      "  multivector report results/us-draws-down --lang ru",
      "  multivector sensitivity results/us-draws-down",
      "  multivector check scenarios/claims/headline.yaml",
      "  multivector run --help",
      "  multivector describe --mechanisms",
      "  multivector new my-question",
      "  multivector validate my-question.yaml",
      "",
      "Exit codes:",
      "    0  done",
      "    1  a claim fails (check), warnings (validate --strict), or the gallery is",
      "       not current (gallery --check)",
      "    2  bad input",
      "    3  finished, but some runs or charts failed",
      "    4  output exists or cannot be written",
      "    5  results of another version, or that do not belong together",
      "   70  internal error",
      "  130  interrupted (finished blocks are kept)"
    })
public final class Main implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String[] arguments) {
    if (arguments.length == 0 || !arguments[0].equals(GuiCommand.NAME)) {
      System.setProperty("java.awt.headless", "true");
    }
    System.setOut(utf8(System.out));
    System.setErr(utf8(System.err));
    Interruption interruption = Interruption.watch(Thread.currentThread());
    int code = execute(arguments);
    interruption.settled();
    System.exit(code);
  }

  /** Runs the command that the arguments name and returns its exit code. */
  static int execute(String... arguments) {
    try {
      return new CommandLine(new Main())
          .setExpandAtFiles(false)
          .setParameterExceptionHandler((failure, line) -> Usage.report(failure))
          .setExecutionExceptionHandler((failure, line, parsed) -> Failures.report(failure))
          .execute(arguments);
    } catch (Error failure) {
      return Failures.report(failure);
    }
  }

  /** Without a command there is nothing to do but to say what there is. */
  @Override
  public void run() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    throw new ParameterException(line, "a command is missing; allowed: " + Usage.commands(line));
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
