package org.multivector.results;

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
}
