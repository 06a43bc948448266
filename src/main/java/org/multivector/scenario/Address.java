package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.multivector.text.Faults;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.Measure;

/**
 * Reads addresses such as {@code powers.USA.attention}, part by part, so that a fault is shown at
 * the part that is wrong. The layout says what there is; this class only explains.
 */
final class Address {

  private static final String PARAMETERS = "parameters";
  private static final String TIES = "ties";

  private static final String OTHER_ORDER = "the parts of an address stand in another order";

  /** Behind the first part; of more, orders are not tried. */
  private static final int MOST_PARTS = 5;

  /** What an address says that names one twice. */
  static final String TWO_ARE_NEEDED = "one and the same twice; two different ones are needed";

  private final Yaml.Scalar scalar;
  private final Layout layout;
  private final Faults faults;
  private final String[] parts;
  private boolean fits = true;

  private Address(Yaml.Scalar scalar, Layout layout, Faults faults) {
    this.scalar = scalar;
    this.layout = layout;
    this.faults = faults;
    this.parts = scalar.text().split("\\.", -1);
  }

  /** The place in the layout that is addressed, or a fault. */
  static OptionalInt find(Yaml.Scalar scalar, Layout layout, Faults faults) {
    OptionalInt place = layout.find(scalar.text());
    if (place.isEmpty()) {
      new Address(scalar, layout, faults).explain();
    }
    return place;
  }

  private void explain() {
    String pointed = pointed();
    if (!pointed.isEmpty()) {
      boolean spaces = scalar.text().strip().equals(pointed);
      String between = "the parts of an address stand with points between them";
      String what = spaces ? "an address has no spaces around it" : between;
      faults.error(scalar.at(), what, "", pointed);
      return;
    }
    String room = parts[0];
    if (!rooms().contains(room)) {
      faults.unknown(at(0), "address", room, rooms(), suggestion(room));
      return;
    }
    if (isReordered()) {
      return;
    }
    if (parts.length == 1) {
      incomplete(form(inputs(room).get(0)));
      return;
    }
    input(room).ifPresent(this::explainMembers);
  }

  /** The address, if something else than points stands between its parts. */
  private String pointed() {
    String pointed = scalar.text().strip().replaceAll("[.,:;/>\\s-]+", ".");
    return layout.find(pointed).isPresent() ? pointed : "";
  }

  /** Whether its parts stand in another order only, perhaps with one too many; says so. */
  private boolean isReordered() {
    List<String> rest = List.of(parts).subList(1, parts.length);
    if (rest.size() > MOST_PARTS) {
      return false;
    }
    Optional<String> all = ordered(parts[0], rest);
    if (all.isPresent()) {
      faults.error(scalar.at(), OTHER_ORDER, "", all.get());
      return true;
    }
    for (int part = rest.size(); part > 0; part--) {
      List<String> fewer = new ArrayList<>(rest);
      String more = fewer.remove(part - 1);
      Optional<String> some = ordered(parts[0], fewer);
      if (some.isPresent()) {
        boolean inOrder = some.get().equals(String.join(".", parts[0], String.join(".", fewer)));
        String tooMany = Wording.quote(more) + " is a part too many";
        String what = inOrder ? tooMany : OTHER_ORDER + ", and " + tooMany;
        faults.error(inOrder ? at(part) : scalar.at(), what, "", some.get());
        return true;
      }
    }
    return false;
  }

