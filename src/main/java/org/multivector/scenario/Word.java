package org.multivector.scenario;

import java.util.Collection;
import java.util.List;
import org.multivector.text.Fault;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;

/**
 * A word that an author wrote, and where, for those who know later than its reader whether it means
 * something.
 *
 * @param text the word
 * @param file the file as named in messages
 * @param row line, from 1
 * @param column character in the line, from 1
 */
public record Word(String text, String file, int row, int column) {

  static Word of(Yaml.Scalar scalar) {
    return at(scalar.at(), scalar.text());
  }

  static Word at(Spot at, String text) {
    return new Word(text, at.file(), at.row(), at.column());
  }

  /** The word is not one of those allowed. */
  public Fault unknown(String kind, Collection<String> allowed) {
    String what = "unknown " + kind + " " + Wording.quote(text);
    List<String> several = List.of(text.split(" *, *", -1));
    String meant =
        several.size() > 1 && allowed.containsAll(several)
            ? "[" + String.join(", ", several) + "]"
            : Nearest.suggestion(text, allowed);
    return fault(what, Wording.list(allowed), meant);
  }

  /** Something is wrong with it. */
  public Fault fault(String what, String allowed) {
    return fault(what, allowed, "");
  }

  private Fault fault(String what, String allowed, String suggestion) {
    return new Fault(file, row, column, Fault.Severity.ERROR, what, allowed, suggestion);
  }

  @Override
  public String toString() {
    return text;
  }
}
