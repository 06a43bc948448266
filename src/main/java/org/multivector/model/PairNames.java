package org.multivector.model;

import java.util.List;
import org.multivector.world.Roster;

/** Names of what chance decides between each state and each power, by state, then power. */
final class PairNames {

  private PairNames() {}

  /** Makes the name of a pair. */
  interface OfPair {
    long name(String state, String power);
  }

  /** Makes the name of one thing among several of a pair. */
  interface OfMember {
    long name(String state, String power, String member);
  }

  /** One name a pair. */
  static long[] of(Roster roster, OfPair naming) {
    return of(roster, List.of(""), (state, power, none) -> naming.name(state, power));
  }

  /** One name a pair and domain, issue or the like, by pair. */
  static long[] of(Roster roster, List<String> members, OfMember naming) {
    int powers = roster.powers().size();
    int each = members.size();
    long[] names = new long[roster.states().size() * powers * each];
    for (int n = 0; n < names.length; n++) {
      int pair = n / each;
      names[n] =
          naming.name(
              roster.states().get(pair / powers).id(),
              roster.powers().get(pair % powers).id(),
              members.get(n % each));
    }
    return names;
  }

  /** The ids of entries, as members. */
  static List<String> ids(List<Roster.Entry> entries) {
    return entries.stream().map(Roster.Entry::id).toList();
  }
}
