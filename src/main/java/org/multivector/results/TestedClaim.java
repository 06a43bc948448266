package org.multivector.results;

import java.util.List;
import java.util.Map;

/**
 * A claim that was tested, and what the runs say of it.
 *
 * @param id by which it is known
 * @param claim what it says
 * @param translations the same in other languages, by language
 * @param measure what is measured
 * @param margin the least difference that matters, above 0
 * @param sign 1 if the difference is claimed to be above 0, -1 below, 0 that there is none
 * @param verdict what the runs say
 * @param difference the mean difference, with an interval that holds at all looks together
 * @param robust part of the draws whose expected difference is as claimed, 0 to 1
 */
public record TestedClaim(
    String id,
    String claim,
    Map<String, String> translations,
    Measure measure,
    double margin,
    int sign,
    Verdict verdict,
    Estimate difference,
    Estimate robust) {

  /**
   * What is measured.
   *
   * @param variable name of the variable
   * @param unit its unit
   * @param of ids of the actors
   * @param on ids of their partners
   * @param domain ids of the domains
   */
  public record Measure(
      String variable, String unit, List<String> of, List<String> on, List<String> domain) {

    public Measure {
      of = List.copyOf(of);
      on = List.copyOf(on);
      domain = List.copyOf(domain);
    }
  }

  /**
   * A number and its 95 % interval.
   *
   * @param low lower end; no number if there is none
   */
  public record Estimate(double value, double low, double high) {

    /** The same times so much; a negative number turns it round. */
    public Estimate times(double factor) {
      double one = low * factor;
      double other = high * factor;
      return factor < 0
          ? new Estimate(value * factor, other, one)
          : new Estimate(value * factor, one, other);
    }
  }

  /** What it says in a language; in English if nobody has translated it. */
  public String claim(Language language) {
    return translations.getOrDefault(language.key(), claim);
  }

  /** The difference in margins, above 0 as claimed; where none is claimed as it is. */
  public Estimate inMargins() {
    return difference.times((sign < 0 ? -1 : 1) / margin);
  }
}
