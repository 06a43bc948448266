package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.multivector.text.Faults;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Dimension;
import org.multivector.world.Institution;
import org.multivector.world.Network;
import org.multivector.world.Roster;
import org.multivector.world.Roster.Entry;

/** Reads what stands under {@code add}. */
final class NewcomerReader {

  /** Its keys. */
  private final Yaml.Mapping add;

  private final Roster before;
  private final List<String> gone;
  private final Faults faults;
  private final List<Newcomer> newcomers = new ArrayList<>();

  /**
   * A reader of who comes.
   *
   * @param before who was there
   * @param gone the ids of those of them who go
   */
  NewcomerReader(Yaml.Mapping add, Roster before, List<String> gone, Faults faults) {
    this.add = add;
    this.before = before;
    this.gone = gone;
    this.faults = faults;
    new Fields(add, Key.names(Keys.ADD), faults);
  }

  /** All that were read so far. */
  List<Newcomer> newcomers() {
    return newcomers;
  }

  private List<Yaml.Entry> group(String key) {
    for (Yaml.Entry entry : add.entries()) {
      if (entry.key().text().equals(key)) {
        return Fields.mapping(entry, faults).map(Yaml.Mapping::entries).orElse(List.of());
      }
    }
    return List.of();
  }

  /** States or powers. */
  List<Entry> actors(String key, Members models) {
    List<Entry> actors = new ArrayList<>();
    for (Yaml.Entry entry : group(key)) {
      int errors = faults.errors();
      EntitiesReader.checkActor(entry.key(), faults);
      boolean isNew =
          isNew(entry.key(), Stream.of(before.states(), before.partners()).flatMap(List::stream));
      Optional<Fields> fields =
          keys(entry).map(mapping -> Fields.of(mapping, Keys.NEWCOMER, faults));
      boolean isId = Forms.ACTOR.matcher(entry.key().text()).matches();
      Optional<Yaml.Scalar> called =
          fields.flatMap(f -> isId ? f.required("name", "name: Japan") : f.scalar("name"));
      called.ifPresent(text -> checkName(text, entry.key().text()));
      String name = called.map(Yaml.Scalar::text).orElse("");
      Optional<String> like = model(fields.flatMap(f -> f.scalar("like")), models);
      if (isNew) {
        actors.add(new Entry(entry.key().text(), name));
        enter(key, entry, name, like, errors);
      }
    }
    return actors;
  }

  /** Reports a name that somebody else has who is there, or who comes too. */
  private void checkName(Yaml.Scalar name, String id) {
    Stream.of(before.states(), before.partners(), newcomers.stream().map(Newcomer::entry).toList())
        .flatMap(List::stream)
        .filter(other -> !gone.contains(other.id()) && !other.id().equals(id))
        .filter(other -> isSame(name.text(), other.name()))
        .findFirst()
        .ifPresent(
            other -> {
              String what = " is the name of " + other.id() + "; give another one";
              faults.error(name.at(), Wording.quote(name.text()) + what);
            });
  }

  private static boolean isSame(String name, String other) {
    return name.strip().equalsIgnoreCase(other.strip());
  }

  /** What is said of a state or power; of a place its name would do. */
  private Optional<Yaml.Mapping> keys(Yaml.Entry entry) {
    if (entry.value() instanceof Yaml.Scalar name && !name.isNull()) {
      String what = Wording.quote(entry.key().text()) + " must be a group of keys; write {name: ";
      faults.error(name.at(), what + name.text() + ", like: whose figures it has}");
      return Optional.empty();
    }
    return Fields.mapping(entry, faults);
  }

  /** Whose figures a newcomer takes. */
  private Optional<String> model(Optional<Yaml.Scalar> like, Members models) {
    return like.filter(id -> isThere(id, models)).map(Yaml.Scalar::text);
  }

  private boolean isThere(Yaml.Scalar id, Members models) {
    if (newcomers.stream().map(Newcomer::id).anyMatch(id.text()::equals)) {
      String what = Wording.quote(id.text()) + " is added here too; be like somebody who was there";
      faults.error(id.at(), what);
      return false;
    }
    return models.find(id.text(), id.at(), faults) >= 0;
  }

