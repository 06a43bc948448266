package org.multivector.results;

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
 * @param names names of actors, partners, domains and issues by id
 * @param states ids of the states, in order
 * @param powers ids of the powers, in order
 * @param markers what events happen when
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
    Map<String, String> names,
    List<String> states,
    List<String> powers,
    List<Marker> markers,
    long seed,
    int draws,
    int repeats,
    String hash,
    String version,
    String modelVersion,
    double assumedShare,
    String resolved) {

  /** An event on the time axis. */
  public record Marker(String quarter, String label) {}

  /** The same with other quarters: of a part of the results. */
  public Setting at(List<String> others) {
    return new Setting(
        scenarios,
        title,
        referenceTitle,
        question,
        sources,
        others,
        names,
        states,
        powers,
        markers,
        seed,
        draws,
        repeats,
        hash,
        version,
        modelVersion,
        assumedShare,
        resolved);
  }

  /** Whether there is a reference to compare with. */
  public boolean paired() {
    return scenarios.size() > 1;
  }
}
