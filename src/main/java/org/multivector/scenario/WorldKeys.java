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
              Shape.projects(Shape.object(CORRIDOR), NetworkReader.MOST)),
          new Key(
              "institutions",
              "what states and powers join",
              NONE,
              Shape.projects(Shape.object(INSTITUTION), CastReader.MOST)),
          new Key("regimes", "what the world at large may be like", NONE, Shape.things()),
          new Key("shocks", "what may happen by chance", NONE, Shape.things(Shape.object(SHOCK))));

  private WorldKeys() {}
}
