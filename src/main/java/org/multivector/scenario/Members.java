package org.multivector.scenario;

import java.util.List;
import org.multivector.text.Faults;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.world.Dimension;
import org.multivector.world.Roster;

/** The members of one dimension of a world, looked up by id. */
record Members(Dimension dimension, List<Roster.Entry> entries) {

  static Members of(Roster roster, Dimension dimension) {
    return new Members(dimension, roster.members(dimension));
  }

  /** The number of the member with this id, or -1. */
  int find(String id) {
    for (int n = 0; n < entries.size(); n++) {
      if (entries.get(n).id().equals(id)) {
        return n;
      }
    }
    return -1;
  }

  /** The number of the member with this id, or a fault and -1. */
  int find(String id, Spot at, Faults faults) {
    int found = find(id);
    if (found < 0) {
      faults.unknown(at, kind(), id, ids(), suggestion(id, entries));
    }
    return found;
  }

  /** Whether somebody has this id. */
  boolean has(String id) {
    return find(id) >= 0;
  }

  /** The id that somebody has in other letters, or whose name this is; empty if nobody does. */
  String respelt(String text) {
    return entries.stream()
        .filter(one -> text.equalsIgnoreCase(one.id()) || text.equalsIgnoreCase(one.name()))
        .map(Roster.Entry::id)
        .findFirst()
        .orElse("");
  }

  /** Reports an id that is spelt otherwise in a whole column; of all such one is told. */
  void tellSpelling(String id, Spot at, Faults faults) {
    String what = "the " + kind() + " is spelt otherwise than in the world";
    faults.stranger(at, what, Wording.list(ids()), respelt(id));
  }

  /** The nearest id; who wrote a name is told its id. */
  static String suggestion(String text, List<Roster.Entry> entries) {
    List<String> ids = ids(entries);
    String near = Nearest.to(text, ids);
    List<String> names = entries.stream().map(Roster.Entry::name).toList();
    int named = names.indexOf(Nearest.to(text, names));
    return near.isEmpty() && named >= 0 ? ids.get(named) : Nearest.suggestion(text, ids);
  }

  private List<String> ids() {
    return ids(entries);
  }

  private static List<String> ids(List<Roster.Entry> entries) {
    return entries.stream().map(Roster.Entry::id).toList();
  }

  /** What a member is called: a rival is a power, another state a state. */
  private String kind() {
    return switch (dimension) {
      case STATE, OTHER_STATE -> "state";
      case POWER, RIVAL -> "power";
      case PARTNER, PASSIVE -> "partner";
      case DOMAIN -> "domain";
      case ISSUE -> "issue";
      case THEATRE -> "theatre";
      case INTEREST -> "interest";
      case COMMODITY -> "commodity";
      case CORRIDOR -> "corridor";
      case INSTITUTION -> "institution";
      case MEMBER -> "state or power";
      case REGIME, NEXT_REGIME -> "regime";
      case SHOCK -> "shock";
      case CARGO -> "cargo";
    };
  }
}
