package org.multivector.scenario;

import static org.multivector.scenario.Key.MUST;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Every key there is, by where it stands. */
final class Keys {

  private static final String NONE = "none";
  private static final String NOTHING = "nothing";
  private static final String AT_OR_WHEN = "there must be at or when";
  private static final String INHERITED = "as in extends";

  /** Of the horizon. */
  static final List<Key> HORIZON =
      List.of(
          new Key("from", "first quarter that is simulated", INHERITED, Shape.QUARTER),
          new Key("to", "last quarter that is simulated", INHERITED, Shape.QUARTER));

  /** Of a change by an event or a shock; exactly one of them. */
  static final List<Key> CHANGE =
      List.of(
          new Key("set", "moves to this value", NONE, Shape.AMOUNT),
          new Key("times", "is multiplied by this", NONE, Shape.AMOUNT),
          new Key("add", "this is added", NONE, Shape.AMOUNT));

  /** Of an event: when it happens. */
  static final List<Key> TIMING =
      List.of(
          new Key("at", "quarter in which it begins to act", AT_OR_WHEN, Shape.QUARTER),
          new Key("every", "it comes again so often", "it comes once", Shape.LENGTH),
          new Key(
              "times",
              "how often it comes, with every",
              "as often as the horizon, or until, allows",
              Shape.of(Forms.TIMES)),
          new Key(
              "when", "condition that it waits for, instead of at", "it has a date", Shape.TEXT),
          new Key(
              "from",
              "first quarter at whose end the condition is looked at",
              "the first of the horizon",
              Shape.QUARTER),
          new Key("to", "last such quarter", "the last of the horizon", Shape.QUARTER),
          new Key(
              "again",
              "true: it happens each time that the condition holds",
              "false: the first time",
              Shape.FLAG));

  /** Of an event: what happens. */
  static final List<Key> EVENT =
      List.of(
          new Key("title", "label in charts", "no label", Shape.TEXT),
          new Key(
              "switch",
              "name under which it can be switched off",
              "it cannot be switched off",
              Shape.of(Forms.SWITCH)),
          new Key("probability", "chance that it happens", "it happens", Shape.AMOUNT),
          new Key("ramp", "time over which it builds up", "acts in full at once", Shape.LENGTH),
          new Key("for", "time after which it no longer acts", "it stays", Shape.LENGTH),
          new Key("until", "first quarter in which it no longer acts", "it stays", Shape.QUARTER),
          new Key("set", "what it changes: address and change", MUST, Shape.ref("changes")));

  /** What an expectation says of itself. */
  static final List<Key> CLAIM =
      List.of(
          new Key("id", "by which it is told from the others", MUST, Shape.of(Forms.CLAIM)),
          new Key("claim", "the claim in a sentence", MUST, Shape.TEXT),
          new Key("source", "an id of the world's sources.csv", MUST, Shape.TEXT));

  /** Of an expectation that is not tested. */
  static final List<Key> UNTESTED =
      List.of(
          new Key("class", "that the proposition is not tested", "it is tested", Shape.TEXT),
          new Key("reason", "why it is not tested", MUST, Shape.TEXT));

  /** What a claim adds to a scenario. */
  static final List<Key> ADDED =
      List.of(
          new Key(
              "uncertain",
              "what the claim adds to the scenario",
              NOTHING,
              Shape.map(Forms.QUANTITY.pattern(), Shape.AMOUNT)),
          new Key(
              "switches", "what the claim adds to the scenario", NOTHING, Shape.ref("switches")),
          new Key("set", "what the claim adds to the scenario", NOTHING, Shape.ref("start_values")),
          new Key(
              "events",
              "what the claim adds to the scenario",
              NOTHING,
              Shape.list(Shape.ref("event"))));

  /** What is run for a claim. */
  static final List<Key> SETUP =
      joined(
          List.of(
              new Key("scenario", "what is run", "this file", Shape.TEXT),
              new Key("with", "paths and values as for --set", NOTHING, Shape.paths(Shape.TEXT))),
          ADDED);

  /** Where and when it is measured. */
  static final List<Key> PLACE =
      List.of(
          new Key("of", "whose", "each", Shape.WORDS),
          new Key("on", "the other side of a tie", "no other side", Shape.WORDS),
          new Key("domain", "the domain, issue, commodity or kind of shock", NONE, Shape.WORDS),
          new Key("over", "the quarters whose mean is taken", "the last quarter", Shape.PERIOD));

  /** What is measured. */
  static final List<Key> GAUGE =
      joined(List.of(new Key("metric", "a published variable", MUST, Shape.ref("metric"))), PLACE);

