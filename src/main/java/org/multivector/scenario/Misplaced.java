package org.multivector.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.multivector.text.Faults;
import org.multivector.text.Nearest;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Quarter;

/** Keys that are none where they stand, and that something else in a file would be called by. */
final class Misplaced {

  /** What groups of a file the paths of {@code --set} begin with. */
  private static final List<String> PATHS = List.of("horizon", "switches", "uncertain");

  private Misplaced() {}

  /** Where what a key says belongs; empty if it is known of nothing. */
  static String advice(String key, List<String> allowed) {
    if (isAddress(key)) {
      return Wording.quote(key)
          + " is an address; it belongs under \"set\", indented further than that";
    }
    if (isDate(key, allowed)) {
      return "a date stands behind \"at\", and what changes then under \"set\"";
    }
    String head = key.substring(0, Math.max(0, key.indexOf('.')));
    if (PATHS.contains(head) && allowed.contains(head)) {
      String below = Wording.quote(key.substring(head.length() + 1));
      String what = " is how --set writes it; here " + below + " stands under ";
      return Wording.quote(key) + what + Wording.quote(head);
    }
    List<String> forms = Nearest.to(key, allowed).isEmpty() ? forms(key, allowed) : List.of();
    return forms.isEmpty()
        ? ""
        : Wording.quote(key)
            + " is a number that is written under \"set\", as "
            + String.join(" or ", forms);
  }

  /** Whether a key that should be an address is a path of {@code --set}; then that is told. */
  static boolean isPath(Yaml.Scalar key, Faults faults) {
    String head = key.text().substring(0, Math.max(0, key.text().indexOf('.')));
    if (PATHS.contains(head)) {
      String what = Wording.quote(key.text()) + " is no number of the world; it stands under ";
      faults.error(key.at(), what + Wording.quote(head) + " in a file");
    }
    return PATHS.contains(head);
  }

  /** Whether a date is a key where events have none. */
  static boolean isDate(String key, List<String> allowed) {
    return allowed.contains("at") && Quarter.isQuarter(key);
  }

  private static boolean isAddress(String key) {
    return key.contains(".") && Address.rooms().contains(key.split("\\.", 2)[0]);
  }

  /** The first address that a group spells with the groups in it; empty if there is none. */
  static String address(Yaml.Entry room) {
    String head = room.key().text() + ".";
    return below(room)
        .flatMap(
            member -> below(member).map(number -> member.key().text() + "." + number.key().text()))
        .filter(rest -> isVariable(head, rest))
        .map(head::concat)
        .findFirst()
        .orElse("");
  }

  private static Stream<Yaml.Entry> below(Yaml.Entry entry) {
    return entry.value() instanceof Yaml.Mapping group ? group.entries().stream() : Stream.of();
  }

  private static boolean isVariable(String head, String rest) {
    return Address.forms(rest.substring(rest.lastIndexOf('.') + 1)).stream()
        .anyMatch(form -> form.startsWith(head));
  }

  /** The addresses that end in a variable, of those that the group that a key is in can mean. */
  private static List<String> forms(String variable, List<String> allowed) {
    String room =
        allowed.contains("cargo")
            ? "corridors."
            : allowed.contains("leader") ? "institutions." : "";
    boolean anywhere = allowed.contains("set") || allowed.equals(Key.names(Keys.NEWCOMER));
    return room.isEmpty() && !anywhere
        ? List.of()
        : Address.forms(variable).stream().filter(form -> form.startsWith(room)).toList();
  }
}
