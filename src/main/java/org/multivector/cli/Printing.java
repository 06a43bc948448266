package org.multivector.cli;

import org.multivector.text.BadInput;
import picocli.CommandLine.Option;

/** How a command prints what it has found. */
final class Printing {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, csv or json (default: ${DEFAULT-VALUE})")
  private String format = "text";

  Format format() throws BadInput {
    return Format.of(format);
  }
}
