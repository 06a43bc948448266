package org.multivector.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.multivector.results.Alone;
import org.multivector.results.Comparison;
import org.multivector.results.Contender;
import org.multivector.results.Effect;
import org.multivector.results.Findings;
import org.multivector.results.Findings.Difference;
import org.multivector.results.PairedComparison;
import org.multivector.results.Setting;
import org.multivector.statistics.Variable;

/**
 * A comparison as its charts look at it.
 *
 * @param quarter place among the quarters of the comparison at which effects are looked at
 * @param words of the charts
 */
record ComparisonView(Comparison comparison, int quarter, Words words) {

  /** The effect of a scenario on a state. */
  record Cell(int contender, String state, Difference difference) {}

  /** Quarters of the time axis: all that all results have. */
  List<String> quarters() {
    List<String> shared = new ArrayList<>(comparison.first().setting().quarters());
    comparison.contenders().forEach(one -> shared.retainAll(one.setting().quarters()));
    return shared;
  }

  TimeAxis time() {
    return new TimeAxis(quarters());
  }

  /** When effects are looked at: a fourth quarter by its year. */
  String when() {
    return comparison.quarters().get(quarter).replaceFirst("Q4$", "");
  }

  Contender contender(int number) {
    return comparison.contenders().get(number);
  }

  String label(int number) {
    return contender(number).label();
  }

  /** What a contender says of itself, in the language of the words. */
  Setting setting(int number) {
    return contender(number).setting().in(words.language());
  }

  String title(int number) {
    return setting(number).title();
  }

  /** The title of one that is compared with the first. */
  String title(PairedComparison pair) {
    return words.say("against.first", title(number(pair)), title(0));
  }

  /** The first, with which the other of a pair is compared. */
  Rival rival(PairedComparison pair) {
    return new Rival(setting(0), title(number(pair)));
  }

  private int number(PairedComparison pair) {
    return comparison.pairs().indexOf(pair) + 1;
  }

  String name(String id) {
    return words.named(id, setting(0));
  }

  Color colour(int number) {
    return Style.CONTENDERS[number % Style.CONTENDERS.length];
  }

  Stroke stroke(int number) {
    return Style.stroke(number);
  }

  /** Whether each scenario has a reference, against which its effect is taken. */
  boolean ownReferences() {
    return comparison.contenders().stream().allMatch(one -> one.setting().paired());
  }

  /** Scenarios that have an effect: all, or all but the one that the others are compared with. */
  int[] effective() {
    return IntStream.range(ownReferences() ? 0 : 1, comparison.contenders().size()).toArray();
  }

  /** The effect at the quarter, against the own reference or against the first. */
  Cell effect(int number, Variable variable, String state) {
    if (!ownReferences()) {
      Findings paired = comparison.pairs().get(number - 1).findings();
      return new Cell(number, state, difference(paired, variable, state, quarter));
    }
    Findings own = contender(number).findings();
    int at = own.setting().quarters().indexOf(comparison.quarters().get(quarter));
    return new Cell(number, state, difference(own, variable, state, at));
  }

  private static Difference difference(Findings of, Variable variable, String state, int at) {
    return of.difference(of.find(variable.name(), state, "", ""), at);
  }

  /** All effects on a variable, scenario by scenario and state by state. */
  List<Cell> effects(Variable variable) {
    List<Cell> cells = new ArrayList<>();
    for (int number : effective()) {
      comparison.states().forEach(state -> cells.add(effect(number, variable, state)));
    }
    return cells;
  }

  private static Effect effect(Cell cell) {
    return new Effect("", cell.difference());
  }

  /** The largest of those that are clear, or of all where none is. */
  Cell told(Variable variable) {
    return effects(variable).stream()
        .max(Comparator.comparing(ComparisonView::effect, Effect.WORTH))
        .orElseThrow();
  }

  /**
   * "autonomy in 2039: largest effect in Kazakhstan under west-retreats, 0.012 lower (95 % ...)".
   */
  String finding(Variable variable) {
    Cell largest = told(variable);
    boolean unclear = !effect(largest).clear() && effect(largest).tested();
    return words.say(
        unclear ? "sight.unclear" : "sight.finding",
        words.say("topic", words.name(variable), words.at(when())),
        name(largest.state()),
        words.say("quoted", title(largest.contender())),
        new Caption(words).amount(largest.difference()));
  }

  /** Against what effects are taken. */
  String against() {
    return ownReferences()
        ? words.say("sight.own")
        : words.say("sight.first", words.say("quoted", title(0)));
  }

  /** File name of the differences of one from the first. */
  String differenceName(PairedComparison pair) {
    return "difference-" + label(number(pair)).replaceAll("[^\\p{Alnum}]+", "-");
  }

  /** "n = 1000 runs of each scenario ...". */
  String count() {
    Setting setting = comparison.first().setting();
    String scenarios =
        comparison.contenders().stream()
            .map(one -> one.label() + " (" + one.setting().hash() + ")")
            .collect(Collectors.joining(", "));
    return words.say("count.several", comparison.units(), setting.seed(), scenarios)
        + notCompared();
  }

  private String notCompared() {
    return note().notCompared(Alone.notCompared(comparison));
  }

  /** Whom one of a pair, or of all that is compared, does not have. */
  String aside(PairedComparison pair) {
    Alone powers = Alone.powers(contender(number(pair)).setting(), contender(0).setting());
    return notCompared() + note().powers(powers);
  }

  private AloneNote note() {
    return new AloneNote(words, this::anyName);
  }

  /** The name of somebody whom not every contender knows. */
  private String anyName(String id) {
    return IntStream.range(0, comparison.contenders().size())
        .mapToObj(this::setting)
        .filter(setting -> setting.names().containsKey(id))
        .findFirst()
        .map(setting -> words.named(id, setting))
        .orElse(id);
  }

  String origin() {
    return Frame.program(words, comparison.first().setting()) + ".";
  }
}
