package org.multivector.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's entrance. */
@Command(name = "multivector", mixinStandardHelpOptions = true)
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
