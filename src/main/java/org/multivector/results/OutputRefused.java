package org.multivector.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Results cannot be written where they should go; the message is one line for the user. */
public final class OutputRefused extends RuntimeException {

  /** For the reason that the message gives. */
  public OutputRefused(String message) {
    super(message);
  }

  private OutputRefused(String message, Throwable cause) {
    super(message, cause);
  }

  /** The file system refuses. */
  public static OutputRefused because(Path path, IOException cause) {
    String reason = reason(cause).replaceAll("\\s+", " ");
    return new OutputRefused("cannot write " + path + ": " + reason, cause);
  }

  static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "the folder is gone";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "a file is in the way";
    }
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
