package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.world.Institution;
import org.multivector.world.Network;
import org.multivector.world.Roster;
import org.multivector.world.Roster.Entry;

/** The cast of a world after some have come and others have gone. */
final class CastChange {

  private final Cast before;
  private final Roster old;
  private final List<String> gone;
  private final NewcomerReader reader;
  private final List<Entry> states;
  private final List<Entry> powers;

  CastChange(Cast before, Recast recast, Faults faults) {
    this.before = before;
    old = before.roster();
    gone = recast.removed();
    List<String> leave = Stream.of(old.powers(), old.institutions()).flatMap(this::ids).toList();
    for (Yaml.Scalar id : recast.remove()) {
      if (!leave.contains(id.text())) {
        faults.unknown(id.at(), "power or institution", id.text(), leave);
      }
    }
    Yaml.Mapping nothing = new Yaml.Mapping(new Spot("", 1, 1), List.of());
    reader = new NewcomerReader(recast.add().orElse(nothing), old, faults);
    states = joined(old.states(), reader.actors("states", old.states()));
    powers = joined(left(old.powers()), reader.actors("powers", old.powers()));
  }

  private Stream<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id);
  }

  private List<Entry> left(List<Entry> entries) {
    return entries.stream().filter(entry -> !gone.contains(entry.id())).toList();
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /** Who was added; complete after {@link #cast}. */
  List<Newcomer> newcomers() {
    return reader.newcomers();
  }

  /** The new cast. */
  Cast cast() {
    List<Institution> about = new ArrayList<>();
    for (int n = 0; n < old.institutions().size(); n++) {
      if (!gone.contains(old.institutions().get(n).id())) {
        about.add(led(before.institutions().get(n)));
      }
    }
    List<Entry> institutions = joined(left(old.institutions()), reader.institutions(powers, about));
    Roster middle = roster(institutions, old.corridors(), network());
    NetworkReader.Lines lines = reader.lines(middle);
    Roster roster =
        roster(
            institutions,
            joined(old.corridors(), lines.corridors()),
            NewcomerReader.joined(middle.network(), lines));
    return new Cast(roster, before.balanced(), nests(), shocks(), about);
  }

  private Roster roster(List<Entry> institutions, List<Entry> corridors, Network network) {
    return new Roster(
        states,
        powers,
        old.passive(),
        old.domains(),
        old.issues(),
        old.theatres(),
        old.interests(),
        old.commodities(),
        corridors,
        institutions,
        old.regimes(),
        old.shocks(),
        old.cargoes(),
        network);
  }

  private Institution led(Institution one) {
    int leader =
        one.leader() == Institution.NOBODY
            ? Institution.NOBODY
            : ids(powers).toList().indexOf(old.powers().get(one.leader()).id());
    return new Institution(leader, one.worksIn(), one.binds(), one.neutral());
  }

  /** A place that has become a state or power is none any more; a power that has gone is one. */
  private Network network() {
    List<String> actors =
        Stream.concat(ids(states), Stream.concat(ids(powers), ids(old.passive()))).toList();
    List<Entry> places = new ArrayList<>();
    old.network().places().stream().filter(p -> !actors.contains(p.id())).forEach(places::add);
    old.powers().stream().filter(p -> !powers.contains(p)).forEach(places::add);
    List<String> nodes = joined(actors, ids(places).toList());
    List<String> was =
        Stream.of(old.states(), old.partners(), old.network().places()).flatMap(this::ids).toList();
    List<Network.Line> lines =
        old.network().lines().stream()
            .map(
                line ->
                    new Network.Line(
                        line.cargo(),
                        line.legs().stream().map(leg -> moved(leg, was, nodes)).toList()))
            .toList();
    return new Network(old.network().cargoes(), lines, places);
  }

  private Network.Leg moved(Network.Leg leg, List<String> was, List<String> nodes) {
    boolean nobody = leg.by() == Network.NOBODY || gone.contains(was.get(leg.by()));
    return new Network.Leg(
        nodes.indexOf(was.get(leg.from())),
        nodes.indexOf(was.get(leg.to())),
        nobody ? Network.NOBODY : nodes.indexOf(was.get(leg.by())));
  }

  /** A new power is in the nest of whom it is like, or alone in one. */
  private int[] nests() {
    List<String> was = ids(old.partners()).toList();
    List<String> partners = joined(ids(powers).toList(), ids(old.passive()).toList());
    int[] nests = new int[partners.size()];
    for (int n = 0; n < nests.length; n++) {
      String id = partners.get(n);
      Optional<String> like =
          newcomers().stream()
              .filter(newcomer -> newcomer.id().equals(id))
              .flatMap(newcomer -> newcomer.like().stream())
              .findFirst();
      int known = was.indexOf(like.orElse(id));
      nests[n] = known < 0 ? was.size() + n : before.nest()[known];
    }
    return nests;
  }

  /** Shocks that name somebody who has gone leave that out. */
  private List<ShockKind> shocks() {
    return before.shocks().stream()
        .map(
            kind ->
                new ShockKind(
                    kind.entry(),
                    kind.on() instanceof Yaml.Sequence list ? left(list) : kind.on(),
                    kind.changes().stream()
                        .filter(change -> !names(change.address().text(), gone))
                        .toList()))
        .toList();
  }

  private Yaml left(Yaml.Sequence list) {
    List<Yaml> items =
        list.items().stream()
            .filter(item -> !(item instanceof Yaml.Scalar id && gone.contains(id.text())))
            .toList();
    return new Yaml.Sequence(list.at(), items);
  }

  /** Whether an address or condition names one of these ids. */
  static boolean names(String text, Iterable<String> ids) {
    List<String> parts = List.of(text.split("[.\\s<>=]+", -1));
    for (String id : ids) {
      if (parts.contains(id)) {
        return true;
      }
    }
    return false;
  }
}
