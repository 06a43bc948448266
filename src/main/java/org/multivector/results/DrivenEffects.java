package org.multivector.results;

import java.util.List;
import org.multivector.results.Sensitivity.Driver;

/**
 * What drives effects.
 *
 * @param setting how the results were made
 * @param variables effects on what
 * @param drivers all correlations, the strongest first
 * @param top how many are wanted of each effect
 */
public record DrivenEffects(
    Setting setting, List<String> variables, List<Driver> drivers, int top) {

  public DrivenEffects {
    variables = List.copyOf(variables);
    drivers = List.copyOf(drivers);
  }
}
