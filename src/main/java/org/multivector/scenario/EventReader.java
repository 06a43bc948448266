package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.multivector.text.Faults;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.InputChange.Operation;

/** Reads the events of a file as far as that is possible without knowing the world. */
final class EventReader {

  private static final List<Key> KEYS = Key.joined(Keys.TIMING, Keys.EVENT);
  private static final List<String> OPERATIONS = Key.names(Keys.CHANGE);

  private final Faults faults;

  EventReader(Faults faults) {
    this.faults = faults;
  }

  /** The events of a list, in the order of the file. */
  List<Event> events(Yaml.Sequence list) {
    List<Event> events = new ArrayList<>();
    for (Yaml item : undivided(flat(list.items()))) {
      if (item instanceof Yaml.Mapping mapping) {
        events.add(event(Fields.of(mapping, KEYS, faults)));
      } else {
        faults.error(item.at(), "an event must be a group of keys, not " + item.kind());
      }
    }
    return events;
  }

  /** Events that have a dash too many are told once, and read without it. */
  private List<Yaml> flat(List<Yaml> items) {
    List<Yaml> flat = new ArrayList<>();
    boolean told = false;
    for (Yaml item : items) {
      if (item instanceof Yaml.Sequence list && isOfEvents(list.items())) {
        if (!told) {
          faults.error(item.at(), "a dash too many; an item begins with one \"- \"");
        }
        told = true;
        flat.addAll(list.items());
      } else {
        flat.add(item);
      }
    }
    return flat;
  }

  private static boolean isOfEvents(List<Yaml> items) {
    return !items.isEmpty() && items.stream().allMatch(Yaml.Mapping.class::isInstance);
  }

  /** An event that dashes divide, into when it happens and what it changes, is told and joined. */
  private List<Yaml> undivided(List<Yaml> items) {
    List<Yaml> whole = new ArrayList<>();
    boolean told = false;
    for (Yaml item : items) {
      int last = whole.size() - 1;
      if (last >= 0
          && whole.get(last) instanceof Yaml.Mapping begun
          && item instanceof Yaml.Mapping rest
          && isRest(begun, rest)) {
        if (!told) {
          String what = "this \"- \" begins another event; leave it out, and align the line with ";
          faults.error(rest.at(), what + "those above");
        }
        told = true;
        List<Yaml.Entry> all = new ArrayList<>(begun.entries());
        all.addAll(rest.entries());
        whole.set(last, new Yaml.Mapping(begun.at(), all));
      } else {
        told = false;
        whole.add(item);
      }
    }
    return whole;
  }

  /** Whether one item lacks what the next has, so that both are no event but together are one. */
  private static boolean isRest(Yaml.Mapping begun, Yaml.Mapping rest) {
    boolean once = rest.entries().stream().noneMatch(e -> begun.has(e.key().text()));
    boolean whole = isDated(rest) && rest.has("set");
    boolean titled = begun.entries().size() == 1 && begun.has("title");
    return once && !begun.has("set") && !(isDated(begun) && isDated(rest)) && (titled || !whole);
  }

  private static boolean isDated(Yaml.Mapping event) {
    return event.has("at") || event.has("when");
  }

  private Event event(Fields fields) {
    Optional<Timing> timing = new TimingReader(fields, faults).timing();
    Optional<Yaml.Scalar> title = fields.scalar("title");
    Optional<String> name = fields.scalar("switch").flatMap(this::name);
    OptionalInt ramp = duration(fields, "ramp");
    Optional<Yaml.Scalar> probability = fields.scalar("probability");
    List<Event.Change> changes = changes(fields, "the event");
    OptionalInt length = length(fields, timing);
    if (length.isPresent() && ramp.isPresent() && ramp.getAsInt() > length.getAsInt()) {
      Spot spot = fields.entry("ramp").map(entry -> entry.value().at()).orElse(fields.at());
      faults.warning(spot, "the event ends before it has built up");
    }
    return new Event(
        timing.orElseGet(() -> new Timing.Garbled(fields.at())),
        title.map(Yaml.Scalar::text),
        title.map(Yaml.Scalar::text).orElseGet(() -> first(changes)),
        name,
        ramp.orElse(1),
        length,
        probability,
        changes);
  }

  private static String first(List<Event.Change> changes) {
    return changes.isEmpty() ? "" : changes.get(0).address().text();
  }

  private Optional<String> name(Yaml.Scalar scalar) {
    String text = scalar.text();
    if (!Forms.SWITCH.matcher(text).matches()) {
      String allowed = "small letters, digits, - and _, a letter first";
      faults.error(scalar.at(), "not a name of a switch: " + Wording.quote(text), allowed);
    } else if (Switch.isMechanism(text)) {
      String what =
          Wording.quote(text) + " is the switch of a mechanism; name the event's otherwise";
      faults.error(scalar.at(), what);
    } else {
      return Optional.of(text);
    }
    return Optional.empty();
  }

