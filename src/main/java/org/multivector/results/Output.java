package org.multivector.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where results go and what is written besides the tables.
 *
 * @param kind what the folder holds, such as {@link #RUN}; one kind does not replace another
 * @param directory the results folder, as the user typed it
 * @param command the command line, word by word
 * @param parameters addresses of the drawn parameters: the last columns of runs.csv
 * @param series whether series.csv is written
 * @param existing what happens to results that are there
 */
public record Output(
    String kind,
    Path directory,
    List<String> command,
    List<String> parameters,
    boolean series,
    Existing existing) {

  /** The results of a batch. */
  public static final String RUN = "run";

  /** What happens to results that are there. */
  public enum Existing {
    /** Those of the same resolved scenario, seed and version are replaced, others are refused. */
    REPLACE_SAME,
    /** All of ours are replaced. */
    REPLACE_ANY,
    /** Those of the same resolved scenario, seed and version are gone on with. */
    RESUME;

    /** Without going on: whether other results of ours are replaced too. */
    public static Existing replace(boolean force) {
      return force ? REPLACE_ANY : REPLACE_SAME;
    }
  }

  /** A folder without rows of single runs. */
  public static Output of(String kind, Path directory, List<String> command, boolean force) {
    return new Output(kind, directory, command, List.of(), false, Existing.replace(force));
  }

  /**
   * Refuses a folder that is one of those that are read for what goes into it.
   *
   * @param read these folders
   * @throws OutputRefused if it is
   */
  public static void refuseAmong(Path directory, List<Path> read) {
    if (read.stream().anyMatch(folder -> isSame(directory, folder))) {
      throw new OutputRefused(
          directory + " is one of the folders that are read; choose another with --out");
    }
  }

  /** Whether they are one folder, whatever links lead there; what is not there is none. */
  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  public Output {
    command = List.copyOf(command);
    parameters = List.copyOf(parameters);
  }
}