  /** What a claim is compared with, where that is not the reference. */
  static final List<Key> THAN =
      joined(
          SETUP,
          joined(
              List.of(
                  new Key("effect", "its effect less that of this scenario", NONE, Shape.TEXT),
                  new Key(
                      "alone",
                      "what two levers do together beyond what they do alone",
                      NONE,
                      Shape.list(Shape.anyOf(Shape.TEXT, Shape.object(SETUP)))),
                  new Key(
                      "doses", "the scenario in doses", NONE, Shape.paths(Shape.list(Shape.TEXT))),
                  new Key("value", "its effect less a number", NONE, Map.of("type", "number"))),
              PLACE));

  /** Of an expectation that is tested, beside what is run and measured. */
  static final List<Key> TESTED =
      List.of(
          new Key("each", "instead of of: a list", "of", Shape.WORDS),
          new Key(
              "measure",
              "effect or level",
              "effect if the scenario has a reference",
              Shape.words(List.of("effect", "level"))),
          new Key(
              "than",
              "what it is compared with",
              "reference",
              Shape.anyOf(Shape.words(List.of("reference")), Shape.object(THAN))),
          new Key(
              "direction",
              "which way the difference goes",
              MUST,
              Shape.words(
                  Arrays.stream(Expectation.Direction.values())
                      .map(Expectation.Direction::word)
                      .toList())),
          new Key(
              "margin",
              "the least difference that matters",
              "0.005 for autonomy and for what is measured in welfare",
              Map.of("type", "number")),
          new Key(
              "mechanism",
              "the switch that is said to carry it",
              "must be there, except with none as direction",
              Shape.WORDS),
          new Key("coefficient", "the address whose sign decides", "as mechanism", Shape.WORDS));

  /** Of every file. */
  static final List<Key> COMMON =
      List.of(
          new Key("title", "heading of charts and tables", MUST, Shape.TEXT),
          new Key("question", "what you want to know", "empty", Shape.TEXT),
          new Key(
              "sources",
              "list of ids of the world's sources.csv, or of your own sources",
              NONE,
              Shape.list(Shape.anyOf(Shape.TEXT, Shape.one(Shape.TEXT)))),
          new Key("horizon", "the quarters that are simulated", INHERITED, Shape.object(HORIZON)),
          new Key(
              "uncertain",
              "named uncertain quantities",
              NONE,
              Shape.map(Forms.QUANTITY.pattern(), Shape.AMOUNT)),
          new Key("switches", "mechanisms on, off or frozen", "all on", Shape.ref("switches")),
          new Key("set", "start values: address and number", NONE, Shape.ref("start_values")),
          new Key("events", "list of events", NONE, Shape.list(Shape.ref("event"))),
          new Key(
              "expect",
              "list of expectations: what theory says of it",
              NONE,
              Shape.list(Shape.ref("expectation"))));

  /** Of a world that is another but for some tables. */
  static final List<Key> LIKE =
      List.of(
          new Key(
              "like",
              "instead of all keys below: the world",
              "the world says itself who is in it",
              Shape.of(Forms.SCENARIO)));

  /** Of the passive partners. */
  static final List<Key> PARTNERS =
      List.of(
          new Key("region", "the other states of the region", MUST, Shape.oneActor()),
          new Key("rest", "the rest of the world", MUST, Shape.oneActor()),
          new Key("self", "what a state provides itself", MUST, Shape.oneActor()));

  /** Of an issue. */
  static final List<Key> ISSUE =
      List.of(
          new Key("name", "what it is called", MUST, Shape.TEXT),
          new Key("low", "the meaning of -1", MUST, Shape.TEXT),
          new Key("middle", "the meaning of 0", MUST, Shape.TEXT),
          new Key("high", "the meaning of +1", MUST, Shape.TEXT),
          new Key("balance", "whether opposing pulls cancel", MUST, Shape.FLAG));

  /** Of a cargo. */
  static final List<Key> CARGO =
      List.of(
          new Key("name", "what it is called", MUST, Shape.TEXT),
          new Key("unit", "what it is measured in, a year", MUST, Shape.TEXT),
          new Key("domain", "whose needs it meets", MUST, Shape.TEXT),
          new Key("both_ways", "whether its lines carry it both ways", "no", Shape.FLAG));

  /** Of a leg of a corridor. */
  static final List<Key> LEG =
      List.of(
          new Key("from", "a state, a power, the rest of the world or a place", MUST, Shape.TEXT),
          new Key("to", "a state, a power, the rest of the world or a place", MUST, Shape.TEXT),
          new Key("by", "who has jurisdiction", "nobody", Shape.TEXT));

  /** Of a corridor. */
  static final List<Key> CORRIDOR =
      List.of(
          new Key("name", "what it is called", MUST, Shape.TEXT),
          new Key("cargo", "what it carries", MUST, Shape.TEXT),
          new Key("legs", "its legs, in order", MUST, Shape.list(Shape.object(LEG))));

