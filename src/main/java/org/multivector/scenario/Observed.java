package org.multivector.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A share of a tie as it was observed in a year.
 *
 * @param state the state
 * @param domain what the tie is made of
 * @param partner the partner
 * @param year the year
 * @param use what it is for
 * @param share part of the state's needs that the partner met, 0 to 1
 * @param source id of a source
 */
public record Observed(
    String state, String domain, String partner, int year, Use use, double share, String source) {

  /** What an observed share is for. */
  public enum Use {
    /** Before the start: a trend is taken from it. */
    TREND,
    /** The start. */
    START,
    /** After the start, and comparable with it: forecasts are scored by it. */
    TEST,
    /** After the start, but measured in another way than it: scored apart. */
    OTHER;

    /** The word in a table. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static List<String> keys() {
      return Arrays.stream(values()).map(Use::key).toList();
    }

    static Optional<Use> of(String key) {
      return Arrays.stream(values()).filter(use -> use.key().equals(key)).findFirst();
    }

    /** Whether it is of a year after the start. */
    public boolean after() {
      return this == TEST || this == OTHER;
    }
  }

  /** The tie that it is a share of. */
  String tie() {
    return "ties." + state + "." + domain + "." + partner;
  }
}
