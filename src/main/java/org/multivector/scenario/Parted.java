package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.multivector.amount.AmountReader;
import org.multivector.text.Faults;
import org.multivector.text.Yaml;

/**
 * What commas within braces part though it was meant as one: a number, a distribution, a text or an
 * address. It is told once, and read as one.
 */
final class Parted {

  private static final Pattern BEGINS_NUMBER = Pattern.compile("[-+.]?\\d.*");
  private static final Pattern ENDS_NUMBER = Pattern.compile("(.*[\\s(,])?[-+]?[\\d.]+");

  /** Several words, or a name; no key and no id. */
  private static final Pattern TEXT =
      Pattern.compile("\\p{L}.* .*|(?!" + Forms.ACTOR.pattern() + "$)\\p{Lu}.*");

  private final Faults faults;
  private final List<Yaml.Entry> whole = new ArrayList<>();

  /** The value of the last entry if it is joined. */
  private Optional<Yaml.Scalar> joined = Optional.empty();

  private Parted(Faults faults) {
    this.faults = faults;
  }

  /** The entries as they were meant. */
  static List<Yaml.Entry> mended(List<Yaml.Entry> entries, Faults faults) {
    Parted parted = new Parted(faults);
    entries.forEach(parted::add);
    parted.joined.ifPresent(parted::tell);
    return parted.whole;
  }

  private void add(Yaml.Entry entry) {
    int last = whole.size() - 1;
    if (last >= 0 && isRest(whole.get(last), entry)) {
      Yaml.Scalar value = joined((Yaml.Scalar) whole.get(last).value(), entry.key());
      whole.set(last, new Yaml.Entry(whole.get(last).key(), value));
      joined = Optional.of(value);
    } else if (last >= 0 && isBegun(whole.get(last))) {
      Yaml.Entry begun = whole.get(last);
      whole.set(last, new Yaml.Entry(joined(begun.key(), entry.key()), entry.value()));
    } else {
      joined.ifPresent(this::tell);
      joined = Optional.empty();
      whole.add(entry);
    }
  }

  /** Whether an entry without a value is how the value before it goes on. */
  private static boolean isRest(Yaml.Entry before, Yaml.Entry entry) {
    if (!isEmpty(entry) || !(before.value() instanceof Yaml.Scalar begun) || begun.quoted()) {
      return false;
    }
    String value = begun.text();
    String rest = entry.key().text();
    boolean number = BEGINS_NUMBER.matcher(rest).matches() && ENDS_NUMBER.matcher(value).matches();
    boolean open = value.lastIndexOf('(') > value.lastIndexOf(')');
    return !begun.isNull() && (number || open || TEXT.matcher(rest).matches());
  }

  /** Whether an entry without a value is how the address behind it begins. */
  private static boolean isBegun(Yaml.Entry entry) {
    String room = entry.key().text().split("[.,]", 2)[0];
    return isEmpty(entry) && Address.rooms().contains(room);
  }

  private static boolean isEmpty(Yaml.Entry entry) {
    return entry.value() instanceof Yaml.Scalar value && !value.quoted() && value.text().isEmpty();
  }

  /** Both as they stand in the file, if they stand on one line. */
  private static Yaml.Scalar joined(Yaml.Scalar begun, Yaml.Scalar rest) {
    int gap = rest.at().column() - begun.at().column() - begun.text().length() - 1;
    String comma = begun.at().row() == rest.at().row() && gap == 0 ? "," : ", ";
    return new Yaml.Scalar(begun.at(), begun.text() + comma + rest.text(), false, begun.textAt());
  }

  /** Says what is wrong with a value that has been joined; of a key its reader says it. */
  private void tell(Yaml.Scalar value) {
    String amount = AmountReader.complaint(value.text());
    faults.error(value.at(), amount.isEmpty() ? "a text with a comma needs quotes here" : amount);
    faults.garbled(value.text());
  }
}
