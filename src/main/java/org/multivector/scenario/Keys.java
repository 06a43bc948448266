package org.multivector.scenario;

import static org.multivector.scenario.Key.MUST;

import java.util.List;

/** Every key of a scenario, by where it stands. */
final class Keys {

  private static final String NONE = "none";
  private static final String NOTHING = "nothing";
  private static final String AT_OR_WHEN = "there must be at or when";
  private static final String INHERITED = "as in extends";

  /** Of the horizon. */
  static final List<Key> HORIZON =
      List.of(
          new Key("from", "first quarter that is simulated", INHERITED, Subschema.QUARTER),
          new Key("to", "last quarter that is simulated", INHERITED, Subschema.QUARTER));

  /** Of a change by an event or a shock; exactly one of them. */
  static final List<Key> CHANGE =
      List.of(
          new Key("set", "moves to this value", NONE, Subschema.AMOUNT),
          new Key("times", "is multiplied by this", NONE, Subschema.AMOUNT),
          new Key("add", "this is added", NONE, Subschema.AMOUNT));

  /** Of an event: when it happens. */
  static final List<Key> TIMING =
      List.of(
          new Key("at", "quarter in which it begins to act", AT_OR_WHEN, Subschema.QUARTER),
          new Key("every", "it comes again so often", "it comes once", Subschema.LENGTH),
          new Key(
              "times",
              "how often it comes, with every",
              "as often as the horizon, or until, allows",
              Subschema.of(Forms.TIMES)),
          new Key(
              "when",
              "condition that it waits for, instead of at",
              "it has a date",
              Subschema.TEXT),
          new Key(
              "from",
              "first quarter at whose end the condition is looked at",
              "the first of the horizon",
              Subschema.QUARTER),
          new Key("to", "last such quarter", "the last of the horizon", Subschema.QUARTER),
          new Key(
              "again",
              "true: it happens each time that the condition holds",
              "false: the first time",
              Subschema.FLAG));

  /** Of an event: what happens. */
  static final List<Key> EVENT =
      List.of(
          Key.prose(
              "title",
              "label in charts; one that waits for a condition stands below them, with it",
              "no label"),
          new Key(
              "switch",
              "name under which it can be switched off",
              "it cannot be switched off",
              Subschema.of(Forms.SWITCH)),
          new Key("probability", "chance that it happens", "it happens", Subschema.amount(0, 1)),
          new Key("ramp", "time over which it builds up", "acts in full at once", Subschema.LENGTH),
          new Key("for", "time after which it no longer acts", "it stays", Subschema.LENGTH),
          new Key(
              "until", "first quarter in which it no longer acts", "it stays", Subschema.QUARTER),
          new Key("set", "what it changes: address and change", MUST, Subschema.ref("changes")));

  /** Of every file. */
  static final List<Key> COMMON =
      List.of(
          Key.prose("title", "heading of charts and tables", MUST),
          Key.prose("question", "what you want to know", "empty"),
          new Key(
              "sources",
              "list of ids of the world's sources.csv, or of your own sources",
              NONE,
              Subschema.list(Subschema.anyOf(Subschema.TEXT, Subschema.one(Subschema.TEXT)))),
          new Key(
              "horizon", "the quarters that are simulated", INHERITED, Subschema.object(HORIZON)),
          new Key(
              "uncertain",
              "named uncertain quantities",
              NONE,
              Subschema.map(Forms.QUANTITY.pattern(), Subschema.AMOUNT)),
          new Key("switches", "mechanisms on, off or frozen", "all on", Subschema.ref("switches")),
          new Key("set", "start values: address and number", NONE, Subschema.ref("start_values")),
          new Key("events", "list of events", NONE, Subschema.list(Subschema.ref("event"))),
          new Key(
              "expect",
              "list of expectations: what theory says of it",
              NONE,
              Subschema.list(Subschema.ref("expectation"))));

  private static final Key ALIKE =
      new Key("like", "whose figures it has where none are set", "no figures", Subschema.TEXT);

  /** Of a state or power that comes. */
  static final List<Key> NEWCOMER = List.of(Key.prose("name", "what it is called", MUST), ALIKE);

  /** Of those who come. */
  static final List<Key> ADD =
      List.of(
          new Key(
              "states",
              "for each",
              NOTHING,
              Subschema.map(Forms.ACTOR.pattern(), Subschema.object(NEWCOMER))),
          new Key(
              "powers",
              "for each",
              NOTHING,
              Subschema.map(Forms.ACTOR.pattern(), Subschema.object(NEWCOMER))),
          new Key(
              "places",
              "further nodes of corridors",
              NOTHING,
              Subschema.map(Forms.ACTOR.pattern(), Subschema.TEXT)),
          new Key(
              "corridors",
              "for each",
              NOTHING,
              Subschema.map(
                  Forms.PROJECT.pattern(),
                  Subschema.object(Key.joined(WorldKeys.CORRIDOR, List.of(ALIKE))))),
          new Key(
              "institutions",
              "for each",
              NOTHING,
              Subschema.map(
                  Forms.PROJECT.pattern(),
                  Subschema.object(Key.joined(WorldKeys.INSTITUTION, List.of(ALIKE))))));

  /** Of a file that extends another. */
  static final List<Key> LINKS =
      List.of(
          new Key(
              "extends",
              "name of the scenario or world that this file changes",
              "the file must be a world",
              Subschema.of(Forms.SCENARIO)),
          new Key(
              "reference",
              "name of the ancestor that it is compared with",
              "the scenario in extends",
              Subschema.TEXT),
          new Key("add", "who else there is", "nobody", Subschema.object(ADD)),
          new Key(
              "remove",
              "list of states, powers, corridors and institutions that there are not",
              "nobody",
              Subschema.set(Subschema.TEXT)));

  private Keys() {}
}
