package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.multivector.text.Faults;
import org.multivector.text.Nearest;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Mechanism;

/**
 * A mechanism, or events of this name, switched on or off; a mechanism may be frozen at what it is
 * at the start of a run.
 *
 * @param name of the mechanism or the events, and where it stands
 * @param position on, off or frozen
 */
record Switch(Yaml.Scalar name, Position position) {

  /** What a switch can be. */
  enum Position {
    ON,
    OFF,
    FROZEN,
    /** What could not be made sense of, which has been told. */
    GARBLED
  }

  private static final List<String> MECHANISMS =
      Arrays.stream(Mechanism.values()).map(Mechanism::key).toList();

  /** The switches of a group, or faults. */
  static List<Switch> of(List<Fields.Named> group, Faults faults) {
    List<Switch> switches = new ArrayList<>();
    group.forEach(named -> switches.add(of(named.key(), named.value(), faults)));
    return switches;
  }

  /** One switch, perhaps with a fault; whether there is one of this name is not known yet. */
  static Switch of(Yaml.Scalar key, Yaml.Scalar value, Faults faults) {
    return new Switch(key, position(value, faults));
  }

  /** Whether a mechanism has this name. */
  static boolean isMechanism(String name) {
    return MECHANISMS.contains(name);
  }

  /** The mechanism that is switched, if it is one. */
  Optional<Mechanism> mechanism() {
    int known = MECHANISMS.indexOf(name.text());
    return known < 0 ? Optional.empty() : Optional.of(Mechanism.values()[known]);
  }

  /** Reports a switch that nothing has, and events that are frozen. */
  void check(Collection<String> events, Faults faults) {
    boolean ofEvents = events.contains(name.text());
    if (!isMechanism(name.text()) && !ofEvents) {
      List<String> known = new ArrayList<>(MECHANISMS);
      known.addAll(events);
      faults.unknown(name.at(), "switch", name.text(), known);
    } else if (ofEvents && position == Position.FROZEN) {
      faults.error(name.at(), "an event is on or off: only mechanisms can be frozen");
    }
  }

  /** Whether what was said before leaves the switch where this puts it: on, unless it was moved. */
  boolean isPutWhereItIs(List<Switch> before) {
    Position was = Position.ON;
    for (Switch other : before) {
      was = other.name.text().equals(name.text()) ? other.position : was;
    }
    return was == position;
  }

  /** The position as authors write it. */
  String word() {
    return position.name().toLowerCase(Locale.ROOT);
  }

  private static Position position(Yaml.Scalar value, Faults faults) {
    return switch (value.text()) {
      case "on", "true" -> Position.ON;
      case "off", "false" -> Position.OFF;
      case "frozen" -> Position.FROZEN;
      default -> {
        String what = "a switch is on, off or frozen, not " + Wording.quote(value.text());
        faults.error(value.at(), what, "on, off, frozen", suggestion(value.text()));
        yield Position.GARBLED;
      }
    };
  }

  private static String suggestion(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "on", "true", "1" -> "on";
      case "no", "off", "false", "0" -> "off";
      default -> Nearest.to(text, List.of("off", "on", "frozen"));
    };
  }
}
