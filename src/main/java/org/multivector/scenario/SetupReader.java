package org.multivector.scenario;

import java.util.List;
import java.util.Optional;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.Within;
import org.multivector.text.Yaml;

/** Reads what an expectation runs: which scenario, and what is set and added. */
final class SetupReader {

  /** Keys of a scenario that an expectation may add to. */
  static final List<String> ADDED = Key.names(ClaimKeys.ADDED);

  /** All keys. */
  static final List<String> KEYS = Key.names(ClaimKeys.SETUP);

  private final Location file;
  private final Faults faults;

  SetupReader(Location file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * What is run.
   *
   * @param key the key that names the scenario
   * @param id what the scenario is called if something is added to it
   */
  Setup read(Fields fields, String key, String id) {
    boolean adds = ADDED.stream().anyMatch(added -> fields.entry(added).isPresent());
    return new Setup(
        file,
        fields.scalar(key),
        fields.named("with"),
        adds ? Optional.of(added(fields, id)) : Optional.empty());
  }

  private ScenarioFile added(Fields fields, String id) {
    return new ScenarioFile(
        new Within(file, id),
        Optional.of(new Yaml.Scalar(fields.at(), id, true, fields.at())),
        "",
        Titles.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Span.NONE,
        fields.named("uncertain"),
        Switch.of(fields.named("switches"), faults),
        fields.named("set"),
        fields.sequence("events").map(new EventReader(faults)::events).orElse(List.of()),
        Optional.empty(),
        EntityEdit.NONE,
        Optional.empty());
  }
}
