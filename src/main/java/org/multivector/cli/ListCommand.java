package org.multivector.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.report.Answer;
import org.multivector.results.NotMergeable;
import org.multivector.results.ResultsFolder;
import org.multivector.results.TextTable;
import org.multivector.scenario.Listed;
import org.multivector.text.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists scenarios: what each asks, and what came of it. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Lists the scenarios that come with the program, or those of a folder too: the name to"
            + " run, title, question and, if there are results, the effect on autonomy.",
    footer = {
      "",
      "Examples:",
      "  multivector list",
      "  multivector list my-scenarios --results my-results",
      "  multivector list --format csv > scenarios.csv"
    })
final class ListCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("name", "title", "question", "extends", "effect");

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "a folder of scenarios, in addition to those that come with the program")
  private @Nullable Path folder;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = "where the results folders are (default: ${DEFAULT-VALUE})")
  private Path results = Path.of("results");

  @Mixin private Printing printing = new Printing();

  @Override
  public Integer call() throws BadInput {
    Format as = printing.format();
    List<Listed> all = new ArrayList<>(Listed.shipped());
    if (folder != null) {
      if (!Files.isDirectory(folder)) {
        throw Limit.refusal(folder.toString(), "no such folder", "");
      }
      all.addAll(Listed.in(folder));
    }
    TextTable table = new TextTable(COLUMNS, all.stream().map(this::row).toList());
    System.out.print(
        switch (as) {
          case TEXT -> text(table);
          case CSV -> table.csv();
          case JSON -> table.json();
        });
    return ExitCode.DONE;
  }

  private List<String> row(Listed listed) {
    return List.of(
        Lines.one(listed.name()),
        listed.isReadable() ? Lines.one(listed.title()) : "(cannot be read; see validate)",
        Lines.one(listed.question()),
        Lines.one(listed.parent()),
        effect(results.resolve(listed.stem())));
  }

  private static String effect(Path folder) {
    if (!ResultsFolder.isFinished(folder)) {
      return "";
    }
    try {
      return new Answer(ResultsFolder.read(folder)).effect();
    } catch (NotMergeable | UncheckedIOException unreadable) {
      return "(results of another version, or changed)";
    }
  }

  private static String text(TextTable table) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : table.rows()) {
      text.append(row.get(0)).append(": ").append(row.get(1)).append('\n');
      for (String more : List.of(row.get(2), row.get(4))) {
        text.append(more.isEmpty() ? "" : "  " + more + "\n");
      }
    }
    return text.toString();
  }
}
