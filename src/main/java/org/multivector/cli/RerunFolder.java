package org.multivector.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.multivector.text.BadInput;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A results folder, runs of which a command makes again. */
final class RerunFolder {

  @Parameters(paramLabel = "DIR", description = "a results folder of this program")
  private Path folder = Path.of("");

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "where the scenario's file is now, if it was moved")
  private @Nullable String file;

  Path folder() {
    return folder;
  }

  /**
   * The folder with its scenario.
   *
   * @throws BadInput if the folder is none of ours, or the scenario is no longer the same
   */
  RerunSource source() throws BadInput {
    return RerunSource.of(folder, Optional.ofNullable(file));
  }
}
