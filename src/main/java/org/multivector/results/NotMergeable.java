package org.multivector.results;

import java.io.IOException;
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
    String how = manifest.map(made -> ": " + String.join(" ", made.maker().command())).orElse("");
    String what = file + " was changed since it was written; ";
    return new NotMergeable(what + "move the folder away and make the results again" + how);
  }

  /** A file that should be there is not, or cannot be read. */
  static NotMergeable unreadable(Path file, IOException cause) {
    boolean gone = cause instanceof NoSuchFileException;
    String reason = gone ? "it is not there" : OutputRefused.reason(cause);
    return new NotMergeable("cannot read " + file + ": " + reason, cause);
  }
}
