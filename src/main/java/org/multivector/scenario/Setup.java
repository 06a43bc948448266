package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.text.BadInput;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.Yaml;

/**
 * A scenario as an expectation names it: another file or this one, in a world that may be set
 * otherwise for both arms, with what the expectation adds to it.
 */
public final class Setup {

  private final Location from;
  private final Optional<Yaml.Scalar> name;
  private final List<Fields.Named> with;
  private final Optional<ScenarioFile> added;

  Setup(
      Location from,
      Optional<Yaml.Scalar> name,
      List<Fields.Named> with,
      Optional<ScenarioFile> added) {
    this.from = from;
    this.name = name;
    this.with = List.copyOf(with);
    this.added = added;
  }

  /** The same with one more setting in both arms. */
  Setup and(Fields.Named setting) {
    List<Fields.Named> all = new ArrayList<>(with);
    all.add(setting);
    return new Setup(from, name, all, added);
  }

  /** The same scenario in the same world with other additions. */
  Setup instead(Setup other) {
    return new Setup(from, name, with, other.added);
  }

  /** By which setups are known that mean the same; empty if something is added to the scenario. */
  public Optional<String> key() {
    Location place = name.isPresent() ? from.sibling(".") : from;
    return added.isPresent() ? Optional.empty() : Optional.of(place.identity() + " " + words());
  }

  /** In a few words: the file's short name and what is set in it. */
  public String words() {
    StringBuilder words = new StringBuilder(name.map(Yaml.Scalar::text).orElse(from.stem()));
    added.ifPresent(more -> words.append(" with what it adds"));
    for (Fields.Named setting : with) {
      words.append(' ').append(setting.key().text()).append('=').append(setting.value().text());
    }
    return words.toString();
  }

  /**
   * Reads the scenario, dropping warnings.
   *
   * @param library has what other setups have read
   * @throws BadInput with every fault that was found, if there is an error among them
   */
  public Scenario read(Library library) throws BadInput {
    Faults faults = new Faults();
    Optional<Location> location = location(faults);
    faults.stopIfAny();
    try {
      return new ScenarioReader(location.orElseThrow().name(), library, faults)
          .read(location.orElseThrow(), Overrides.of(with, faults), added);
    } catch (BadInput bad) {
      library.forget();
      throw bad;
    }
  }

  private Optional<Location> location(Faults faults) {
    if (name.isEmpty()) {
      return Optional.of(from);
    }
    Yaml.Scalar scalar = name.get();
    Optional<Location> found = Lookup.named(scalar.text(), from);
    if (found.isEmpty()) {
      faults.unknown(scalar.at(), "scenario", scalar.text(), Lookup.names(from));
    }
    return found;
  }
}
