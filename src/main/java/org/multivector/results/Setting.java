package org.multivector.results;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What was asked and how the answer was made; everything that a results folder says besides its
 * numbers.
 *
 * @param scenarios file stems, the reference first if there is one, the scenario last
 * @param title the scenario's title
 * @param referenceTitle the reference's title; empty if the scenario ran alone
 * @param question the scenario's question
 * @param sources ids of the scenario's sources
 * @param quarters labels, from the quarter before the horizon to its end
 * @param titles what titles, questions, events and names are in other languages, by language, by
 *     the English
 * @param names names of actors, partners, domains and issues by id
 * @param states ids of the states, in order
 * @param powers ids of the powers, in order
 * @param markers what events happen when
 * @param routes where the corridors go
 * @param seed master seed
 * @param draws number of parameter draws
 * @param repeats repeats of chance for each draw
 * @param hash first 12 hex digits of the SHA-256 of the resolved scenario
 * @param version version of the program
 * @param modelVersion version of the model's numbers
 * @param assumedShare part of the baseline that rests on assumption, weighted by how much it
 *     matters, 0 to 1
 * @param resolved the resolved scenario and reference, as canonical JSON
 */
public record Setting(
    List<String> scenarios,
    String title,
    String referenceTitle,
    String question,
    List<String> sources,
    List<String> quarters,
    Map<String, Map<String, String>> titles,
    Map<String, String> names,
    List<String> states,
    List<String> powers,
    List<Marker> markers,
    List<Route> routes,
    long seed,
    int draws,
    int repeats,
    String hash,
    String version,
    String modelVersion,
    double assumedShare,
    String resolved) {

  /**
   * An event on the time axis.
   *
   * @param quarter when it begins, such as 2031Q2; empty if it waits for a condition
   * @param label what people call it, on what condition it comes and how probable it is
   * @param title what people call it
   * @param condition what it waits for, as written in the scenario; empty if it has a date
   * @param probability of it, as written; empty if it happens in every run
   */
  public record Marker(
      String quarter, String label, String title, String condition, String probability) {

    /** What happens at a date in every run. */
    public Marker(String quarter, String label) {
      this(quarter, label, label, "", "");
    }
  }

  /**
   * Where a corridor goes.
   *
   * @param corridor its id
   * @param cargo what goes over it
   * @param unit what the cargo is measured in, a year
   * @param nodes ids of the states, partners and places through which it goes, in order
   */
  public record Route(String corridor, String cargo, String unit, List<String> nodes) {}

  /** File stem of the scenario itself. */
  public String scenario() {
    return scenarios.get(scenarios.size() - 1);
  }

  /** The same with other quarters: of a part of the results. */
  public Setting at(List<String> others) {
    return with(scenarios, title, referenceTitle, others, hash, resolved);
  }

  /** The same under another title. */
  public Setting called(String otherTitle) {
    return with(scenarios, otherTitle, referenceTitle, quarters, hash, resolved);
  }

  /**
   * The same as a language says it: titles, question, names and events. What nobody has translated
   * stays English.
   */
  public Setting in(Language language) {
    if (language == Language.ENGLISH) {
      return this;
    }
    Spoken spoken = new Spoken(this, language);
    return new Setting(
        scenarios,
        spoken.text(title),
        spoken.text(referenceTitle),
        spoken.text(question),
        sources,
        quarters,
        titles,
        spoken.names(),
        states,
        powers,
        spoken.markers(),
        routes,
        seed,
        draws,
        repeats,
        hash,
        version,
        modelVersion,
        assumedShare,
        resolved);
  }

  /** The same with another scenario as reference, both under labels. */
  Setting against(String reference, String otherTitle, String label) {
    return with(List.of(reference, label), title, otherTitle, quarters, hash, "{}");
  }

  private Setting with(
      List<String> otherScenarios,
      String otherTitle,
      String otherReference,
      List<String> otherQuarters,
      String otherHash,
      String otherResolved) {
    return new Setting(
        otherScenarios,
        otherTitle,
        otherReference,
        question,
        sources,
        otherQuarters,
        titles,
        names,
        states,
        powers,
        markers,
        routes,
        seed,
        draws,
        repeats,
        otherHash,
        version,
        modelVersion,
        assumedShare,
        otherResolved);
  }

  /** Of a scenario in several doses, which have these hashes: with a hash of theirs. */
  public Setting ofDoses(List<String> hashes) {
    String doses = "{\"doses\":[\"" + String.join("\",\"", hashes) + "\"]}";
    return with(
        scenarios, title, referenceTitle, quarters, digest(String.join(",", hashes)), doses);
  }

  /** Of several scenarios: what they share, and a hash of theirs. */
  Setting together(List<String> labels, List<String> hashes) {
    return new Setting(
        labels,
        "Comparison of " + String.join(", ", labels),
        "",
        "",
        List.of(),
        quarters,
        titles,
        names,
        states,
        powers,
        List.of(),
        routes,
        seed,
        draws,
        repeats,
        digest(String.join(",", hashes)),
        version,
        modelVersion,
        assumedShare,
        "{\"compared\":[\"" + String.join("\",\"", hashes) + "\"]}");
  }

  /** Whether there is a reference to compare with. */
  public boolean paired() {
    return scenarios.size() > 1;
  }

  /** The first 12 hexadecimal digits of a SHA-256. */
  public static String digest(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
