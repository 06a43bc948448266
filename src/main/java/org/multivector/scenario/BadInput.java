package org.multivector.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** What an author wrote cannot be run; carries every fault that was found, errors and warnings. */
public final class BadInput extends Exception {

  private final transient List<Fault> faults;

  /** Refuses an input for these faults, at least one of them an error. */
  public BadInput(List<Fault> faults) {
    super(faults.stream().map(Fault::line).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** All faults, sorted by file and position. */
  public List<Fault> faults() {
    return faults;
  }
}
