package org.multivector.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finished results, as far as they say how they were made.
 *
 * @param setting what was asked, and with what
 * @param command the words of the command line that made them
 * @param units units of (draw, repeat) that failed in neither arm
 */
public record FinishedResults(Setting setting, List<String> command, long units) {

  /**
   * What a folder that {@code run} has written says; empty if it is none, or not finished.
   *
   * @throws NotMergeable if anything in it was changed
   */
  public static Optional<FinishedResults> read(Path folder) {
    return IntegrityCheck.manifest(folder).filter(Manifest::isFinishedRun).map(FinishedResults::of);
  }

  private static FinishedResults of(Manifest manifest) {
    return new FinishedResults(manifest.setting(), manifest.maker().command(), manifest.units());
  }
}
