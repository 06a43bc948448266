package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.multivector.world.Mechanism;

/**
 * A mechanism switched on or off, or frozen at what it is at the start of a run.
 *
 * @param mechanism which
 * @param position on, off or frozen
 */
record Switch(Mechanism mechanism, Position position) {

  /** What a switch can be. */
  enum Position {
    ON,
    OFF,
    FROZEN
  }

  private static final List<String> KEYS =
      Arrays.stream(Mechanism.values()).map(Mechanism::key).toList();

  /** The switches of a group, or faults. */
  static List<Switch> of(List<Fields.Named> group, Faults faults) {
    List<Switch> switches = new ArrayList<>();
    group.forEach(named -> of(named.key(), named.value(), faults).ifPresent(switches::add));
    return switches;
  }

  /** One switch, or a fault. */
  static Optional<Switch> of(Yaml.Scalar key, Yaml.Scalar value, Faults faults) {
    int known = KEYS.indexOf(key.text());
    if (known < 0) {
      faults.unknown(key.at(), "switch", key.text(), KEYS);
    }
    Optional<Position> position = position(value, faults);
    return known < 0
        ? Optional.empty()
        : position.map(p -> new Switch(Mechanism.values()[known], p));
  }

  private static Optional<Position> position(Yaml.Scalar value, Faults faults) {
    switch (value.text()) {
      case "on", "true" -> {
        return Optional.of(Position.ON);
      }
      case "off", "false" -> {
        return Optional.of(Position.OFF);
      }
      case "frozen" -> {
        return Optional.of(Position.FROZEN);
      }
      default -> {
        String what = "a switch is on, off or frozen, not " + Wording.quote(value.text());
        faults.error(value.at(), what, "on, off, frozen", suggestion(value.text()));
        return Optional.empty();
      }
    }
  }

  private static String suggestion(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "on", "true", "1" -> "on";
      case "no", "off", "false", "0" -> "off";
      default -> Nearest.to(text, List.of("on", "off", "frozen"));
    };
  }
}
