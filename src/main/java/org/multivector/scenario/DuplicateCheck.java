package org.multivector.scenario;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;

/**
 * Checks that the claims of which others are duplicates are there: in the same file, in what it
 * extends, in a file of its folder, or in one that is read with it.
 */
final class DuplicateCheck {

  private static final String ALLOWED =
      "an id under \"expect\" in this file, in what it extends, in another file of its folder, or"
          + " in a file that is checked with it";

  private final Chain chain;
  private final List<String> together;
  private final Faults faults;
  private final Set<String> ids = new LinkedHashSet<>();
  private boolean unsure;

  /** Those that were not read yet; null as long as none was needed. */
  private @Nullable Iterator<Location> others;

  /**
   * A check.
   *
   * @param chain the file and what it extends
   * @param together files that are read with it, as they were typed
   * @param faults where faults go
   */
  DuplicateCheck(Chain chain, List<String> together, Faults faults) {
    this.chain = chain;
    this.together = together;
    this.faults = faults;
  }

  void check(List<Expectation> expectations) {
    chain.files().forEach(this::collect);
    for (Expectation expectation : expectations) {
      expectation
          .reason()
          .map(Expectation.Reason::other)
          .filter(other -> !other.text().isEmpty())
          .ifPresent(other -> check(expectation.id().text(), other));
    }
  }

  private void check(String id, Word other) {
    Spot at = new Spot(other.file(), other.row(), other.column());
    if (other.text().equals(id)) {
      faults.error(at, Wording.quote(id) + " is called a duplicate of itself");
    } else if (!isThere(other.text()) && !isBeside(other.text()) && !unsure) {
      String what = "unknown claim " + Wording.quote(other.text());
      faults.stranger(at, what, ALLOWED, Nearest.to(other.text(), ids));
    }
  }

  /** Whether there is such an entry, or parts of it: of S1, also S1.a and S1.b. */
  private boolean isThere(String other) {
    return ids.contains(other) || ids.stream().anyMatch(id -> id.startsWith(other + "."));
  }

  /** Other files are read only where a claim is none of the own, and each once. */
  private boolean isBeside(String other) {
    if (others == null) {
      others = others();
    }
    while (others.hasNext()) {
      Faults theirs = new Faults();
      ScenarioFileReader.read(others.next(), theirs).ifPresent(this::collect);
      unsure |= theirs.errors() > 0; // an entry of it may be lost
      if (isThere(other)) {
        return true;
      }
    }
    return false;
  }

  private Iterator<Location> others() {
    Faults ofOthers = new Faults(); // are told where they are read themselves
    Set<String> known = new HashSet<>();
    chain.files().forEach(file -> known.add(file.location().identity()));
    return Stream.concat(
            Lookup.beside(chain.last().location()).stream(),
            together.stream().flatMap(file -> Lookup.typed(file, ofOthers).stream()))
        .filter(file -> known.add(file.identity()))
        .toList()
        .iterator();
  }

  private void collect(ScenarioFile file) {
    file.expect().map(Yaml.Sequence::items).orElse(List.of()).forEach(this::collect);
  }

  /** The id, good or bad; of one that cannot be read nobody knows what it was to be. */
  private void collect(Yaml item) {
    Optional<String> id = words(item, "id").findFirst();
    id.ifPresentOrElse(ids::add, () -> unsure = true);
    id.ifPresent(of -> words(item, "each").forEach(actor -> ids.add(of + "/" + actor)));
  }

  /** The text under a key, or those of a list. */
  private static Stream<String> words(Yaml item, String key) {
    return item instanceof Yaml.Mapping mapping
        ? mapping.entries().stream()
            .filter(entry -> entry.key().text().equals(key))
            .map(Yaml.Entry::value)
            .flatMap(
                value ->
                    value instanceof Yaml.Sequence list ? list.items().stream() : Stream.of(value))
            .filter(Yaml.Scalar.class::isInstance)
            .map(value -> ((Yaml.Scalar) value).text().strip())
        : Stream.of();
  }
}
