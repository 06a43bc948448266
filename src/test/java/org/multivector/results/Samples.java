package org.multivector.results;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.multivector.statistics.Scatter;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;
import org.multivector.statistics.Tally;
import org.multivector.statistics.Variable;

/** Small batches for the tests. */
final class Samples {

  static final Variable AUTONOMY =
      new Variable("autonomy", "1", "weight that own wishes keep", 0, 1, true, true);
  static final Variable DEBT = new Variable("debt", "share of GDP", "owed", 0, 1, false, false);

  private Samples() {}

  static Shape shape(int quarters, int arms, int repeats) {
    return new Shape(
        List.of(
            new Series(AUTONOMY, "KAZ", "", ""),
            new Series(DEBT, "KAZ", "CHN", "finance"),
            new Series(AUTONOMY, "UZB", "", "")),
        quarters,
        arms,
        repeats);
  }

  static Setting setting(Shape shape) {
    return setting(shape, 1, "0123456789ab");
  }

  static Setting setting(Shape shape, long seed, String hash) {
    return new Setting(
        shape.arms() == 1 ? List.of("us-draws-down") : List.of("baseline", "us-draws-down"),
        IntStream.range(0, shape.quarters())
            .mapToObj(q -> (2024 + (q + 3) / 4) + "Q" + ((q + 3) % 4 + 1))
            .toList(),
        new Setting.Asked(
            "The United States draws down",
            shape.arms() == 1 ? "" : "The world of 2025",
            "How much room is lost?",
            List.of("zhiyenbayev-2024"),
            List.of(new Setting.Marker("2026Q1", "Washington stops following up")),
            Map.of("ru", Map.of("How much room is lost?", "Сколько пространства теряется?"))),
        new Setting.Cast(
            Map.of("KAZ", "Kazakhstan"),
            List.of("KAZ", "UZB"),
            List.of("CHN"),
            List.of(new Setting.Route("cpc", "oil", "Mt", List.of("KAZ", "RUS", "ROW")))),
        new Setting.Made(
            seed,
            20,
            shape.repeats(),
            hash,
            "0.1.0",
            "1",
            0.4,
            "{\"scenario\":{\"title\":\"The United States draws down\"}}"));
  }

  /**
   * Of a scenario in which Korea comes.
   *
   * @param russian what texts are in Russian, by the English
   * @param names of actors by id
   */
  static Setting korea(
      Map<String, String> russian,
      Map<String, String> names,
      List<Setting.Marker> markers,
      String resolved) {
    return new Setting(
        List.of("baseline", "korea"),
        List.of("2024Q4"),
        new Setting.Asked(
            "Korea comes",
            "The world of 2025",
            "What if?",
            List.of(),
            markers,
            Map.of("ru", russian)),
        new Setting.Cast(names, List.of("KAZ"), List.of("RUS", "KOR"), List.of()),
        new Setting.Made(1, 1, 1, "0123456789ab", "1", "3", 0.4, resolved));
  }

  /** Draws by repeat, arm and cell; the scenario is the reference and some more. */
  static double[][][][] draws(Shape shape, int draws, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][][][] all = new double[draws][shape.repeats()][shape.arms()][shape.cells()];
    for (double[][][] draw : all) {
      double level = random.nextDouble();
      for (double[][] unit : draw) {
        for (int cell = 0; cell < shape.cells(); cell++) {
          double reference = 0.2 + 0.3 * level + 0.2 * random.nextDouble();
          double effect = random.nextInt(4) == 0 ? 0 : 0.1 * random.nextDouble() - 0.03;
          unit[0][cell] = reference;
          unit[shape.arms() - 1][cell] = shape.arms() == 1 ? reference : reference + effect;
        }
      }
    }
    return all;
  }

  /** No events in any unit. */
  static int[][][] none(Shape shape) {
    return new int[shape.repeats()][shape.arms()][0];
  }

  static boolean[] good(Shape shape) {
    boolean[] ok = new boolean[shape.repeats()];
    Arrays.fill(ok, true);
    return ok;
  }

  static Tally tally(Shape shape, double[][][][] draws) {
    Tally tally = new Tally(shape);
    for (double[][][] draw : draws) {
      tally.add(draw, good(shape));
    }
    return tally;
  }

  /** One cell over all units of an arm, rounded to the fixed point. */
  static double[] values(double[][][][] draws, int arm, int cell) {
    return Arrays.stream(draws)
        .flatMap(Arrays::stream)
        .mapToDouble(unit -> Scatter.fixed(unit[arm][cell]) * Scatter.STEP)
        .toArray();
  }

  static double[] differences(double[][][][] draws, int cell) {
    double[] reference = values(draws, 0, cell);
    double[] scenario = values(draws, 1, cell);
    return IntStream.range(0, reference.length)
        .mapToDouble(i -> scenario[i] - reference[i])
        .toArray();
  }
}
