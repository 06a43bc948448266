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
      Key.joined(
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
      Key.joined(
          List.of(new Key("metric", "a published variable", MUST, Shape.ref("metric"))), PLACE);

  /** What a claim is compared with, where that is not the reference. */
  static final List<Key> THAN =
      Key.joined(
          SETUP,
          Key.joined(
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
              "that of the metric: 0.005 for autonomy",
              Map.of("type", "number")),
          new Key(
              "mechanism",
              "the switch that is said to carry it",
              "must be there, except with none as direction",
              Shape.WORDS),
          new Key("coefficient", "the address whose sign decides", "as mechanism", Shape.WORDS));

  private ClaimKeys() {}
}
