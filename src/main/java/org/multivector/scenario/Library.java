package org.multivector.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.multivector.text.Faults;
import org.multivector.text.Location;

/**
 * Files and worlds, each read once for all scenarios that are read with this library: a claim
 * extends the file that it stands in, with all other claims of it. What is wrong with them is told
 * to whoever reads first, and who is told of an error has the library forget.
 */
public final class Library {

  private final Map<String, ScenarioFile> files = new HashMap<>();
  private final Map<String, WrittenWorld> worlds = new HashMap<>();

  /** A file, or faults and nothing if it cannot be made sense of. */
  Optional<ScenarioFile> file(Location location, Faults faults) {
    ScenarioFile known = files.get(location.identity());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<ScenarioFile> file = ScenarioFileReader.read(location, faults);
    file.ifPresent(read -> files.put(location.identity(), read));
    return file;
  }

  /** The world of a chain of files, with its tables. */
  WrittenWorld world(Chain chain, Faults faults) {
    return worlds.computeIfAbsent(
        chain.root().location().identity(), file -> WrittenWorld.read(chain.world(), faults));
  }

  /**
   * Forgets everything, so that errors are told to the next as well; and a world whose editing
   * failed holds figures that are in doubt for that.
   */
  void forget() {
    files.clear();
    worlds.clear();
  }
}
