package org.multivector.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.multivector.results.NotMergeable;
import org.multivector.results.OutputRefused;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;

/** Turns what went wrong into lines for the user and an exit code, never into a stack trace. */
final class Failures {

  private Failures() {}

  /** Says what went wrong and returns the exit code for it. */
  static int report(Throwable failure) {
    if (failure instanceof InterruptedException || Thread.currentThread().isInterrupted()) {
      say("interrupted: earlier results are as they were");
      return ExitCode.INTERRUPTED;
    }
    if (failure instanceof BadInput bad) {
      print(bad.faults());
      return ExitCode.BAD_INPUT;
    }
    if (failure instanceof OutputRefused) {
      say("error: " + Lines.one(failure.getMessage()));
      return ExitCode.OUTPUT_REFUSED;
    }
    if (failure instanceof NotMergeable) {
      say("error: " + Lines.one(failure.getMessage()));
      return ExitCode.NOT_MERGEABLE;
    }
    say(internal(failure));
    return ExitCode.INTERNAL_ERROR;
  }

  /** Prints faults, a line each, and the count of errors and warnings. */
  static void print(List<Fault> faults) {
    faults.forEach(fault -> say(fault.line()));
    long errors = faults.stream().filter(f -> f.severity() == Fault.Severity.ERROR).count();
    long warnings = faults.size() - errors;
    say(Lines.count(errors, "error") + ", " + Lines.count(warnings, "warning"));
  }

  /** One line about something that should not happen; the rest is in a log. */
  static String internal(Throwable failure) {
    if (Stream.iterate(failure, t -> t != null, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance)) {
      return "error: not enough memory; take fewer --threads or --repeats, or give Java more"
          + " (java -Xmx4g -jar ...)";
    }
    return "internal error: "
        + Lines.one(failure)
        + "; please report it with the scenario file and this log: "
        + log(failure);
  }

  private static void say(String line) {
    System.err.println(line);
  }

  private static String log(Throwable failure) {
    try {
      Path log = Files.createTempFile("multivector-", ".log");
      try (PrintWriter out = new PrintWriter(log.toFile(), StandardCharsets.UTF_8)) {
        failure.printStackTrace(out);
      }
      return log.toString();
    } catch (IOException unable) {
      return "(no log could be written: " + Lines.one(unable.getMessage()) + ")";
    }
  }
}