  /** The address that begins so and has these parts in whatever order. */
  private Optional<String> ordered(String begun, List<String> rest) {
    if (rest.isEmpty()) {
      return Optional.of(begun).filter(address -> layout.find(address).isPresent());
    }
    for (int n = 0; n < rest.size(); n++) {
      List<String> others = new ArrayList<>(rest);
      Optional<String> found = ordered(begun + "." + others.remove(n), others);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The nearest word; who left the first one out, or wrote none like it, the whole address. */
  private String suggestion(String room) {
    List<String> all = List.of(parts);
    String nearest = Nearest.to(room, rooms());
    Stream<String> withAnother =
        nearest.isEmpty() ? begunOtherwise(all.subList(1, all.size())) : Stream.of(nearest);
    return Stream.concat(begunOtherwise(all), withAnother).findFirst().orElse("");
  }

  /** The addresses that have these parts in whatever order behind a first one. */
  private Stream<String> begunOtherwise(List<String> rest) {
    return rest.size() > MOST_PARTS
        ? Stream.of()
        : rooms().stream().flatMap(head -> ordered(head, rest).stream());
  }

  /** The input that is meant; unless it is a tie, its name is the second or third part. */
  private Optional<Input> input(String room) {
    if (room.equals(TIES)) {
      return Optional.of(Input.TIE);
    }
    int nameAt = room.equals(PARAMETERS) || isTurned(room) ? 1 : 2;
    if (nameAt == 2) {
      check(1, inputs(room).get(0).dimensions().get(0));
    }
    List<String> variables = inputs(room).stream().map(Input::variable).toList();
    if (parts.length <= nameAt) {
      String what = "the address " + Wording.quote(scalar.text()) + " lacks its variable";
      faults.error(scalar.at(), what, Wording.list(variables));
      return Optional.empty();
    }
    int known = variables.indexOf(parts[nameAt]);
    boolean near = !Nearest.suggestion(parts[nameAt], variables).isEmpty();
    List<String> elsewhere = forms(parts[nameAt]);
    if (known < 0 && !near && !elsewhere.isEmpty()) {
      String what = Wording.quote(parts[nameAt]) + " is not a variable of " + room + "; write ";
      faults.error(at(nameAt), what + String.join(" or ", elsewhere));
      return Optional.empty();
    }
    if (known < 0 && !near && Measure.keys().contains(parts[nameAt])) {
      String what =
          Wording.quote(parts[nameAt]) + " is what the model makes of it, not what is set";
      faults.error(at(nameAt), what + "; a condition names it as " + parts[nameAt] + " of KAZ");
      return Optional.empty();
    }
    if (known < 0) {
      faults.unknown(at(nameAt), "variable", parts[nameAt], variables);
      return Optional.empty();
    }
    return Optional.of(inputs(room).get(known));
  }

  /** Whether the variable stands before who has it: then only one of both may be wrong. */
  private boolean isTurned(String room) {
    Dimension owner = inputs(room).get(0).dimensions().get(0);
    return parts.length > 2
        && layout.roster().find(owner, parts[1]) < 0
        && layout.roster().find(owner, parts[2]) >= 0;
  }

  private void explainMembers(Input input) {
    List<Dimension> dimensions = input.dimensions();
    boolean split = !input.room().equals(PARAMETERS) && input != Input.TIE;
    int first = input == Input.TIE ? 1 : split ? 3 : 2;
    List<Dimension> rest = split ? dimensions.subList(1, dimensions.size()) : dimensions;
    for (int n = 0; n < rest.size(); n++) {
      if (first + n >= parts.length) {
        incomplete(form(input));
        return;
      }
      if (!skips(first + n, rest, n)) {
        check(first + n, rest.get(n));
      }
    }
    if (parts.length > first + rest.size()) {
      faults.error(at(first + rest.size()), "the address is too long; write " + form(input));
    } else if (fits) {
      faults.error(scalar.at(), TWO_ARE_NEEDED);
    }
  }

  /** Whether the part that is missing is one before this, which is then in its place. */
  private boolean skips(int part, List<Dimension> rest, int n) {
    return part == parts.length - 1
        && n + 1 < rest.size()
        && layout.roster().find(rest.get(n), parts[part]) < 0
        && layout.roster().find(rest.get(n + 1), parts[part]) >= 0;
  }

  private void check(int part, Dimension dimension) {
    fits &= Members.of(layout.roster(), dimension).find(parts[part], at(part), faults) >= 0;
  }

  private void incomplete(String complete) {
    String what = "the address " + Wording.quote(scalar.text()) + " is not complete";
    faults.error(scalar.at(), what + "; write " + complete);
  }

  /** How the input is addressed, with capitals for what is to be filled in. */
  static String form(Input input) {
    String members =
        input.dimensions().stream()
            .map(dimension -> "." + dimension.name().toUpperCase(Locale.ROOT))
            .collect(Collectors.joining());
    if (input == Input.TIE) {
      return TIES + members;
    }
    if (input.room().equals(PARAMETERS)) {
      return PARAMETERS + "." + input.variable() + members;
    }
    int first = members.indexOf('.', 1) < 0 ? members.length() : members.indexOf('.', 1);
    return input.room()
        + members.substring(0, first)
        + "."
        + input.variable()
        + members.substring(first);
  }

  private Spot at(int part) {
    int offset = 0;
    for (int n = 0; n < part; n++) {
      offset += parts[n].length() + 1;
    }
    return scalar.at(offset);
  }

  /** What an address begins with. */
  static List<String> rooms() {
    return Arrays.stream(Input.values()).map(Input::room).distinct().toList();
  }

  /** How every input that is called so is addressed. */
  static List<String> forms(String variable) {
    return Arrays.stream(Input.values())
        .filter(input -> input != Input.TIE && input.variable().equals(variable))
        .map(Address::form)
        .toList();
  }

  private static List<Input> inputs(String room) {
    return Arrays.stream(Input.values()).filter(input -> input.room().equals(room)).toList();
  }
}
