package org.multivector.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.multivector.model.Moves;
import org.multivector.results.Language;
import org.multivector.world.Deals;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Moves of states in words. */
final class MoveWording {

  private static final Collector<CharSequence, ?, String> AND = Collectors.joining(" and ");

  private final Roster roster;

  MoveWording(Roster roster) {
    this.roster = roster;
  }

  /** What a state did. */
  String tell(int state, Moves.Made made, World world) {
    String with = namesOfAny(made.variant()).map(Language.ENGLISH::within).collect(AND);
    String who = roster.states().get(state).name();
    return who
        + switch (made.move()) {
          case "accept" -> " accepts the deal of " + with + deal(state, made.variant(), world);
          case "borrow" -> " borrows more from " + with;
          case "repay" -> " repays " + with + " early";
          case "invest" -> " invests in capacity of its own: " + with;
          case "initiative" -> " takes an initiative towards " + with;
          case "defect" -> " takes an advantage at the cost of " + with;
          case "mediate" -> " mediates between " + with;
          case "declare_neutrality" -> " declares its neutrality: " + with;
          case "leave_neutrality" -> " gives up its neutrality: " + with;
          case "build" -> " commits itself to build: " + with;
          case "contract" -> " reserves capacity: " + with;
          default -> throw new IllegalArgumentException("no words for the move " + made.move());
        };
  }

  private String deal(int state, String power, World world) {
    int place = roster.powers().stream().map(Roster.Entry::id).toList().indexOf(power);
    int domain = world.deals.domain[world.pair(state, place)];
    return domain == Deals.NONE ? "" : " (" + roster.domains().get(domain).name() + ")";
  }

  /** The name of whatever has an id, of a pair both names. */
  String nameOfAny(String id) {
    return namesOfAny(id).collect(AND);
  }

  private Stream<String> namesOfAny(String id) {
    return Arrays.stream(id.split("\\.")).map(this::name);
  }

  private String name(String id) {
    return Stream.of(
            roster.states(),
            roster.partners(),
            roster.domains(),
            roster.corridors(),
            roster.commodities(),
            roster.institutions())
        .flatMap(List::stream)
        .filter(entry -> entry.id().equals(id))
        .map(Roster.Entry::name)
        .findFirst()
        .orElse(id);
  }
}
