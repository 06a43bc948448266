package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.multivector.amount.Figure;
import org.multivector.scenario.Expectation.Direction;
import org.multivector.scenario.Expectation.Gauge;
import org.multivector.scenario.Expectation.Kind;
import org.multivector.scenario.Expectation.Question;
import org.multivector.scenario.Expectation.Reason;
import org.multivector.scenario.Expectation.Than;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;

/** Reads {@code expect} as far as that is possible without knowing the world. */
final class ExpectationReader {

  private static final String NOTHING = "none";

  private final Location file;
  private final Faults faults;
  private final SetupReader setups;
  private final GaugeReader gauges;
  private final List<String> ids = new ArrayList<>();

  ExpectationReader(Location file, Faults faults) {
    this.file = file;
    this.faults = faults;
    setups = new SetupReader(file, faults);
    gauges = new GaugeReader(faults);
  }

  /** The expectations of a list, in the order of the file; one for each actor of {@code each}. */
  List<Expectation> expectations(Yaml.Sequence list) {
    List<Expectation> all = new ArrayList<>();
    for (Yaml item : list.items()) {
      if (item instanceof Yaml.Mapping mapping) {
        read(mapping, all);
      } else {
        faults.error(item.at(), "an expectation must be a group of keys, not " + item.kind());
      }
    }
    return all;
  }

  private void read(Yaml.Mapping mapping, List<Expectation> all) {
    boolean untested = mapping.has("class");
    Yaml.Mapping own = untested ? bare(mapping) : mapping;
    Fields fields = Fields.of(own, keys(untested), faults);
    Optional<Yaml.Scalar> id = fields.required("id", "id: my-claim").filter(this::isNew);
    Optional<Yaml.Scalar> claim = fields.required("claim", "claim: Less of this lowers that");
    Optional<Yaml.Scalar> source =
        fields.required("source", "source: an id of sources.csv, and #where in it");
    boolean meant = own.entries().size() == mapping.entries().size() || !fields.lacks("reason");
    Optional<Reason> reason = untested && meant ? reason(fields) : Optional.empty();
    Optional<Question> question = untested ? Optional.empty() : question(fields);
    if (reason.isPresent() || question.isPresent()) {
      Word nothing = new Word("", mapping.at().file(), mapping.at().row(), mapping.at().column());
      Expectation whole =
          new Expectation(
              id.map(Word::of).orElse(nothing),
              claim.map(Yaml.Scalar::text).orElse(""),
              Map.of(),
              source.map(Word::of).orElse(nothing),
              question,
              reason);
      all.addAll(each(whole, gauges.words(fields, "each")));
    }
  }

  /** Without the keys that say how it is tested, which is not done; they are one fault. */
  private Yaml.Mapping bare(Yaml.Mapping mapping) {
    List<String> needless = new ArrayList<>(Key.names(keys(false)));
    needless.removeAll(Key.names(keys(true)));
    List<Yaml.Scalar> there =
        mapping.entries().stream()
            .map(Yaml.Entry::key)
            .filter(key -> needless.contains(key.text()))
            .toList();
    if (!there.isEmpty()) {
      String all = Wording.list(there.stream().map(Yaml.Scalar::text).toList());
      String what = "what has a \"class\" is not tested, so nothing is said by " + all;
      faults.error(there.get(0).at(), what + "; leave these out, or \"class\"");
    }
    return mapping.without(needless);
  }

  private static List<Key> keys(boolean untested) {
    return untested
        ? Key.joined(ClaimKeys.CLAIM, ClaimKeys.UNTESTED)
        : Key.joined(
            ClaimKeys.CLAIM,
            ClaimKeys.UNTESTED.subList(0, 1), // class, which tells one from the other
            ClaimKeys.SETUP,
            ClaimKeys.GAUGE,
            ClaimKeys.TESTED);
  }

  private boolean isNew(Yaml.Scalar id) {
    if (!Forms.CLAIM.matcher(id.text()).matches()) {
      String what = "not an id: " + Wording.quote(id.text());
      faults.error(id.at(), what, "letters, digits and . _ -, up to 40");
      return false;
    }
    if (ids.contains(id.text())) {
      faults.error(id.at(), "the id " + Wording.quote(id.text()) + " is taken already");
      return false;
    }
    return ids.add(id.text());
  }

  /** One expectation for each actor. */
  private static List<Expectation> each(Expectation whole, List<Word> actors) {
    if (actors.isEmpty()) {
      return List.of(whole);
    }
    return actors.stream()
        .map(
            actor ->
                new Expectation(
                    new Word(
                        whole.id() + "/" + actor,
                        whole.id().file(),
                        whole.id().row(),
                        whole.id().column()),
                    whole.claim(),
                    whole.translations(),
                    whole.source(),
                    whole.question().map(question -> question.of(actor)),
                    whole.reason()))
        .toList();
  }

