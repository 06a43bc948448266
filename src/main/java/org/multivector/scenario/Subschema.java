package org.multivector.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.multivector.chance.Amount;
import org.multivector.world.Quarter;

/** What values look like, as parts of a JSON Schema. */
final class Subschema {

  private static final String TYPE = "type";

  /** A text or a number, whatever YAML takes it for. */
  static final Map<String, Object> TEXT = Map.of(TYPE, List.of("string", "number", "boolean"));

  /** True or false. */
  static final Map<String, Object> FLAG = Map.of("enum", List.of(true, false, "true", "false"));

  /** A quarter. */
  static final Map<String, Object> QUARTER = of(Quarter.pattern());

  /** A length of time. */
  static final Map<String, Object> LENGTH = of(Forms.LENGTH.pattern());

  /** A number, a distribution or a formula. */
  static final Map<String, Object> AMOUNT = ref("amount");

  /** A word or a list of them. */
  static final Map<String, Object> WORDS = anyOf(TEXT, list(TEXT));

  /** A quarter, or the first and the last of several. */
  static final Map<String, Object> PERIOD =
      of("\\s*" + Quarter.pattern() + "\\s*(?:\\.\\.\\s*" + Quarter.pattern() + "\\s*)?");

  private Subschema() {}

  /** One of these words. */
  static Map<String, Object> words(List<String> words) {
    return Map.of("enum", words);
  }

  /** Paths as for {@code --set}, each with such a value. */
  static Map<String, Object> paths(Map<String, Object> value) {
    return map(".*", value);
  }

  /** What another part of the schema says. */
  static Map<String, Object> ref(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }

  /** A text of a form; what is all digits YAML takes for a number. */
  static Map<String, Object> of(Pattern form) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put(TYPE, List.of("string", "number"));
    shape.put("pattern", whole(form.pattern()));
    return shape;
  }

  /** A text of a form. */
  static Map<String, Object> of(String form) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put(TYPE, "string");
    shape.put("pattern", whole(form));
    return shape;
  }

  /** A form as it has to be written where it need not match from end to end. */
  static String whole(String form) {
    return "^(?:" + form + ")$";
  }

  /** One of several. */
  @SafeVarargs
  static Map<String, Object> anyOf(Map<String, Object>... shapes) {
    List<Object> any = new ArrayList<>();
    for (Map<String, Object> shape : shapes) {
      any.add(shape);
    }
    return Map.of("anyOf", any);
  }

  /** A number within a range, a distribution or a formula. */
  static Map<String, Object> amount(double low, double high) {
    Map<String, Object> number = new LinkedHashMap<>();
    number.put(TYPE, "number");
    number.put("minimum", new Amount.Fixed(low));
    number.put("maximum", new Amount.Fixed(high));
    return anyOf(number, ref("text_amount"));
  }

  /** A list of such values. */
  static Map<String, Object> list(Map<String, Object> item) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put(TYPE, "array");
    shape.put("items", item);
    return shape;
  }

  /** Such items, none of them twice. */
  static Map<String, Object> set(Map<String, Object> item) {
    Map<String, Object> shape = list(item);
    shape.put("uniqueItems", true);
    return shape;
  }

  /** Names of a form, each with such a value. */
  static Map<String, Object> map(String names, Map<String, Object> value) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put(TYPE, "object");
    shape.put("propertyNames", Map.of("pattern", whole(names)));
    shape.put("additionalProperties", value);
    return shape;
  }

  /** One name with such a value. */
  static Map<String, Object> one(Map<String, Object> value) {
    Map<String, Object> shape = map(".*", value);
    shape.put("minProperties", 1);
    shape.put("maxProperties", 1);
    return shape;
  }

  /** Members of a world with ids of a form. */
  private static Map<String, Object> members(Pattern form, Map<String, Object> value, int most) {
    Map<String, Object> shape = map(form.pattern(), value);
    shape.put("minProperties", 1);
    shape.put("maxProperties", most);
    return shape;
  }

  /** Actors, each with its name. */
  static Map<String, Object> actors() {
    return members(Forms.ACTOR, TEXT, EntitiesReader.MOST);
  }

  /** One actor with its name. */
  static Map<String, Object> oneActor() {
    return members(Forms.ACTOR, TEXT, 1);
  }

  /** Things, each with its name. */
  static Map<String, Object> things() {
    return things(TEXT);
  }

  /** Things, each with what is said of it. */
  static Map<String, Object> things(Map<String, Object> value) {
    return members(Forms.THING, value, EntitiesReader.MOST);
  }

  /** Institutions or corridors, so many at most, each with what is said of it. */
  static Map<String, Object> projects(Map<String, Object> value, int most) {
    return members(Forms.PROJECT, value, most);
  }

  /** A group of these keys and no others. */
  static Map<String, Object> object(List<Key> keys) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put(TYPE, "object");
    shape.put("properties", properties(keys));
    List<String> required = keys.stream().filter(Key::isRequired).map(Key::name).toList();
    if (!required.isEmpty()) {
      shape.put("required", required);
    }
    shape.put("additionalProperties", false);
    return shape;
  }

  /** Keys, each with what it says and what its value looks like. */
  static Map<String, Object> properties(List<Key> keys) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Key key : keys) {
      Map<String, Object> property = new LinkedHashMap<>();
      boolean said = !key.isRequired() && !key.otherwise().isEmpty();
      String otherwise = said ? "; if left out: " + key.otherwise() : "";
      property.put("description", key.what() + otherwise);
      property.putAll(key.shape());
      properties.put(key.name(), property);
    }
    return properties;
  }

  /** Keys that may not be there. */
  static Map<String, Object> without(List<String> names) {
    Map<String, Object> properties = new LinkedHashMap<>();
    names.forEach(name -> properties.put(name, false));
    return Map.of("properties", properties);
  }

  /** Whether one of these keys is there. */
  static Map<String, Object> having(List<String> names) {
    List<Object> any = new ArrayList<>();
    names.forEach(name -> any.add(Map.of("required", List.of(name))));
    return Map.of("anyOf", any);
  }
}
