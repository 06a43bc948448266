package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.multivector.amount.Figure;
import org.multivector.scenario.Expectation.Than;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;

/** Reads what an expectation compares with, where that is more than the reference. */
final class ThanReader {

  private static final String SAME = "same";

  /** All keys. */
  static final List<String> KEYS = Key.names(ClaimKeys.THAN);

  private final Faults faults;
  private final SetupReader setups;
  private final Location file;

  ThanReader(Location file, Faults faults) {
    this.file = file;
    this.faults = faults;
    setups = new SetupReader(file, faults);
  }

  /**
   * What it is compared with.
   *
   * @param setup what is run
   * @param id of the expectation
   */
  Than read(Yaml.Mapping mapping, Setup setup, String id) {
    int before = faults.errors();
    Fields fields = new Fields(mapping, KEYS, faults);
    if (faults.errors() == before) {
      checkOneKind(fields);
    }
    String other = id + "-than";
    if (fields.entry("value").isPresent()) {
      return new Than.Value(number(fields));
    }
    if (fields.entry("alone").isPresent()) {
      return alone(fields, id);
    }
    if (fields.entry("doses").isPresent()) {
      return new Than.Doses(doses(fields, setup));
    }
    if (fields.entry("effect").isPresent()) {
      return new Than.Effect(other(fields, "effect", setup, other));
    }
    if (has(fields, GaugeReader.PLACES)) {
      Word nothing = new Word("", mapping.at().file(), mapping.at().row(), mapping.at().column());
      return new Than.Elsewhere(new GaugeReader(faults).at(nothing, fields));
    }
    return new Than.Level(other(fields, "scenario", setup, other));
  }

  private void checkOneKind(Fields fields) {
    Set<String> kinds = new TreeSet<>();
    for (String kind : List.of("value", "alone", "doses", "effect")) {
      if (fields.entry(kind).isPresent()) {
        kinds.add(kind);
      }
    }
    if (has(fields, GaugeReader.PLACES)) {
      kinds.add("of, on, domain, over");
    }
    boolean effect = fields.entry("effect").isPresent();
    if (fields.entry("scenario").isPresent() || (!effect && has(fields, SetupReader.KEYS))) {
      kinds.add("scenario");
    }
    if (kinds.size() != 1) {
      String found = kinds.isEmpty() ? "nothing" : String.join(" and ", kinds);
      faults.error(fields.at(), "compare with one thing, not with " + found, Wording.list(KEYS));
    }
  }

  private static boolean has(Fields fields, List<String> keys) {
    return keys.stream().anyMatch(key -> fields.entry(key).isPresent());
  }

  /** Another scenario; if none is named, what is run, set otherwise or with other additions. */
  private Setup other(Fields fields, String key, Setup setup, String id) {
    boolean adds = has(fields, SetupReader.ADDED);
    boolean same = fields.scalar(key).map(word -> word.text().equals(SAME)).orElse(true);
    if (!same) {
      return setups.read(fields, key, id);
    }
    Setup base = adds ? setup.instead(setups.read(fields, "", id)) : setup;
    for (Fields.Named setting : fields.named("with")) {
      base = base.and(setting);
    }
    return base;
  }

  private Than alone(Fields fields, String id) {
    List<Setup> two = new ArrayList<>();
    Optional<Yaml.Sequence> list = fields.sequence("alone");
    for (Yaml item : list.map(Yaml.Sequence::items).orElse(List.of())) {
      if (item instanceof Yaml.Mapping mapping) {
        Fields own = new Fields(mapping, SetupReader.KEYS, faults);
        two.add(setups.read(own, "scenario", id + "-alone" + (two.size() + 1)));
      } else if (item instanceof Yaml.Scalar name) {
        two.add(new Setup(file, Optional.of(name), List.of(), Optional.empty()));
      }
    }
    if (two.size() != 2) {
      faults.error(fields.at(), "\"alone\" must list two scenarios", "alone: [one, other]");
      return new Than.Reference();
    }
    return new Than.Alone(two.get(0), two.get(1));
  }

  private double number(Fields fields) {
    OptionalDouble value = OptionalDouble.empty();
    Optional<Yaml.Scalar> scalar = fields.scalar("value");
    if (scalar.isPresent()) {
      value = Figure.read(scalar.get().text(), scalar.get().at(), faults);
    }
    return value.orElse(0);
  }

  /** What is run, once with each value of one path. */
  private List<Setup> doses(Fields fields, Setup setup) {
    List<Setup> doses = new ArrayList<>();
    Optional<Yaml.Mapping> mapping = fields.mapping("doses");
    if (mapping.isEmpty()) {
      return List.of(setup);
    }
    List<Yaml.Entry> entries = mapping.get().entries();
    if (entries.size() == 1 && entries.get(0).value() instanceof Yaml.Sequence list) {
      for (Yaml item : list.items()) {
        if (item instanceof Yaml.Scalar value) {
          doses.add(setup.and(new Fields.Named(entries.get(0).key(), value)));
        }
      }
    }
    if (doses.size() < 2) {
      String allowed = "doses: {uncertain.dose: [0, 0.5, 1]}";
      faults.error(fields.at(), "\"doses\" must give one path two values or more", allowed);
      return List.of(setup);
    }
    return doses;
  }
}
