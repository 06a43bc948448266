package org.multivector.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.Nearest;
import org.multivector.text.OnDisk;
import org.multivector.text.Shipped;
import org.multivector.text.Spot;
import org.multivector.text.Wording;

/** Finds scenario files: as typed on the command line, and as named by {@code extends:}. */
final class Lookup {

  private static final String WORLD = "/world.yaml";

  private Lookup() {}

  /** The file that was typed: a path, or the name of a shipped scenario; otherwise a fault. */
  static Optional<Location> typed(String typed, Faults faults) {
    Spot start = Spot.startOf(typed.isBlank() ? "FILE" : typed);
    try {
      Path path = Path.of(typed);
      if (Files.isDirectory(path)) {
        boolean world = Files.exists(path.resolve("world.yaml"));
        String suggestion = world ? path.resolve("world.yaml").toString() : "";
        faults.error(start, "a folder, not a scenario file", "", suggestion);
        return Optional.empty();
      }
      if (Files.exists(path)) {
        return Optional.of(new OnDisk(path, typed));
      }
      return shipped(typed).or(() -> missing(start, path, faults));
    } catch (InvalidPathException e) {
      boolean garbled = typed.indexOf('\uFFFD') >= 0;
      faults.error(start, "not a file name" + (garbled ? Wording.SET_A_LOCALE : ""));
      return Optional.empty();
    }
  }

  private static Optional<Location> missing(Spot start, Path path, Faults faults) {
    String suggestion = similar(path);
    String allowed = suggestion.isEmpty() ? "a file, or " + Wording.list(Shipped.names()) : "";
    faults.noFile(start, allowed, suggestion);
    return Optional.empty();
  }

  /** The file that {@code extends: name} means, or nothing. */
  static Optional<Location> named(String name, Location from) {
    if (!Forms.SCENARIO.matcher(name).matches()) {
      return Optional.empty();
    }
    return Stream.of(from.sibling(name + ".yaml"), from.sibling(name + WORLD))
        .filter(Location::exists)
        .findFirst()
        .or(() -> shipped(name));
  }

  /** The world that {@code like: name} means, beside the file's folder or shipped, or nothing. */
  static Optional<Location> world(String name, Location from) {
    if (!Forms.SCENARIO.matcher(name).matches()) {
      return Optional.empty();
    }
    return Stream.of(
            from.sibling("../" + name + WORLD),
            from.sibling(name + WORLD),
            new Shipped(name + WORLD))
        .filter(Location::exists)
        .findFirst();
  }

  /** Names that {@code extends:} could mean. */
  static List<String> names(Location from) {
    List<String> names = new ArrayList<>();
    if (from instanceof OnDisk disk) {
      for (String file : scenarios(disk.file().toAbsolutePath().getParent())) {
        names.add(plain(file));
      }
    }
    names.remove(from.stem());
    Shipped.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
    return names;
  }

  private static Optional<Location> shipped(String name) {
    return Stream.of(new Shipped(name + ".yaml"), new Shipped(name + WORLD))
        .filter(Shipped::exists)
        .map(Location.class::cast)
        .findFirst();
  }

  /** A file of almost this name in the same folder, or a shipped scenario of almost this name. */
  private static String similar(Path path) {
    String name = String.valueOf(path.getFileName());
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : scenarios(path.toAbsolutePath().getParent())) {
      if (!file.equals(name)) {
        files.putIfAbsent(plain(file), file);
      }
    }
    String near = Nearest.to(plain(name), files.keySet());
    return near.isEmpty()
        ? Nearest.to(plain(name), Shipped.names())
        : path.resolveSibling(files.getOrDefault(near, near)).toString();
  }

  /** What a scenario or world is called, without what every file's name ends in. */
  private static String plain(String file) {
    return file.replaceFirst("(/world)?\\.ya?ml$", "");
  }

  /** The scenarios of a folder as an author would type them, or its own if it is a world. */
  static List<String> filesIn(Path folder) {
    Path world = folder.resolve("world.yaml");
    if (Files.exists(world)) {
      return List.of(world.toString());
    }
    return scenarios(folder).stream().map(name -> folder.resolve(name).toString()).toList();
  }

  /** The other scenario files of a file's folder, on disk or shipped, but for worlds. */
  static List<Location> beside(Location file) {
    List<String> names =
        file instanceof OnDisk disk
            ? scenarios(disk.file().toAbsolutePath().getParent())
            : shippedBeside(file);
    return names.stream()
        .filter(name -> !name.endsWith(WORLD))
        .map(file::sibling)
        .filter(other -> !other.identity().equals(file.identity()))
        .toList();
  }

  private static List<String> shippedBeside(Location file) {
    return Shipped.index().stream()
        .filter(path -> path.endsWith(".yaml"))
        .filter(path -> file.sibling(lastOf(path)).equals(new Shipped(path)))
        .map(Lookup::lastOf)
        .toList();
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The names of the tables beside a file; of a shipped one none. */
  static List<String> tables(Location beside) {
    return beside instanceof OnDisk disk
        ? names(disk.file().toAbsolutePath().getParent(), Lookup::asTable)
        : List.of();
  }

  private static String asTable(Path entry) {
    String name = String.valueOf(entry.getFileName());
    return name.endsWith(".csv") ? name : "";
  }

  /** The scenario files of a folder and the worlds in its subfolders, by name. */
  private static List<String> scenarios(@Nullable Path folder) {
    return names(folder, Lookup::asScenario);
  }

  /** What the entries of a folder are called, in order; an entry without a name is left out. */
  private static List<String> names(@Nullable Path folder, Function<Path, String> name) {
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(name).filter(each -> !each.isEmpty()).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(); // without suggestions then
    }
  }

  private static String asScenario(Path entry) {
    String name = String.valueOf(entry.getFileName());
    if (Files.isDirectory(entry)) {
      return Files.exists(entry.resolve("world.yaml")) ? name + WORLD : "";
    }
    return name.endsWith(".yaml") || name.endsWith(".yml") ? name : "";
  }
}
