package org.multivector.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line sets, for the scenario and its reference alike.
 *
 * @param span {@code horizon.from}, {@code horizon.to}
 * @param switches {@code switches.NAME}
 * @param uncertain {@code uncertain.NAME}
 * @param settings start values, by address
 */
record Overrides(
    Span span, List<Switch> switches, List<Fields.Named> uncertain, List<Fields.Named> settings) {

  /** Reads the values of {@code --set}. */
  static Overrides read(List<String> sets, Faults faults) {
    Overrides read =
        new Overrides(Span.NONE, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Map<String, String> seen = new HashMap<>();
    for (int n = 0; n < sets.size(); n++) {
      Optional<Fields.Named> set = split(sets.get(n), "--set[" + (n + 1) + "]", faults);
      if (set.isPresent()) {
        Yaml.Scalar path = set.get().key();
        String first = seen.putIfAbsent(path.text(), path.at().file());
        if (first != null) {
          faults.error(path.at(), Wording.quote(path.text()) + " is set by " + first + " already");
        } else {
          read = read.with(set.get(), faults);
        }
      }
    }
    return read;
  }

  private static Optional<Fields.Named> split(String set, String name, Faults faults) {
    int equals = set.indexOf('=');
    Spot start = Spot.startOf(name);
    if (equals < 1 || equals == set.length() - 1) {
      String what = "not path=value: " + Wording.quote(set);
      faults.error(start, what, "such as powers.USA.attention=0.2 or switches.taste=off");
      return Optional.empty();
    }
    Spot value = start.right(equals + 1);
    return Optional.of(
        new Fields.Named(
            new Yaml.Scalar(start, set.substring(0, equals), false, start),
            new Yaml.Scalar(value, set.substring(equals + 1), false, value)));
  }

  private Overrides with(Fields.Named set, Faults faults) {
    String[] parts = set.key().text().split("\\.", 2);
    String rest = parts.length > 1 ? parts[1] : "";
    Spot restAt = set.key().at(parts[0].length() + 1);
    Yaml.Scalar name = new Yaml.Scalar(restAt, rest, false, restAt);
    switch (parts[0]) {
      case "horizon" -> {
        return new Overrides(horizon(name, set.value(), faults), switches, uncertain, settings);
      }
      case "switches" -> Switch.of(name, set.value(), faults).ifPresent(switches::add);
      case "uncertain" -> uncertain.add(new Fields.Named(name, set.value()));
      default -> settings.add(set);
    }
    return this;
  }

  private Span horizon(Yaml.Scalar name, Yaml.Scalar value, Faults faults) {
    if (!List.of("from", "to").contains(name.text())) {
      faults.unknown(name.at(), "key", name.text(), List.of("from", "to"));
      return span;
    }
    Optional<Dated> dated = Dated.of(value, faults);
    Span said =
        name.text().equals("from")
            ? new Span(dated, Optional.empty())
            : new Span(Optional.empty(), dated);
    return said.over(span);
  }
}
