package org.multivector.scenario;

import java.util.List;
import java.util.function.Consumer;

/** A file and what it extends. */
record Chain(String file, List<String> sets, Consumer<Fault> warnings) {

  Scenario scenario() throws BadInput {
    Fault fault = new Fault(file, 1, 1, Fault.Severity.ERROR, "cannot be read yet", "", "");
    warnings.accept(fault);
    throw new BadInput(List.of(fault));
  }
}
