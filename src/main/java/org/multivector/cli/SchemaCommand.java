package org.multivector.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.batch.Variables;
import org.multivector.results.OutputRefused;
import org.multivector.scenario.ScenarioReader;
import org.multivector.scenario.Schema;
import org.multivector.statistics.Variable;
import org.multivector.text.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what editors need to complete and check scenario files while they are written. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Prints a JSON Schema (draft 2020-12) of scenario files: with it, editors complete"
            + " keys and addresses, show what they mean, and underline what is wrong.",
    footer = {
      "",
      "Examples:",
      "  multivector schema --out multivector.schema.json",
      "  multivector schema my-world/world.yaml > my-world.schema.json",
      "",
      "Then write as first line of a scenario (in VS Code with Red Hat's extension):",
      "  # yaml-language-server: $schema=multivector.schema.json",
      "In IntelliJ add it under Settings, Languages & Frameworks, Schemas and DTDs,",
      "JSON Schema Mappings."
    })
final class SchemaCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "the world, or a scenario over it, whose ids are completed (default: baseline)")
  private String file = "baseline";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write it there instead, over what is there (default: to stdout)")
  private @Nullable Path out;

  @Override
  public Integer call() throws BadInput {
    List<String> metrics = Variables.ALL.stream().map(Variable::name).toList();
    String schema = Schema.of(ScenarioReader.read(file, List.of()), metrics);
    if (out == null) {
      System.out.print(schema);
      return ExitCode.DONE;
    }
    try {
      Files.writeString(out, schema, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw OutputRefused.because(out, e);
    }
    System.out.println(out);
    return ExitCode.DONE;
  }
}
