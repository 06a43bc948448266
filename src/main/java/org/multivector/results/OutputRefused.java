package org.multivector.results;

/** Results cannot be written where they should go; the message is one line for the user. */
public final class OutputRefused extends RuntimeException {

  public OutputRefused(String message) {
    super(message);
  }

  public OutputRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