  /** Of an institution. */
  static final List<Key> INSTITUTION =
      List.of(
          new Key("name", "what it is called", MUST, Shape.TEXT),
          new Key("leader", "a power, if one leads it", "nobody leads it", Shape.TEXT),
          new Key("domains", "the domains it works in", NONE, Shape.list(Shape.TEXT)),
          new Key("issues", "the issues it binds", NONE, Shape.list(Shape.TEXT)),
          new Key("neutral", "whether its members are neutral", "no", Shape.FLAG));

  private static final Key ALIKE =
      new Key("like", "whose figures it has where none are set", "no figures", Shape.TEXT);

  /** Of a state or power that comes. */
  static final List<Key> NEWCOMER =
      List.of(new Key("name", "what it is called", MUST, Shape.TEXT), ALIKE);

  /** Of those who come. */
  static final List<Key> ADD =
      List.of(
          new Key(
              "states",
              "for each",
              NOTHING,
              Shape.map(Forms.ACTOR.pattern(), Shape.object(NEWCOMER))),
          new Key(
              "powers",
              "for each",
              NOTHING,
              Shape.map(Forms.ACTOR.pattern(), Shape.object(NEWCOMER))),
          new Key(
              "places",
              "further nodes of corridors",
              NOTHING,
              Shape.map(Forms.ACTOR.pattern(), Shape.TEXT)),
          new Key(
              "corridors",
              "for each",
              NOTHING,
              Shape.map(Forms.PROJECT.pattern(), Shape.object(joined(CORRIDOR, List.of(ALIKE))))),
          new Key(
              "institutions",
              "for each",
              NOTHING,
              Shape.map(
                  Forms.PROJECT.pattern(), Shape.object(joined(INSTITUTION, List.of(ALIKE))))));

  /** Of a file that extends another. */
  static final List<Key> LINKS =
      List.of(
          new Key(
              "extends",
              "name of the scenario or world that this file changes",
              "the file must be a world",
              Shape.of(Forms.SCENARIO)),
          new Key(
              "reference",
              "name of the ancestor that it is compared with",
              "the scenario in extends",
              Shape.TEXT),
          new Key("add", "who else there is", "nobody", Shape.object(ADD)),
          new Key(
              "remove",
              "list of states, powers, corridors and institutions that there are not",
              "nobody",
              Shape.set(Shape.TEXT)));

  /** Of a kind of shock. */
  static final List<Key> SHOCK =
      List.of(
          new Key("name", "what it is called", MUST, Shape.TEXT),
          new Key(
              "on",
              "whom it befalls, each by itself",
              MUST,
              Shape.anyOf(Shape.TEXT, Shape.list(Shape.anyOf(Shape.TEXT, Shape.list(Shape.TEXT))))),
          new Key("set", "what it changes while it lasts", MUST, Shape.ref("shock_changes")));

  /** Of a world. */
  static final List<Key> CAST =
      List.of(
          new Key("states", "the balancing states", MUST, Shape.actors()),
          new Key("powers", "who presses and courts them", MUST, Shape.actors()),
          new Key(
              "partners", "three who hold shares and press nobody", MUST, Shape.object(PARTNERS)),
          new Key("domains", "what ties are made of", MUST, Shape.things()),
          new Key("issues", "what powers want", MUST, Shape.things(Shape.object(ISSUE))),
          new Key(
              "theatres", "what else competes for the attention of powers", MUST, Shape.things()),
          new Key("nests", "lists of similar partners", MUST, Shape.list(Shape.list(Shape.TEXT))),
          new Key("interests", "what gives powers a stake in a state", NONE, Shape.things()),
          new Key("commodities", "what has a price on the world market", NONE, Shape.things()),
          new Key(
              "places",
              "nodes of corridors that are neither states nor partners",
              NONE,
              Shape.map(Forms.ACTOR.pattern(), Shape.TEXT)),
          new Key("cargoes", "what goes over corridors", NONE, Shape.things(Shape.object(CARGO))),
          new Key(
              "corridors",
              "routes of fuels, power and freight",
              NONE,
              Shape.projects(Shape.object(CORRIDOR))),
          new Key(
              "institutions",
              "what states and powers join",
              NONE,
              Shape.projects(Shape.object(INSTITUTION))),
          new Key("regimes", "what the world at large may be like", NONE, Shape.things()),
          new Key("shocks", "what may happen by chance", NONE, Shape.things(Shape.object(SHOCK))));

  private Keys() {}

  /** Groups of keys as one. */
  @SafeVarargs
  static List<Key> joined(List<Key>... groups) {
    List<Key> all = new ArrayList<>();
    for (List<Key> group : groups) {
      all.addAll(group);
    }
    return List.copyOf(all);
  }
}
