package org.multivector.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.multivector.text.Fault;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;

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

  private static final List<String> HEADS = List.of("horizon", "switches", "uncertain");

  /** Reads the values of {@code --set}. */
  static Overrides read(List<String> sets, Faults faults) {
    List<Fields.Named> settings = new ArrayList<>();
    for (int n = 0; n < sets.size(); n++) {
      split(sets.get(n), Fault.ofSet(n + 1), faults).ifPresent(settings::add);
    }
    return of(settings, faults);
  }

  /** Reads paths and values, wherever they are written. */
  static Overrides of(List<Fields.Named> settings, Faults faults) {
    Overrides read =
        new Overrides(Span.NONE, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Map<String, String> seen = new HashMap<>();
    for (Fields.Named set : settings) {
      Yaml.Scalar path = set.key();
      String first = seen.putIfAbsent(path.text(), path.at().file());
      if (first != null) {
        faults.error(path.at(), Wording.quote(path.text()) + " is set by " + first + " already");
      } else {
        read = read.with(set, faults);
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
    String path = set.key().text();
    String head = path.substring(0, path.indexOf('.') < 0 ? path.length() : path.indexOf('.'));
    if (Address.rooms().contains(head)) {
      settings.add(set);
    } else if (!HEADS.contains(head)) {
      List<String> allowed = new ArrayList<>(Address.rooms());
      allowed.addAll(HEADS);
      faults.unknown(set.key().at(), "path", head, allowed);
    } else if (path.equals(head)) {
      String what = Wording.quote(head) + " alone says too little";
      faults.error(set.key().at(), what, "horizon.from, horizon.to, switches.X, uncertain.X");
    } else {
      return with(head, set, faults);
    }
    return this;
  }

  private Overrides with(String head, Fields.Named set, Faults faults) {
    Spot at = set.key().at(head.length() + 1);
    String rest = set.key().text().substring(head.length() + 1);
    Yaml.Scalar name = new Yaml.Scalar(at, rest, false, at);
    switch (head) {
      case "horizon" -> {
        return new Overrides(horizon(name, set.value(), faults), switches, uncertain, settings);
      }
      case "switches" -> switches.add(Switch.of(name, set.value(), faults));
      default -> uncertain.add(new Fields.Named(name, set.value()));
    }
    return this;
  }

  private Span horizon(Yaml.Scalar name, Yaml.Scalar value, Faults faults) {
    if (!List.of("from", "to").contains(name.text())) {
      faults.unknown(name.at(), "key", name.text(), List.of("from", "to"));
      return span;
    }
    Span said =
        name.text().equals("from")
            ? new Span(Dated.of(value, faults), Optional.empty())
            : new Span(Optional.empty(), Dated.of(value, Dated.ENDS, faults));
    return said.over(span);
  }
}
