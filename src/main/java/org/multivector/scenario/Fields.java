package org.multivector.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of a mapping, asked for by name and kind; unknown and empty ones are faults. */
final class Fields {

  private final Yaml.Mapping mapping;
  private final Faults faults;
  private final Set<String> mistyped = new HashSet<>();

  /** Reports every key that is not allowed. */
  Fields(Yaml.Mapping mapping, List<String> allowed, Faults faults) {
    this.mapping = mapping;
    this.faults = faults;
    for (Yaml.Entry entry : mapping.entries()) {
      if (!allowed.contains(entry.key().text())) {
        unknown(entry, allowed);
      }
    }
  }

  /** What was meant is not missing, and what stands below is not unknown. */
  private void unknown(Yaml.Entry entry, List<String> allowed) {
    faults.unknown(entry.key().at(), "key", entry.key().text(), allowed);
    mistyped.add(Nearest.to(entry.key().text(), allowed));
    if (entry.value() instanceof Yaml.Mapping group) {
      group.entries().forEach(each -> faults.garbled(each.key().text()));
    }
  }

  /** Whether a key is not there, nor any that was probably meant to be it. */
  boolean lacks(String key) {
    return entry(key).isEmpty() && !mistyped.contains(key);
  }

  /** Where the mapping begins. */
  Spot at() {
    return mapping.at();
  }

  /** The entry with this key, whatever its value. */
  Optional<Yaml.Entry> entry(String key) {
    return mapping.entries().stream().filter(e -> e.key().text().equals(key)).findFirst();
  }

  /** A text or number. */
  Optional<Yaml.Scalar> scalar(String key) {
    return entry(key).flatMap(entry -> scalar(entry, faults));
  }

  /** A text that must be there. */
  Optional<Yaml.Scalar> required(String key, String example) {
    if (lacks(key)) {
      faults.error(at(), Wording.quote(key) + " is missing; write " + example);
    }
    return scalar(key);
  }

  /** A group of keys. */
  Optional<Yaml.Mapping> mapping(String key) {
    return entry(key).flatMap(entry -> mapping(entry, faults));
  }

  /** A list. */
  Optional<Yaml.Sequence> sequence(String key) {
    Optional<Yaml.Entry> entry = entry(key);
    if (entry.isPresent() && entry.get().value() instanceof Yaml.Sequence sequence) {
      return Optional.of(sequence);
    }
    entry.ifPresent(e -> wrong(e, "a list", faults));
    return Optional.empty();
  }

  /** The entries of a group of names that each have a text or number; others are faults. */
  List<Named> named(String key) {
    List<Named> named = new ArrayList<>();
    mapping(key).ifPresent(group -> named.addAll(named(group, faults)));
    return named;
  }

  /** The entries of a group of names that each have a text or number; others are faults. */
  static List<Named> named(Yaml.Mapping group, Faults faults) {
    List<Named> named = new ArrayList<>();
    for (Yaml.Entry entry : group.entries()) {
      scalar(entry, faults).ifPresent(value -> named.add(new Named(entry.key(), value)));
    }
    return named;
  }

  /** A name and its text or number. */
  record Named(Yaml.Scalar key, Yaml.Scalar value) {}

  /** The entry's value if it is a text or number; otherwise a fault. */
  static Optional<Yaml.Scalar> scalar(Yaml.Entry entry, Faults faults) {
    if (entry.value() instanceof Yaml.Scalar scalar && !scalar.isNull()) {
      return Optional.of(scalar);
    }
    wrong(entry, "a text or a number", faults);
    return Optional.empty();
  }

  /** The entry's value if it is a group of keys; otherwise a fault. */
  static Optional<Yaml.Mapping> mapping(Yaml.Entry entry, Faults faults) {
    if (entry.value() instanceof Yaml.Mapping mapping) {
      return Optional.of(mapping);
    }
    wrong(entry, "a group of keys", faults);
    return Optional.empty();
  }

  private static void wrong(Yaml.Entry entry, String expected, Faults faults) {
    faults.garbled(entry.key().text());
    String key = Wording.quote(entry.key().text());
    if (entry.value() instanceof Yaml.Scalar scalar && scalar.isNull()) {
      boolean comma = entry.key().text().matches("\\d+");
      String advice = comma ? "is it a decimal comma? write a point" : "write " + expected;
      faults.error(entry.key().at(), key + " has no value; " + advice);
    } else {
      String found = entry.value().kind();
      faults.error(entry.value().at(), key + " must be " + expected + ", not " + found);
    }
  }
}
