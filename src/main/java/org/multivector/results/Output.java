package org.multivector.results;

import java.nio.file.Path;
import java.util.List;

/**
 * Where results go and what is written besides the tables.
 *
 * @param directory the results folder, as the user typed it
 * @param command the command line, word by word
 * @param parameters addresses of the drawn parameters: the last columns of runs.csv
 * @param series whether series.csv is written
 * @param force whether other results of ours may be replaced
 */
public record Output(
    Path directory, List<String> command, List<String> parameters, boolean series, boolean force) {

  public Output {
    command = List.copyOf(command);
    parameters = List.copyOf(parameters);
  }
}
