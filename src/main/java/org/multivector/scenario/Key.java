package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A key that authors may write. What the readers accept, what the schema tells editors, and what
 * the tables of the docs say all come from here.
 *
 * @param name as it is written
 * @param what what it says, in a few words
 * @param otherwise what holds if it is left out, or {@link #MUST}
 * @param shape what its value looks like, as JSON Schema
 * @param isProse whether its value is a text that people read, in which a # is likely to be meant
 */
record Key(String name, String what, String otherwise, Map<String, Object> shape, boolean isProse) {

  /** It cannot be left out. */
  static final String MUST = "must be there";

  Key(String name, String what, String otherwise, Map<String, Object> shape) {
    this(name, what, otherwise, shape, false);
  }

  /** A key of a text that people read. */
  static Key prose(String name, String what, String otherwise) {
    return new Key(name, what, otherwise, Subschema.TEXT, true);
  }

  /** Whether it has to be there. */
  boolean isRequired() {
    return otherwise.equals(MUST);
  }

  /** The names of keys, in order. */
  @SafeVarargs
  static List<String> names(List<Key>... groups) {
    return joined(groups).stream().map(Key::name).toList();
  }

  /** Groups of keys as one. */
  @SafeVarargs
  static List<Key> joined(List<Key>... groups) {
    List<Key> all = new ArrayList<>();
    for (List<Key> group : groups) {
      all.addAll(group);
    }
    return List.copyOf(all);
  }
}
