package org.multivector.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.multivector.results.Findings.Difference;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;

/**
 * How effects at the horizon answer a dose: means over draws with 95 % intervals of each dose by
 * itself and bands that hold for all doses of an outcome at once (Bonferroni over the doses), and
 * the shape that the answer has (95 %, Bonferroni over the steps from dose to dose and the last
 * dose less the first).
 */
public final class Doses {

  private final Setting setting;
  private final String quantity;
  private final List<String> levels;
  private final List<Series> series;
  private final List<double[][]> draws = new ArrayList<>();
  private double[][] sums;
  private int inDraw;
  private int kept;
  private int failed;

  /**
   * To which units are to be added, draw by draw.
   *
   * @param setting how they are made; its hash is that of all doses
   * @param quantity of which there are doses
   * @param levels what the doses are called, in their order
   * @param series the outcomes
   */
  public Doses(Setting setting, String quantity, List<String> levels, List<Series> series) {
    this.setting = setting;
    this.quantity = quantity;
    this.levels = List.copyOf(levels);
    this.series = List.copyOf(series);
    sums = new double[series.size()][levels.size()];
  }

  /** Adds a unit, by outcome and dose; empty if it failed. */
  public void add(Optional<double[][]> unit) {
    inDraw++;
    if (unit.isPresent()) {
      kept++;
      for (int place = 0; place < sums.length; place++) {
        for (int dose = 0; dose < levels.size(); dose++) {
          sums[place][dose] += unit.get()[place][dose];
        }
      }
    } else {
      failed++;
    }
    if (inDraw == setting.repeats()) {
      close();
    }
  }

  private void close() {
    if (kept > 0) {
      for (double[] outcome : sums) {
        for (int dose = 0; dose < outcome.length; dose++) {
          outcome[dose] /= kept;
        }
      }
      draws.add(sums);
    }
    sums = new double[series.size()][levels.size()];
    inDraw = 0;
    kept = 0;
  }

  /** How the doses were run. */
  public Setting setting() {
    return setting;
  }

  /** Of which there are doses. */
  public String quantity() {
    return quantity;
  }

  /** What the doses are called. */
  public List<String> levels() {
    return levels;
  }

  /** The outcomes. */
  public List<Series> series() {
    return series;
  }

  /** The place of an outcome among {@link #series()}, or -1. */
  public int find(String variable, String actor) {
    for (int place = 0; place < series.size(); place++) {
      Series one = series.get(place);
      if (one.variable().name().equals(variable) && one.actor().equals(actor)) {
        return place;
      }
    }
    return -1;
  }

  /** Draws that count. */
  public int draws() {
    return draws.size();
  }

  /** Units that failed. */
  public int failed() {
    return failed;
  }

  /** The effect of a dose; its simultaneous band holds for all doses of the outcome. */
  public Difference difference(int outcome, int dose) {
    return difference(draw -> draw[outcome][dose], levels.size());
  }

  /** The dose in which no draw differs from the reference in anything; empty if there is none. */
  public OptionalInt reference() {
    return IntStream.range(0, levels.size())
        .filter(
            dose ->
                draws.stream()
                    .allMatch(draw -> Arrays.stream(draw).allMatch(outcome -> outcome[dose] == 0)))
        .findFirst();
  }

  private Difference difference(ToDoubleFunction<double[][]> value, int family) {
    return DrawnMean.of(draws.stream().mapToDouble(value).toArray(), family);
  }

  /** The shape of the answer to the dose, as far as it is clear. */
  public Shape shape(int outcome) {
    if (isFlat(outcome)) {
      return Shape.FLAT;
    }
    List<Integer> turns = new ArrayList<>();
    for (int dose = 1; dose < levels.size(); dose++) {
      int way = way(outcome, dose - 1, dose);
      if (way != 0 && (turns.isEmpty() || turns.get(turns.size() - 1) != way)) {
        turns.add(way);
      }
    }
    if (turns.size() > 1) {
      return turns.size() > 2 ? Shape.WAVES : turns.get(0) > 0 ? Shape.HUMPED : Shape.DIPS;
    }
    int whole = way(outcome, 0, levels.size() - 1);
    boolean agrees = turns.isEmpty() || turns.get(0) == whole;
    return whole == 0 || !agrees ? Shape.NONE : whole > 0 ? Shape.RISES : Shape.FALLS;
  }

  private boolean isFlat(int outcome) {
    return IntStream.range(0, levels.size())
        .mapToObj(dose -> new Effect("", difference(outcome, dose).atOnce()))
        .allMatch(effect -> effect.tested() && effect.negligible());
  }

  /** Whether the effect surely goes up from one dose to another, 1, or down, -1. */
  private int way(int outcome, int from, int to) {
    int steps = levels.size() - 1;
    int family = steps > 1 ? steps + 1 : 1;
    Effect change =
        new Effect(
            "", difference(draw -> draw[outcome][to] - draw[outcome][from], family).atOnce());
    return !change.clear() ? 0 : change.higher() ? 1 : -1;
  }

  /** Shapes that answers can have. */
  public enum Shape {
    RISES("rises"),
    FALLS("falls"),
    HUMPED("rises, then falls"),
    DIPS("falls, then rises"),
    WAVES("turns more than once"),
    FLAT("flat"),
    NONE("no clear course");

    private final String words;

    Shape(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }

    /** Whether the effect surely changes with the dose. */
    public boolean changes() {
      return this != FLAT && this != NONE;
    }
  }
}
