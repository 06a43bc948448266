package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one scenario file as far as that is possible without knowing the world. */
final class ScenarioFileReader {

  /** Keys of every file. */
  private static final List<String> COMMON =
      List.of("title", "question", "sources", "horizon", "uncertain", "switches", "set", "events");

  /** Keys of a file that extends another. */
  private static final List<String> LINKS = List.of("extends", "reference");

  private ScenarioFileReader() {}

  /** The file, or faults and nothing if it cannot be made sense of. */
  static Optional<ScenarioFile> read(Location location, Faults faults) {
    return TextFile.read(location, faults)
        .flatMap(text -> YamlParser.parse(location.name(), text, faults))
        .map(root -> file(location, root, faults));
  }

  private static ScenarioFile file(Location location, Yaml.Mapping root, Faults faults) {
    Fields fields = new Fields(root.without(misplaced(root, faults)), allowed(root), faults);
    return new ScenarioFile(
        location,
        fields.required("title", "title: What happens").map(Yaml.Scalar::text).orElse(""),
        fields.scalar("question").map(Yaml.Scalar::text).orElse(""),
        fields.sequence("sources").map(list -> Citation.of(list, faults)).orElse(List.of()),
        fields.scalar("extends"),
        fields.scalar("reference"),
        fields.mapping("horizon").map(m -> Span.of(m, faults)).orElse(Span.NONE),
        fields.named("uncertain"),
        Switch.of(fields.named("switches"), faults),
        fields.named("set"),
        fields.sequence("events").map(new EventReader(faults)::events).orElse(List.of()),
        world(root, fields, faults));
  }

  /** A file that extends another says nothing of who there is; one that does not must. */
  private static List<String> allowed(Yaml.Mapping root) {
    List<String> allowed = new ArrayList<>(COMMON);
    allowed.addAll(isWorld(root) ? CastReader.KEYS : LINKS);
    return allowed;
  }

  /** Keys of a world in a file that extends one: said once, and not as unknown keys. */
  private static List<String> misplaced(Yaml.Mapping root, Faults faults) {
    List<String> misplaced = new ArrayList<>();
    for (Yaml.Entry entry : root.entries()) {
      String key = entry.key().text();
      if (CastReader.KEYS.contains(key) && !isWorld(root)) {
        misplaced.add(key);
        String what = " belongs to a world, and this file extends one; copy the world's folder";
        faults.error(entry.key().at(), Wording.quote(key) + what + " to change who is in it");
      }
    }
    return misplaced;
  }

  private static boolean isWorld(Yaml.Mapping root) {
    List<String> keys = root.entries().stream().map(entry -> entry.key().text()).toList();
    return !keys.contains("extends") && CastReader.KEYS.stream().anyMatch(keys::contains);
  }

  private static Optional<Cast> world(Yaml.Mapping root, Fields fields, Faults faults) {
    if (isWorld(root)) {
      return new CastReader(fields, faults).cast();
    }
    if (fields.entry("extends").isEmpty()) {
      faults.error(root.at(), "\"extends\" is missing; write extends: baseline");
    }
    return Optional.empty();
  }
}
