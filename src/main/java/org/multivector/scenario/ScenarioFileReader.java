package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.Spot;
import org.multivector.text.TextFile;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.text.YamlParser;

/** Reads one scenario file as far as that is possible without knowing the world. */
final class ScenarioFileReader {

  /** Key of a world that is another but for some tables. */
  static final String LIKE = "like";

  private ScenarioFileReader() {}

  /** The file, or faults and nothing if it cannot be made sense of. */
  static Optional<ScenarioFile> read(Location location, Faults faults) {
    return read(location, Optional.empty(), faults);
  }

  /**
   * The file.
   *
   * @param asked where another world says that it is like this one; then this must be like none
   */
  private static Optional<ScenarioFile> read(
      Location location, Optional<Spot> asked, Faults faults) {
    return TextFile.read(location, faults)
        .flatMap(
            text ->
                YamlParser.parse(
                    location.name(), text, entries -> Parted.mended(entries, faults), faults))
        .map(root -> file(location, root, asked, faults));
  }

  private static ScenarioFile file(
      Location location, Yaml.Mapping written, Optional<Spot> asked, Faults faults) {
    Yaml.Mapping indented = Outdented.mended(written, Key.names(allowed(written)), faults);
    WorldTables tables = new WorldTables(location);
    Yaml.Mapping root = isWorld(indented) ? Renamed.mended(indented, tables, faults) : indented;
    Fields fields = Fields.of(root.without(misplaced(root, faults)), allowed(root), faults);
    Optional<Location> like = link(root, fields).flatMap(name -> like(name, location, faults));
    return new ScenarioFile(
        location,
        fields.required("title", "title: What happens"),
        fields.scalar("question").map(Yaml.Scalar::text).orElse(""),
        Titles.beside(location, faults),
        fields.sequence("sources").map(list -> Citation.of(list, faults)).orElse(List.of()),
        parent(root, fields, faults),
        fields.scalar("reference"),
        fields.mapping("horizon").map(m -> Span.of(m, faults)).orElse(Span.NONE),
        fields.named("uncertain"),
        Switch.of(fields.named("switches"), faults),
        fields.named("set"),
        fields.sequence("events").map(new EventReader(faults)::events).orElse(List.of()),
        fields.sequence("expect"),
        EntityEdit.of(fields, faults),
        like.isPresent()
            ? model(location, like.get(), asked, fields, faults).map(own -> own.under(tables))
            : entities(root, fields, faults)
                .map(own -> new WorldFile(own, tables, Optional.empty())));
  }

  /** A file that extends another says nothing of who there is; one that does not must. */
  private static List<Key> allowed(Yaml.Mapping root) {
    boolean like = root.has(LIKE) && !root.has("extends");
    List<Key> more = like ? WorldKeys.LIKE : Keys.LINKS;
    return Key.joined(Keys.COMMON, isWorld(root) ? WorldKeys.ENTITIES : more);
  }

  /** Keys of a world in a file that extends one: said once, and not as unknown keys. */
  private static List<String> misplaced(Yaml.Mapping root, Faults faults) {
    List<String> misplaced = new ArrayList<>();
    for (Yaml.Entry entry : root.entries()) {
      String key = entry.key().text();
      if (EntitiesReader.KEYS.contains(key) && !isWorld(root)) {
        misplaced.add(key);
        String doing = root.has(LIKE) ? "is like" : "extends";
        String address = Misplaced.address(entry);
        String comes =
            address.isEmpty()
                ? "; write who comes under \"add\""
                : "; a number of it is changed under \"set\", as " + address;
        String advice =
            root.has("extends") && Key.names(Keys.ADD).contains(key)
                ? comes
                : "; copy the world's folder to change who is in it";
        String what = " belongs to a world, and this file " + doing + " one" + advice;
        faults.error(entry.key().at(), Wording.quote(key) + what);
      }
    }
    return misplaced;
  }

  private static boolean isWorld(Yaml.Mapping root) {
    return !root.has("extends")
        && !root.has(LIKE)
        && EntitiesReader.KEYS.stream().anyMatch(key -> root.has(key));
  }

  private static Optional<Yaml.Scalar> link(Yaml.Mapping root, Fields fields) {
    return root.has("extends") ? Optional.empty() : fields.scalar(LIKE);
  }

  private static Optional<Location> like(Yaml.Scalar name, Location from, Faults faults) {
    Optional<Location> like = Lookup.world(name.text(), from);
    if (like.isEmpty()) {
      String what = "there is no world " + Wording.quote(name.text()) + " to be like";
      faults.error(name.at(), what, "the folder of a world beside this one, or baseline");
    }
    return like;
  }

  /** The world that one is like, which says itself who is in it. */
  private static Optional<WorldFile> model(
      Location from, Location like, Optional<Spot> asked, Fields fields, Faults faults) {
    Spot at = asked.orElseGet(() -> fields.entry(LIKE).orElseThrow().value().at());
    if (asked.isPresent()) {
      faults.error(at, from.stem() + " is like another world itself; name that one");
      return Optional.empty();
    }
    if (like.identity().equals(from.identity())) {
      faults.error(at, from.stem() + " cannot be like itself; name another world");
      return Optional.empty();
    }
    return read(like, Optional.of(at), faults).flatMap(ScenarioFile::world);
  }

  private static Optional<Entities> entities(Yaml.Mapping root, Fields fields, Faults faults) {
    if (!isWorld(root)) {
      return Optional.empty();
    }
    Optional<Entities> entities = new EntitiesReader(fields, faults).entities();
    if (entities.isEmpty()) {
      Span span = fields.mapping("horizon").map(m -> Span.of(m, faults)).orElse(Span.NONE);
      Horizon.of(span, span, root.at(), faults);
    }
    return entities;
  }

  /** What it extends; who does not say so is taken to mean the world of the program. */
  private static Optional<Yaml.Scalar> parent(Yaml.Mapping root, Fields fields, Faults faults) {
    boolean none = fields.lacks("extends");
    if (isWorld(root) || (none && !fields.lacks(LIKE))) {
      return Optional.empty();
    }
    if (none) {
      faults.error(root.at(), "\"extends\" is missing; write extends: baseline");
    }
    return fields
        .scalar("extends")
        .or(() -> Optional.of(new Yaml.Scalar(root.at(), "baseline", true, root.at())));
  }
}
