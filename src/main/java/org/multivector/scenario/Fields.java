package org.multivector.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.text.Faults;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;

/** The keys of a mapping, asked for by name and kind; unknown and empty ones are faults. */
final class Fields {

  /** What a value must be, in words. */
  static final String LIST = "a list";

  /** The same of a mapping. */
  static final String GROUP = "a group of keys";

  /** The same of a scalar. */
  static final String WORD = "a text or a number";

  private static final String ONLY_A_COMMENT =
      ", since an unquoted # begins a comment; put a text that begins with # in quotes";

  private static final String CUT_SHORT =
      "an unquoted # begins a comment, and the text ends before it; put a text with # in quotes";

  private final Yaml.Mapping mapping;
  private final List<String> prose;
  private final Faults faults;
  private final Map<String, Yaml.Entry> mistyped = new HashMap<>();

  /** Keys of which nobody knows what was meant: each may be one that is missing, and excuses it. */
  private final Deque<Yaml.Entry> unexplained = new ArrayDeque<>();

  /** Reports every key that is not allowed; none of these is of a text that people read. */
  Fields(Yaml.Mapping mapping, List<String> allowed, Faults faults) {
    this(mapping, allowed, List.of(), faults);
  }

  /** Reports every key that is not allowed. */
  static Fields of(Yaml.Mapping mapping, List<Key> allowed, Faults faults) {
    List<Key> prose = allowed.stream().filter(Key::isProse).toList();
    return new Fields(mapping, Key.names(allowed), Key.names(prose), faults);
  }

  private Fields(Yaml.Mapping mapping, List<String> allowed, List<String> prose, Faults faults) {
    this.mapping = Outdented.mended(mapping, allowed, faults);
    this.prose = prose;
    this.faults = faults;
    for (Yaml.Entry entry : this.mapping.entries()) {
      if (!allowed.contains(entry.key().text())) {
        unknown(entry, allowed);
      }
    }
  }

  /** What stands below is read as what was meant; where nobody knows, no name in it is unknown. */
  private void unknown(Yaml.Entry entry, List<String> allowed) {
    String key = entry.key().text();
    String elsewhere = Misplaced.advice(key, allowed);
    if (!elsewhere.isEmpty()) {
      faults.error(entry.key().at(), elsewhere);
      faults.garbled(key);
      if (Misplaced.isDate(key, allowed)) {
        unexplained.add(entry); // stands for both
        unexplained.add(entry);
      }
      return;
    }
    faults.unknown(entry.key().at(), "key", key, allowed);
    String meant = Nearest.to(key, allowed);
    if (!meant.isEmpty()) {
      mistyped.putIfAbsent(meant, entry);
      return;
    }
    unexplained.add(entry);
    if (entry.value() instanceof Yaml.Mapping group) {
      group.entries().forEach(each -> faults.garbled(each.key().text()));
    }
  }

  /** Whether a key is not there, nor any that was probably meant to be it. */
  boolean lacks(String key) {
    return entry(key).isEmpty() && !mistyped.containsKey(key);
  }

  /** Where the mapping begins. */
  Spot at() {
    return mapping.at();
  }

  /**
   * The entry with this key, whatever its value, or a group or list under a key that was probably
   * meant to be it: that a single word is what was meant is less sure.
   */
  Optional<Yaml.Entry> entry(String key) {
    return mapping.entries().stream()
        .filter(e -> e.key().text().equals(key))
        .findFirst()
        .or(() -> Optional.ofNullable(mistyped.get(key)))
        .filter(e -> e.key().text().equals(key) || !(e.value() instanceof Yaml.Scalar));
  }

  /** A text or number. */
  Optional<Yaml.Scalar> scalar(String key) {
    return scalar(key, WORD);
  }

  /** A text or number of which more can be said. */
  Optional<Yaml.Scalar> scalar(String key, String expected) {
    Optional<Yaml.Scalar> scalar = entry(key).flatMap(entry -> scalar(entry, expected, faults));
    scalar
        .flatMap(Yaml.Scalar::comment)
        .filter(at -> prose.contains(key))
        .ifPresent(at -> faults.warning(at, CUT_SHORT));
    return scalar;
  }

  /** A text that must be there, and say something. */
  Optional<Yaml.Scalar> required(String key, String example) {
    require(key, example);
    Optional<Yaml.Scalar> scalar = scalar(key);
    scalar
        .filter(text -> text.text().isBlank())
        .ifPresent(
            text -> faults.error(text.at(), Wording.quote(key) + " is empty; write " + example));
    return scalar.filter(text -> !text.text().isBlank());
  }

  /** Reports a key that must be there, unless one that nobody knows may be it. */
  void require(String key, String example) {
    if (lacks(key) && unexplained.poll() == null) {
      faults.error(at(), Wording.quote(key) + " is missing; write " + example);
    }
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
    entry.ifPresent(e -> wrong(e, LIST, faults));
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
    return scalar(entry, WORD, faults);
  }

  private static Optional<Yaml.Scalar> scalar(Yaml.Entry entry, String expected, Faults faults) {
    if (entry.value() instanceof Yaml.Scalar scalar && !scalar.isNull()) {
      return Optional.of(scalar);
    }
    wrong(entry, expected, faults);
    return Optional.empty();
  }

  /** The entry's value if it is a group of keys; otherwise a fault. */
  static Optional<Yaml.Mapping> mapping(Yaml.Entry entry, Faults faults) {
    if (entry.value() instanceof Yaml.Mapping mapping) {
      return Optional.of(mapping);
    }
    wrong(entry, GROUP, faults);
    return Optional.empty();
  }

  private static void wrong(Yaml.Entry entry, String expected, Faults faults) {
    faults.garbled(entry.key().text());
    if (entry.value() instanceof Yaml.Sequence list) {
      list.items().stream().flatMap(Fields::words).forEach(faults::garbled);
    }
    String key = Wording.quote(entry.key().text());
    if (entry.value() instanceof Yaml.Scalar scalar && scalar.isNull()) {
      Optional<Spot> comment =
          scalar.comment().filter(at -> !List.of(GROUP, LIST).contains(expected));
      faults.error(
          comment.orElse(entry.key().at()),
          key + " has no value" + (comment.isEmpty() ? "; write " + expected : ONLY_A_COMMENT));
    } else {
      String found = entry.value().kind();
      String advice = OtherKind.advice(entry, expected);
      faults.error(entry.value().at(), key + " must be " + expected + ", not " + found + advice);
    }
  }

  private static Stream<String> words(Yaml item) {
    return item instanceof Yaml.Mapping group
        ? group.entries().stream().map(entry -> entry.key().text())
        : item instanceof Yaml.Scalar word ? Stream.of(word.text()) : Stream.of();
  }
}
