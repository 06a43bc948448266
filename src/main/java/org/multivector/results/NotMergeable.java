package org.multivector.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Results do not belong together, are damaged, or were made by another version; the message is one
 * line for the user.
 */
public final class NotMergeable extends RuntimeException {

  NotMergeable(String message) {
    super(message);
  }

  NotMergeable(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * A file is not what was written.
   *
   * @param manifest what its folder says, if it can still be read
   */
  static NotMergeable changed(Path file, Optional<Manifest> manifest) {
    String what = file + " was changed since it was written; move the folder away and ";
    return new NotMergeable(what + again(manifest));
  }

  private static String again(Optional<Manifest> manifest) {
    String how = manifest.map(made -> ": " + CommandWords.line(made.maker().command())).orElse("");
    return "make the results again" + how;
  }

  /** A file that should be there is not, or cannot be read. */
  static NotMergeable unreadable(Path file, IOException cause) {
    if (!(cause instanceof NoSuchFileException)) {
      return new NotMergeable("cannot read " + file + ": " + OutputRefused.reason(cause), cause);
    }
    Optional<Manifest> manifest = beside(file);
    String advice = manifest.isPresent() ? "; " + again(manifest) : "";
    return new NotMergeable(file + " is not there" + advice, cause);
  }

  /** What the folder of a file says of itself, if that can be read. */
  private static Optional<Manifest> beside(Path file) {
    try {
      return ManifestReader.parse(Files.readAllBytes(file.resolveSibling(Manifest.NAME)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
