package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Yaml;
import org.multivector.world.Dimension;
import org.multivector.world.Institution;
import org.multivector.world.Network;
import org.multivector.world.Roster;
import org.multivector.world.Roster.Entry;

/** The entities of a world after some have come and others have gone. */
final class EditedEntities {

  private final Entities before;
  private final Roster old;
  private final List<String> gone;
  private final NewcomerReader reader;
  private final List<Entry> states;
  private final List<Entry> powers;

  EditedEntities(Entities before, EntityEdit edit, Faults faults) {
    this.before = before;
    old = before.roster();
    gone = edit.removed();
    edit.remove().forEach(id -> takeOut(id, faults));
    Yaml.Mapping nothing = new Yaml.Mapping(new Spot("", 1, 1), List.of());
    reader = new NewcomerReader(edit.add().orElse(nothing), old, gone, faults);
    states = joined(left(old.states()), reader.actors("states", Members.of(old, Dimension.STATE)));
    powers = joined(left(old.powers()), reader.actors("powers", Members.of(old, Dimension.POWER)));
    Spot at = edit.at().orElse(nothing.at());
    EntitiesReader.checkSize("states", states.size(), EntitiesReader.MOST, at, faults);
    EntitiesReader.checkSize("powers", powers.size(), EntitiesReader.MOST, at, faults);
  }

  /** Whether there is anybody to simulate. */
  boolean leavesSomebody() {
    return !states.isEmpty() && !powers.isEmpty();
  }

  private void takeOut(Yaml.Scalar id, Faults faults) {
    List<Entry> members =
        Stream.of(old.states(), old.powers(), old.corridors(), old.institutions())
            .flatMap(List::stream)
            .toList();
    List<String> leave = ids(members).toList();
    if (leave.contains(id.text())) {
      faults.gone(id);
    } else {
      String meant = Members.suggestion(id.text(), members);
      faults.unknown(id.at(), "state, power, corridor or institution", id.text(), leave, meant);
    }
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

  /** Who was added; complete after {@link #entities}. */
  List<Newcomer> newcomers() {
    return reader.newcomers();
  }

  /** The new entities. */
  Entities entities() {
    List<Institution> about = new ArrayList<>();
    for (int n = 0; n < old.institutions().size(); n++) {
      if (!gone.contains(old.institutions().get(n).id())) {
        about.add(led(before.institutions().get(n)));
      }
    }
    List<Entry> institutions = joined(left(old.institutions()), reader.institutions(powers, about));
    List<Entry> corridors = left(old.corridors());
    Roster middle = roster(institutions, corridors, network());
    NetworkReader.Lines lines = reader.lines(middle);
    Roster roster =
        roster(
            institutions,
            joined(corridors, lines.corridors()),
            NewcomerReader.joined(middle.network(), lines));
    return new Entities(roster, before.balanced(), nests(), shocks(), about);
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

  /** A place that has become a state or power is none any more; one that has gone is a place. */
  private Network network() {
    List<String> actors =
        Stream.concat(ids(states), Stream.concat(ids(powers), ids(old.passive()))).toList();
    List<Entry> places = new ArrayList<>();
    old.network().places().stream().filter(p -> !actors.contains(p.id())).forEach(places::add);
    Stream.of(old.states(), old.powers())
        .flatMap(List::stream)
        .filter(actor -> gone.contains(actor.id()))
        .forEach(places::add);
    List<String> nodes = joined(actors, ids(places).toList());
    List<String> was =
        Stream.of(old.states(), old.partners(), old.network().places()).flatMap(this::ids).toList();
    List<Network.Line> lines = new ArrayList<>();
    for (int n = 0; n < old.corridors().size(); n++) {
      if (!gone.contains(old.corridors().get(n).id())) {
        Network.Line line = old.network().lines().get(n);
        lines.add(
            new Network.Line(
                line.cargo(), line.legs().stream().map(leg -> moved(leg, was, nodes)).toList()));
      }
    }
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
    return new Yaml.Sequence(list.at(), list.items().stream().filter(this::isLeft).toList());
  }

  /** Of a pair both. */
  private boolean isLeft(Yaml item) {
    return item instanceof Yaml.Sequence pair
        ? pair.items().stream().allMatch(this::isLeft)
        : !(item instanceof Yaml.Scalar id && gone.contains(id.text()));
  }

  /**
   * Whether an address or condition names one of these ids. What either begins with, and what
   * follows an "and", says what is meant, not who: there is a measure "neutrality" and an
   * institution.
   */
  static boolean names(String text, Collection<String> ids) {
    return Stream.of(text.split("\\sand\\s", -1))
        .flatMap(test -> Stream.of(test.strip().split("[.\\s<>=]+", -1)).skip(1))
        .anyMatch(ids::contains);
  }
}
