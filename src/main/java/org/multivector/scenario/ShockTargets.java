package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.text.Faults;
import org.multivector.text.Nearest;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Roster;

/** Whom a kind of shock befalls. */
final class ShockTargets {

  /**
   * One target.
   *
   * @param name under which its chance is drawn
   * @param words what stands for it in patterns: {@code TARGET}, or of a pair {@code ONE} and
   *     {@code OTHER}
   */
  record Target(String name, Map<String, String> words) {

    static Target of(String id) {
      return new Target(id, Map.of("TARGET", id));
    }

    static Target of(String one, String other) {
      String name = one.compareTo(other) < 0 ? one + "." + other : other + "." + one;
      return new Target(name, Map.of("ONE", one, "OTHER", other));
    }
  }

  private static final Target REGION = new Target("REGION", Map.of());
  private static final List<String> GROUPS =
      List.of("region", "states", "pairs", "powers", "commodities", "corridors");

  private final Roster roster;
  private final Faults faults;

  ShockTargets(Roster roster, Faults faults) {
    this.roster = roster;
    this.faults = faults;
  }

  /** The targets that are meant, or faults. */
  List<Target> of(Yaml on) {
    if (on instanceof Yaml.Sequence list) {
      List<Target> targets = new ArrayList<>();
      list.items().forEach(item -> one(item).ifPresent(targets::add));
      return targets;
    }
    String word = on instanceof Yaml.Scalar scalar ? scalar.text() : on.kind();
    return switch (word) {
      case "region" -> List.of(REGION);
      case "pairs" -> pairs();
      case "states" -> all(roster.states());
      case "powers" -> all(roster.powers());
      case "commodities" -> all(roster.commodities());
      case "corridors" -> all(roster.corridors());
      default -> {
        List<String> allowed = new ArrayList<>(GROUPS);
        allowed.add("or a list");
        faults.error(
            on.at(),
            "not a group that shocks befall: " + Wording.quote(word),
            Wording.list(allowed),
            Nearest.to(word, GROUPS));
        yield List.of();
      }
    };
  }

  private static List<Target> all(List<Roster.Entry> members) {
    return members.stream().map(member -> Target.of(member.id())).toList();
  }

  private List<Target> pairs() {
    List<Target> pairs = new ArrayList<>();
    for (int one = 0; one < roster.states().size(); one++) {
      for (int other = one + 1; other < roster.states().size(); other++) {
        pairs.add(Target.of(roster.states().get(one).id(), roster.states().get(other).id()));
      }
    }
    return pairs;
  }

  private Optional<Target> one(Yaml item) {
    if (item instanceof Yaml.Sequence pair && pair.items().size() == 2) {
      Optional<String> one = known(pair.items().get(0));
      Optional<String> other = known(pair.items().get(1));
      return one.flatMap(a -> other.map(b -> Target.of(a, b)));
    }
    return known(item).map(Target::of);
  }

  private Optional<String> known(Yaml item) {
    String id = item instanceof Yaml.Scalar scalar ? scalar.text() : item.kind();
    List<String> ids =
        Stream.of(roster.states(), roster.powers(), roster.commodities(), roster.corridors())
            .flatMap(List::stream)
            .map(Roster.Entry::id)
            .toList();
    if (!ids.contains(id)) {
      faults.unknown(item.at(), "target", id, ids);
      return Optional.empty();
    }
    return Optional.of(id);
  }
}
