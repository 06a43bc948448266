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
 * @param quarters labels, from the quarter before the horizon to its end
 * @param asked the question
 * @param cast who and what there is
 * @param made how the answer was made
 */
public record Setting(
    List<String> scenarios, List<String> quarters, Asked asked, Cast cast, Made made) {

  /**
   * The question.
   *
   * @param title the scenario's title
   * @param referenceTitle the reference's title; empty if the scenario ran alone
   * @param question the scenario's question
   * @param sources ids of the scenario's sources
   * @param markers what events happen when
   * @param titles what titles, questions, events and names are in other languages, by language, by
   *     the English
   */
  public record Asked(
      String title,
      String referenceTitle,
      String question,
      List<String> sources,
      List<Marker> markers,
      Map<String, Map<String, String>> titles) {

    private Asked called(String otherTitle, String otherReference) {
      return new Asked(otherTitle, otherReference, question, sources, markers, titles);
    }

    private Asked in(Spoken spoken) {
      return new Asked(
          spoken.text(title),
          spoken.text(referenceTitle),
          spoken.text(question),
          sources,
          spoken.markers(),
          titles);
    }
  }

  /**
   * Who and what there is.
   *
   * @param names names of actors, partners, domains and issues by id
   * @param states ids of the states, in order
   * @param powers ids of the powers, in order
   * @param routes where the corridors go
   */
  public record Cast(
      Map<String, String> names, List<String> states, List<String> powers, List<Route> routes) {}

  /**
   * How the answer was made.
   *
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
  public record Made(
      long seed,
      int draws,
      int repeats,
      String hash,
      String version,
      String modelVersion,
      double assumedShare,
      String resolved) {

    private Made of(String otherHash, String otherResolved) {
      return new Made(
          seed, draws, repeats, otherHash, version, modelVersion, assumedShare, otherResolved);
    }
  }

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
    return new Setting(scenarios, others, asked, cast, made);
  }

  /** The same under another title. */
  public Setting called(String otherTitle) {
    return new Setting(scenarios, quarters, asked.called(otherTitle, referenceTitle()), cast, made);
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
    Cast named = new Cast(spoken.names(), states(), powers(), routes());
    return new Setting(scenarios, quarters, asked.in(spoken), named, made);
  }

  /** The same with another scenario as reference, both under labels. */
  Setting against(String reference, String otherTitle, String label) {
    return new Setting(
        List.of(reference, label),
        quarters,
        asked.called(title(), otherTitle),
        cast,
        made.of(hash(), "{}"));
  }

  /** Of a scenario in several doses, which have these hashes: with a hash of theirs. */
  public Setting ofDoses(List<String> hashes) {
    String doses = "{\"doses\":[\"" + String.join("\",\"", hashes) + "\"]}";
    Made dosed = made.of(digest(String.join(",", hashes)), doses);
    return new Setting(scenarios, quarters, asked, cast, dosed);
  }

  /** Of several scenarios: what they share, and a hash of theirs. */
  Setting together(List<String> labels, List<String> hashes) {
    String title = "Comparison of " + String.join(", ", labels);
    String compared = "{\"compared\":[\"" + String.join("\",\"", hashes) + "\"]}";
    return new Setting(
        labels,
        quarters,
        new Asked(title, "", "", List.of(), List.of(), titles()),
        cast,
        made.of(digest(String.join(",", hashes)), compared));
  }

  /** Whether there is a reference to compare with. */
  public boolean paired() {
    return scenarios.size() > 1;
  }

  // What the parts say, asked of the whole.

  public String title() {
    return asked.title();
  }

  public String referenceTitle() {
    return asked.referenceTitle();
  }

  public String question() {
    return asked.question();
  }

  public List<String> sources() {
    return asked.sources();
  }

  public List<Marker> markers() {
    return asked.markers();
  }

  public Map<String, Map<String, String>> titles() {
    return asked.titles();
  }

  /** What texts are in a language, by the English; empty where nobody has translated any. */
  public Map<String, String> titles(Language language) {
    return titles().getOrDefault(language.key(), Map.of());
  }

  public Map<String, String> names() {
    return cast.names();
  }

  public List<String> states() {
    return cast.states();
  }

  public List<String> powers() {
    return cast.powers();
  }

  public List<Route> routes() {
    return cast.routes();
  }

  public long seed() {
    return made.seed();
  }

  public int draws() {
    return made.draws();
  }

  public int repeats() {
    return made.repeats();
  }

  public String hash() {
    return made.hash();
  }

  public String version() {
    return made.version();
  }

  public String modelVersion() {
    return made.modelVersion();
  }

  public double assumedShare() {
    return made.assumedShare();
  }

  public String resolved() {
    return made.resolved();
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
