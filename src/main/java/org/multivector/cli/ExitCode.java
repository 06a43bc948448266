package org.multivector.cli;

/** What the program's exit says. */
final class ExitCode {

  static final int DONE = 0;
  static final int NOT_PASSED = 1;
  static final int BAD_INPUT = 2;
  static final int PARTLY_FAILED = 3;
  static final int OUTPUT_REFUSED = 4;
  static final int NOT_MERGEABLE = 5;
  static final int INTERNAL_ERROR = 70;
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