  private OptionalInt duration(Fields fields, String key) {
    Optional<Yaml.Scalar> scalar = fields.scalar(key);
    return scalar.isEmpty() ? OptionalInt.empty() : Duration.quarters(scalar.get(), faults);
  }

  private OptionalInt length(Fields fields, Optional<Timing> timing) {
    OptionalInt pulse = duration(fields, "for");
    boolean repeated = fields.entry("every").isPresent();
    if (fields.entry("for").isPresent() && fields.entry("until").isPresent() && !repeated) {
      Spot spot = fields.entry("until").orElseThrow().key().at();
      faults.error(spot, "an event has either \"for\" or \"until\", not both");
      return OptionalInt.empty();
    }
    if (fields.entry("until").isPresent() && fields.entry("when").isPresent()) {
      Spot spot = fields.entry("until").orElseThrow().key().at();
      faults.error(spot, "an event with \"when\" has no date on which it ends; write for");
      return OptionalInt.empty();
    }
    if (fields.entry("until").isEmpty() || timing.isEmpty()) {
      fields.scalar("until").ifPresent(end -> Dated.of(end, Dated.IS_OVER, faults));
      return pulse;
    }
    OptionalInt length = until(fields, ((Timing.Dates) timing.get()).first());
    return repeated ? pulse : length;
  }

  private OptionalInt until(Fields fields, Dated at) {
    Optional<Dated> until =
        fields.scalar("until").flatMap(scalar -> Dated.of(scalar, Dated.IS_OVER, faults));
    int length = until.map(end -> end.quarter().since(at.quarter())).orElse(1);
    if (length < 1) {
      String what =
          "the event ends in " + until.orElseThrow().quarter() + ", before it has acted; \"until\"";
      faults.error(until.orElseThrow().at(), what + " must be later than \"at\"");
    }
    return until.isEmpty() || length < 1 ? OptionalInt.empty() : OptionalInt.of(length);
  }

  /** What is written under {@code set}. */
  List<Event.Change> changes(Fields fields, String who) {
    List<Event.Change> changes = new ArrayList<>();
    fields.require("set", "what " + who + " changes");
    Optional<Yaml.Mapping> set = fields.mapping("set").map(this::indented);
    if (set.isPresent() && set.get().entries().isEmpty()) {
      faults.error(set.get().at(), who + " changes nothing");
    }
    set.ifPresent(group -> group.entries().forEach(e -> change(e).ifPresent(changes::add)));
    return changes;
  }

  private Yaml.Mapping indented(Yaml.Mapping set) {
    List<String> keys = set.entries().stream().map(entry -> entry.key().text()).toList();
    return Outdented.mended(
        set, keys.stream().filter(key -> !OPERATIONS.contains(key)).toList(), faults);
  }

  private Optional<Event.Change> change(Yaml.Entry entry) {
    boolean distribution = !OtherKind.meant(entry.value()).isEmpty();
    if (distribution || !(entry.value() instanceof Yaml.Mapping mapping)) {
      return Fields.scalar(entry, faults)
          .map(amount -> new Event.Change(entry.key(), Operation.SET, amount));
    }
    if (isPartOfAddress(entry.key().text(), mapping)) {
      String what = " is no whole address; write it as one key, such as ";
      faults.error(
          entry.key().at(), Wording.quote(entry.key().text()) + what + OtherKind.whole(entry));
      return Optional.empty();
    }
    new Fields(mapping, OPERATIONS, faults);
    if (mapping.entries().size() != 1) {
      faults.error(mapping.at(), "write exactly one operation", "set, times, add");
      return Optional.empty();
    }
    Yaml.Entry only = mapping.entries().get(0);
    String meant = Nearest.to(only.key().text(), OPERATIONS);
    return meant.isEmpty()
        ? Optional.empty()
        : Fields.scalar(only, faults)
            .map(amount -> new Event.Change(entry.key(), operation(meant), amount));
  }

  private static Operation operation(String word) {
    return Operation.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether groups within groups spell an address: a first part or two, and below no operation. */
  private static boolean isPartOfAddress(String key, Yaml.Mapping below) {
    String[] parts = key.split("\\.", -1);
    int most = parts[0].equals("parameters") ? 1 : 2;
    return Address.rooms().contains(parts[0])
        && parts.length <= most
        && !below.entries().isEmpty()
        && below.entries().stream()
            .allMatch(each -> Nearest.to(each.key().text(), OPERATIONS).isEmpty());
  }
}
