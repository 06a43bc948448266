package org.multivector.text;

import java.util.List;
import java.util.Optional;

/** What a YAML file says, each value with its place. Scalars stay text until they are asked for. */
public sealed interface Yaml {

  /** Where the value begins. */
  Spot at();

  /** What it is, for messages. */
  String kind();

  /** {@code key: value} lines, each key once. */
  record Mapping(Spot at, List<Entry> entries) implements Yaml {
    @Override
    public String kind() {
      return "a group of keys";
    }

    /** Whether it has this key. */
    public boolean has(String key) {
      return entries.stream().anyMatch(entry -> entry.key().text().equals(key));
    }

    /** The mapping without these keys. */
    public Mapping without(List<String> keys) {
      return new Mapping(
          at, entries.stream().filter(entry -> !keys.contains(entry.key().text())).toList());
    }
  }

  /** One {@code key: value}. */
  record Entry(Scalar key, Yaml value) {}

  /** A list. */
  record Sequence(Spot at, List<Yaml> items) implements Yaml {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * A text or number.
   *
   * @param quoted whether it stands in quotes or in a block, so that it is never null
   * @param textAt where the first character of the text stands
   * @param comment where a comment begins that stands in the place of a text, or that may be more
   *     of it
   */
  record Scalar(Spot at, String text, boolean quoted, Spot textAt, Optional<Spot> comment)
      implements Yaml {

    /** What is not a comment. */
    public Scalar(Spot at, String text, boolean quoted, Spot textAt) {
      this(at, text, quoted, textAt, Optional.empty());
    }

    @Override
    public String kind() {
      return isNull() ? "nothing" : "the text " + Wording.quote(text);
    }

    /** Whether nothing was written (YAML 1.2 core: empty, {@code ~} or {@code null}). */
    public boolean isNull() {
      return !quoted
          && switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
          };
    }

    /** Where the character with this number stands, from 0. */
    public Spot at(int character) {
      return textAt.right(character);
    }
  }
}
