package org.multivector.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finished results, as far as they say how they were made.
 *
 * @param setting what was asked, and with what
 * @param command the words of the command line that made them
 */
public record Past(Setting setting, List<String> command) {

  /** What a folder says; empty if it is none of ours, or not finished. */
  public static Optional<Past> read(Path folder) {
    return ManifestReader.find(folder)
        .filter(Manifest::complete)
        .map(manifest -> new Past(manifest.setting(), ManifestReader.command(folder)));
  }
}
