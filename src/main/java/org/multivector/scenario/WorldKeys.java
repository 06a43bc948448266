package org.multivector.scenario;

import static org.multivector.scenario.Key.MUST;

import java.util.List;

/** Every key of a world, by where it stands. */
final class WorldKeys {

  private static final String NONE = "none";

  /** Of a world that is another but for some tables. */
  static final List<Key> LIKE =
      List.of(
          new Key(
              "like",
              "instead of all keys below: the world",
              "the world says itself who is in it",
              Subschema.of(Forms.SCENARIO)));

  /** Of the passive partners. */
  static final List<Key> PARTNERS =
      List.of(
          new Key("region", "the other states of the region", MUST, Subschema.oneActor()),
          new Key("rest", "the rest of the world", MUST, Subschema.oneActor()),
          new Key("self", "what a state provides itself", MUST, Subschema.oneActor()));

  /** Of an issue. */
  static final List<Key> ISSUE =
      List.of(
          Key.prose("name", "what it is called", MUST),
          Key.prose("low", "the meaning of -1", MUST),
          Key.prose("middle", "the meaning of 0", MUST),
          Key.prose("high", "the meaning of +1", MUST),
          new Key("balance", "whether opposing pulls cancel", MUST, Subschema.FLAG));

  /** Of a cargo. */
  static final List<Key> CARGO =
      List.of(
          Key.prose("name", "what it is called", MUST),
          new Key("unit", "what it is measured in, a year", MUST, Subschema.TEXT),
          new Key("domain", "whose needs it meets", MUST, Subschema.TEXT),
          new Key("both_ways", "whether its lines carry it both ways", "no", Subschema.FLAG));

  /** Of a leg of a corridor. */
  static final List<Key> LEG =
      List.of(
          new Key(
              "from", "a state, a power, the rest of the world or a place", MUST, Subschema.TEXT),
          new Key("to", "a state, a power, the rest of the world or a place", MUST, Subschema.TEXT),
          new Key("by", "who has jurisdiction", "nobody", Subschema.TEXT));

  /** Of a corridor. */
  static final List<Key> CORRIDOR =
      List.of(
          Key.prose("name", "what it is called", MUST),
          new Key("cargo", "what it carries", MUST, Subschema.TEXT),
          new Key("legs", "its legs, in order", MUST, Subschema.list(Subschema.object(LEG))));

  /** Of an institution. */
  static final List<Key> INSTITUTION =
      List.of(
          Key.prose("name", "what it is called", MUST),
          new Key("leader", "a power, if one leads it", "nobody leads it", Subschema.TEXT),
          new Key("domains", "the domains it works in", NONE, Subschema.list(Subschema.TEXT)),
          new Key("issues", "the issues it binds", NONE, Subschema.list(Subschema.TEXT)),
          new Key("neutral", "whether its members are neutral", "no", Subschema.FLAG));

  /** Of a kind of shock. */
  static final List<Key> SHOCK =
      List.of(
          Key.prose("name", "what it is called", MUST),
          new Key(
              "on",
              "whom it befalls, each by itself",
              MUST,
              Subschema.anyOf(
                  Subschema.TEXT,
                  Subschema.list(Subschema.anyOf(Subschema.TEXT, Subschema.list(Subschema.TEXT))))),
          new Key("set", "what it changes while it lasts", MUST, Subschema.ref("shock_changes")));

  /** Of a world. */
  static final List<Key> ENTITIES =
      List.of(
          new Key("states", "the balancing states", MUST, Subschema.actors()),
          new Key("powers", "who presses and courts them", MUST, Subschema.actors()),
          new Key(
              "partners",
              "three who hold shares and press nobody",
              MUST,
              Subschema.object(PARTNERS)),
          new Key("domains", "what ties are made of", MUST, Subschema.things()),
          new Key("issues", "what powers want", MUST, Subschema.things(Subschema.object(ISSUE))),
          new Key(
              "theatres",
              "what else competes for the attention of powers",
              MUST,
              Subschema.things()),
          new Key(
              "nests",
              "lists of similar partners",
              MUST,
              Subschema.list(Subschema.list(Subschema.TEXT))),
          new Key("interests", "what gives powers a stake in a state", NONE, Subschema.things()),
          new Key("commodities", "what has a price on the world market", NONE, Subschema.things()),
          new Key(
              "places",
              "nodes of corridors that are neither states nor partners",
              NONE,
              Subschema.map(Forms.ACTOR.pattern(), Subschema.TEXT)),
          new Key(
              "cargoes",
              "what goes over corridors",
              NONE,
              Subschema.things(Subschema.object(CARGO))),
          new Key(
              "corridors",
              "routes of fuels, power and freight",
              NONE,
              Subschema.projects(Subschema.object(CORRIDOR), NetworkReader.MOST)),
          new Key(
              "institutions",
              "what states and powers join",
              NONE,
              Subschema.projects(Subschema.object(INSTITUTION), EntitiesReader.MOST)),
          new Key("regimes", "what the world at large may be like", NONE, Subschema.things()),
          new Key(
              "shocks",
              "what may happen by chance",
              NONE,
              Subschema.things(Subschema.object(SHOCK))));

  private WorldKeys() {}
}
