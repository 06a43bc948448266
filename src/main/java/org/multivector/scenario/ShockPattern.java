package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.world.Dimension;
import org.multivector.world.Roster;

/**
 * An address in which words in capitals stand for ids: {@code TARGET}, {@code ONE} and {@code
 * OTHER} for whom the shock befalls, the name of a dimension such as {@code STATE} for each of its
 * members in turn.
 */
final class ShockPattern {

  private final Roster roster;

  ShockPattern(Roster roster) {
    this.roster = roster;
  }

  /** The addresses that a pattern stands for; a pair of a state with itself is none. */
  List<String> addresses(String pattern, Map<String, String> words) {
    Stream<String> addresses = Stream.of("");
    for (String part : pattern.split("\\.", -1)) {
      addresses = addresses.flatMap(before -> ids(part, words).map(id -> join(before, id)));
    }
    return addresses.filter(address -> namesEachOnce(pattern, address)).toList();
  }

  private static String join(String before, String id) {
    return before.isEmpty() ? id : before + "." + id;
  }

  private Stream<String> ids(String part, Map<String, String> words) {
    String word = words.get(part);
    if (word != null) {
      return Stream.of(word);
    }
    return dimension(part)
        .map(dimension -> roster.members(dimension).stream().map(Roster.Entry::id))
        .orElseGet(() -> Stream.of(part));
  }

  private static Optional<Dimension> dimension(String part) {
    return Arrays.stream(Dimension.values())
        .filter(dimension -> dimension.column().toUpperCase(Locale.ROOT).equals(part))
        .findFirst();
  }

  /** Whether the words of the pattern became ids that are all different. */
  private static boolean namesEachOnce(String pattern, String address) {
    List<String> ids = new ArrayList<>(List.of(address.split("\\.", -1)));
    ids.removeAll(List.of(pattern.split("\\.", -1)));
    return new HashSet<>(ids).size() == ids.size();
  }
}
