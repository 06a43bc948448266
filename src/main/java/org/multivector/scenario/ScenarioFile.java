package org.multivector.scenario;

import java.util.List;
import java.util.Optional;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.Spot;
import org.multivector.text.Yaml;

/**
 * One file as written: checked in itself, but not yet against the world.
 *
 * @param location where it is
 * @param heading title for charts
 * @param question what the author wants to know, or empty
 * @param titles what its texts are called in other languages
 * @param citations sources
 * @param parent the name of the file that it extends
 * @param reference the name of the ancestor that it is compared with
 * @param span what it says of the horizon
 * @param uncertain named uncertain quantities
 * @param switches mechanisms on and off
 * @param settings start values, by address
 * @param events dated changes
 * @param expect what theory says of it, not looked into yet
 * @param edit who it adds and takes out
 * @param world who and what there is, in a file that extends nothing
 */
record ScenarioFile(
    Location location,
    Optional<Yaml.Scalar> heading,
    String question,
    Titles titles,
    List<Citation> citations,
    Optional<Yaml.Scalar> parent,
    Optional<Yaml.Scalar> reference,
    Span span,
    List<Fields.Named> uncertain,
    List<Switch> switches,
    List<Fields.Named> settings,
    List<Event> events,
    Optional<Yaml.Sequence> expect,
    EntityEdit edit,
    Optional<WorldFile> world) {

  /** Heading for charts, or empty. */
  String title() {
    return heading.map(Yaml.Scalar::text).orElse("");
  }

  /** What theory says of it. */
  List<Expectation> expectations(Faults faults) {
    return expect
        .map(list -> new ExpectationReader(location, faults).expectations(list))
        .orElse(List.of())
        .stream()
        .map(expectation -> expectation.translated(titles.texts()))
        .toList();
  }

  /** The same, of which less counts. */
  ScenarioFile with(
      EntityEdit someEdit,
      List<Fields.Named> someUncertain,
      List<Switch> someSwitches,
      List<Fields.Named> someSettings,
      List<Event> someEvents) {
    return new ScenarioFile(
        location,
        heading,
        question,
        titles,
        citations,
        parent,
        reference,
        span,
        someUncertain,
        someSwitches,
        someSettings,
        someEvents,
        expect,
        someEdit,
        world);
  }

  /** Short name. */
  String stem() {
    return location.stem();
  }

  /** Its beginning. */
  Spot start() {
    return Spot.startOf(location.name());
  }
}
