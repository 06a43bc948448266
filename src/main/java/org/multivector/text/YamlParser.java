package org.multivector.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 into values with places. Built on the parser's events, not on its constructors: no
 * tag is honoured, so nothing in a file can name a class, and depth and number of values are
 * limited while reading, so that neither deep nesting nor aliases of aliases cost anything.
 */
public final class YamlParser {

  private static final Pattern COMMENT = Pattern.compile("#");
  private static final Pattern MORE_OF_A_TEXT = Pattern.compile("#[^\\s#]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
  private static final int DEEPEST = 30;
  private static final int LONGEST_LINE = 20_000;
  private static final int MOST_VALUES = 100_000;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(2 * TextFile.LARGEST).build();

  private static final String NO_MERGE =
      "\"<<\" takes nothing over in YAML 1.2; write its lines again here";

  /** A key that runs into its value. */
  static final String NO_SPACE = "a space is missing after the colon";

  private final String file;
  private final List<String> lines;
  private final UnaryOperator<Spot> written;
  private final UnaryOperator<List<Yaml.Entry>> inBraces;
  private final Faults faults;
  private final Iterator<Event> events;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private final Map<String, Spot> unused = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private int values;

  private record Anchored(Yaml value, int size) {}

  private YamlParser(
      String file,
      String text,
      UnaryOperator<Spot> written,
      UnaryOperator<List<Yaml.Entry>> inBraces,
      Faults faults) {
    this.file = file;
    this.lines = text.lines().toList();
    this.written = written;
    this.inBraces = inBraces;
    this.faults = faults;
    this.events = new Parse(SETTINGS).parseString(text).iterator();
  }

  /**
   * The one mapping that a file consists of; otherwise a fault.
   *
   * @param inBraces says how the entries of a mapping in braces were meant: commas may have parted
   *     what is one
   */
  public static Optional<Yaml.Mapping> parse(
      String file, String text, UnaryOperator<List<Yaml.Entry>> inBraces, Faults faults) {
    try {
      refuseLongLines(file, text);
      YamlMender mended = YamlMender.of(file, text, faults);
      Yaml root = read(file, mended.text(), mended::written, inBraces, faults);
      if (root instanceof Yaml.Mapping mapping) {
        return Optional.of(mapping);
      }
      faults.error(
          root.at(), "a scenario file consists of \"key: value\" lines, not " + root.kind());
    } catch (YamlFault fault) {
      faults.error(fault.at(), fault.what());
    }
    return Optional.empty();
  }

  /** The first thing that makes a text no YAML, or YAML of a kind that is not read. */
  static Optional<YamlFault> fault(String file, String text) {
    try {
      read(file, text, UnaryOperator.identity(), UnaryOperator.identity(), new Faults());
      return Optional.empty();
    } catch (YamlFault fault) {
      return Optional.of(fault);
    }
  }

  private static Yaml read(
      String file,
      String text,
      UnaryOperator<Spot> written,
      UnaryOperator<List<Yaml.Entry>> inBraces,
      Faults faults)
      throws YamlFault {
    try {
      return new YamlParser(file, text, written, inBraces, faults).document();
    } catch (YamlEngineException complaint) {
      YamlFault fault = YamlComplaint.of(complaint, file, text);
      throw new YamlFault(written.apply(fault.at()), fault.noticed(), fault.what());
    }
  }

  /** The time that the parser takes for a word grows with the square of its length. */
  private static void refuseLongLines(String file, String text) throws YamlFault {
    int row = 1;
    int column = 0;
    for (int n = 0; n < text.length(); n++) {
      char c = text.charAt(n);
      column = c == '\n' || c == '\r' ? 0 : column + 1;
      row += c == '\n' ? 1 : 0;
      if (column > LONGEST_LINE) {
        String what = "a line of more than " + LONGEST_LINE + " characters";
        throw new YamlFault(new Spot(file, row, LONGEST_LINE + 1), what);
      }
    }
  }

  private Yaml document() throws YamlFault {
    events.next(); // the stream's start
    Event first = events.next();
    if (first.getEventId() == Event.ID.StreamEnd) {
      throw new YamlFault(Spot.startOf(file), "the file is empty");
    }
    Yaml root = value(events.next(), 0);
    events.next(); // the document's end
    Event after = events.next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      throw new YamlFault(spot(after), "a second document (\"---\"); a file holds one scenario");
    }
    unused.forEach(
        (name, at) -> {
          String what = Wording.quote("&" + name) + " is no text but a mark that nothing refers to";
          faults.warning(at, what + "; quote a text that begins with &");
        });
    return root;
  }

  private Yaml value(Event event, int depth) throws YamlFault {
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    count(event, 1);
    if (depth > DEEPEST) {
      throw new YamlFault(spot(event), "nested more than " + DEEPEST + " levels deep");
    }
    String anchor = ((NodeEvent) event).getAnchor().map(a -> a.getValue()).orElse("");
    open.add(anchor);
    int before = values;
    Yaml value =
        event instanceof ScalarEvent scalar
            ? scalar(scalar)
            : collection((CollectionStartEvent) event, depth);
    open.remove(anchor);
    anchors.put(anchor, new Anchored(value, values - before + 1));
    if (!anchor.isEmpty()) {
      unused.put(anchor, spot(event));
    }
    return value;
  }

