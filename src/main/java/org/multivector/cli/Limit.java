package org.multivector.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.multivector.results.Output;
import org.multivector.results.ResultsFolder;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import org.multivector.text.Nearest;

/**
 * What a whole number on the command line may be.
 *
 * @param option name of the option
 * @param lowest lowest number
 * @param highest highest number
 */
record Limit(String option, long lowest, long highest) {

  static final Limit RUNS = new Limit("--runs", 1, 10_000_000);
  static final Limit REPEATS = new Limit("--repeats", 1, 10_000);
  static final Limit THREADS = new Limit("--threads", 1, 1024);
  static final Limit SEED = new Limit("--seed", Long.MIN_VALUE, Long.MAX_VALUE);

  /** Units of (draw, repeat) that one command may run. */
  static final long MOST_UNITS = 1_000_000_000;

  /** Units of which something is kept that a command may run. */
  static final long MOST_KEPT_UNITS = 5_000;

  private static final List<Limit> ALL = List.of(RUNS, REPEATS, THREADS, SEED);
  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");

  /** The limit of an option, if its value is a whole number. */
  static Optional<Limit> of(String option) {
    return ALL.stream().filter(limit -> limit.option.equals(option)).findFirst();
  }

  /** Adds a fault if a number is beyond the limit. */
  void check(long number, List<Fault> faults) {
    if (number < lowest || number > highest) {
      faults.add(complaint(Long.toString(number)));
    }
  }

  /** Adds faults if there are too many draws, repeats, or units in all. */
  static void check(int runs, int repeats, long most, List<Fault> faults) {
    RUNS.check(runs, faults);
    REPEATS.check(repeats, faults);
    if (faults.isEmpty() && (long) runs * repeats > most) {
      String what = runs + " draws x " + repeats + " repeats are too many";
      faults.add(fault("--repeats", what, "up to " + most + " in all"));
    }
  }

  /** What is wrong with a text that is not such a number. */
  Fault complaint(String text) {
    String what = "not a whole number: \"" + Lines.one(text) + "\"";
    if (WHOLE.matcher(text).matches()) {
      what = text + " is too " + (text.startsWith("-") || text.equals("0") ? "small" : "large");
    }
    String digits = text.strip().replaceAll("(?<=\\d)[,.' _](?=\\d{3}(?:\\D|$))", "");
    String meant = WHOLE.matcher(digits).matches() && !digits.equals(text) ? digits : "";
    return fault(option, what, range(), meant);
  }

  /** What is allowed. */
  String range() {
    return lowest + " to " + highest;
  }

  /** A fault of the value of an option. */
  static Fault fault(String option, String what, String allowed) {
    return fault(option, what, allowed, "");
  }

  /** The same, with what was probably meant. */
  static Fault fault(String option, String what, String allowed, String meant) {
    return new Fault(option, 1, 1, Fault.Severity.ERROR, what, allowed, meant);
  }

  /** The folder is none of finished results; says which there are, if it names a scenario. */
  static Fault noResults(Path folder) {
    String what = insteadOfResults(folder);
    String name = String.valueOf(folder.getFileName()).replaceFirst("\\.ya?ml$", "");
    Path results = Path.of("results", name);
    String meant = Files.exists(results.resolve("manifest.json")) ? results.toString() : "";
    return fault(folder.toString(), what, "a folder that run has written", meant);
  }

  private static String insteadOfResults(Path folder) {
    if (Files.isRegularFile(folder)) {
      return "a file, not a folder of results";
    }
    if (!Files.exists(folder)) {
      return "no such folder";
    }
    return ResultsFolder.kind(folder)
        .filter(kind -> !kind.equals(Output.RUN))
        .map(kind -> "results of another kind: " + Lines.one(kind))
        .orElse("no finished results here");
  }

  /** A fault of an option that names what is not there; says what is, and what was meant. */
  static Fault unknown(String option, String kind, String name, List<String> known) {
    String what = "unknown " + kind + " \"" + Lines.one(name) + "\"";
    String allowed = String.join(", ", known);
    String meant = Nearest.to(name, known);
    return new Fault(option, 1, 1, Fault.Severity.ERROR, what, allowed, meant);
  }

  /** Refuses the value of an option. */
  static BadInput refusal(String option, String what, String allowed) {
    return new BadInput(fault(option, what, allowed));
  }
}
