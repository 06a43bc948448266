package org.multivector.chart;

import java.util.List;
import java.util.Optional;
import org.multivector.chart.Caption.Level;
import org.multivector.results.Effect;
import org.multivector.results.Findings;
import org.multivector.results.Findings.Difference;
import org.multivector.results.Findings.Summary;
import org.multivector.results.Setting;
import org.multivector.statistics.Variable;

/**
 * The findings as charts look them up, by name of state and power, and the words for them.
 *
 * @param setting of the findings, in the language of the words
 * @param aside who is in one arm alone, after a space; empty if nobody is
 * @param rival the scenario in the place of the reference, if it is another one
 */
record Evidence(
    Findings findings, Words words, Setting setting, String aside, Optional<Rival> rival) {

  Evidence(Findings findings, Words words) {
    this(findings, words, findings.setting().in(words.language()));
  }

  private Evidence(Findings findings, Words words, Setting setting) {
    this(findings, words, setting, AloneNote.of(words, setting), Optional.empty());
  }

  /** The same under another title. */
  Evidence called(String title) {
    return new Evidence(findings, words, setting.called(title), aside, rival);
  }

  /** The same, of which something else is said aside. */
  Evidence with(String otherAside) {
    return new Evidence(findings, words, setting, otherAside, rival);
  }

  /** The same against another scenario. */
  Evidence against(Rival other) {
    return new Evidence(findings, words, setting, aside, Optional.of(other));
  }

  boolean paired() {
    return setting().paired();
  }

  TimeAxis time() {
    return new TimeAxis(setting().quarters());
  }

  /** Place of the scenario, the last of the arms. */
  int scenario() {
    return scenario(findings);
  }

  /** The same of other findings. */
  static int scenario(Findings findings) {
    return findings.setting().scenarios().size() - 1;
  }

  String name(String id) {
    return words.named(id, setting());
  }

  /** The states for which something is measured, in the order of the setting. */
  List<String> statesWith(String variable) {
    return setting().states().stream().filter(state -> series(variable, state) >= 0).toList();
  }

  int series(String variable, String state) {
    return findings.find(variable, state, "", "");
  }

  int series(String variable, String state, String power) {
    return findings.find(variable, state, power, "");
  }

  /** The definition of something that is measured of states, if it is. */
  Optional<Variable> variable(String name) {
    return statesWith(name).stream().findFirst().map(state -> at(series(name, state)));
  }

  /** The definition of something that is measured between states and powers, if it is. */
  Optional<Variable> betweenStatesAndPowers(String name) {
    return setting().states().stream()
        .flatMap(state -> setting().powers().stream().map(power -> series(name, state, power)))
        .filter(place -> place >= 0)
        .findFirst()
        .map(this::at);
  }

  private Variable at(int place) {
    return findings.series().get(place).variable();
  }

  Summary summary(int arm, String variable, String state, int quarter) {
    return findings.summary(arm, series(variable, state), quarter);
  }

  Difference difference(String variable, String state, int quarter) {
    return findings.difference(series(variable, state), quarter);
  }

  /** The effects at the horizon, state by state. */
  List<Effect> effects(String variable) {
    return statesWith(variable).stream()
        .map(state -> new Effect(name(state), difference(variable, state, time().last())))
        .toList();
  }

  /** The scenario's levels at the horizon, state by state. */
  List<Level> levels(String variable) {
    int end = time().last();
    return statesWith(variable).stream()
        .map(state -> new Level(name(state), summary(scenario(), variable, state, end)))
        .toList();
  }
}
