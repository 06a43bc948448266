package org.multivector.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.chart.ChartRequest;
import org.multivector.results.Output;
import org.multivector.results.Output.Existing;
import org.multivector.results.Parts;
import org.multivector.results.ResultsFolder;
import org.multivector.scenario.Scenario;
import org.multivector.text.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the parts of a batch together. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Puts the parts of a batch that were run by run --blocks together: the same tables, charts"
            + " and answer, byte for byte, as if all had been run at once.",
    footer = {
      "",
      "Example, on two machines and then on one of them:",
      "  multivector run us-draws-down --runs 1000 --blocks 1..8 --out part-1",
      "  multivector run us-draws-down --runs 1000 --blocks 9..16 --out part-2",
      "  multivector merge part-1 part-2",
      "",
      "The parts must be of the same scenario, seed, runs, repeats and version, and",
      "there must be all of them. They are left as they are."
    })
final class MergeCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "folders written by run --blocks")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "results folder (default: results/NAME)")
  private @Nullable Path out;

  @Option(names = "--force", description = "replace other results of the same kind in the folder")
  private boolean force;

  @Override
  public Integer call() throws InterruptedException {
    Parts parts = Parts.of(folders, Version.program(), Version.model());
    Path directory = out == null ? Path.of("results", parts.stem()) : out;
    Output.refuseAmong(directory, folders);
    Output output = parts.output(directory, Existing.replace(force));
    ResultsFolder.Content content = parts.content();
    ResultsFolder.check(output, content);
    PageFile.check(directory);
    try (ResultsFolder folder = ResultsFolder.open(output, content)) {
      parts.into(folder);
      Optional<Scenario> scenario = scenario(folders.get(0));
      return new Publication(folder, content, directory, scenario, ChartRequest.USUAL).publish();
    }
  }

  /** The scenario, if it is still where a part was run from, and the same. */
  private static Optional<Scenario> scenario(Path part) {
    try {
      return Optional.of(RerunSource.of(part, Optional.empty()).scenario());
    } catch (BadInput changed) {
      System.err.println(changed.getMessage());
      System.err.println("ledger.csv is left out; replay DIR --scenario FILE writes it");
      return Optional.empty();
    }
  }
}
