package org.multivector.results;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

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

  /** A file that should be there is not, or cannot be read. */
  static NotMergeable unreadable(Path file, IOException cause) {
    boolean gone = cause instanceof NoSuchFileException;
    String reason = gone ? "it is not there" : OutputRefused.reason(cause);
    return new NotMergeable("cannot read " + file + ": " + reason, cause);
  }
}
