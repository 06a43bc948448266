package org.multivector.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.multivector.claim.Suite;
import org.multivector.results.TextTable;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads scenarios and says all that is wrong or doubtful in them, without running anything. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Checks scenario files, what they extend, what their claims run and measure, and the"
            + " tables of their world, and says all that is wrong or doubtful, each with its line"
            + " and column.",
    footer = {
      "",
      "Examples:",
      "  multivector validate my-question.yaml",
      "  multivector validate scenarios --strict",
      "  multivector validate scenarios/baseline --format csv > faults.csv",
      "",
      "The text goes to stderr, csv and json go to stdout. Of a table, the column is",
      "the number of the field.",
      "Exit codes: 0 no error; 1 warnings, with --strict; 2 errors."
    })
final class ValidateCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("file", "severity", "message", "allowed", "suggestion", "line", "column");

  private static final int TEXTS = 5;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "scenario files, names of shipped ones, folders of scenarios, or the folder of a world")
  private List<String> files = new ArrayList<>();

  @Option(names = "--strict", description = "warnings count too: exit code 1 if there are any")
  private boolean strict;

  @Mixin private Printing printing = new Printing();

  @Override
  public Integer call() throws BadInput {
    Format as = printing.format();
    Set<Fault> found = new LinkedHashSet<>();
    List<String> all = files.stream().flatMap(file -> named(file).stream()).toList();
    all.forEach(file -> found.addAll(faults(file, all)));
    List<Fault> faults = List.copyOf(found);
    switch (as) {
      case TEXT -> Failures.print(faults);
      case CSV -> System.out.print(table(faults).csv());
      case JSON -> System.out.print(table(faults).json());
    }
    return code(faults);
  }

  /** What is wrong in a file, and in what its claims run and measure. */
  private static List<Fault> faults(String file, List<String> all) {
    ScenarioReader.Checked checked = ScenarioReader.check(file, all);
    Set<Fault> faults = new LinkedHashSet<>(checked.faults());
    faults.addAll(Suite.faults(checked.expectations()));
    return faults.stream().sorted(Fault.BY_PLACE).toList();
  }

  /** A folder stands for the scenarios in it; an empty one is left to the reader to complain of. */
  private static List<String> named(String file) {
    try {
      Path path = Path.of(file);
      List<String> inside =
          !file.isBlank() && Files.isDirectory(path) ? ScenarioReader.filesIn(path) : List.of();
      return inside.isEmpty() ? List.of(file) : inside;
    } catch (InvalidPathException unreadable) {
      return List.of(file);
    }
  }

  private static TextTable table(List<Fault> faults) {
    return new TextTable(COLUMNS, faults.stream().map(ValidateCommand::row).toList(), TEXTS);
  }

  private static List<String> row(Fault fault) {
    return List.of(
        Lines.one(fault.file()),
        fault.severity().word(),
        Lines.one(fault.what()),
        Lines.one(fault.allowed()),
        Lines.one(fault.suggestion()),
        String.valueOf(fault.row()),
        String.valueOf(fault.column()));
  }

  private int code(List<Fault> faults) {
    if (faults.stream().anyMatch(fault -> fault.severity() == Fault.Severity.ERROR)) {
      return ExitCode.BAD_INPUT;
    }
    return strict && !faults.isEmpty() ? ExitCode.NOT_PASSED : ExitCode.DONE;
  }
}
