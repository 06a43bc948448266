package org.multivector.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.results.TextTable;
import org.multivector.world.Mechanism;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what the model is made of. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Lists what the model is made of.",
    footer = {
      "",
      "Examples:",
      "  multivector describe --mechanisms",
      "  multivector describe --mechanisms --format csv",
      "",
      "The signs are those of the model's description, src/site/markdown/odd.md."
    })
final class DescribeCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--mechanisms",
      description = "every switch: what it is, and what is left if it is off or frozen")
  private boolean mechanisms;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, csv or json (default: ${DEFAULT-VALUE})")
  private String format = "text";

  @Override
  public Integer call() throws Exception {
    if (!mechanisms) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "what to describe is missing; allowed: --mechanisms");
    }
    System.out.print(
        switch (Format.of(format)) {
          case TEXT -> text();
          case CSV -> table().csv();
          case JSON -> table().json();
        });
    return ExitCode.DONE;
  }

  private static TextTable table() {
    List<List<String>> rows =
        Arrays.stream(Mechanism.values())
            .map(m -> List.of(m.key(), m.what(), m.submodel(), plain(m.off()), plain(m.frozen())))
            .toList();
    return new TextTable(List.of("mechanism", "what", "submodel", "off", "frozen"), rows);
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : table().rows()) {
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
