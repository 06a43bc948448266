package org.multivector.scenario;

import java.util.List;
import java.util.Optional;
import org.multivector.text.Faults;
import org.multivector.text.Yaml;

/** The part of the horizon that one file, or the command line, says; the rest is inherited. */
record Span(Optional<Dated> from, Optional<Dated> to) {

  /** Nothing said. */
  static final Span NONE = new Span(Optional.empty(), Optional.empty());

  /** Reads {@code horizon: {from: 2025Q1, to: 2039Q4}}. */
  static Span of(Yaml.Mapping mapping, Faults faults) {
    Fields fields = new Fields(mapping, List.of("from", "to"), faults);
    return new Span(
        fields.scalar("from").flatMap(s -> Dated.of(s, faults)),
        fields.scalar("to").flatMap(s -> Dated.of(s, Dated.ENDS, faults)));
  }

  /** This span, and what it does not say from another. */
  Span over(Span inherited) {
    return new Span(from.or(inherited::from), to.or(inherited::to));
  }

  /** Whether anything is said. */
  boolean isPresent() {
    return from.isPresent() || to.isPresent();
  }
}
