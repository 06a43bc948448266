package org.multivector.scenario;

import java.util.List;
import java.util.function.Consumer;

/** Reads what an author wrote: scenario files, the world and its tables, {@code --set}. */
public final class ScenarioReader {

  private ScenarioReader() {}

  /**
   * Reads a scenario, dropping warnings.
   *
   * @param file path of the file as typed, or the name of a shipped scenario
   * @param sets {@code path=value}, each a {@code --set} of the command line
   * @throws BadInput with every fault that was found, if there is an error among them
   */
  public static Scenario read(String file, List<String> sets) throws BadInput {
    return read(file, sets, warning -> {});
  }

  /**
   * Reads a scenario.
   *
   * @param file path of the file as typed, or the name of a shipped scenario
   * @param sets {@code path=value}, each a {@code --set} of the command line
   * @param warnings told of every warning if there is no error
   * @throws BadInput with every fault that was found, if there is an error among them
   */
  public static Scenario read(String file, List<String> sets, Consumer<Fault> warnings)
      throws BadInput {
    return new Chain(file, sets, warnings).scenario();
  }
}
