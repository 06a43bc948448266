package org.multivector.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.multivector.results.OutputRefused;
import org.multivector.scenario.BadInput;
import org.multivector.scenario.Fault;

/** Turns what went wrong into lines for the user and an exit code, never into a stack trace. */
final class Failures {

  private Failures() {}

  /** Says what went wrong and returns the exit code for it. */
  static int report(Exception failure) {
    if (failure instanceof BadInput bad) {
      print(bad.faults());
      return ExitCode.BAD_INPUT;
    }
    if (failure instanceof OutputRefused) {
      System.err.println("error: " + failure.getMessage());
      return ExitCode.OUTPUT_REFUSED;
    }
    if (failure instanceof InterruptedException) {
      System.err.println("interrupted: nothing was written");
      return ExitCode.INTERRUPTED;
    }
    System.err.println(
        "internal error: "
            + failure
            + "; please report it with the scenario file and this log: "
            + log(failure));
    return ExitCode.INTERNAL_ERROR;
  }

  /** Prints faults, a line each, and the count of errors and warnings. */
  static void print(List<Fault> faults) {
    faults.forEach(fault -> System.err.println(fault.line()));
    long errors = faults.stream().filter(f -> f.severity() == Fault.Severity.ERROR).count();
    long warnings = faults.size() - errors;
    System.err.println(count(errors, "error") + ", " + count(warnings, "warning"));
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String log(Exception failure) {
    try {
      Path log = Files.createTempFile("multivector-", ".log");
      try (PrintWriter out = new PrintWriter(log.toFile(), StandardCharsets.UTF_8)) {
        failure.printStackTrace(out);
      }
      return log.toString();
    } catch (IOException unable) {
      return "(no log could be written: " + unable.getMessage() + ")";
    }
  }
}
