package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.multivector.chance.Amount;
import org.multivector.chance.Numeral;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.Input.Time;
import org.multivector.world.Layout;
import org.multivector.world.Meaning;
import org.multivector.world.Mechanism;

/**
 * A JSON Schema of scenario files and worlds, for editors: keys, addresses and numbers, from the
 * lists that the readers use. It refuses nothing that the readers accept; what depends on a world,
 * such as whether an id is known, only the readers know.
 */
public final class Schema {

  /** Inputs with more values than this are given as patterns only. */
  private static final int MOST_LISTED = 100;

  private static final List<Object> POSITIONS = List.of("on", "off", true, false);

  private final Layout layout;
  private final List<String> metrics;

  private Schema(Layout layout, List<String> metrics) {
    this.layout = layout;
    this.metrics = metrics;
  }

  /**
   * The schema, with the ids of a scenario's world for completion.
   *
   * @param metrics the names of the variables that claims can be about
   */
  public static String of(Scenario scenario, List<String> metrics) {
    return CanonicalJson.indented(new Schema(scenario.plan().layout(), metrics).root());
  }

  private Map<String, Object> root() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "Multivector scenario");
    root.put("description", "A question, written as what differs from a world; or such a world.");
    root.putAll(Subschema.object(all()));
    root.put("if", Map.of("required", List.of("extends")));
    root.put("then", Subschema.without(Key.names(WorldKeys.LIKE, WorldKeys.ENTITIES)));
    root.put("else", alone());
    root.put("$defs", definitions());
    return root;
  }

  private static List<Key> all() {
    return Stream.of(
            Keys.COMMON, Keys.LINKS, optional(WorldKeys.LIKE), optional(WorldKeys.ENTITIES))
        .flatMap(List::stream)
        .toList();
  }

  /** Keys that are not always there. */
  private static List<Key> optional(List<Key> keys) {
    return keys.stream()
        .map(key -> key.isRequired() ? new Key(key.name(), key.what(), "", key.shape()) : key)
        .toList();
  }

  /** A file that extends nothing: like a world, a world itself, or without what it extends. */
  private static Map<String, Object> alone() {
    Map<String, Object> like =
        new LinkedHashMap<>(Subschema.without(Key.names(WorldKeys.ENTITIES)));
    like.put("required", List.of("horizon"));
    List<String> needed = new ArrayList<>(List.of("horizon"));
    WorldKeys.ENTITIES.stream().filter(Key::isRequired).map(Key::name).forEach(needed::add);
    Map<String, Object> world = new LinkedHashMap<>();
    world.put("if", Subschema.having(Key.names(WorldKeys.ENTITIES)));
    world.put("then", Map.of("required", needed));
    world.put("else", Map.of("required", List.of("extends")));
    Map<String, Object> alone = new LinkedHashMap<>(Subschema.without(List.of("reference")));
    alone.put("if", Map.of("required", Key.names(WorldKeys.LIKE)));
    alone.put("then", like);
    alone.put("else", world);
    return alone;
  }

  private Map<String, Object> definitions() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("text_amount", Subschema.of(Forms.amount()));
    all.put("amount", Subschema.anyOf(Map.of("type", "number"), Subschema.ref("text_amount")));
    all.put("change", change());
    all.put("event", event());
    all.put("metric", Subschema.words(metrics));
    all.put("expectation", expectation());
    all.put("switches", switches());
    all.put("start_values", addresses(inputs(Time.START, Time.ANY), Schema::value));
    Map<String, Object> changes = addresses(inputs(Time.ANY), Schema::changeOf);
    changes.put("minProperties", 1);
    all.put("changes", changes);
    all.put("shock_changes", shockChanges());
    for (Input input : Input.values()) {
      all.put(value(input), number(input));
      if (input.time() == Time.ANY) {
        all.put(
            changeOf(input), Subschema.anyOf(Subschema.ref(value(input)), Subschema.ref("change")));
      }
    }
    return all;
  }

  private static List<Input> inputs(Time... times) {
    return Arrays.stream(Input.values())
        .filter(input -> List.of(times).contains(input.time()))
        .toList();
  }

  private static String value(Input input) {
    return "value-" + Address.form(input);
  }

  private static String changeOf(Input input) {
    return "change-" + Address.form(input);
  }

  private static Map<String, Object> change() {
    Map<String, Object> change = new LinkedHashMap<>(Subschema.object(Keys.CHANGE));
    change.put("minProperties", 1);
    change.put("maxProperties", 1);
    return change;
  }

  /** At a date or under a condition; with one end at the most, unless it comes again. */
  private static Map<String, Object> event() {
    List<Key> keys = Key.joined(Keys.TIMING, Keys.EVENT);
    Map<String, Object> event = new LinkedHashMap<>(Subschema.object(keys));
    event.put("oneOf", List.of(requires("at"), requires("when")));
    Map<String, Object> dates = new LinkedHashMap<>();
    dates.put("if", requires("when"));
    dates.put("then", Subschema.without(List.of("every", "times", "until")));
    dates.put("else", Subschema.without(List.of("from", "to", "again")));
    Map<String, Object> ends = new LinkedHashMap<>();
    ends.put("if", requires("every"));
    ends.put(
        "else",
        Map.of("not", Map.of("anyOf", List.of(requires("for", "until"), requires("times")))));
    event.put("allOf", List.of(dates, ends));
    return event;
  }

  private static Map<String, Object> requires(String... keys) {
    return Map.of("required", List.of(keys));
  }

  /** A claim that is tested, or a reason why not. */
  private static Map<String, Object> expectation() {
    List<Key> tested = Key.joined(ClaimKeys.SETUP, ClaimKeys.GAUGE, ClaimKeys.TESTED);
    List<Key> any = Key.joined(ClaimKeys.CLAIM, optional(ClaimKeys.UNTESTED), optional(tested));
    Map<String, Object> without = new LinkedHashMap<>(Subschema.without(Key.names(tested)));
    without.put("required", List.of("reason"));
    Map<String, Object> with = new LinkedHashMap<>(Subschema.without(List.of("reason")));
    with.put("required", tested.stream().filter(Key::isRequired).map(Key::name).toList());
    with.put("oneOf", List.of(requires("of"), requires("each")));
    Map<String, Object> expectation = new LinkedHashMap<>(Subschema.object(any));
    expectation.put("if", requires("class"));
    expectation.put("then", without);
    expectation.put("else", with);
    return expectation;
  }

  private static Map<String, Object> switches() {
    List<Object> positions = new ArrayList<>(List.of("frozen"));
    positions.addAll(POSITIONS);
    Map<String, Object> mechanisms = new LinkedHashMap<>();
    for (Mechanism mechanism : Mechanism.values()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("description", mechanism.what() + "; off: " + mechanism.off().replace("`", ""));
      one.put("enum", positions);
      one.put("default", "on");
      mechanisms.put(mechanism.key(), one);
    }
    Map<String, Object> events = new LinkedHashMap<>();
    events.put("description", "events with this switch");
    events.put("enum", POSITIONS);
    Map<String, Object> switches = new LinkedHashMap<>();
    switches.put("type", "object");
    switches.put("properties", mechanisms);
    switches.put("propertyNames", Map.of("pattern", Subschema.whole(Forms.SWITCH.pattern())));
    switches.put("additionalProperties", events);
    return switches;
  }

  /** What an input is, its unit and range, and what it is where nothing is said. */
  private static Map<String, Object> number(Input input) {
    String range = Numeral.write(input.lowest()) + " to " + Numeral.write(input.highest());
    Map<String, Object> number = new LinkedHashMap<>();
    number.put("description", Meaning.of(input) + " (" + input.unit() + ", " + range + ")");
    number.putAll(Subschema.amount(input.lowest(), input.highest()));
    if (!Double.isNaN(input.absent())) {
      number.put("default", new Amount.Fixed(input.absent()));
    }
    return number;
  }

  /** The addresses of this world where they are few, and the forms of all, with open ids. */
  private Map<String, Object> addresses(List<Input> inputs, Function<Input, String> definition) {
    Map<String, Object> listed = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> address : layout.addresses().entrySet()) {
      Input input = layout.input(address.getValue());
      if (inputs.contains(input) && layout.blockSize(input) <= MOST_LISTED) {
        listed.put(address.getKey(), Subschema.ref(definition.apply(input)));
      }
    }
    Map<String, Object> forms = new LinkedHashMap<>();
    for (Input input : inputs) {
      forms.put(form(input, ""), Subschema.ref(definition.apply(input)));
    }
    Map<String, Object> addresses = new LinkedHashMap<>();
    addresses.put("type", "object");
    addresses.put("properties", listed);
    addresses.put("patternProperties", forms);
    addresses.put("additionalProperties", false);
    return addresses;
  }

  /** In shocks, words in capitals stand for members too. */
  private static Map<String, Object> shockChanges() {
    Map<String, Object> forms = new LinkedHashMap<>();
    for (Input input : inputs(Time.ANY)) {
      forms.put(form(input, "|[A-Z_]+"), Subschema.ref(changeOf(input)));
    }
    Map<String, Object> changes = new LinkedHashMap<>();
    changes.put("type", "object");
    changes.put("minProperties", 1);
    changes.put("patternProperties", forms);
    changes.put("additionalProperties", false);
    return changes;
  }

  /** The form of an input's addresses, with the form of an id, or another, for each member. */
  private static String form(Input input, String other) {
    List<String> parts = new ArrayList<>();
    for (String part : Address.form(input).split("\\.", -1)) {
      parts.add(part.equals(part.toLowerCase(Locale.ROOT)) ? part : id(part, other));
    }
    return Subschema.whole(String.join("\\.", parts));
  }

  private static String id(String dimension, String other) {
    Pattern id =
        switch (Dimension.valueOf(dimension)) {
          case STATE, OTHER_STATE, POWER, RIVAL, PARTNER, PASSIVE, MEMBER -> Forms.ACTOR;
          case CORRIDOR, INSTITUTION -> Forms.PROJECT;
          default -> Forms.THING;
        };
    return "(?:" + id.pattern() + other + ")";
  }
}
