package org.multivector.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.multivector.results.Effect;
import org.multivector.results.Findings.Difference;

/**
 * Whom states depend on at the horizon, and which of these ties move.
 *
 * @param all a tie for each state and power, as large as the dependency
 */
record Ties(Evidence evidence, List<Tie> all) {

  /** Of more ties no picture can be read. */
  private static final int MOST = 16;

  private static final int MOST_MOVED = 12;
  private static final double[] LEAST = {0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.5};

  /** Of these findings, if dependency and leverage are measured. */
  static Optional<Ties> of(Evidence evidence) {
    boolean measured = evidence.betweenStatesAndPowers("leverage").isPresent();
    List<Tie> all = new ArrayList<>();
    for (String state : evidence.setting().states()) {
      for (String power : evidence.setting().powers()) {
        int place = evidence.series("dependency", state, power);
        if (place >= 0 && measured) {
          all.add(new Tie(evidence, place));
        }
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(new Ties(evidence, all));
  }

  /** What the power could press with at the horizon. */
  double leverage(Tie tie) {
    int place = evidence.series("leverage", tie.series().actor(), tie.series().partner());
    return place < 0 ? 0 : new Tie(evidence, place).end();
  }

  /** The dependency below which ties are left out: a round number that leaves few enough. */
  double least() {
    for (double least : LEAST) {
      if (all.stream().filter(tie -> tie.end() >= least).count() <= MOST) {
        return least;
      }
    }
    return 1;
  }

  /** Those that are not left out, the strongest first. */
  List<Tie> strong() {
    double least = least();
    return all.stream().filter(tie -> tie.end() >= least).sorted(byStrength().reversed()).toList();
  }

  /** Those that surely move, or, where nothing is known of that, at all; the farthest first. */
  List<Tie> moved() {
    return all.stream()
        .filter(tie -> isTested() ? tie.isSure() : tie.size() >= Effect.NEGLIGIBLE)
        .sorted(Comparator.comparingDouble(Tie::size).reversed())
        .toList();
  }

  /** As many of those as can be drawn. */
  List<Tie> movedMost() {
    return moved().stream().limit(MOST_MOVED).toList();
  }

  boolean isTested() {
    return all.stream().anyMatch(tie -> !Double.isNaN(tie.change().lo95()));
  }

  /**
   * "in 2039 Russia is the main support of 4 of 5 states; 9 of 45 ties surely change, most ...".
   */
  String finding() {
    Words words = evidence.words();
    return words.say("both", support(), evidence.paired() ? movement() : strongest());
  }

  /** On whom most states depend most. */
  private String support() {
    List<Tie> first = firsts();
    String main = main(first);
    long count = first.stream().filter(tie -> tie.series().partner().equals(main)).count();
    Words words = evidence.words();
    String when = words.at(evidence.time().horizon());
    String power = words.within(evidence.name(main));
    return first.size() == 1
        ? words.say("network.support.one", when, power, named(first.get(0).series().actor()))
        : words.say("network.support", when, power, count, first.size());
  }

  /** The strongest tie of each state. */
  private List<Tie> firsts() {
    return evidence.setting().states().stream()
        .flatMap(
            state ->
                all.stream()
                    .filter(t -> t.series().actor().equals(state))
                    .max(byStrength())
                    .stream())
        .toList();
  }

  private String main(List<Tie> first) {
    var states =
        first.stream()
            .map(tie -> tie.series().partner())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return evidence.setting().powers().stream()
        .max(Comparator.comparing(power -> states.getOrDefault(power, 0L)))
        .orElseThrow();
  }

  private String movement() {
    Words words = evidence.words();
    List<Tie> moved = moved();
    if (moved.isEmpty()) {
      boolean same = all.stream().allMatch(tie -> tie.effect().nothing());
      return words.say(same ? "network.same" : "network.unmoved", all.size());
    }
    Difference most = moved.get(0).change();
    String key = isTested() ? "network.moved" : "network.moved.untested";
    String amount = new Caption(words).amount(most);
    return words.say(key, moved.size(), all.size(), pair(moved.get(0)), amount);
  }

  private String strongest() {
    Words words = evidence.words();
    Tie most = all.stream().max(byStrength()).orElseThrow();
    String end = words.plain(most.end(), 3);
    return words.say("network.strongest", pair(most), end, words.plain(most.mean(0, 0), 3));
  }

  private String pair(Tie tie) {
    return evidence
        .words()
        .say("dependency.pair", named(tie.series().actor()), named(tie.series().partner()));
  }

  private String named(String id) {
    return evidence.words().within(evidence.name(id));
  }

  private static Comparator<Tie> byStrength() {
    return Comparator.comparingDouble(tie -> Double.isNaN(tie.end()) ? -1 : tie.end());
  }
}