  private Optional<Reason> reason(Fields fields) {
    Optional<Yaml.Scalar> text = fields.required("reason", "reason: Why it is not tested");
    Optional<Yaml.Scalar> named = fields.scalar("class");
    if (text.isEmpty() || named.isEmpty()) {
      return Optional.empty();
    }
    String words = named.get().text();
    if (words.strip().equals(Kind.DUPLICATE.words())) {
      faults.error(named.get().at(), "the id of the claim that says the same is missing");
      return Optional.empty();
    }
    for (Kind kind : Kind.values()) {
      boolean duplicate = kind == Kind.DUPLICATE;
      if (duplicate ? words.startsWith(kind.words() + " ") : words.equals(kind.words())) {
        Word other = duplicate ? other(named.get()) : Word.at(named.get().at(), "");
        return Optional.of(new Reason(kind, other, text.get().text()));
      }
    }
    List<String> allowed = Arrays.stream(Kind.values()).map(Kind::words).toList();
    String list = String.join(", ", allowed).replace("duplicate of", "duplicate of ID");
    String near = Nearest.to(words, allowed);
    faults.error(named.get().at(), "unknown class " + Wording.quote(words), list, near);
    return Optional.empty();
  }

  /** The id of which it is a duplicate, which stands after the class. */
  private static Word other(Yaml.Scalar named) {
    String words = named.text();
    int from = Kind.DUPLICATE.words().length();
    while (Character.isWhitespace(words.charAt(from))) {
      from++;
    }
    return Word.at(named.at(from), words.substring(from).strip());
  }

  private Optional<Question> question(Fields fields) {
    Setup setup = setups.read(fields, "scenario", id(fields));
    Optional<Gauge> gauge = gauges.gauge(fields);
    Than than = than(fields, setup);
    Optional<Direction> direction =
        fields.required("direction", "direction: lower").flatMap(this::direction);
    direction.ifPresent(way -> checkDoses(fields, than, way));
    boolean level = level(fields);
    OptionalDouble margin = margin(fields);
    boolean carried = !direction.equals(Optional.of(Direction.NONE));
    List<Word> mechanisms =
        carriers(fields, "mechanism", "mechanism: a switch, or several, or none", carried);
    List<Word> coefficients =
        carriers(
            fields,
            "coefficient",
            "coefficient: an address whose sign decides, or several, or none",
            carried);
    Direction way = direction.orElse(Direction.LOWER); // whichever, so that the rest is checked
    return gauge.map(
        what -> new Question(setup, what, than, level, way, margin, mechanisms, coefficients));
  }

  private static String id(Fields fields) {
    return fields
        .entry("id")
        .map(Yaml.Entry::value)
        .filter(Yaml.Scalar.class::isInstance)
        .map(value -> ((Yaml.Scalar) value).text())
        .orElse("added");
  }

  private Than than(Fields fields, Setup setup) {
    Optional<Yaml.Entry> entry = fields.entry("than");
    if (entry.isPresent() && entry.get().value() instanceof Yaml.Mapping mapping) {
      return new ThanReader(file, faults).read(mapping, setup, id(fields));
    }
    Optional<Yaml.Scalar> word = fields.scalar("than");
    if (word.isPresent() && !word.get().text().equals("reference")) {
      faults.error(
          word.get().at(),
          "\"than\" must be reference or a group of keys, not " + Wording.quote(word.get().text()),
          "reference, " + String.join(", ", ThanReader.KEYS));
    }
    return new Than.Reference();
  }

  private Optional<Direction> direction(Yaml.Scalar scalar) {
    for (Direction direction : Direction.values()) {
      if (direction.word().equals(scalar.text())) {
        return Optional.of(direction);
      }
    }
    List<String> words = Arrays.stream(Direction.values()).map(Direction::word).toList();
    faults.unknown(scalar.at(), "direction", scalar.text(), words);
    return Optional.empty();
  }

  private void checkDoses(Fields fields, Than than, Direction direction) {
    boolean bends = direction == Direction.HUMP || direction == Direction.DIP;
    if (bends && (!(than instanceof Than.Doses doses) || doses.all().size() < 3)) {
      Spot at = fields.entry("direction").orElseThrow().value().at();
      faults.error(at, "a " + direction.word() + " needs three doses or more", "than: {doses: }");
    }
  }

  private boolean level(Fields fields) {
    Optional<Yaml.Scalar> measure = fields.scalar("measure");
    List<String> allowed = List.of("effect", "level");
    if (measure.isPresent() && !allowed.contains(measure.get().text())) {
      faults.unknown(measure.get().at(), "measure", measure.get().text(), allowed);
    }
    return measure.filter(m -> m.text().equals("level")).isPresent();
  }

  private OptionalDouble margin(Fields fields) {
    Optional<Yaml.Scalar> scalar = fields.scalar("margin");
    if (scalar.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble margin = Figure.read(scalar.get().text(), scalar.get().at(), faults);
    if (margin.isPresent() && !(margin.getAsDouble() > 0)) {
      faults.error(scalar.get().at(), "the margin must be above 0");
    }
    return margin;
  }

  /** Words that must be there, or the word {@code none}. */
  private List<Word> carriers(Fields fields, String key, String example, boolean needed) {
    if (needed && fields.entry(key).isEmpty()) {
      faults.error(fields.at(), Wording.quote(key) + " is missing; write " + example);
    }
    List<Word> words = gauges.words(fields, key);
    return words.size() == 1 && words.get(0).text().equals(NOTHING) ? List.of() : words;
  }
}
