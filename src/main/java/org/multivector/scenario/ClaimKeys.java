package org.multivector.scenario;

import static org.multivector.scenario.Key.MUST;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Every key of an expectation, by where it stands. */
final class ClaimKeys {

  private static final String NONE = "none";
  private static final String NOTHING = "nothing";

  /** What an expectation says of itself. */
  static final List<Key> CLAIM =
      List.of(
          new Key("id", "by which it is told from the others", MUST, Subschema.of(Forms.CLAIM)),
          Key.prose("claim", "the claim in a sentence", MUST),
          new Key("source", "an id of the world's sources.csv", MUST, Subschema.TEXT));

  /** Of an expectation that is not tested. */
  static final List<Key> UNTESTED =
      List.of(
          new Key("class", "that the proposition is not tested", "it is tested", Subschema.TEXT),
          Key.prose("reason", "why it is not tested", MUST));

  /** What a claim adds to a scenario. */
  static final List<Key> ADDED =
      List.of(
          new Key(
              "uncertain",
              "what the claim adds to the scenario",
              NOTHING,
              Subschema.map(Forms.QUANTITY.pattern(), Subschema.AMOUNT)),
          new Key(
              "switches",
              "what the claim adds to the scenario",
              NOTHING,
              Subschema.ref("switches")),
          new Key(
              "set", "what the claim adds to the scenario", NOTHING, Subschema.ref("start_values")),
          new Key(
              "events",
              "what the claim adds to the scenario",
              NOTHING,
              Subschema.list(Subschema.ref("event"))));

  /** What is run for a claim. */
  static final List<Key> SETUP =
      Key.joined(
          List.of(
              new Key("scenario", "what is run", "this file", Subschema.TEXT),
              new Key(
                  "with",
                  "paths and values as for --set",
                  NOTHING,
                  Subschema.paths(Subschema.TEXT))),
          ADDED);

  /** Where and when it is measured. */
  static final List<Key> PLACE =
      List.of(
          new Key("of", "whose", "each", Subschema.WORDS),
          new Key("on", "the other side of a tie", "no other side", Subschema.WORDS),
          new Key("domain", "the domain, issue, commodity or kind of shock", NONE, Subschema.WORDS),
          new Key(
              "over", "the quarters whose mean is taken", "the last quarter", Subschema.PERIOD));

  /** What is measured. */
  static final List<Key> GAUGE =
      Key.joined(
          List.of(new Key("metric", "a published variable", MUST, Subschema.ref("metric"))), PLACE);

  /** What a claim is compared with, where that is not the reference. */
  static final List<Key> THAN =
      Key.joined(
          SETUP,
          Key.joined(
              List.of(
                  new Key("effect", "its effect less that of this scenario", NONE, Subschema.TEXT),
                  new Key(
                      "alone",
                      "what two levers do together beyond what they do alone",
                      NONE,
                      Subschema.list(Subschema.anyOf(Subschema.TEXT, Subschema.object(SETUP)))),
                  new Key(
                      "doses",
                      "the scenario in doses",
                      NONE,
                      Subschema.paths(Subschema.list(Subschema.TEXT))),
                  new Key("value", "its effect less a number", NONE, Map.of("type", "number"))),
              PLACE));

  /** Of an expectation that is tested, beside what is run and measured. */
  static final List<Key> TESTED =
      List.of(
          new Key("each", "instead of of: a list", "of", Subschema.WORDS),
          new Key(
              "measure",
              "effect or level",
              "effect if the scenario has a reference",
              Subschema.words(List.of("effect", "level"))),
          new Key(
              "than",
              "what it is compared with",
              "reference",
              Subschema.anyOf(Subschema.words(List.of("reference")), Subschema.object(THAN))),
          new Key(
              "direction",
              "which way the difference goes",
              MUST,
              Subschema.words(
                  Arrays.stream(Expectation.Direction.values())
                      .map(Expectation.Direction::word)
                      .toList())),
          new Key(
              "margin",
              "the least difference that matters",
              "that of the metric: 0.005 for autonomy",
              Map.of("type", "number")),
          new Key(
              "mechanism",
              "the switch that is said to carry it",
              "must be there, except with none as direction",
              Subschema.WORDS),
          new Key(
              "coefficient", "the address whose sign decides", "as mechanism", Subschema.WORDS));

  private ClaimKeys() {}
}