  /**
   * Enters a newcomer.
   *
   * @param errors how many there were before it was read
   */
  private void enter(String key, Yaml.Entry entry, String name, Optional<String> like, int errors) {
    Entry named = new Entry(entry.key().text(), name);
    boolean whole = Forms.ACTOR.matcher(named.id()).matches() || !named.id().matches("|.*\\..*");
    boolean garbled = !whole || (like.isEmpty() && faults.errors() > errors);
    newcomers.add(new Newcomer(key, named, like, entry.key().at(), garbled));
  }

  private boolean isNew(Yaml.Scalar id, Stream<Entry> others) {
    boolean known =
        Stream.concat(others.map(Entry::id), newcomers.stream().map(Newcomer::id))
            .anyMatch(id.text()::equals);
    if (known) {
      faults.error(id.at(), Wording.quote(id.text()) + " is in the world already");
    }
    return !known;
  }

  /** Institutions, and what they are about. */
  List<Entry> institutions(List<Entry> powers, List<Institution> about) {
    InstitutionReader reader =
        new InstitutionReader(powers, before.domains(), before.issues(), faults);
    List<Entry> institutions = new ArrayList<>();
    for (Yaml.Entry entry : group("institutions")) {
      int errors = faults.errors();
      EntitiesReader.checkProject(entry.key(), faults);
      Optional<Yaml.Mapping> mapping = Fields.mapping(entry, faults);
      if (isNew(entry.key(), before.institutions().stream()) && mapping.isPresent()) {
        String name = reader.read(mapping.get().without(List.of("like")));
        institutions.add(new Entry(entry.key().text(), name));
        Optional<Yaml.Scalar> like = like(mapping.get());
        Optional<String> model = model(like, Members.of(before, Dimension.INSTITUTION));
        enter("institutions", entry, name, model, errors);
      }
    }
    about.addAll(reader.institutions());
    return institutions;
  }

  private Optional<Yaml.Scalar> like(Yaml.Mapping mapping) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().text().equals("like"))
        .findFirst()
        .flatMap(entry -> Fields.scalar(entry, faults));
  }

  /**
   * Places and corridors of a world with the newcomers in it.
   *
   * @param roster with states and powers as they are, and the lines that were there
   */
  NetworkReader.Lines lines(Roster roster) {
    List<Yaml.Entry> groups = new ArrayList<>();
    for (Yaml.Entry entry : add.entries()) {
      if (entry.key().text().equals("corridors")) {
        corridors(entry).ifPresent(bare -> groups.add(new Yaml.Entry(entry.key(), bare)));
      } else if (entry.key().text().equals("places")) {
        groups.add(entry);
      }
    }
    Fields fields = new Fields(new Yaml.Mapping(add.at(), groups), Key.names(Keys.ADD), faults);
    NetworkReader reader = new NetworkReader(fields, faults, roster);
    return reader.lines();
  }

  /** The corridors without what only newcomers say; nothing if all of them are there already. */
  private Optional<Yaml> corridors(Yaml.Entry group) {
    List<Yaml.Entry> bare = new ArrayList<>();
    for (Yaml.Entry entry : group("corridors")) {
      int errors = faults.errors();
      Yaml value = entry.value();
      Optional<Yaml.Scalar> like = Optional.empty();
      if (value instanceof Yaml.Mapping mapping) {
        value = mapping.without(List.of("like"));
        like = like(mapping);
      }
      if (isNew(entry.key(), before.corridors().stream())) {
        bare.add(new Yaml.Entry(entry.key(), value));
        enter("corridors", entry, "", model(like, Members.of(before, Dimension.CORRIDOR)), errors);
      }
    }
    boolean none = bare.isEmpty() && !group("corridors").isEmpty();
    return none ? Optional.empty() : Optional.of(new Yaml.Mapping(group.value().at(), bare));
  }

  /** The lines of before and those that were read. */
  static Network joined(Network before, NetworkReader.Lines read) {
    List<Network.Line> lines = new ArrayList<>(before.lines());
    lines.addAll(read.network().lines());
    List<Entry> places = new ArrayList<>(before.places());
    places.addAll(read.network().places());
    return new Network(before.cargoes(), lines, places);
  }
}
