package org.multivector.scenario;

import java.nio.file.Path;
import java.util.List;
import org.multivector.text.Faults;
import org.multivector.text.Shipped;
import org.multivector.text.Yaml;

/**
 * A scenario in a list of scenarios, as its own file describes it; whether it can be run is not
 * looked at.
 *
 * @param name as it is typed after {@code run}
 * @param stem its short name in results
 * @param title heading for charts; empty if the file cannot be read
 * @param question what its author wants to know, or empty
 * @param parent the name of what it extends; empty for a world
 */
public record Listed(String name, String stem, String title, String question, String parent) {

  /** The scenarios that come with the program. */
  public static List<Listed> shipped() {
    return Shipped.names().stream().map(Listed::of).toList();
  }

  /** The scenarios of a folder, and the worlds in it. */
  public static List<Listed> in(Path folder) {
    return Lookup.filesIn(folder).stream().map(Listed::of).toList();
  }

  /** Whether its file can be read as far as its title. */
  public boolean isReadable() {
    return !title.isEmpty();
  }

  private static Listed of(String typed) {
    Faults faults = new Faults();
    return Lookup.typed(typed, faults)
        .flatMap(location -> ScenarioFileReader.read(location, faults))
        .map(file -> of(typed, file))
        .orElseGet(() -> new Listed(typed, typed, "", "", ""));
  }

  private static Listed of(String typed, ScenarioFile file) {
    String parent = file.parent().map(Yaml.Scalar::text).orElse("");
    return new Listed(typed, file.stem(), file.title(), file.question(), parent);
  }
}
