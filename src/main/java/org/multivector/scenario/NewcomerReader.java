package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.world.Institution;
import org.multivector.world.Network;
import org.multivector.world.Roster;
import org.multivector.world.Roster.Entry;

/** Reads what stands under {@code add}. */
final class NewcomerReader {

  /** Its keys. */
  private final Yaml.Mapping add;

  private final Roster before;
  private final Faults faults;
  private final List<Newcomer> newcomers = new ArrayList<>();

  NewcomerReader(Yaml.Mapping add, Roster before, Faults faults) {
    this.add = add;
    this.before = before;
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
  List<Entry> actors(String key, List<Entry> models) {
    List<Entry> actors = new ArrayList<>();
    for (Yaml.Entry entry : group(key)) {
      CastReader.checkActor(entry.key(), faults);
      refuseDouble(entry.key(), before.states(), before.partners());
      Optional<Fields> fields =
          Fields.mapping(entry, faults)
              .map(mapping -> new Fields(mapping, Key.names(Keys.NEWCOMER), faults));
      String name =
          fields.flatMap(f -> f.required("name", "name: Japan")).map(Yaml.Scalar::text).orElse("");
      actors.add(new Entry(entry.key().text(), name));
      enter(key, entry, name, fields.flatMap(f -> f.scalar("like")), models);
    }
    return actors;
  }

  private void enter(
      String key, Yaml.Entry entry, String name, Optional<Yaml.Scalar> like, List<Entry> models) {
    List<String> ids = models.stream().map(Entry::id).toList();
    like.filter(id -> !ids.contains(id.text()))
        .ifPresent(id -> faults.unknown(id.at(), singular(key), id.text(), ids));
    newcomers.add(
        new Newcomer(
            key,
            new Entry(entry.key().text(), name),
            like.map(Yaml.Scalar::text).filter(ids::contains),
            entry.key().at()));
  }

  private static String singular(String key) {
    return key.substring(0, key.length() - 1);
  }

  @SafeVarargs
  private void refuseDouble(Yaml.Scalar id, List<Entry>... groups) {
    for (List<Entry> group : groups) {
      if (group.stream().anyMatch(entry -> entry.id().equals(id.text()))
          || newcomers.stream().anyMatch(other -> other.id().equals(id.text()))) {
        faults.error(id.at(), Wording.quote(id.text()) + " is in the world already");
        return;
      }
    }
  }

  /** Institutions, and what they are about. */
  List<Entry> institutions(List<Entry> powers, List<Institution> about) {
    InstitutionReader reader =
        new InstitutionReader(powers, before.domains(), before.issues(), faults);
    List<Entry> institutions = new ArrayList<>();
    for (Yaml.Entry entry : group("institutions")) {
      CastReader.checkProject(entry.key(), faults);
      refuseDouble(entry.key(), before.institutions());
      Optional<Yaml.Mapping> mapping = Fields.mapping(entry, faults);
      String name = mapping.map(m -> reader.read(m.without(List.of("like")))).orElse("");
      institutions.add(new Entry(entry.key().text(), name));
      enter("institutions", entry, name, mapping.flatMap(this::like), before.institutions());
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
        groups.add(new Yaml.Entry(entry.key(), corridors(entry)));
      } else if (entry.key().text().equals("places")) {
        groups.add(entry);
      }
    }
    Fields fields = new Fields(new Yaml.Mapping(add.at(), groups), Key.names(Keys.ADD), faults);
    NetworkReader reader = new NetworkReader(fields, faults, roster);
    return reader.lines();
  }

  private Yaml corridors(Yaml.Entry group) {
    List<Yaml.Entry> bare = new ArrayList<>();
    for (Yaml.Entry entry : group("corridors")) {
      refuseDouble(entry.key(), before.corridors());
      Yaml value = entry.value();
      Optional<Yaml.Scalar> like = Optional.empty();
      if (value instanceof Yaml.Mapping mapping) {
        value = mapping.without(List.of("like"));
        like = like(mapping);
      }
      bare.add(new Yaml.Entry(entry.key(), value));
      enter("corridors", entry, "", like, before.corridors());
    }
    return new Yaml.Mapping(group.value().at(), bare);
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
