package org.multivector.text;

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

  /** Refuses an input for one fault, an error. */
  public BadInput(Fault fault) {
    this(List.of(fault));
  }

  /** Refuses an input if anything is wrong with it. */
  public static void refuseIfAny(List<Fault> faults) throws BadInput {
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
  }

  /** All faults, sorted by file and position. */
  public List<Fault> faults() {
    return faults;
  }
}
