package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.multivector.text.Faults;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;

/**
 * Keys that stand beside the group, or the address, to which they belong, because they are not
 * indented: told once, and read as its own.
 */
final class Outdented {

  /** Keys below which a group of others stands. */
  private static final List<String> GROUPS =
      Stream.concat(
              Stream.of("uncertain", "switches", "set", "horizon", "add", "with", "than"),
              Key.names(Keys.ADD).stream())
          .toList();

  /** Keys below which a list of groups stands. */
  private static final List<String> LISTS = List.of("events", "expect");

  private Outdented() {}

  /** The mapping as it was meant. */
  static Yaml.Mapping mended(Yaml.Mapping mapping, List<String> allowed, Faults faults) {
    List<Yaml.Entry> mended = new ArrayList<>();
    Yaml.Entry group = null;
    for (Yaml.Entry entry : mapping.entries()) {
      int last = mended.size() - 1;
      if (group != null && isStranger(entry, allowed)) {
        if (mended.get(last).equals(group)) {
          String what = Wording.quote(entry.key().text()) + " stands beside ";
          String advice = ", not under it; indent it further";
          faults.error(entry.key().at(), what + Wording.quote(group.key().text()) + advice);
        }
        mended.set(last, with(mended.get(last), entry));
      } else {
        group = isEmptyGroup(entry) ? entry : null;
        mended.add(entry);
      }
    }
    return new Yaml.Mapping(mapping.at(), mended);
  }

  private static boolean isStranger(Yaml.Entry entry, List<String> allowed) {
    String key = entry.key().text();
    return !allowed.contains(key) && Nearest.to(key, allowed).isEmpty();
  }

  private static boolean isEmptyGroup(Yaml.Entry entry) {
    String key = entry.key().text();
    boolean isAddress = key.contains(".");
    return (isAddress || GROUPS.contains(key) || LISTS.contains(key))
        && entry.value() instanceof Yaml.Scalar scalar
        && scalar.isNull();
  }

  /** The group with one more in it; of a list nothing can be said. */
  private static Yaml.Entry with(Yaml.Entry group, Yaml.Entry more) {
    Spot at = more.key().at();
    if (LISTS.contains(group.key().text())) {
      return new Yaml.Entry(group.key(), new Yaml.Sequence(at, List.of()));
    }
    List<Yaml.Entry> before =
        group.value() instanceof Yaml.Mapping mapping ? mapping.entries() : List.of();
    List<Yaml.Entry> all = Stream.concat(before.stream(), Stream.of(more)).toList();
    return new Yaml.Entry(group.key(), new Yaml.Mapping(at, all));
  }
}