  private Yaml aliased(AliasEvent alias) throws YamlFault {
    String name = alias.getAlias().getValue();
    if (open.contains(name)) {
      throw new YamlFault(spot(alias), "the anchor &" + name + " contains itself");
    }
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      String what = Wording.quote("*" + name) + " refers to " + Wording.quote("&" + name);
      throw new YamlFault(
          spot(alias), what + ", which does not stand above; is it a text? quote it");
    }
    count(alias, anchored.size());
    unused.remove(name);
    return anchored.value();
  }

  /** Counts what the file would be without aliases. */
  private void count(Event event, int size) throws YamlFault {
    values += size;
    if (values > MOST_VALUES) {
      String what = "more than " + MOST_VALUES + " values, aliases written out";
      throw new YamlFault(spot(event), what);
    }
  }

  private Yaml collection(CollectionStartEvent start, int depth) throws YamlFault {
    refuseTag(start, start.getTag());
    return start.getEventId() == Event.ID.MappingStart
        ? mapping(start, depth)
        : sequence(start, depth);
  }

  private Yaml sequence(Event start, int depth) throws YamlFault {
    List<Yaml> items = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
      items.add(value(e, depth + 1));
    }
    return new Yaml.Sequence(spot(start), items);
  }

  private Yaml mapping(CollectionStartEvent start, int depth) throws YamlFault {
    List<Yaml.Entry> written = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      if (!(value(e, depth + 1) instanceof Yaml.Scalar key)) {
        throw new YamlFault(spot(e), "a key must be a word");
      }
      if (!key.quoted() && key.text().contains(":")) {
        throw new YamlFault(key.at(key.text().indexOf(':')), key.at().row(), NO_SPACE);
      }
      written.add(new Yaml.Entry(key, value(events.next(), depth + 1)));
    }
    List<Yaml.Entry> whole = start.isFlow() ? inBraces.apply(written) : written;
    return new Yaml.Mapping(spot(start), once(whole));
  }

  /** Each key once; a second one is a fault. */
  private List<Yaml.Entry> once(List<Yaml.Entry> written) {
    List<Yaml.Entry> entries = new ArrayList<>();
    List<Yaml.Entry> merged = new ArrayList<>();
    Map<String, Spot> seen = new HashMap<>();
    for (Yaml.Entry entry : written) {
      Yaml.Scalar key = entry.key();
      if (!key.quoted() && key.text().equals("<<")) {
        faults.error(key.at(), NO_MERGE);
        merged.addAll(entries(entry.value()));
        continue;
      }
      Spot first = seen.putIfAbsent(key.text(), key.at());
      if (first == null) {
        entries.add(entry);
      } else {
        String what = "duplicate key " + Wording.quote(key.text());
        faults.error(key.at(), what + "; it stands on " + first.seenFrom(key.at()) + " already");
      }
    }
    // as they were meant, so that nothing is found missing
    merged.stream()
        .filter(entry -> seen.putIfAbsent(entry.key().text(), entry.key().at()) == null)
        .forEach(entries::add);
    return entries;
  }

  private static List<Yaml.Entry> entries(Yaml merged) {
    if (merged instanceof Yaml.Sequence several) {
      return several.items().stream().flatMap(one -> entries(one).stream()).toList();
    }
    return merged instanceof Yaml.Mapping mapping ? mapping.entries() : List.of();
  }

  private Yaml scalar(ScalarEvent event) {
    refuseTag(event, event.getTag());
    Spot at = spot(event);
    Spot textAt = event.isSQuoted() || event.isDQuoted() ? at.right(1) : at;
    Optional<Mark> end = event.getValue().isEmpty() ? event.getStartMark() : event.getEndMark();
    Pattern begins = event.getValue().isEmpty() ? COMMENT : MORE_OF_A_TEXT;
    String text = withoutControls(event.getValue(), at);
    Optional<Spot> comment =
        event.isPlain() ? end.flatMap(mark -> comment(mark, begins)) : Optional.empty();
    return new Yaml.Scalar(at, text, !event.isPlain(), textAt, comment);
  }

  /** A text without control characters, which escapes can write: the first one is a fault. */
  private String withoutControls(String text, Spot at) {
    Matcher control = CONTROL.matcher(text);
    if (control.find()) {
      String what = "a control character, " + Wording.quote(control.group()) + "; take it out";
      faults.error(at, what);
    }
    return control.replaceAll("");
  }

  /** Where a comment begins, if one of this form is what is next on the line. */
  private Optional<Spot> comment(Mark mark, Pattern form) {
    String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
    String rest = line.substring(line.offsetByCodePoints(0, mark.getColumn()));
    int spaces = YamlSlip.indentation(rest);
    return form.matcher(rest).region(spaces, rest.length()).lookingAt()
        ? Optional.of(spot(mark).right(spaces))
        : Optional.empty();
  }

  private void refuseTag(Event event, Optional<String> tag) {
    if (tag.isPresent()) {
      String what = "a tag (" + Wording.quote(tag.get()) + "); tags are not read";
      faults.error(spot(event), what + ": remove it, or quote a text that begins with !");
    }
  }

  private Spot spot(Event event) {
    return event.getStartMark().map(this::spot).orElse(Spot.startOf(file));
  }

  private Spot spot(Mark mark) {
    return written.apply(new Spot(file, mark.getLine() + 1, mark.getColumn() + 1));
  }
}
