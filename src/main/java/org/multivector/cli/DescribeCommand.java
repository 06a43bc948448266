package org.multivector.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.multivector.results.TextTable;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.story.Delta;
import org.multivector.story.DeltaTable;
import org.multivector.story.StatePage;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a scenario changes, who a state leans on, and what the model is made of. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Says in words what a scenario changes, shows whom a state leans on, or lists the"
            + " mechanisms of the model.",
    footer = {
      "",
      "Examples:",
      "  multivector describe us-draws-down",
      "  multivector describe us-draws-down --format csv > changes.csv",
      "  multivector describe baseline --of KAZ",
      "  multivector describe --mechanisms --format csv",
      "",
      "The signs are those of the model's description, src/site/markdown/odd.md."
    })
final class DescribeCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "a scenario: a file, or the name of a shipped one")
  private @Nullable String file;

  @Option(
      names = "--of",
      paramLabel = "STATE",
      description = "instead of what the scenario changes: this state at its start")
  private @Nullable String of;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "changes the world first; may be given several times")
  private List<String> sets = new ArrayList<>();

  @Option(
      names = "--mechanisms",
      description = "every switch: what it is, and what is left if it is off or frozen")
  private boolean mechanisms;

  @Mixin private Printing printing = new Printing();

  @Override
  public Integer call() throws Exception {
    if ((file == null) != mechanisms) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          file == null
              ? "one thing to describe is missing; allowed: FILE, --mechanisms"
              : "two things to describe, where one is allowed: FILE, --mechanisms");
    }
    Format as = printing.format();
    if (file == null) {
      print(table(), as, DescribeCommand::text);
    } else {
      describe(file, as);
    }
    return ExitCode.DONE;
  }

  private void describe(String name, Format as) throws BadInput {
    List<Fault> faults = new ArrayList<>();
    Scenario scenario = ScenarioReader.read(name, sets, faults::add);
    if (!faults.isEmpty()) {
      Failures.print(faults);
    }
    if (of != null) {
      StatePage page = new StatePage(scenario, state(scenario, of));
      print(page.ties(), as, table -> text(page));
    } else {
      List<String> lines = new Delta(scenario).lines();
      print(new DeltaTable(scenario).table(), as, table -> String.join("\n", lines) + "\n");
    }
  }

  private static int state(Scenario scenario, String id) throws BadInput {
    List<String> ids = scenario.plan().roster().states().stream().map(Roster.Entry::id).toList();
    int state = ids.indexOf(id);
    if (state < 0) {
      throw new BadInput(Limit.unknown("--of", "state", id, ids));
    }
    return state;
  }

  private static void print(TextTable table, Format as, Function<TextTable, String> text) {
    System.out.print(
        switch (as) {
          case TEXT -> text.apply(table);
          case CSV -> table.csv();
          case JSON -> table.json();
        });
  }

  private static String text(StatePage page) {
    List<String> lines = new ArrayList<>(page.heading());
    lines.add("");
    lines.addAll(page.powers().lines());
    lines.add("");
    lines.addAll(page.ties().lines());
    lines.add("");
    lines.add("Sources: " + String.join(", ", page.sources()));
    return String.join("\n", lines) + "\n";
  }

  private static TextTable table() {
    List<List<String>> rows =
        Arrays.stream(Mechanism.values())
            .map(m -> List.of(m.key(), m.what(), m.submodel(), plain(m.off()), plain(m.frozen())))
            .toList();
    return new TextTable(List.of("mechanism", "what", "submodel", "off", "frozen"), rows);
  }

  private static String text(TextTable table) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : table.rows()) {
      text.append(row.get(0)).append(" (").append(row.get(2)).append("): ").append(row.get(1));
      text.append("\n  off: ").append(row.get(3));
      text.append("\n  frozen: ").append(row.get(4)).append('\n');
    }
    return text.toString();
  }

  /** Without the marks that the docs set formulas in. */
  private static String plain(String marked) {
    return marked.replace("`", "");
  }
}
