package org.multivector.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.multivector.text.Fault.Kind;
import org.multivector.text.Fault.Severity;

/** Collects what is wrong, so that an author sees all of it at once. */
public final class Faults {

  /** More would help nobody; the last one says that there are more. */
  private static final int MOST = 1000;

  /** Of these many are told as one. */
  private static final int MOST_KEPT = 100_000;

  private final Set<Fault> faults = new LinkedHashSet<>();

  /** Of them those that say that a word is unknown. */
  private final Set<Fault> strangers = new HashSet<>();

  private final Map<String, Spot> gone = new HashMap<>();
  private final Set<String> garbled = new HashSet<>();
  private int errors;

  /** Something that cannot be run. */
  public void error(Spot at, String what) {
    error(at, what, "", "");
  }

  /** Something that cannot be run, and what may stand there. */
  public void error(Spot at, String what, String allowed) {
    error(at, what, allowed, "");
  }

  /** Something that cannot be run, what may stand there, and what was probably meant. */
  public void error(Spot at, String what, String allowed, String suggestion) {
    errors++;
    add(of(at, what, allowed, suggestion, Kind.OTHER));
  }

  /** A file that is not there, what there is, and what was probably meant. */
  public void noFile(Spot at, String allowed, String suggestion) {
    errors++;
    add(of(at, "no such file", allowed, suggestion, Kind.NO_FILE));
  }

  private static Fault of(Spot at, String what, String allowed, String suggestion, Kind kind) {
    String sentence = at.heading() + what;
    return new Fault(
        at.file(), at.row(), at.column(), Severity.ERROR, sentence, allowed, suggestion, kind);
  }

  /** A word that is not one of those allowed: {@code unknown power "UAS"}. */
  public void unknown(Spot at, String kind, String text, Collection<String> allowed) {
    unknown(at, kind, text, allowed, Nearest.suggestion(text, allowed));
  }

  /** The same, where what was probably meant is known better. */
  public void unknown(
      Spot at, String kind, String text, Collection<String> allowed, String suggestion) {
    Spot remove = gone.get(text);
    if (text.isEmpty()) {
      error(at, "the " + kind + " is missing", Wording.list(allowed));
    } else if (remove != null) {
      error(
          at, Wording.quote(text) + " is not in the world: " + remove.seenFrom(at) + " removes it");
    } else if (!garbled.contains(text)) {
      String what = "unknown " + kind + " " + Wording.quote(text) + Wording.ofForeignLetters(text);
      stranger(at, what, Wording.list(allowed), suggestion);
    }
  }

  /** A word that is unknown; one that stands in many places is told once. */
  public void stranger(Spot at, String what, String allowed, String suggestion) {
    errors++;
    Fault fault = of(at, what, allowed, suggestion, Kind.OTHER);
    strangers.add(fault);
    add(fault);
  }

  /** Notes who is taken out of the world where, for whoever names it all the same. */
  public void gone(Yaml.Scalar id) {
    gone.putIfAbsent(id.text(), id.at());
  }

  /** Notes an id whose owner could not be made sense of, so that nobody is told it is unknown. */
  public void garbled(String id) {
    garbled.add(id);
  }

  /** Whether this has been told to be of no sense. */
  public boolean isGarbled(String text) {
    return garbled.contains(text);
  }

  /** Something that can be run but was perhaps not meant. */
  public void warning(Spot at, String what) {
    add(new Fault(at.file(), at.row(), at.column(), Severity.WARNING, at.heading() + what, "", ""));
  }

  /** Takes over what is wrong somewhere else. */
  public void addAll(Faults others) {
    errors += others.errors;
    strangers.addAll(others.strangers);
    others.faults.forEach(this::add);
  }

  /** How many errors there are so far. */
  public int errors() {
    return errors;
  }

  /** All of them, by file and position. */
  public List<Fault> sorted() {
    List<Fault> all = Repeats.ofCommandLine(faults.stream().sorted(Fault.BY_PLACE).toList());
    List<Fault> told = Repeats.told(all, strangers);
    if (told.size() <= MOST) {
      return told;
    }
    Fault next = told.get(MOST);
    String what = "there are more than " + MOST + " faults; the others are not shown";
    Fault last = new Fault(next.file(), next.row(), next.column(), next.severity(), what, "", "");
    return Stream.concat(told.stream().limit(MOST), Stream.of(last)).toList();
  }

  /** Stops the reading if there is an error. */
  public void stopIfAny() throws BadInput {
    if (errors > 0) {
      throw new BadInput(sorted());
    }
  }

  private void add(Fault fault) {
    if (faults.size() < MOST_KEPT) {
      faults.add(fault);
    }
  }
}
