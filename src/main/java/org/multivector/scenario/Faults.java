package org.multivector.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.multivector.scenario.Fault.Severity;

/** Collects what is wrong, so that an author sees all of it at once. */
final class Faults {

  /** More would help nobody; the last one says that there are more. */
  private static final int MOST = 1000;

  private static final Comparator<Fault> BY_PLACE =
      Comparator.comparing(Fault::file)
          .thenComparingInt(Fault::row)
          .thenComparingInt(Fault::column);

  private final Set<Fault> faults = new LinkedHashSet<>();
  private int errors;

  /** Something that cannot be run. */
  void error(Spot at, String what) {
    error(at, what, "", "");
  }

  /** Something that cannot be run, and what may stand there. */
  void error(Spot at, String what, String allowed) {
    error(at, what, allowed, "");
  }

  /** Something that cannot be run, what may stand there, and what was probably meant. */
  void error(Spot at, String what, String allowed, String suggestion) {
    errors++;
    String sentence = at.heading() + what;
    add(new Fault(at.file(), at.row(), at.column(), Severity.ERROR, sentence, allowed, suggestion));
  }

  /** A word that is not one of those allowed: {@code unknown power "UAS"}. */
  void unknown(Spot at, String kind, String text, Collection<String> allowed) {
    String what = "unknown " + kind + " " + Wording.quote(text);
    error(at, what, Wording.list(allowed), Nearest.to(text, allowed));
  }

  /** Something that can be run but was perhaps not meant. */
  void warning(Spot at, String what) {
    add(new Fault(at.file(), at.row(), at.column(), Severity.WARNING, at.heading() + what, "", ""));
  }

  /** How many errors there are so far. */
  int errors() {
    return errors;
  }

  /** All of them, by file and position. */
  List<Fault> sorted() {
    return faults.stream().sorted(BY_PLACE).toList();
  }

  /** Stops the reading if there is an error. */
  void stopIfAny() throws BadInput {
    if (errors > 0) {
      throw new BadInput(sorted());
    }
  }

  private void add(Fault fault) {
    if (faults.size() < MOST) {
      faults.add(fault);
    } else if (faults.size() == MOST) {
      String what = "there are more than " + MOST + " faults; the others are not shown";
      faults.add(
          new Fault(fault.file(), fault.row(), fault.column(), fault.severity(), what, "", ""));
    }
  }
}
