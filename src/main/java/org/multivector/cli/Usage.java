package org.multivector.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.multivector.text.Fault;
import org.multivector.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one line what is wrong with a command line. The value of an option is an input like a
 * file, so its faults are put in the same form.
 */
final class Usage {

  private static final Set<Class<?>> FRACTIONS =
      Set.of(BigDecimal.class, Double.class, double.class);

  private static final Set<Class<?>> WHOLE =
      Set.of(Integer.class, int.class, Long.class, long.class);

  private Usage() {}

  /** Says what is wrong and returns the exit code for it. */
  static int report(ParameterException failure) {
    if (at(failure) instanceof OptionSpec option
        && !(failure instanceof OverwrittenOptionException)) {
      Failures.print(List.of(fault(failure, option)));
      return ExitCode.BAD_INPUT;
    }
    String name = failure.getCommandLine().getCommandSpec().qualifiedName();
    System.err.println(name + ": error: " + message(failure) + "; see " + name + " --help");
    return ExitCode.BAD_INPUT;
  }

  /** The commands there are, separated by commas. */
  static String commands(CommandLine line) {
    return String.join(", ", line.getSubcommands().keySet());
  }

  private static @Nullable ArgSpec at(ParameterException failure) {
    return failure instanceof MissingParameterException missing && !missing.getMissing().isEmpty()
        ? missing.getMissing().get(0)
        : failure.getArgSpec();
  }

  private static Fault fault(ParameterException failure, OptionSpec option) {
    String name = option.longestName();
    if (failure instanceof MissingParameterException) {
      String allowed = Limit.of(name).map(Limit::range).orElse(option.paramLabel());
      return Limit.fault(name, "a value is missing", allowed);
    }
    String text = String.valueOf(failure.getValue());
    if (FRACTIONS.contains(option.type())) {
      String what = "not a number: \"" + Lines.one(text) + "\"";
      return Limit.fault(name, what, "a number such as 0.001", fraction(text));
    }
    return Limit.of(name)
        .map(limit -> limit.complaint(text))
        .orElseGet(
            () ->
                Limit.fault(name, notOne(option) + ": \"" + Lines.one(text) + "\"", whole(option)));
  }

  /** The number that a text with a decimal comma, or of percents, means; or empty. */
  private static String fraction(String text) {
    boolean percent = text.strip().endsWith("%");
    String number = text.replaceAll("[\\s%]", "").replace(',', '.');
    if (!number.matches("\\d{1,9}(\\.\\d{1,9})?")) {
      return "";
    }
    BigDecimal read = new BigDecimal(number);
    return (percent ? read.movePointLeft(2) : read).toPlainString();
  }

  private static String whole(OptionSpec option) {
    return WHOLE.contains(option.type()) ? "a whole number" : "";
  }

  private static String notOne(OptionSpec option) {
    return option.type() == Path.class
        ? "not a folder name in this locale, which lacks some of its letters; set LC_ALL=C.UTF-8"
        : "not a value of this option";
  }

  private static String message(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (failure.getArgSpec() == null && failure.getValue() != null) {
      return unknownCommand(
          String.valueOf(failure.getValue()),
          failure.getCommandLine(),
          List.of()); // only help gives a value of no option
    }
    if (failure instanceof MissingParameterException missing
        && missing.getMissing().stream().anyMatch(arg -> arg.paramLabel().equals("NAME"))) {
      return "a name for the scenario is missing";
    }
    if (failure instanceof MissingParameterException) {
      return "a scenario is missing; allowed: a file, or a name that multivector list shows";
    }
    if (failure instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return option.longestName() + " is given twice";
    }
    return Lines.one(failure.getMessage());
  }

  private static String unmatched(UnmatchedArgumentException failure) {
    String text = failure.getUnmatched().get(0);
    if (!failure.isUnknownOption()) {
      CommandLine line = failure.getCommandLine();
      return line.getSubcommands().isEmpty()
          ? "one word too many: " + quoted(text)
          : unknownCommand(text, line, failure.getSuggestions());
    }
    Set<String> options = failure.getCommandLine().getCommandSpec().optionsMap().keySet();
    return "unknown option " + quoted(text) + meant(text, failure.getSuggestions(), options);
  }

  private static String unknownCommand(String text, CommandLine line, List<String> suggestions) {
    String meant = meant(text, suggestions, line.getSubcommands().keySet());
    return "unknown command " + quoted(text) + "; allowed: " + commands(line) + meant;
  }

  private static String quoted(String text) {
    return "\"" + Lines.one(text) + "\"";
  }

  /** What was probably meant: what the library thinks, or else the nearest of the words. */
  private static String meant(String text, List<String> suggestions, Set<String> words) {
    return Stream.concat(suggestions.stream(), Stream.of(Nearest.to(text, words)))
        .filter(suggestion -> !suggestion.isEmpty())
        .findFirst()
        .map(suggestion -> "; did you mean \"" + suggestion + "\"?")
        .orElse("");
  }
}
